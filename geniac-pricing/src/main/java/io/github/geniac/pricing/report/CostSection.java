package io.github.geniac.pricing.report;

import io.github.geniac.core.ItemId;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.NoteKey;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.rules.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The cost sheet: totals side by side, lines, why a cost is not subsidised, notes. */
record CostSection(Wording wording, CostSheet sheet) implements Section {

  /** Lines stand in order of items, whatever order the proposal states them in. */
  private static final Comparator<CostLine> BY_ITEM = Comparator.comparing(CostLine::item);

  /** Why an item is not subsidised, or not surely. */
  private record Reason(Part part, ItemId item, String text, String rule) {}

  @Override
  public String id() {
    return "cost";
  }

  @Override
  public void addTo(Html html) {
    html.element("p", wording.label("cost.about", Map.of("currency", sheet.billing())));
    html.element(
        "p",
        wording.phrase(
            "sheet.rounding",
            Map.of(
                "mode", sheet.rounding().mode(),
                "decimals",
                    sheet.rounding().decimals().orElse(sheet.billing().getDecimalPlaces()))));
    new CostTotals(wording, sheet).addTo(html);
    sheet.direct().ifPresent(plan -> addLines(html, plan, plan.own()));
    sheet.bulk().ifPresent(plan -> addLines(html, plan, plan.own()));
    addLines(html, sheet.others(), sheet.others().lines());
    addDeciding(html);
    for (NoteKey.Level level : NoteKey.Level.values()) {
      addNotes(html, level);
    }
    html.element("p", wording.phrase("sheet.caution", Map.of()), "class", "note");
  }

  private void addLines(Html html, PlanCost plan, List<CostLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    String id = "lines-" + wording.id(plan.part());
    html.element("h3", wording.phrase("sheet.plan." + plan.part(), Map.of()));
    Table table = new Table(
            wording,
            id,
            wording.label(
                "lines.caption", Map.of("count", lines.size(), "currency", sheet.billing())))
        .words(column("item"))
        .days(column("days"))
        .words(column("kind"))
        .numbers(column("quantity"), column("price"), column("cost"), column("amount"))
        .words(column("funding"), column("use"))
        .stacked();
    lines.stream().sorted(BY_ITEM).forEach(line -> table.row(cells(line)));
    PlanCost own = new PlanCost(plan.part(), lines, plan.billing(), plan.rounding());
    table.foot(List.of(
        wording.label("lines.sum"), "", "", "", "", "", wording.total(own.total()), "", ""));
    table.addTo(html);
  }

  private String column(String key) {
    return wording.phrase("sheet.column." + key, Map.of());
  }

  private List<Consumer<Html>> cells(CostLine line) {
    return List.of(
        html -> html.name(line.item().value()),
        html -> html.lines(line.chargePeriod().map(wording::daysInLines).orElse("\u2013")),
        html -> html.text(wording.word(line.kind())),
        html -> html.text(line.quantity().map(wording::quantity).orElse("\u2013")),
        html -> html.lines(line.unitPrice().map(wording::money).orElse("\u2013")
            + line.unit().map(unit -> "\n/ " + wording.word(unit)).orElse("")),
        html -> html.text(
            line.costs().map(costs -> wording.money(costs.effective())).orElse("\u2013")),
        html -> addAmount(html, line),
        html -> html.text(wording.split(line.funding())),
        html -> html.text(wording.split(line.use())));
  }

  /** The amount; if it is not known, the reasons. */
  private void addAmount(Html html, CostLine line) {
    html.text(wording.amount(line.amount()));
    line.notes().stream()
        .filter(Note::isUnknown)
        .map(wording::text)
        .distinct()
        .forEach(why -> html.element("span", SafeText.sentence(why), "class", "why"));
  }

  /** Why lines are not subsidised, or not in full, with the rule that decides. */
  private void addDeciding(Html html) {
    List<Reason> reasons = sheet.lines().stream()
        .flatMap(this::reasons)
        .distinct()
        .sorted(Comparator.comparing(Reason::part).thenComparing(Reason::item))
        .toList();
    if (reasons.isEmpty()) {
      return;
    }
    Table table = new Table(wording, "deciding", wording.phrase("sheet.deciding", Map.of()))
        .words(column("item"), wording.label("part"), wording.label("why"), wording.label("rule"))
        .stacked();
    for (Reason reason : reasons) {
      table.row(List.of(
          one -> one.name(reason.item().value()),
          one -> one.text(wording.word(reason.part())),
          one -> one.text(SafeText.sentence(reason.text())),
          one -> one.element("code", reason.rule(), "class", "id")));
    }
    table.addTo(html);
  }

  /** What the rules found, then what is charged although nothing of it is subsidised. */
  private Stream<Reason> reasons(CostLine line) {
    return Stream.concat(
        line.deciding().stream()
            .filter(ItemsSection::standsInTheWay)
            .map(finding -> new Reason(
                line.part(),
                line.item(),
                finding.explain(wording.locale()),
                finding.rule().value())),
        line.notes().stream()
            .filter(Note::isAboutFunding)
            .map(note -> new Reason(line.part(), line.item(), wording.text(note), "\u2013")));
  }

  private void addNotes(Html html, NoteKey.Level level) {
    List<String> notes = sheet.notes().stream()
        .filter(note -> note.key().level() == level && !note.isAboutFunding())
        .map(wording::note)
        .distinct()
        .sorted()
        .toList();
    if (notes.isEmpty()) {
      return;
    }
    html.element("h3", wording.phrase("sheet.level." + level, Map.of()));
    html.open("ul", "class", "notes");
    notes.stream().limit(Table.LISTED).forEach(note -> html.element("li", SafeText.sentence(note)));
    if (notes.size() > Table.LISTED) {
      html.element(
          "li",
          wording.label("more", Map.of("count", wording.number(notes.size() - Table.LISTED))));
    }
    html.close();
  }
}
