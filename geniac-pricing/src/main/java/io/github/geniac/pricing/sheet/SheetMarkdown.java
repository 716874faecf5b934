package io.github.geniac.pricing.sheet;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.pricing.NoteKey;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.internal.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes a sheet as Markdown. */
final class SheetMarkdown {

  /** The tables of a plan in which its totals stand as well. */
  private static final Set<Column.Group> WITH_TOTALS =
      Set.of(Column.Group.COST, Column.Group.FUNDING);

  private static final List<Column> TOTALS = List.of(
      Column.PRICED_COST,
      Column.ELIGIBLE_COST,
      Column.NOT_ELIGIBLE_COST,
      Column.OPEN_COST,
      Column.STATED_COST);

  private final ApplicationSheet sheet;
  private final List<Row> rows;
  private final Locale locale;
  private final CellText text;
  private final Markdown markdown = new Markdown();

  SheetMarkdown(ApplicationSheet sheet, Locale locale) {
    this.sheet = sheet;
    this.rows = sheet.rows();
    this.locale = locale;
    this.text = CellText.grouped(locale);
  }

  String text() {
    addHead();
    List<Part> plans = Stream.of(Part.DIRECT, Part.BULK)
        .filter(part -> total(part).isPresent())
        .toList();
    addTotals(plans);
    for (Part part : List.of(Part.DIRECT, Part.BULK, Part.PROPOSAL)) {
      if (total(part).isPresent()) {
        addPlan(part);
      } else if (part != Part.PROPOSAL) {
        markdown.heading(2, text.label("plan." + part));
        markdown.paragraph(text.label("no-plan"));
      }
    }
    addAssumptions();
    addMissing();
    addNotes();
    markdown.paragraph(text.label("clause-numbers"));
    markdown.paragraph(text.words().label("label.caution"));
    sheet
        .receipt()
        .ifPresent(receipt -> markdown.paragraph(text.label(
            "receipt-of", Map.of("short", receipt.shortForm(), "receipt", receipt.toString()))));
    return markdown.text();
  }

  private void addHead() {
    SheetHead head = new SheetHead(sheet, text.words());
    markdown.heading(
        1,
        sheet
            .proposal()
            .title()
            .map(title -> text.label("title-of", Map.of("title", title)))
            .orElseGet(() -> text.label("title")));
    markdown.list(List.of(head.verdict(), head.basis(), head.rounding()));
  }

  /** A table; the first row is its head. */
  private void addTable(List<List<String>> rows) {
    markdown.table(rows.get(0), rows.subList(1, rows.size()));
  }

  private Optional<Row> total(Part part) {
    return rows.stream()
        .filter(row -> row.part() == part && row.kind() == RowKind.TOTAL)
        .findFirst();
  }

  /** The totals of the plans side by side, never added up. */
  private void addTotals(List<Part> plans) {
    if (plans.isEmpty()) {
      return;
    }
    markdown.heading(2, text.label("totals"));
    List<List<String>> table = new ArrayList<>();
    table.add(line(
        text.label("totals-in", Map.of("currency", sheet.costs().billing())),
        plans.stream().map(part -> text.label("plan." + part))));
    for (Column column : TOTALS) {
      table.add(line(
          column.heading(locale),
          plans.stream().map(part -> cell(total(part).orElseThrow(), column))));
    }
    addTable(table);
  }

  /** A stated cost may be in any currency, so in a total it goes with its own. */
  private String cell(Row row, Column column) {
    String cell = text.of(row.cell(column));
    return column == Column.STATED_COST && row.cell(column).number().isPresent()
        ? cell + " " + text.of(row.cell(Column.STATED_CURRENCY))
        : cell;
  }

  private void addPlan(Part part) {
    markdown.heading(2, text.label("plan." + part));
    for (Column.Group group : Column.Group.values()) {
      if (group != Column.Group.ROW) {
        addTable(part, group);
      }
    }
  }

  /** A table of some columns, unless none of the rows has anything to state there. */
  private void addTable(Part part, Column.Group group) {
    List<Row> shown = rows.stream()
        .filter(row -> row.part() == part)
        .filter(row -> row.item().isPresent() || WITH_TOTALS.contains(group))
        .toList();
    if (shown.stream().allMatch(row -> isEmpty(row, group))) {
      return;
    }
    markdown.heading(3, text.label("group." + group));
    List<List<String>> table = new ArrayList<>();
    table.add(line(
        Column.ITEM.heading(locale), group.columns().stream().map(one -> one.heading(locale))));
    shown.forEach(row -> table.add(
        line(name(row), group.columns().stream().map(column -> text.of(row.cell(column))))));
    addTable(table);
  }

  private static boolean isEmpty(Row row, Column.Group group) {
    return group.columns().stream()
        .allMatch(column -> row.cell(column) instanceof Cell.NotApplicable);
  }

  private String name(Row row) {
    return row.item().map(Object::toString).orElseGet(() -> switch (row.kind()) {
      case SUBTOTAL -> text.label("subtotal", Map.of("kind", text.of(row.cell(Column.KIND))));
      default -> text.words().word(row.kind());
    });
  }

  private void addAssumptions() {
    List<FxAssumption> assumptions = sheet.proposal().fxAssumptions();
    if (!assumptions.isEmpty()) {
      markdown.heading(2, text.label("assumptions"));
      addTable(FxTable.of(assumptions, text));
    }
  }

  /** What is asked for, item by item. */
  private void addMissing() {
    List<String> questions = rows.stream()
        .filter(row -> row.item().isPresent())
        .flatMap(row -> row.cells().values().stream()
            .filter(Cell.Missing.class::isInstance)
            .map(Cell.Missing.class::cast)
            .map(missing -> text.label(
                "of",
                Map.of("item", name(row), "plan", row.part(), "question", text.question(missing))))
            .distinct())
        .toList();
    markdown.heading(2, text.label("not-stated", Map.of("count", questions.size())));
    if (questions.isEmpty()) {
      markdown.paragraph(text.label("all-stated"));
    }
    markdown.list(questions);
  }

  private void addNotes() {
    for (NoteKey.Level level : NoteKey.Level.values()) {
      List<String> notes = sheet.costs().notes().stream()
          .filter(note -> note.key().level() == level)
          .map(note -> note.explain(locale))
          .distinct()
          .toList();
      if (!notes.isEmpty()) {
        markdown.heading(2, text.words().label("sheet.level." + level));
        markdown.list(notes);
      }
    }
  }

  private static List<String> line(String first, Stream<String> rest) {
    return Stream.concat(Stream.of(first), rest).toList();
  }
}
