package io.github.geniac.pricing;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.ItemEligibility.Eligibility;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.StandardReadings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns what the rules say of an item into shares of its charges. */
final class Fundings {

  private static final Split<Funding> ALL = Split.all(Funding.ELIGIBLE);
  private static final Split<Funding> NONE = Split.all(Funding.NOT_ELIGIBLE);
  private static final Split<Funding> OPEN = Split.all(Funding.UNKNOWN);

  private Fundings() {}

  /** How a charge divides: nothing outside the research period is subsidised (clause 1.2). */
  static Split<Funding> of(ItemEligibility item, Charge charge, DayRange research) {
    if (isOutside(charge, research)) {
      return NONE;
    }
    return switch (item.eligibility()) {
      case ELIGIBLE -> ALL;
      case NOT_ELIGIBLE -> NONE;
      case PARTLY_ELIGIBLE -> item.eligibleShare().map(Fundings::share).orElse(OPEN);
      case UNDETERMINED -> isOnlyIdleOpen(item) ? idleOpen(item, charge) : OPEN;
    };
  }

  /**
   * Says that days outside the research period are charged, which the rules, who look at the days
   * of use, do not see; of what is not subsidised anyway there is nothing to say.
   */
  static void tellOutside(
      ItemEligibility item, List<Charge> charges, DayRange research, Notes notes) {
    Set<DayRange> outside = new LinkedHashSet<>();
    for (Charge charge : charges) {
      if (isOutside(charge, research)) {
        outside.add(charge.period().orElseThrow());
      }
    }
    if (!outside.isEmpty() && item.eligibility() != Eligibility.NOT_ELIGIBLE) {
      notes.add(
          NoteKey.CHARGED_OUTSIDE_PERIOD,
          "days",
          outside.stream().mapToInt(DayRange::days).sum(),
          "first",
          outside.iterator().next().start());
    }
  }

  private static boolean isOutside(Charge charge, DayRange research) {
    return charge.period().isPresent() && !research.encloses(charge.period().get());
  }

  /** How an amount that is not known divides, as far as that is decided all the same. */
  static Split<Funding> ofUnknown(ItemEligibility item) {
    return switch (item.eligibility()) {
      case ELIGIBLE -> ALL;
      case NOT_ELIGIBLE -> NONE;
      case PARTLY_ELIGIBLE, UNDETERMINED -> OPEN;
    };
  }

  private static Split<Funding> share(BigDecimal eligible) {
    return Split.of(Funding.ELIGIBLE, Fraction.of(eligible), Funding.NOT_ELIGIBLE);
  }

  /** Whether the item is open for no other reason than its idle share (reading idle-bulk). */
  private static boolean isOnlyIdleOpen(ItemEligibility item) {
    return item.eligibleShare().isPresent()
        && item.findings().stream()
            .filter(finding -> is(finding, Outcome.UNDETERMINED))
            .allMatch(finding -> finding.reading().equals(Optional.of(StandardReadings.IDLE_BULK)));
  }

  /** What is used is subsidised as far as its work is; the rest is open. */
  private static Split<Funding> idleOpen(ItemEligibility item, Charge charge) {
    Fraction used = charge.use().share(Use.USED);
    Fraction eligible = Fraction.of(item.eligibleShare().orElseThrow()).multipliedBy(used);
    return OPEN.moving(eligible, Funding.UNKNOWN, Funding.ELIGIBLE)
        .moving(used.minus(eligible), Funding.UNKNOWN, Funding.NOT_ELIGIBLE);
  }

  /** The findings that decide: all that pass if the item does, else those that stand in the way. */
  static List<Finding> deciding(ItemEligibility item) {
    if (item.eligibility() == Eligibility.ELIGIBLE) {
      return item.findings();
    }
    List<Finding> deciding = new ArrayList<>();
    for (Finding finding : item.findings()) {
      if (is(finding, Outcome.VIOLATED) || is(finding, Outcome.UNDETERMINED)) {
        deciding.add(finding);
      }
    }
    return deciding;
  }

  private static boolean is(Finding finding, Outcome outcome) {
    return finding.outcome().isPresent() && finding.outcome().get() == outcome;
  }
}
