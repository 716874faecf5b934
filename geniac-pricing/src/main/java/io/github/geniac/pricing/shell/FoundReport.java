package io.github.geniac.pricing.shell;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.pricing.report.Report;
import io.github.geniac.pricing.search.Sensitivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/** What a search can tell besides the plans it found, for the report on them. */
final class FoundReport {

  /** As many plans that come next as a page shows. */
  private static final int NEXT = 3;

  /** How far from what is stated a rate is looked at. */
  private static final BigDecimal LOW = new BigDecimal("0.8");

  private static final BigDecimal HIGH = new BigDecimal("1.2");

  /** Breakpoints have as many digits as a rate such as 149.22. */
  private static final int DIGITS = 5;

  private final Found found;

  FoundReport(Found found) {
    this.found = found;
  }

  /** The report with the plans that come next, a map for each rate, and a proof. */
  Report of(Report report) {
    if (found.value().best().isEmpty()) {
      return report;
    }
    Report.Builder all = report.toBuilder().alternatives(found.alternatives(NEXT).value());
    rates().values().forEach(rate -> map(rate).ifPresent(all::addSensitivities));
    return found.value().best().orElseThrow().bulkNodes() > 0
        ? all.bulkProof(found.proof().value()).build()
        : all.directProof(found.proof().value()).build();
  }

  /** One rate a pair, of those that say what a currency costs in the billing currency. */
  private SortedMap<String, FxAssumption> rates() {
    CurrencyUnit billing = found.value().sheet().billing();
    SortedMap<String, FxAssumption> rates = new TreeMap<>();
    for (FxAssumption one : found.proposal().fxAssumptions()) {
      if (one.counter().equals(billing)) {
        rates.putIfAbsent(one.pair(), one);
      }
    }
    return rates;
  }

  /** None where costs have too many decimals for the arithmetic of the search. */
  private Optional<Sensitivity> map(FxAssumption rate) {
    BigDecimal stated = rate.rate();
    int scale = Math.max(0, DIGITS - (stated.precision() - stated.scale()));
    try {
      return Optional.of(found
          .breakpoints(
              rate.pair(),
              stated.multiply(LOW).setScale(scale, RoundingMode.HALF_UP),
              stated.multiply(HIGH).setScale(scale, RoundingMode.HALF_UP))
          .value());
    } catch (ArithmeticException none) {
      return Optional.empty();
    }
  }
}
