package io.github.geniac.core;

import static io.github.geniac.core.Samples.MONTH;
import static io.github.geniac.core.Samples.PERIOD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Allocations, their amounts, and the offers they take up. */
class AllocationTest {

  private static final NodeSchedule MONTH_OF_30 = NodeSchedule.of(MONTH, 30);

  private static Allocation.Builder nodes() {
    return Samples.allocation("nodes").resource(Samples.node());
  }

  private static Allocation.Builder storage() {
    return Samples.allocation("storage").resource(Samples.storage());
  }

  @Test
  void aConstantCountHoldsOnEachDayOfThePeriod() {
    Allocation allocation = nodes().nodes(30).period(PERIOD).build();

    assertThat(allocation.nodeSchedule()).contains(NodeSchedule.of(PERIOD, 30));
    assertThat(allocation.days()).contains(PERIOD);
  }

  @Test
  void aScheduleSaysItsDaysUnlessAPeriodIsStated() {
    Allocation scheduled = nodes().schedule(MONTH_OF_30).build();

    assertThat(scheduled.nodeSchedule()).contains(MONTH_OF_30);
    assertThat(scheduled.days()).contains(MONTH);
    assertThat(scheduled.withPeriod(PERIOD).days()).contains(PERIOD);
    assertThat(scheduled.withPeriod(PERIOD).nodeSchedule()).contains(MONTH_OF_30);
  }

  @Test
  void withoutAPeriodAConstantCountIsNoSchedule() {
    assertThat(nodes().nodes(30).build().nodeSchedule()).isEmpty();
    assertThat(nodes().nodes(30).build().days()).isEmpty();
    assertThat(nodes().period(PERIOD).build().nodeSchedule()).isEmpty();
  }

  @Test
  void anEmptyScheduleHasNoDays() {
    Allocation none = nodes().schedule(NodeSchedule.empty()).build();

    assertThat(none.days()).isEmpty();
    assertThat(none.nodeSchedule()).contains(NodeSchedule.empty());
  }

  @Test
  void aQuantityIsNoSchedule() {
    Allocation allocation = storage().quantity("200").period(PERIOD).build();

    assertThat(allocation.nodeSchedule()).isEmpty();
    assertThat(allocation.days()).contains(PERIOD);
  }

  @Test
  void quantitiesAreEqualHoweverManyZerosTheyEndIn() {
    assertThat(storage().quantity("200.00").build())
        .isEqualTo(storage().quantity("2E2").build())
        .isEqualTo(storage().amount(Amount.quantity(BigDecimal.valueOf(200))).build());
  }

  @Test
  void utilizationsAreEqualHoweverManyZerosTheyEndIn() {
    assertThat(nodes().utilization(new BigDecimal("0.80")).build())
        .isEqualTo(nodes().utilization(new BigDecimal("0.8")).build());
  }

  @Test
  void negativeAmountsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nodes().nodes(-1))
        .withMessage("Amount: nodes must be at least 0, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> storage().quantity("-0.5"))
        .withMessage("Amount: quantity must be 0 or more, was -0.5");
    assertThat(nodes().nodes(0).build().amount()).contains(Amount.nodes(0));
    assertThat(storage().quantity("0").build().amount()).contains(Amount.quantity(BigDecimal.ZERO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "abc", "NaN", "Infinity", "1,000", "200 TB"})
  void aQuantityThatIsNoNumberIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> storage().quantity(text))
        .withMessage(
            "Amount: quantity must be a decimal number such as '0.25', was '" + text + "'");
  }

  @Test
  void gpuNodesAreCountedAndOtherComputeIsMeasured() {
    String rule = "is stated in nodes for GPU nodes, as a quantity for other compute, was ";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nodes().quantity("30").build())
        .withMessage("Allocation nodes: the amount of 8 x H100 " + rule + "a quantity");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> storage().nodes(30).build())
        .withMessage("Allocation storage: the amount of S3 Standard " + rule + "nodes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> storage().schedule(MONTH_OF_30).build())
        .withMessageEndingWith(rule + "nodes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> storage().quantity("1").build().withAmount(Amount.nodes(1)))
        .withMessageContaining(rule);
  }

  @Test
  void aScheduleStaysInsideTheStatedPeriod() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> nodes().schedule(NodeSchedule.of(PERIOD, 1)).period(MONTH).build())
        .withMessage("Allocation nodes: the schedule has nodes on " + PERIOD
            + ", outside the stated period " + MONTH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nodes().schedule(MONTH_OF_30).build().withPeriod(PERIOD.afterMonths(1)))
        .withMessageContaining("outside the stated period");
    assertThat(nodes().schedule(NodeSchedule.empty()).period(MONTH).build().days())
        .contains(MONTH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.01", "80"})
  void aUtilizationLiesBetweenZeroAndOne(String part) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> nodes().utilization(new BigDecimal(part)).build())
        .withMessage("Allocation nodes: utilization must lie between 0 and 1, was " + part);
    for (BigDecimal end : List.of(BigDecimal.ZERO, BigDecimal.ONE)) {
      assertThat(nodes().utilization(end).build().utilization()).contains(end);
    }
  }

  @Test
  void aPurchaseIsPricedByAFlatChargeOrNotAtAll() {
    PricePlan price = new FlatCharge(Price.builder().build(), FlatCharge.Frequency.ONE_TIME);
    Allocation.Builder bought = nodes().acquisition(Acquisition.PURCHASE);

    assertThat(bought.build().pricePlan()).isEmpty();
    assertThat(bought.pricePlan(price).build().pricePlan()).contains(price);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bought.pricePlan(UsageBased.of(Samples.price())).build())
        .withMessage("Allocation nodes: a PURCHASE is priced by a FlatCharge, not by a charge for"
            + " use or time");
    assertThat(nodes()
            .acquisition(Acquisition.USAGE)
            .pricePlan(UsageBased.of(Samples.price()))
            .build()
            .acquisition())
        .contains(Acquisition.USAGE);
  }

  @Test
  void takingAnOfferStatesAllThatItSays() {
    PricePlan plan = UsageBased.of(Samples.price());
    Offer offer = Samples.offer().pricePlan(plan).build();
    Allocation taken = Samples.allocation("a").taking(offer).build();

    assertThat(taken.offer()).contains(offer);
    assertThat(taken.provider()).contains(offer.provider());
    assertThat(taken.resource()).contains(offer.resource());
    assertThat(taken.pricePlan()).contains(plan);
    assertThat(taken.withPricePlan(new BulkTerm(Samples.price())).offer()).contains(offer);
  }

  @Test
  void anAllocationAgreesWithTheOfferItTakesUp() {
    Allocation taken = Samples.allocation("a").taking(Samples.offer().build()).build();
    String message = "Allocation a: provider and resource differ from those of offer 'offer';"
        + " state the same, in Java by Builder.taking(offer)";

    assertThatIllegalArgumentException()
        .isThrownBy(() -> taken.withProvider(Provider.of(Samples.applicant())))
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> taken.toBuilder().resource(Samples.storage()).build())
        .withMessage(message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.allocation("a").offer(Samples.offer().build()).build())
        .withMessage(message);
  }

  @Test
  void theCapOfAnOfferIsACountOfGpuNodes() {
    assertThat(Samples.offer().maxNodes(0).build().maxNodes()).contains(0);
    assertThat(Samples.offer().resource(Samples.storage()).build().maxNodes()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.offer().maxNodes(-1).build())
        .withMessage("Offer offer: maxNodes must be at least 0, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Samples.offer().resource(Samples.storage()).maxNodes(1).build())
        .withMessage("Offer offer: maxNodes is for GPU nodes, the resource is S3 Standard");
  }

  @Test
  void aCheckedCopyOfAnOffersAllocationMayChangeAmountAndPeriod() {
    Allocation taken = Samples.allocation("a").taking(Samples.offer().build()).build();

    assertThat(taken.withAmount(Amount.nodes(4)).withPeriod(MONTH).nodeSchedule())
        .contains(NodeSchedule.of(MONTH, 4));
    assertThat(Samples.allocation("a").build().withProvider(Provider.of(Samples.seller())))
        .isEqualTo(
            Samples.allocation("a").provider(Provider.of(Samples.seller())).build());
  }
}
