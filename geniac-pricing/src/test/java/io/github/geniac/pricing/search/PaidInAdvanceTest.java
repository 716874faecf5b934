package io.github.geniac.pricing.search;

import static io.github.geniac.pricing.search.Given.PERIOD;
import static io.github.geniac.pricing.search.Given.cloud;
import static io.github.geniac.pricing.search.Given.committed;
import static io.github.geniac.pricing.search.Given.days;
import static io.github.geniac.pricing.search.Given.offer;
import static io.github.geniac.pricing.search.Given.phase;
import static io.github.geniac.pricing.search.Given.price;
import static io.github.geniac.pricing.search.Given.search;
import static io.github.geniac.pricing.search.Given.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.PriceUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Offers that are paid for all of their days, used or not. */
class PaidInAdvanceTest {

  @Test
  void aCommitmentIsTakenAsFarAsItPaysAndIsPaidForAllOfItsDays() {
    // 10 nodes for 30 days by use: 150 a day each; committed: 100 a day for 40 days.
    Phase train = phase("train", 300, 10, 10).toBuilder().window(days(0, 30)).build();
    Offer term = committed("term", "JPY 100", days(0, 40));

    ProcurementPlan plan = search(work(train), cloud("cloud", "JPY 150"), term)
        .run()
        .direct()
        .best()
        .orElseThrow();

    assertThat(plan.cost()).isEqualTo(yen(10 * 40 * 100));
    Allocation taken = plan.direct().get(0);
    assertThat(taken.period()).contains(days(0, 40));
    assertThat(taken.nodeSchedule()).contains(NodeSchedule.of(days(0, 40), 10));
  }

  @Test
  void aBlockComesInItsSizesOnly() {
    Phase train = phase("train", 6 * 14, 6, 6).toBuilder().window(days(0, 14)).build();
    PrepaidBlock block = PrepaidBlock.builder()
        .price(price("JPY 100", PriceUnit.NODE_DAY))
        .addSizes(1, 2, 4, 8)
        .lengthRun(1, 14, 1)
        .build();
    Offer offer = offer("block", block).toBuilder().available(days(0, 14)).build();

    ProcurementPlan plan = search(work(train), cloud("cloud", "JPY 140"), offer)
        .run()
        .direct()
        .best()
        .orElseThrow();

    // 8 of the block cost 800 a day, 4 of it and 2 by use 680.
    assertThat(plan.cost()).isEqualTo(yen(14 * 680));
  }

  /** 10 nodes at work at once; all the block's days cost 16 x 182, and much of it stands idle. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBlockLargerThanTheWorkIsTakenIfItIsCheaperOrThereIsNothingElse(boolean alone) {
    Offer block = block("block", "JPY 1", 16, 32);
    ScenarioSearch search = search(work(phase("train", 1000, 1, 10)), block);
    if (!alone) {
      search =
          search.withOffers(block.toBuilder().maxNodes(16).build(), cloud("cloud", "JPY 100000"));
    }

    SearchResult result = search.run();

    assertThat(cost(result.direct())).isEqualTo(yen(16 * 182));
    assertThat(result.excluded()).isEmpty();
    Allocation taken = result.best().orElseThrow().direct().get(0);
    assertThat(taken.nodeSchedule()).contains(NodeSchedule.of(PERIOD, 16));
    assertThat(result.sheet().direct().orElseThrow().total().exact()).isEqualTo(yen(16 * 182));
    Proof proof = search.proveDirect().orElseThrow();
    assertThat(proof.flaws()).isEmpty();
    assertThat(proof.bound()).contains(yen(16 * 182));
  }

  @Test
  void aBlockLargerThanTheWorkIsLeftWhereUseIsCheaper() {
    PlanOutcome direct = search(
            work(phase("train", 1000, 1, 10)),
            block("block", "JPY 1", 4, 16),
            cloud("cloud", "JPY 5"))
        .run()
        .direct();

    // 728 node-days are on the block of 4 for as many yen; the other 272 cost 5 yen each.
    assertThat(cost(direct)).isEqualTo(yen(4 * 182 + 272 * 5));
  }

  /** A commitment of far more nodes than an int of them beside another holds. */
  @Test
  void commitmentsOfAnySizeAddUp() {
    CommittedTerm vast = CommittedTerm.builder()
        .price(price("JPY 0", PriceUnit.NODE_DAY))
        .nodes(2_000_000_000)
        .build();

    PlanOutcome direct = search(
            work(phase("train", 1000, 1, 10)), offer("one", vast), offer("other", vast))
        .run()
        .direct();

    assertThat(cost(direct)).isEqualTo(yen(0));
  }

  private static Offer block(String id, String price, int... sizes) {
    PrepaidBlock block = PrepaidBlock.builder()
        .price(price(price, PriceUnit.NODE_DAY))
        .addSizes(sizes)
        .build();
    return offer(id, block).toBuilder().available(PERIOD).build();
  }

  private static ExactMoney cost(PlanOutcome outcome) {
    assertThat(outcome.status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(outcome.gap().orElseThrow().isZero()).isTrue();
    return outcome.best().orElseThrow().cost();
  }

  private static ExactMoney yen(long amount) {
    return ExactMoney.parse("JPY " + amount);
  }
}
