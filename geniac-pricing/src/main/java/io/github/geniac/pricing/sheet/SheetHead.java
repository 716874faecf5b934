package io.github.geniac.pricing.sheet;

import io.github.geniac.core.DayRange;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Rounding;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Verdict;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a sheet stands on: verdict, terms, readings and rounding.
 *
 * @param sheet the sheet
 * @param words the language
 */
record SheetHead(ApplicationSheet sheet, Words words) {

  String verdict() {
    Assessment assessment = sheet.assessment();
    Verdict verdict = assessment.verdict();
    return words.label("label.headline", Map.of("verdict", verdict))
        + assessment
            .verdictWithoutBulkPlan()
            .filter(without -> without != verdict)
            .map(without -> words.label("label.headline.without-bulk", Map.of("verdict", without)))
            .orElse("");
  }

  String basis() {
    return words.label(
        "label.basis",
        Map.of("period", days(sheet.costs().terms().researchPeriod()), "readings", readings()));
  }

  /** From the first to the last day, as the tables show days. */
  private String days(DayRange period) {
    return words.label(
        "inquiry-letter.days",
        Map.of("first", period.start(), "last", period.lastDay(), "days", period.days()));
  }

  private String readings() {
    Map<Reading<?>, Enum<?>> departures = sheet.assessment().readings().departures();
    return departures.isEmpty()
        ? words.label("label.readings.default")
        : departures.entrySet().stream()
            .map(choice -> choice.getKey() + "=" + choice.getValue())
            .collect(Collectors.joining(", "));
  }

  String rounding() {
    CostSheet costs = sheet.costs();
    Rounding rounding = costs.rounding();
    int decimals = rounding.decimals().orElse(costs.billing().getDecimalPlaces());
    return words.label("sheet.rounding", Map.of("mode", rounding.mode(), "decimals", decimals));
  }
}
