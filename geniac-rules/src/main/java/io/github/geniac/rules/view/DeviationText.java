package io.github.geniac.rules.view;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.rules.Survey;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.internal.Markdown;
import io.github.geniac.rules.outlook.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes {@link Deviations} as Markdown. For one thread. */
final class DeviationText {

  private final Deviations deviations;
  private final Texts texts;
  private final Markdown page = new Markdown();

  DeviationText(Deviations deviations, Texts texts) {
    this.deviations = deviations;
    this.texts = texts;
  }

  String text() {
    page.heading(1, texts.label("deviations"));
    page.list(
        List.of(texts.headline(deviations.assessment()), texts.basis(deviations.assessment())));
    if (deviations.isNone()) {
      page.paragraph(texts.label("deviations.none"));
    }
    PointTable.add(page, texts, "deviations.violated", deviations.violated());
    PointTable.add(page, texts, "deviations.open", deviations.open());
    readings();
    fxAssumptions();
    terms();
    page.paragraph(texts.phrase("label.caution", ""));
    return page.text();
  }

  private void readings() {
    List<ReadingUse> readings = deviations.readings();
    page.heading(2, texts.label("deviations.readings", Map.of("count", readings.size())));
    page.list(survey());
    if (readings.isEmpty()) {
      page.paragraph(texts.label("deviations.readings.none"));
    } else {
      page.tableOfLines(
          texts.heads("reading", "clauses", "read-as", "bears-on", "otherwise"),
          readings.stream().map(this::row).toList());
    }
  }

  /** How far each verdict holds over all combinations of readings. */
  private List<String> survey() {
    Survey survey = deviations.survey();
    List<String> lines = new ArrayList<>();
    lines.add(texts.filled("label.survey", Map.of("combinations", survey.combinations())));
    survey
        .counts()
        .forEach((verdict, count) -> lines.add(texts.filled(
            "label.survey." + survey.extent(verdict), Map.of("verdict", verdict, "count", count))));
    return lines;
  }

  private List<String> row(ReadingUse use) {
    String choice = texts.choice(use.reading(), use.choice());
    String key = use.isDefault() ? "deviations.default" : "deviations.departure";
    return List.of(
        texts.reading(use.reading()),
        texts.clauses(use.reading().clauses()),
        texts.label(key, Map.of("choice", choice)),
        texts.label("bearing." + use.bearing()),
        texts.lines(use.alternatives().stream().map(this::otherwise).toList()));
  }

  private String otherwise(ReadingUse.Alternative other) {
    String effect =
        other.difference().map(this::effect).orElseGet(() -> texts.label("deviations.excluded"));
    return texts.label(
        "deviations.otherwise", Map.of("choice", other.choice().name(), "effect", effect));
  }

  private String effect(Difference difference) {
    List<String> flips = new ArrayList<>();
    Verdict before = difference.before().verdict();
    Verdict after = difference.after().verdict();
    if (before != after) {
      flips.add(texts.label("deviations.verdict", Map.of("before", before, "after", after)));
    }
    for (Difference.RuleFlip flip : difference.rules()) {
      flips.add(texts.label(
          "deviations.flip",
          Map.of(
              "rule", flip.rule(),
              "part", flip.part(),
              "before", flip.before().orElseThrow().outcome(),
              "after", flip.after().orElseThrow().outcome())));
    }
    return flips.isEmpty() ? texts.label("deviations.no-flip") : String.join("; ", flips);
  }

  private void fxAssumptions() {
    List<FxAssumption> assumptions = deviations.fxAssumptions();
    page.heading(2, texts.label("deviations.fx", Map.of("count", assumptions.size())));
    if (assumptions.isEmpty()) {
      page.paragraph(texts.label("deviations.fx.none"));
    } else {
      page.table(
          texts.heads("pair", "rate", "rate-basis", "source", "date", "items"),
          assumptions.stream().map(this::row).toList());
    }
  }

  private List<String> row(FxAssumption one) {
    return List.of(
        one.pair(),
        one.rate().toPlainString(),
        stated(one.basis()),
        stated(one.source()),
        stated(one.date()),
        one.limitedTo().isEmpty()
            ? texts.label("deviations.fx.all")
            : texts.word(List.copyOf(one.limitedTo())));
  }

  private String stated(Optional<?> value) {
    return value
        .map(Object::toString)
        .map(Markdown::flat)
        .orElseGet(() -> texts.label("not-stated"));
  }

  private void terms() {
    List<ChangedTerm> terms = deviations.terms();
    page.heading(2, texts.label("deviations.terms", Map.of("count", terms.size())));
    page.paragraph(texts.label(
        "deviations.start", Map.of("start", deviations.assessment().terms().researchStart())));
    if (!terms.isEmpty()) {
      page.table(
          texts.heads("term", "clauses", "published", "here"),
          terms.stream().map(this::row).toList());
    }
  }

  private List<String> row(ChangedTerm term) {
    return List.of(
        texts.label("parameter." + term.parameter()),
        term.parameter().clause().number(),
        texts.values(term.published()),
        texts.values(term.here()));
  }
}
