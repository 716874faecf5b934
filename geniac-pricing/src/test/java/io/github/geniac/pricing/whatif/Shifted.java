package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The proposal that the tests of shifts start from, and what a shift makes of its parts. */
final class Shifted {

  static final DayRange MARCH = DayRange.parse("2025-03-01/2025-04-01");
  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));

  static final Allocation GPU = Allocation.builder()
      .id("gpu")
      .nodes(44)
      .period(MARCH)
      .pricePlan(UsageBased.of(Price.of("USD 100", PriceUnit.NODE_HOUR)))
      .utilization(new BigDecimal("0.8"))
      .build();
  static final Allocation DISK = Allocation.builder()
      .id("disk")
      .quantity("200")
      .pricePlan(UsageBased.of(Price.of("JPY 2500", PriceUnit.UNIT_MONTH)))
      .build();
  static final Allocation POOL = Allocation.builder()
      .id("pool")
      .nodes(30)
      .period(TERMS.researchPeriod())
      .pricePlan(new BulkTerm(Price.of("JPY 1000000", PriceUnit.NODE_MONTH)))
      .build();
  static final Allocation BARE = Allocation.builder().id("bare").build();

  static final Proposal PROPOSAL = Proposal.builder()
      .directPlan(DirectPlan.of(GPU, BARE))
      .bulkPlan(BulkPlan.builder().addBulk(POOL).addDirect(GPU, DISK).build())
      .addFxAssumptions(FxAssumption.of("USD", "JPY", "150"), FxAssumption.of("EUR", "JPY", "160"))
      .build();
  static final Situation BASE = new Situation(PROPOSAL, TERMS);

  private Shifted() {}

  static Allocation after(Shift shift, String id) {
    return allocation(shift.applyTo(BASE).proposal(), id);
  }

  static Allocation after(Allocation allocation, Shift shift) {
    Proposal proposal = Proposal.builder().directPlan(DirectPlan.of(allocation)).build();
    return shift
        .applyTo(new Situation(proposal, TERMS))
        .proposal()
        .allocations()
        .get(0);
  }

  static Allocation allocation(Proposal proposal, String id) {
    return proposal.allocations().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  static BigDecimal price(Allocation allocation) {
    return allocation.pricePlan().orElseThrow().price().amount().orElseThrow().getAmount();
  }
}
