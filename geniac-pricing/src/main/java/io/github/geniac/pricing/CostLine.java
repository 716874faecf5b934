package io.github.geniac.pricing;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/**
 * What one item costs in one charge period, such as 30 bulk nodes over the research period.
 * Immutable; equal if everything is equal.
 *
 * <p>All costs are exact but {@link #amount} and {@link #billedAmount}, which are what the sheet
 * adds up. What is not known is empty, and {@link #notes} says why.
 */
@Value.Immutable
@PricingStyle
public abstract class CostLine {

  CostLine() {}

  static Builder builder() {
    return new Builder();
  }

  /** {@return the allocation or cost item} */
  public abstract ItemId item();

  /** {@return the plan it stands in; {@link Part#PROPOSAL} for other cost items} */
  public abstract Part part();

  /** {@return the days it is for: start inclusive, end exclusive; empty if not known} */
  public abstract Optional<DayRange> chargePeriod();

  /** {@return what it is charged by} */
  public abstract ChargeKind kind();

  /** {@return the kind of compute} */
  public abstract ComputeKind compute();

  /** {@return the participant that signs for it, or the only one there is, if known} */
  public abstract Optional<OrganizationId> participant();

  /** {@return whether its amounts hold consumption tax, if stated} */
  public abstract Optional<TaxTreatment> tax();

  /** {@return the unit price before tiers, in the pricing currency, if stated} */
  public abstract Optional<BigMoney> unitPrice();

  /** {@return what the unit price is for, if stated} */
  public abstract Optional<PriceUnit> unit();

  /** {@return how many price units are charged, if known, such as 131,040 node-hours} */
  public abstract Optional<Fraction> quantity();

  /** {@return the exact costs in the pricing currency, if known} */
  public abstract Optional<Costs> costs();

  /** {@return the FX assumption that leads to the billing currency, if one is needed and known} */
  public abstract Optional<FxAssumption> fx();

  /** {@return the exact costs in the billing currency, if known} */
  public abstract Optional<Costs> billing();

  /** {@return the effective cost in the billing currency, rounded once, if known} */
  public abstract Optional<Money> amount();

  /** {@return the billed cost in the billing currency, rounded once, if known} */
  public abstract Optional<Money> billedAmount();

  /** {@return how it divides into what is subsidised and what is not} */
  public abstract Split<Funding> funding();

  /** {@return what the eligibility rules found about the item: why it divides so} */
  public abstract List<Finding> deciding();

  /** {@return how it divides into used and idle} */
  public abstract Split<Use> use();

  /** {@return how it divides among the purposes} */
  public abstract Split<ServedPurpose> purposes();

  /** {@return what there is to say, the reasons why something is not known first} */
  public abstract List<Note> notes();

  /** {@return whether its amount is known} */
  public final boolean isKnown() {
    return amount().isPresent();
  }

  /** Builds a {@link CostLine}. Mutable, for one thread. */
  static final class Builder extends ImmutableCostLine.Builder {}
}
