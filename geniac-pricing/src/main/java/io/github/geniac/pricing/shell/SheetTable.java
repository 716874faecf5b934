package io.github.geniac.pricing.shell;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Funding;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.pricing.Total;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A cost sheet on one screen: its lines, its totals side by side, and what is not known. */
final class SheetTable {

  private final CostSheet sheet;
  private final Voice voice;
  private final List<String> lines = new ArrayList<>();

  private SheetTable(CostSheet sheet, Voice voice) {
    this.sheet = sheet;
    this.voice = voice;
  }

  static String of(CostSheet sheet, Voice voice) {
    return new SheetTable(sheet, voice).text();
  }

  private String text() {
    lines.add(voice.label(
        "price.head", "currency", sheet.billing(), "period", sheet.terms().researchPeriod()));
    for (FxAssumption one : sheet.assumptions()) {
      lines.add(voice.words().label("sheet.fx", Map.of("assumption", told(one))));
    }
    addLines();
    addTotals();
    addUnknown();
    return String.join("\n", lines);
  }

  private static String told(FxAssumption one) {
    return one.pair() + " " + one.rate().toPlainString()
        + one.source().map(source -> ", " + source).orElse("");
  }

  private void addLines() {
    List<CostLine> costs = sheet.lines();
    if (costs.isEmpty()) {
      return;
    }
    TextTable table =
        TextTable.of(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row(
        sheet("column.item"),
        voice.label("price.plan"),
        sheet("column.quantity"),
        sheet("column.price"),
        sheet("column.amount"),
        sheet("column.funding"));
    for (CostLine line : costs) {
      table.row(
          line.item().value(),
          voice.word(line.part()),
          line.quantity().map(voice::quantity).orElse("-"),
          line.unitPrice().map(voice::money).orElse("-")
              + line.unit().map(unit -> "/" + voice.word(unit)).orElse(""),
          voice.words().amount(line.amount()),
          funding(line));
    }
    add(table);
  }

  private String funding(CostLine line) {
    Map<Funding, ?> shares = line.funding().shares();
    return shares.size() == 1
        ? voice.word(shares.keySet().iterator().next())
        : shares.keySet().stream()
            .map(part ->
                voice.word(part) + " " + voice.words().percent(line.funding().share(part)))
            .collect(Collectors.joining(", "));
  }

  private void addTotals() {
    List<PlanCost> plans = sheet.plans();
    TextTable table = plans.size() == 1
        ? TextTable.of(Align.LEFT, Align.RIGHT)
        : TextTable.of(Align.LEFT, Align.RIGHT, Align.RIGHT);
    row(
        table,
        voice.words().label("sheet.totals", Map.of("currency", sheet.billing())),
        plan -> voice.word(plan.part()));
    row(table, sheet("total"), plan -> total(plan.total()));
    for (Funding funding : Funding.values()) {
      if (plans.stream().anyMatch(plan -> plan.byFunding().containsKey(funding))) {
        row(table, "  " + voice.word(funding), plan -> total(plan.total(funding)));
      }
    }
    sheet.subsidy().ifPresent(terms -> addSubsidy(table, terms));
    if (plans.stream().anyMatch(plan -> plan.idleShare().isPresent())) {
      row(
          table,
          sheet("idle"),
          plan -> plan.idleShare().map(voice.words()::percent).orElse("-"));
    }
    table.lines().forEach(lines::add);
  }

  private void addSubsidy(TextTable table, SubsidyTerms terms) {
    row(table, voice.subsidy(terms), plan -> voice.words().amount(plan.granted(terms)));
    row(table, sheet("own-burden"), plan -> voice.words().amount(plan.ownBurden(terms)));
  }

  private void row(TextTable table, String label, Function<PlanCost, String> cell) {
    List<String> cells = new ArrayList<>(List.of(label));
    sheet.plans().forEach(plan -> cells.add(cell.apply(plan)));
    table.row(cells);
  }

  private String total(Total total) {
    return voice.words().total(total.rounded(), total.isKnown());
  }

  /** Which items are not known; {@code table} says why, for each. */
  private void addUnknown() {
    TreeSet<String> items = sheet.notes().stream()
        .filter(Note::isUnknown)
        .flatMap(note -> note.item().stream())
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
    if (!items.isEmpty()) {
      lines.add(voice.label("price.unknown", "items", List.copyOf(items)));
    }
  }

  private void add(TextTable table) {
    table.lines().forEach(line -> lines.add("  " + line));
  }

  private String sheet(String key) {
    return voice.words().label("sheet." + key);
  }
}
