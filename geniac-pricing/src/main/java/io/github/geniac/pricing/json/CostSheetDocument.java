package io.github.geniac.pricing.json;

import io.github.geniac.pricing.ChargePeriods;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.Rounding;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Rulebook;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * A cost sheet to be kept: each line with its costs, their currencies and what they divide into,
 * the totals by each breakdown, how lines were rounded, and why what is not known is not.
 * Immutable.
 *
 * <p>The totals of the direct and of the bulk plan hold the other cost items, whose lines stand
 * under {@code others} once.
 */
@Value.Immutable
@JsonStyle
public abstract class CostSheetDocument extends AnswerDocument {

  CostSheetDocument() {}

  /**
   * {@return the cost sheet of a plan: in yen, each line truncated, the days of an item in one
   * charge period, by the standard rulebook}
   *
   * @param plan the plan
   * @throws IllegalArgumentException if the plan cannot be priced, such as for a cap of the subsidy
   *     in another currency
   */
  public static CostSheetDocument of(PlanDocument plan) {
    return of(plan, pricing(plan));
  }

  /**
   * {@return the cost sheet of a plan}
   *
   * @param plan the plan
   * @param pricing how it is priced
   * @throws IllegalArgumentException if terms, readings or subsidy of the pricing are not those of
   *     the plan, or the plan cannot be priced so
   */
  public static CostSheetDocument of(PlanDocument plan, Pricing pricing) {
    return of(plan, pricing, Optional.empty());
  }

  /**
   * {@return the cost sheet of a plan, each finding and note in words beside its key}
   *
   * @param plan the plan
   * @param pricing how it is priced
   * @param locale Japanese for Japanese, anything else for English
   * @throws IllegalArgumentException if terms, readings or subsidy of the pricing are not those of
   *     the plan, or the plan cannot be priced so
   */
  public static CostSheetDocument of(PlanDocument plan, Pricing pricing, Locale locale) {
    return of(plan, pricing, Optional.of(language(locale)));
  }

  private static CostSheetDocument of(
      PlanDocument plan, Pricing pricing, Optional<Locale> language) {
    check(pricing.terms().equals(plan.terms()), "terms");
    check(pricing.readings().equals(plan.readings()), "readings");
    check(pricing.subsidy().equals(plan.subsidy()), "subsidy");
    return new Builder()
        .plan(plan)
        .library(Fingerprints.version())
        .receipt(receipt(plan, pricing.rulebook()))
        .language(language)
        .billing(pricing.billing())
        .rounding(pricing.rounding())
        .chargePeriods(pricing.chargePeriods())
        .answer(SheetViews.SHEET.write(pricing.price(plan.proposal()), Writing.worded(language)))
        .build();
  }

  private static void check(boolean same, String what) {
    if (!same) {
      throw new IllegalArgumentException("CostSheetDocument: the " + what
          + " of the pricing are not those of the plan; state them in the plan");
    }
  }

  /**
   * {@return the document of a JSON text, as {@link #toString} writes it}
   *
   * @param text a document of the kind {@code cost-sheet}
   * @throws JsonProblems if anything is wrong with it, with all that is
   * @throws IllegalStateException if Jackson's streaming core is not there
   */
  public static CostSheetDocument parse(String text) {
    return JsonFormat.costSheet().read(text);
  }

  /** {@return the billing currency} */
  public abstract CurrencyUnit billing();

  /** {@return how lines are rounded} */
  public abstract Rounding rounding();

  /** {@return how days are cut into charge periods} */
  public abstract ChargePeriods chargePeriods();

  /**
   * {@return what a plan costs, as the document states it; empty if it is not known or there is no
   * such plan}
   *
   * @param part the direct plan, the bulk plan, or the proposal for the other cost items alone
   * @throws IllegalArgumentException if it is none of them
   */
  public final Optional<Money> total(Part part) {
    String member = switch (part) {
      case DIRECT -> "direct";
      case BULK -> "bulk";
      case PROPOSAL -> "others";
      case INQUIRY ->
        throw new IllegalArgumentException(
            "CostSheetDocument: an inquiry costs nothing; ask for a plan");
    };
    return Answers.text(answer(), member, "total", "amount").map(Money::parse);
  }

  @Override
  final CostSheetDocument again(Rulebook rulebook) {
    Pricing pricing = pricing(plan())
        .withRulebook(rulebook)
        .withBilling(billing())
        .withRounding(rounding())
        .withChargePeriods(chargePeriods());
    return of(plan(), pricing, language());
  }

  @Override
  final Json.Members tree() {
    return JsonFormat.costSheet().toTree(this);
  }

  private static Pricing pricing(PlanDocument plan) {
    Pricing pricing = Pricing.of(plan.terms()).withReadings(plan.readings());
    return plan.subsidy().map(pricing::withSubsidy).orElse(pricing);
  }

  @Value.Check
  void check() {
    int decimals = rounding().decimals().orElse(0);
    if (decimals > billing().getDecimalPlaces()) {
      throw new IllegalArgumentException("CostSheetDocument: rounding to " + decimals
          + " decimals is finer than " + billing() + ", which has "
          + billing().getDecimalPlaces());
    }
  }

  /** Builds a {@link CostSheetDocument}. Mutable, for one thread. */
  static final class Builder extends ImmutableCostSheetDocument.Builder {}
}
