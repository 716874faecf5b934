package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Plans that the tests start from: one applicant, one workload, 2024-10-15 and six months. */
final class Given {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  static final DayRange PERIOD = TERMS.researchPeriod();
  static final Organization LAB = Organization.company("Lab");
  static final Provider AMAZON = Provider.of(Organization.company("Amazon Web Services"));
  static final FxAssumption DOLLAR = FxAssumption.of("USD", "JPY", "150");

  private Given() {}

  static Fraction fraction(String decimal) {
    return Fraction.of(new BigDecimal(decimal));
  }

  static Money yen(long amount) {
    return Money.ofMajor(CurrencyUnit.JPY, amount);
  }

  static ExactMoney usd(String amount) {
    return ExactMoney.parse("USD " + amount);
  }

  static Price yen(long amount, PriceUnit unit) {
    return Price.of("JPY " + amount, unit);
  }

  static Price perNodeHour(String amount) {
    return Price.of(amount, PriceUnit.NODE_HOUR);
  }

  /** Eight nodes over the research period, by use at USD 10 a node-hour, for the training. */
  static Allocation.Builder nodes(String id) {
    return Allocation.builder()
        .id(id)
        .provider(AMAZON)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .pricePlan(UsageBased.of(perNodeHour("USD 10")))
        .nodes(8)
        .period(PERIOD)
        .serves("train");
  }

  /** Thirty bulk nodes over the research period at USD 70 a node-hour. */
  static Allocation.Builder bulkNodes(String id) {
    return nodes(id).pricePlan(new BulkTerm(perNodeHour("USD 70"))).nodes(30);
  }

  /** A hundred TB of storage over the research period at JPY 3000 a month. */
  static Allocation.Builder storage(String id) {
    return Allocation.builder()
        .id(id)
        .provider(AMAZON)
        .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "object storage", "TB"))
        .pricePlan(UsageBased.of(Price.of("JPY 3000", PriceUnit.UNIT_MONTH)))
        .quantity("100")
        .period(PERIOD)
        .serves("train");
  }

  static FlatCharge flat(String amount, FlatCharge.Frequency frequency) {
    return new FlatCharge(Price.builder().amount(amount).build(), frequency);
  }

  /** Labelling by a contractor, JPY 20,000,000. */
  static CostItem.Builder labelling() {
    return CostItem.builder()
        .id("labelling")
        .category(CostItem.Category.DATA_PREPARATION)
        .contracting(CostItem.Contracting.OUTSOURCED)
        .contractor(Organization.company("Labellers"))
        .cost(StatedCost.of("JPY 20000000"))
        .serves("train");
  }

  static Workload training() {
    return Workload.builder()
        .id("train")
        .purpose(Purpose.DEVELOPMENT)
        .performer(LAB)
        .addLineage(LineageStep.fromScratch())
        .build();
  }

  /** Work that is not subsidised: inference that is sold. */
  static Workload selling() {
    return Workload.builder()
        .id("sell")
        .purpose(Purpose.DEMONSTRATION_INFERENCE)
        .performer(LAB)
        .externalProvision(ExternalProvision.builder()
            .indispensable(true)
            .demonstration(true)
            .freeOfCharge(false)
            .build())
        .build();
  }

  /** A proposal with the training and 1 USD = 150 JPY, without a plan. */
  static Proposal.Builder proposal() {
    return Proposal.builder()
        .addParticipants(LAB)
        .addWorkloads(training())
        .addFxAssumptions(DOLLAR);
  }

  static Proposal direct(Allocation... allocations) {
    return proposal().directPlan(DirectPlan.of(allocations)).build();
  }

  static Proposal bulk(Allocation... allocations) {
    return proposal().bulkPlan(BulkPlan.builder().addBulk(allocations).build()).build();
  }

  static CostSheet sheet(Proposal proposal) {
    return Pricing.of(TERMS).price(proposal);
  }

  static PlanCost priced(Allocation allocation) {
    return sheet(direct(allocation)).direct().orElseThrow();
  }

  static PlanCost pricedInBulk(Allocation allocation) {
    return sheet(bulk(allocation)).bulk().orElseThrow();
  }

  /** The line of a plan that has a single one. */
  static CostLine line(PlanCost plan) {
    assertThat(plan.lines()).hasSize(1);
    return plan.lines().get(0);
  }
}
