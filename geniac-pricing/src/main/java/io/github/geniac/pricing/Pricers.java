package io.github.geniac.pricing;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.UsageBased;
import java.util.List;

/** Finds the pricer of a plan; the price's amount is stated. */
record Pricers(Resolved item, Notes notes) implements PricePlan.Visitor<List<Charge>> {

  @Override
  public List<Charge> usageBased(UsageBased plan) {
    return UsageBasedPricer.DEFAULT.price(plan, item, notes);
  }

  @Override
  public List<Charge> committedTerm(CommittedTerm plan) {
    return CommittedTermPricer.DEFAULT.price(plan, item, notes);
  }

  @Override
  public List<Charge> prepaidBlock(PrepaidBlock plan) {
    return PrepaidBlockPricer.DEFAULT.price(plan, item, notes);
  }

  @Override
  public List<Charge> flatCharge(FlatCharge plan) {
    return FlatChargePricer.DEFAULT.price(plan, item, notes);
  }

  @Override
  public List<Charge> bulkTerm(BulkTerm plan) {
    return BulkTermPricer.DEFAULT.price(plan.price(), item, notes);
  }

  /** What a plan is charged by. */
  enum Kind implements PricePlan.Visitor<ChargeKind> {
    OF;

    @Override
    public ChargeKind usageBased(UsageBased plan) {
      return ChargeKind.USAGE_BASED;
    }

    @Override
    public ChargeKind committedTerm(CommittedTerm plan) {
      return ChargeKind.COMMITTED_TERM;
    }

    @Override
    public ChargeKind prepaidBlock(PrepaidBlock plan) {
      return ChargeKind.PREPAID_BLOCK;
    }

    @Override
    public ChargeKind flatCharge(FlatCharge plan) {
      return plan.frequency() == FlatCharge.Frequency.ONE_TIME
          ? ChargeKind.ONE_OFF
          : ChargeKind.MONTHLY;
    }

    @Override
    public ChargeKind bulkTerm(BulkTerm plan) {
      return ChargeKind.BULK_TERM;
    }
  }
}
