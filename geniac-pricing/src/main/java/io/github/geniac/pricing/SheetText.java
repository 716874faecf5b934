package io.github.geniac.pricing;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts sheets into words. */
final class SheetText {

  private static final Set<Optional<Outcome>> STANDS_IN_THE_WAY =
      Set.of(Optional.of(Outcome.VIOLATED), Optional.of(Outcome.UNDETERMINED));

  private final Words words;
  private final List<String> lines = new ArrayList<>();

  SheetText(Words words) {
    this.words = words;
  }

  String of(CostSheet sheet) {
    addHead(sheet);
    sheet.direct().ifPresent(plan -> addLines("plan.DIRECT", plan.own()));
    sheet.bulk().ifPresent(plan -> addLines("plan.BULK", plan.own()));
    addLines("plan.PROPOSAL", sheet.others().lines());
    lines.add("");
    new TotalsText(words, sheet).addTo(lines);
    addDeciding(sheet);
    for (NoteKey.Level level : NoteKey.Level.values()) {
      addNotes(sheet, level);
    }
    lines.add("");
    lines.add(words.label("caution"));
    return String.join("\n", lines);
  }

  private void addHead(CostSheet sheet) {
    lines.add(words.label(
        "head",
        Map.of(
            "currency", sheet.billing(),
            "period", sheet.terms().researchPeriod(),
            "readings", readings(sheet))));
    Rounding rounding = sheet.rounding();
    lines.add(words.label(
        "rounding",
        Map.of(
            "mode", rounding.mode(),
            "decimals", rounding.decimals().orElse(sheet.billing().getDecimalPlaces()))));
    for (FxAssumption one : sheet.assumptions()) {
      lines.add(words.label("fx", Map.of("assumption", words.assumption(one))));
    }
  }

  private String readings(CostSheet sheet) {
    return sheet.readings().departures().isEmpty()
        ? words.label("readings")
        : sheet.readings().departures().entrySet().stream()
            .map(choice -> choice.getKey() + "=" + choice.getValue())
            .collect(Collectors.joining(", "));
  }

  private void addLines(String label, List<CostLine> costs) {
    if (costs.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(words.label(label));
    TextTable table = TextTable.of(
        Align.LEFT,
        Align.LEFT,
        Align.LEFT,
        Align.RIGHT,
        Align.RIGHT,
        Align.RIGHT,
        Align.RIGHT,
        Align.LEFT,
        Align.LEFT);
    table.row(
        Stream.of("item", "days", "kind", "quantity", "price", "cost", "amount", "funding", "use")
            .map(column -> words.label("column." + column))
            .toList());
    costs.forEach(line -> table.row(cells(line)));
    table.lines().forEach(line -> lines.add("  " + line));
  }

  private List<String> cells(CostLine line) {
    return List.of(
        line.item().value(),
        line.chargePeriod().map(Object::toString).orElse("-"),
        words.word(line.kind()),
        line.quantity().map(words::quantity).orElse("-"),
        line.unitPrice().map(words::money).orElse("-")
            + line.unit().map(unit -> "/" + words.word(unit)).orElse(""),
        line.costs().map(costs -> words.money(costs.effective())).orElse("-"),
        words.amount(line.amount()),
        words.split(line.funding()),
        words.split(line.use()));
  }

  /** Why a line is not subsidised, or not in full. */
  private void addDeciding(CostSheet sheet) {
    Map<String, Set<String>> reasons = new LinkedHashMap<>();
    for (CostLine line : sheet.lines()) {
      Stream.concat(
              line.deciding().stream()
                  .filter(finding -> STANDS_IN_THE_WAY.contains(finding.outcome()))
                  .map(finding -> finding.explain(words.locale()) + " [" + finding.rule() + "]"),
              line.notes().stream().filter(Note::isAboutFunding).map(words::text))
          .forEach(reason -> reasons
              .computeIfAbsent(
                  line.item() + " (" + words.word(line.part()) + ")", one -> new LinkedHashSet<>())
              .add(reason));
    }
    if (!reasons.isEmpty()) {
      lines.add("");
      lines.add(words.label("deciding"));
      reasons.forEach((item, all) -> all.forEach(one -> lines.add("  - " + item + ": " + one)));
    }
  }

  private void addNotes(CostSheet sheet, NoteKey.Level level) {
    List<String> notes = sheet.notes().stream()
        .filter(note -> note.key().level() == level && !note.isAboutFunding())
        .map(words::note)
        .distinct()
        .toList();
    if (!notes.isEmpty()) {
      lines.add("");
      lines.add(words.label("level." + level));
      notes.forEach(note -> lines.add("  - " + note));
    }
  }
}
