package io.github.geniac.core;

import static java.util.stream.IntStream.iterate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.UsageBased.TierScope;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PricePlanTest {

  private static final Price PRICE = Samples.price();
  private static final Price ONCE = Price.builder().amount("JPY 1000").build();

  static Stream<PricePlan> plans() {
    return Stream.of(
        UsageBased.of(ONCE),
        CommittedTerm.builder().price(ONCE).term(Samples.PERIOD).nodes(4).build(),
        PrepaidBlock.builder().price(ONCE).addSizes(1, 2, 4).maxLeadDays(56).build(),
        new FlatCharge(ONCE, FlatCharge.Frequency.MONTHLY),
        new BulkTerm(ONCE));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void anotherPriceChangesNothingElse(PricePlan plan) {
    Price other = Price.builder().amount("JPY 900").build();

    assertThat(plan.price()).isEqualTo(ONCE);
    assertThat(plan.withPrice(other).price()).isEqualTo(other);
    assertThat(plan.withPrice(other)).hasSameClassAs(plan).isNotEqualTo(plan);
    assertThat(plan.withPrice(other).withPrice(ONCE)).isEqualTo(plan);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void aVisitorMeetsThePlanAsWhatItIs(PricePlan plan) {
    assertThat(plan.<Seen>accept(new Witness()))
        .isEqualTo(new Seen(plan.getClass().getName(), plan));
  }

  @Test
  void tiersRiseInNodesFromTwoOn() {
    UsageBased plan = tiered("USD 88", 2, 3, 64);

    assertThat(plan.tiers()).extracting(PriceTier::fromNodes).containsExactly(2, 3, 64);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tiered("USD 88", 16, 16))
        .withMessage("UsageBased: tiers must rise, was 16 nodes after 16");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tiered("USD 88", 16, 64, 32))
        .withMessageContaining("was 32 nodes after 64");
  }

  @Test
  void tiersAreInTheCurrencyOfThePrice() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tiered("JPY 9000", 16))
        .withMessage("UsageBased: the tier from 16 nodes is in JPY, the price in USD");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tiered("USD 88", 16).withPrice(Price.builder().build()))
        .withMessageContaining("the price in no stated currency");
  }

  @Test
  void tiersAndTheirScopeAreStatedTogether() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            UsageBased.builder().price(PRICE).tierScope(TierScope.ALL_NODES).build())
        .withMessage("UsageBased: tiers and tierScope are stated together or not at all,"
            + " was 0 tiers and ALL_NODES");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> UsageBased.builder()
            .price(PRICE)
            .addTiers(PriceTier.of(16, "USD 88"))
            .build())
        .withMessageContaining("stated together or not at all")
        .withMessageEndingWith("was 1 tiers and no tierScope");
  }

  @Test
  void aCommitmentIsForAtLeastOneNode() {
    assertThat(CommittedTerm.builder().price(PRICE).nodes(1).build().nodes()).contains(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommittedTerm.builder().price(PRICE).nodes(0).build())
        .withMessage("CommittedTerm: nodes must be at least 1, was 0");
  }

  @Test
  void aBlockRefusesSizesLengthsAndLeadsWithoutMeaning() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrepaidBlock.builder().price(PRICE).addSizes(1, 0).build())
        .withMessage("PrepaidBlock: sizes must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PrepaidBlock.builder().price(PRICE).addLengthsInDays(-7).build())
        .withMessage("PrepaidBlock: lengthsInDays must be at least 1, was -7");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrepaidBlock.builder().price(PRICE).maxLeadDays(-1).build())
        .withMessage("PrepaidBlock: maxLeadDays must be at least 0, was -1");
    assertThat(PrepaidBlock.builder()
            .price(PRICE)
            .addSizes(1)
            .addLengthsInDays(1)
            .maxLeadDays(0)
            .build()
            .maxLeadDays())
        .contains(0);
  }

  @Test
  void runsOfLengthsAddUpToAGrid() {
    PrepaidBlock block = PrepaidBlock.builder()
        .price(PRICE)
        .lengthRun(1, 14, 1)
        .lengthRun(21, 182, 7)
        .build();

    assertThat(block.lengthsInDays())
        .containsExactlyElementsOf(iterate(1, days -> days <= 182, days -> days + 1)
            .filter(days -> days <= 14 || days % 7 == 0)
            .boxed()
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"7, 7, 3", "1, 2147483647, 2147483646"})
  void aRunOfLengthsHoldsItsEnds(int first, int last, int step) {
    assertThat(PrepaidBlock.builder()
            .price(PRICE)
            .lengthRun(first, last, step)
            .build()
            .lengthsInDays())
        .isEqualTo(new TreeSet<>(List.of(first, last)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7, 1, 'first must be at least 1, was 0'",
    "1, 7, 0, 'step must be at least 1, was 0'",
    "1, 7, 4, '7 days are not reached from 1 in steps of 4'",
    "8, 7, 1, '7 days are not reached from 8 in steps of 1'"
  })
  void aRunOfLengthsThatMissesItsEndIsRefused(int first, int last, int step, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PrepaidBlock.builder().lengthRun(first, last, step))
        .withMessage("PrepaidBlock: " + message);
  }

  @Test
  void aFlatChargeHasNoUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FlatCharge(PRICE, FlatCharge.Frequency.ONE_TIME))
        .withMessageContaining("FlatCharge: its frequency says what the amount is for")
        .withMessageEndingWith("was NODE_HOUR");
  }

  private static UsageBased tiered(String amount, int... fromNodes) {
    UsageBased.Builder builder =
        UsageBased.builder().price(PRICE).tierScope(TierScope.NODES_FROM_TIER);
    for (int nodes : fromNodes) {
      builder.addTiers(PriceTier.of(nodes, amount));
    }
    return builder.build();
  }

  private record Seen(String type, PricePlan plan) {}

  /** Notes the type in whose method it was called. */
  private static final class Witness implements PricePlan.Visitor<Seen> {
    @Override
    public Seen usageBased(UsageBased plan) {
      return new Seen(ImmutableUsageBased.class.getName(), plan);
    }

    @Override
    public Seen committedTerm(CommittedTerm plan) {
      return new Seen(ImmutableCommittedTerm.class.getName(), plan);
    }

    @Override
    public Seen prepaidBlock(PrepaidBlock plan) {
      return new Seen(ImmutablePrepaidBlock.class.getName(), plan);
    }

    @Override
    public Seen flatCharge(FlatCharge plan) {
      return new Seen(FlatCharge.class.getName(), plan);
    }

    @Override
    public Seen bulkTerm(BulkTerm plan) {
      return new Seen(BulkTerm.class.getName(), plan);
    }
  }
}
