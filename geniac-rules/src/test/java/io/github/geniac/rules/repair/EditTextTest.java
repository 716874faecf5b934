package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.FIRST_MONTH;
import static io.github.geniac.rules.repair.Acme.LATER_MONTHS;
import static io.github.geniac.rules.repair.Acme.OTHER_CLOUD;
import static io.github.geniac.rules.repair.Acme.P5;
import static io.github.geniac.rules.repair.Acme.PERIOD;
import static io.github.geniac.rules.repair.Acme.WHOLE;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.good;
import static io.github.geniac.rules.repair.Acme.nodes;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.storage;
import static io.github.geniac.rules.repair.Acme.withBulk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Each edit in both languages, with the values before and after. */
class EditTextTest {

  private static final ItemId BULK = ItemId.of("bulk");
  private static final Optional<ItemId> LIKE_DIRECT = Optional.of(ItemId.of("direct"));
  private static final String FIRST = "2024-10-15/2024-11-15";
  private static final String LATER = "2024-11-15/2025-04-15";
  private static final NodeSchedule STEPS = nodes(FIRST_MONTH, 30).plus(nodes(LATER_MONTHS, 40));

  private static void told(Proposal before, Edit edit, String english, String japanese) {
    assertThat(edit.explain(before, Locale.ENGLISH)).isEqualTo(english);
    assertThat(edit.explain(before, Locale.JAPANESE)).isEqualTo(japanese);
  }

  private static Resize resize(Amount amount) {
    return new Resize(BULK, Optional.of(amount), Optional.empty());
  }

  private static Resize days(DayRange days) {
    return new Resize(BULK, Optional.empty(), Optional.of(days));
  }

  @Test
  void anotherAmount() {
    told(
        withBulk(bulk("bulk", 112)),
        resize(Amount.nodes(100)),
        "bulk: 100 nodes instead of 112 nodes",
        "bulk: 112 ノード を 100 ノード に変える");
    told(
        withBulk(bulk("bulk", 2)),
        resize(Amount.nodes(1)),
        "bulk: 1 node instead of 2 nodes",
        "bulk: 2 ノード を 1 ノード に変える");
  }

  @Test
  void otherDays() {
    told(
        withBulk(bulk("bulk", nodes(FIRST_MONTH, 30)).toBuilder().nodes(30).build()),
        days(PERIOD),
        "bulk: 30 nodes on " + WHOLE + " instead of 30 nodes on " + FIRST,
        "bulk: " + FIRST + " に 30 ノード を " + WHOLE + " に 30 ノード に変える");
  }

  @Test
  void oneNumberInsteadOfSteps() {
    told(
        withBulk(bulk("bulk", STEPS)),
        resize(Amount.nodes(40)),
        "bulk: 40 nodes on " + WHOLE + " instead of 30 nodes on " + FIRST + ", 40 nodes on "
            + LATER,
        "bulk: " + FIRST + " に 30 ノード, " + LATER + " に 40 ノード を " + WHOLE + " に 40 ノード に変える");
  }

  @Test
  void stepsInsteadOfOneNumberOrOfNothing() {
    told(
        good(),
        resize(Amount.scheduled(STEPS)),
        "bulk: 30 nodes on " + FIRST + ", 40 nodes on " + LATER + " instead of 30 nodes on "
            + WHOLE,
        "bulk: " + WHOLE + " に 30 ノード を " + FIRST + " に 30 ノード, " + LATER + " に 40 ノード に変える");
    told(
        good(),
        resize(Amount.scheduled(NodeSchedule.empty())),
        "bulk: 0 nodes instead of 30 nodes on " + WHOLE,
        "bulk: " + WHOLE + " に 30 ノード を 0 ノード に変える");
  }

  @Test
  void anAmountThatIsNotStated() {
    Allocation open = bulk().toBuilder().amount(Optional.empty()).build();
    told(
        withBulk(open),
        resize(Amount.nodes(30)),
        "bulk: 30 nodes instead of an amount not stated",
        "bulk: 量未記載 を 30 ノード に変える");
    told(
        withBulk(open),
        days(FIRST_MONTH),
        "bulk: an amount not stated on " + FIRST + " instead of an amount not stated on " + WHOLE,
        "bulk: " + WHOLE + " に 量未記載 を " + FIRST + " に 量未記載 に変える");
  }

  @Test
  void aQuantityOfOtherCompute() {
    Allocation disks = storage("bulk", "2.50");
    told(
        plans(List.of(direct()), List.of(disks), List.of()),
        resize(Amount.quantity(new BigDecimal("3"))),
        "bulk: 3 instead of 2.5",
        "bulk: 2.5 を 3 に変える");
  }

  @Test
  void moreOnTheTermsOfAnotherContract() {
    told(
        good(),
        new AddDirect(Part.BULK, beside("more", 12), LIKE_DIRECT),
        "more: 12 nodes on " + WHOLE + " of Amazon Web Services/p5.48xlarge, directly, beside the"
            + " bulk nodes, on the terms of direct (cloud)",
        "more: Amazon Web Services/p5.48xlarge " + WHOLE
            + " に 12 ノードを一括ノードと並べて直接契約（direct と同じ条件、cloud）");
  }

  @Test
  void moreFromAProviderToBeFound() {
    Allocation bare = Allocation.builder().id("more").nodes(12).period(PERIOD).build();
    told(
        good(),
        new AddDirect(Part.DIRECT, bare, Optional.empty()),
        "more: 12 nodes on " + WHOLE
            + ", directly, in the direct plan; provider and price are not known",
        "more: " + WHOLE + " に 12 ノードを直接確保の計画で契約（提供事業者・価格は不明）");
    told(
        good(),
        new AddDirect(Part.DIRECT, Allocation.builder().id("more").build(), Optional.empty()),
        "more: an amount not stated, directly, in the direct plan; provider and price are not"
            + " known",
        "more: 量未記載を直接確保の計画で契約（提供事業者・価格は不明）");
  }

  @Test
  void theSameContractAsInTheOtherPlanAndOneThatNamesItsProvider() {
    told(
        plans(List.of(), List.of(bulk()), List.of(storage("disks", "5"))),
        new AddDirect(Part.DIRECT, storage("disks", "5"), Optional.empty()),
        "disks: 5 on " + WHOLE
            + " of storage, directly, in the direct plan, the same contract as in the other plan",
        "disks: storage " + WHOLE + " に 5を直接確保の計画で契約（もう一方の計画と同じ契約）");
    told(
        good(),
        new AddDirect(Part.DIRECT, storage("disks", "5"), Optional.empty()),
        "disks: 5 on " + WHOLE + " of storage, directly, in the direct plan, from cloud",
        "disks: storage " + WHOLE + " に 5を直接確保の計画で契約（提供事業者は cloud）");
  }

  @Test
  void itIsNotTheSameContractIfItIsFromAnotherProvider() {
    told(
        plans(List.of(), List.of(bulk()), List.of(storage("disks", "5"))),
        new AddDirect(
            Part.DIRECT, storage("disks", "5").withProvider(OTHER_CLOUD), Optional.empty()),
        "disks: 5 on " + WHOLE + " of storage, directly, in the direct plan, from other cloud",
        "disks: storage " + WHOLE + " に 5を直接確保の計画で契約（提供事業者は other cloud）");
  }

  @Test
  void aMove() {
    told(
        good(),
        new MoveToDirect(BULK, LIKE_DIRECT),
        "bulk: contracted directly, beside the bulk nodes, on the terms of direct (cloud)",
        "bulk: 一括ノードと並ぶ直接契約に移す（direct と同じ条件、cloud）");
    told(
        good(),
        new MoveToDirect(BULK, Optional.empty()),
        "bulk: contracted directly, beside the bulk nodes; provider and price are not known",
        "bulk: 一括ノードと並ぶ直接契約に移す（提供事業者・価格は不明）");
    told(
        plans(List.of(direct()), List.of(storage("bulk", "5")), List.of()),
        new MoveToDirect(BULK, Optional.empty()),
        "bulk: contracted directly, beside the bulk nodes",
        "bulk: 一括ノードと並ぶ直接契約に移す");
  }

  @Test
  void whatIsTakenOut() {
    told(
        good(),
        new TakeOut(Part.BULK, BULK),
        "bulk: taken out of the plan (bulk)",
        "bulk: 計画（一括）から外す");
    told(good(), new TakeOutBulkPlan(), "the bulk plan is taken out", "一括確保の計画を取り下げる");
  }

  @Test
  void anotherProviderNodeOrSignatory() {
    told(
        good(),
        new SetProvider(BULK, OTHER_CLOUD, Optional.empty()),
        "bulk: from other cloud instead",
        "bulk: 調達先を other cloud に変える");
    told(
        good(),
        new SetProvider(BULK, OTHER_CLOUD, LIKE_DIRECT),
        "bulk: from other cloud instead, on the terms of direct (other cloud)",
        "bulk: 調達先を other cloud に変える（direct と同じ条件、other cloud）");
    told(
        good(),
        new SetResource(BULK, P5),
        "bulk: Amazon Web Services/p5.48xlarge, the node of the call",
        "bulk: 公募要領のノード Amazon Web Services/p5.48xlarge に変える");
    told(
        good(),
        new SetSignatory(BULK, OrganizationId.of("acme")),
        "bulk: acme signs",
        "bulk: acme が契約する");
  }

  @Test
  void aHigherCostAndWhatHadNotBeenThere() {
    Edit raise = new RaiseCost(BULK, Money.parse("JPY 7000"));
    told(
        withBulk(bulk().toBuilder().statedCost(StatedCost.of("JPY 5000")).build()),
        raise,
        "bulk: state a cost of JPY 7000 instead of JPY 5000",
        "bulk: 費用を JPY 5000 から JPY 7000 に改める");
    told(
        good(),
        raise,
        "bulk: state a cost of JPY 7000 instead of ?",
        "bulk: 費用を ? から JPY 7000 に改める");
    told(
        good(),
        new AddDirect(Part.BULK, beside("more", 1), Optional.of(ItemId.of("gone"))),
        "more: 1 node on " + WHOLE + " of Amazon Web Services/p5.48xlarge, directly, beside the"
            + " bulk nodes, on the terms of gone (cloud)",
        "more: Amazon Web Services/p5.48xlarge " + WHOLE
            + " に 1 ノードを一括ノードと並べて直接契約（gone と同じ条件、cloud）");
  }
}
