package io.github.geniac.pricing.report;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.pricing.search.Parameter;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.search.Sensitivity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.CurrencyUnit;

/**
 * What a search can tell besides the plans it found.
 *
 * @param search the search
 * @param found what it found
 */
record SearchedReport(ScenarioSearch search, SearchResult found) {

  /** As many plans that come next as a page shows. */
  private static final int NEXT = 3;

  /** How far from what is stated a rate is looked at. */
  private static final BigDecimal LOW = new BigDecimal("0.8");

  private static final BigDecimal HIGH = new BigDecimal("1.2");

  /** Breakpoints have as many digits as a rate such as 149.22. */
  private static final int DIGITS = 5;

  /** The report with the plans that come next, a map for each rate, and a proof. */
  Report of(Report report) {
    Report.Builder all = report.toBuilder().search(found);
    if (found.best().isEmpty()) {
      return all.build();
    }
    all.alternatives(search.alternatives(NEXT, found));
    rates().values().forEach(rate -> map(rate).ifPresent(all::addSensitivities));
    return found.best().orElseThrow().bulkNodes() > 0
        ? all.bulkProof(search.proveBulk()).build()
        : all.directProof(search.proveDirect()).build();
  }

  /** One rate a pair, of those that say what a currency costs in the billing currency. */
  private SortedMap<String, FxAssumption> rates() {
    CurrencyUnit billing = found.sheet().billing();
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
      return Optional.of(search.sensitivity(
          Parameter.fxRate(rate.base().getCode(), rate.counter().getCode()),
          stated.multiply(LOW).setScale(scale, RoundingMode.HALF_UP).toPlainString(),
          stated.multiply(HIGH).setScale(scale, RoundingMode.HALF_UP).toPlainString()));
    } catch (ArithmeticException none) {
      return Optional.empty();
    }
  }
}
