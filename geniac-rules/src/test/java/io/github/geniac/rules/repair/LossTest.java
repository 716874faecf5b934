package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.FIRST_MONTH;
import static io.github.geniac.rules.repair.Acme.LATER_MONTHS;
import static io.github.geniac.rules.repair.Acme.PERIOD;
import static io.github.geniac.rules.repair.Acme.always;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.good;
import static io.github.geniac.rules.repair.Acme.nodes;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.storage;
import static io.github.geniac.rules.repair.Acme.withBulk;
import static io.github.geniac.rules.repair.Acme.withDirect;
import static io.github.geniac.rules.repair.Acme.withoutBulk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a change lowers. */
class LossTest {

  private static final NodeSchedule NONE = NodeSchedule.empty();

  private static Loss loss(Proposal before, Proposal after) {
    return Loss.of(before, after, PERIOD);
  }

  @Test
  void nothingIsLostByNoChangeOrByMore() {
    assertThat(loss(good(), good()).isNone()).isTrue();
    assertThat(loss(good(), withBulk(bulk("bulk", 40))).isNone()).isTrue();
    assertThat(loss(good(), withBulk(bulk("bulk", 40))).nodeDays()).isZero();
  }

  @Test
  void fewerNodesAreLostByTheDay() {
    Loss loss = loss(good(), withBulk(bulk("bulk", nodes(FIRST_MONTH, 30))));

    // 151 days of 30 nodes
    assertThat(loss).isEqualTo(new Loss(List.of(NONE, nodes(LATER_MONTHS, 30)), Set.of()));
    assertThat(loss.isNone()).isFalse();
    assertThat(loss.nodeDays()).isEqualTo(30 * 151);
  }

  @Test
  void eachPlanHasItsOwnLoss() {
    assertThat(loss(good(), withDirect(beside("direct", 15))))
        .isEqualTo(new Loss(List.of(always(5), NONE), Set.of()));
    assertThat(loss(withoutBulk(List.of(direct())), withoutBulk(List.of())))
        .isEqualTo(new Loss(List.of(always(20)), Set.of()));
  }

  @Test
  void directNodesBesideMakeUpForBulkNodes() {
    assertThat(loss(
                good(),
                plans(List.of(direct()), List.of(bulk("bulk", 20)), List.of(beside("x", 10))))
            .isNone())
        .isTrue();
  }

  @Test
  void theDirectPlanDoesTheWorkOfABulkPlanThatIsTakenOut() {
    assertThat(loss(good(), good().withoutBulkPlan()))
        .isEqualTo(new Loss(List.of(NONE, always(10)), Set.of()));
    assertThat(loss(good(), withDirect(beside("direct", 30)).withoutBulkPlan()).isNone())
        .isTrue();
  }

  @Test
  void daysOutsideTheResearchPeriodAreNoLoss() {
    Allocation early =
        bulk().toBuilder().period(DayRange.parse("2024-10-01/2025-04-15")).build();

    assertThat(loss(withBulk(early), good()).isNone()).isTrue();
  }

  @Test
  void whatIsNotCountedByTheDayIsLostIfItIsGoneOrSmaller() {
    Proposal before = withDirect(direct(), storage("disks", "5"));
    Set<ItemId> disks = Set.of(ItemId.of("disks"));

    assertThat(loss(before, withDirect(direct())).uncounted()).isEqualTo(disks);
    assertThat(loss(before, withDirect(direct(), storage("disks", "4.9"))).uncounted())
        .isEqualTo(disks);
    assertThat(loss(before, withDirect(direct(), storage("disks", "5"))).isNone())
        .isTrue();
    assertThat(loss(before, withDirect(direct(), storage("disks", "6"))).isNone())
        .isTrue();
    assertThat(loss(before, withDirect(direct())).isNone()).isFalse();
    assertThat(loss(before, withDirect(direct())).nodeDays()).isZero();
  }

  @Test
  void nothingOfNothingIsNoLoss() {
    assertThat(loss(withDirect(direct(), storage("disks", "0")), withDirect(direct()))
            .isNone())
        .isTrue();
  }

  @Test
  void nodesOnUnknownDaysAreComparedByTheirNumber() {
    Allocation open = bulk("bulk", 112).toBuilder().period(Optional.empty()).build();
    Set<ItemId> bulk = Set.of(ItemId.of("bulk"));

    assertThat(
            loss(withBulk(open), withBulk(open.toBuilder().nodes(100).build())).uncounted())
        .isEqualTo(bulk);
    assertThat(
            loss(withBulk(open), withBulk(open.toBuilder().nodes(112).build())).isNone())
        .isTrue();
    Allocation unknown = open.toBuilder().amount(Optional.empty()).build();
    assertThat(loss(withBulk(unknown), withBulk(open)).isNone()).isTrue();
    assertThat(loss(withBulk(open), withBulk(unknown)).isNone()).isTrue();
    assertThat(loss(withBulk(unknown), good().withoutBulkPlan()).uncounted()).isEqualTo(bulk);
  }

  @Test
  void oneLossIsWithinAnotherIfNothingElseIsLost() {
    Loss none = new Loss(List.of(NONE, NONE), Set.of());
    Loss five = new Loss(List.of(NONE, always(5)), Set.of());
    Loss six = new Loss(List.of(NONE, always(6)), Set.of());
    Loss directs = new Loss(List.of(always(1), NONE), Set.of());
    Loss disks = new Loss(List.of(NONE, always(6)), Set.of(ItemId.of("disks")));

    assertThat(five.isWithin(six)).isTrue();
    assertThat(five.isWithin(five)).isTrue();
    assertThat(six.isWithin(five)).isFalse();
    assertThat(none.isWithin(directs)).isTrue();
    assertThat(directs.isWithin(six)).isFalse();
    assertThat(six.isWithin(disks)).isTrue();
    assertThat(disks.isWithin(six)).isFalse();
  }

  @Test
  void aChangeTellsWhatIsLostAndGained() {
    NodeChange change =
        new NodeChange(Part.BULK, nodes(FIRST_MONTH, 30).plus(nodes(LATER_MONTHS, 40)), always(35));

    assertThat(change.lost()).isEqualTo(nodes(LATER_MONTHS, 5));
    assertThat(change.gained()).isEqualTo(nodes(FIRST_MONTH, 5));
    assertThat(change.isChange()).isTrue();
    assertThat(new NodeChange(Part.BULK, always(1), always(1)).isChange()).isFalse();
    assertThat(Loss.changes(good(), withBulk(bulk("bulk", 40))))
        .containsExactly(
            new NodeChange(Part.DIRECT, always(20), always(20)),
            new NodeChange(Part.BULK, always(30), always(40)));
  }
}
