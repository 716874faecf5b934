package io.github.geniac.pricing.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.rules.Part;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An admissible proposal: 44 nodes over 4,368 hours, 192,192 node-hours, directly at USD 98.32 and
 * 149.22 yen for a dollar; and 30 nodes in bulk, 131,040 node-hours, at JPY 9,800.
 */
final class Plans {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  static final Pricing PRICING = Pricing.of(TERMS);
  static final long DIRECT_HOURS = 44L * 182 * 24;
  static final long BULK_HOURS_OF_ONE = 182L * 24;

  private static final Organization LAB = Organization.company("Example Lab");
  private static final Provider AMAZON = Provider.of(Organization.company("Amazon Web Services"));

  static final Allocation DIRECT = gpus("direct-gpu", 44)
      .pricePlan(UsageBased.of(Price.of("USD 98.32", PriceUnit.NODE_HOUR)))
      .build();
  static final Allocation BULK = gpus("bulk-gpu", 30)
      .pricePlan(new BulkTerm(Price.of("JPY 9800", PriceUnit.NODE_HOUR)))
      .build();
  static final Proposal GOOD = Proposal.builder()
      .addParticipants(Participant.of(LAB, LocalDate.of(2024, 11, 5)))
      .addWorkloads(Workload.builder()
          .id("pretraining")
          .purpose(Purpose.DEVELOPMENT)
          .performer(LAB)
          .addLineage(LineageStep.fromScratch())
          .build())
      .directPlan(DirectPlan.of(DIRECT))
      .bulkPlan(BulkPlan.builder().addBulk(BULK).build())
      .addFxAssumptions(FxAssumption.of("USD", "JPY", "149.22"))
      .awardNotice(LocalDate.of(2024, 10, 10))
      .build();

  private Plans() {}

  static Allocation.Builder gpus(String id, int nodes) {
    return Allocation.builder()
        .id(id)
        .provider(AMAZON)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .nodes(nodes)
        .period(TERMS.researchPeriod());
  }

  static Proposal direct(Allocation... allocations) {
    return GOOD.withDirectPlan(DirectPlan.of(allocations));
  }

  static Money yen(long amount) {
    return Money.ofMinor(CurrencyUnit.JPY, amount);
  }

  static BudgetOutlook outlook(Proposal proposal, Part part, long budget) {
    return BudgetOutlook.of(PRICING, proposal, part, yen(budget));
  }

  static BudgetOutlook direct(long budget) {
    return outlook(GOOD, Part.DIRECT, budget);
  }

  static BudgetOutlook bulk(long budget) {
    return outlook(GOOD, Part.BULK, budget);
  }

  /** What a plan costs, by its cost sheet alone. */
  static Money total(Proposal proposal, Part part) {
    return PRICING.price(proposal).plan(part).total().amount().orElseThrow();
  }
}
