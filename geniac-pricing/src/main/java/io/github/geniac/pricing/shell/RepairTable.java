package io.github.geniac.pricing.shell;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.repair.PricedRepair;
import io.github.geniac.pricing.repair.PricedRepairs;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import io.github.geniac.rules.repair.RepairReport;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Repairs on one screen: a row of costs each, and below it the edits and what they entail. */
final class RepairTable {

  private final List<PricedRepair> repairs;
  private final Voice voice;
  private final List<String> lines = new ArrayList<>();

  private RepairTable(List<PricedRepair> repairs, Voice voice) {
    this.repairs = repairs;
    this.voice = voice;
  }

  /** Where there are no repairs, the report says why. */
  static String of(RepairReport report, PricedRepairs repairs, Voice voice) {
    return repairs.repairs().isEmpty()
        ? report.explain(voice.locale())
        : new RepairTable(repairs.repairs(), voice).text(Mending.isRefused(report));
  }

  private String text(boolean refused) {
    lines.add(voice.label(refused ? "repair.head" : "repair.rules-head"));
    boolean priced = repairs.stream()
        .anyMatch(one -> one.costBefore().isKnown() || one.costAfter().isKnown());
    List<String> rows = priced ? rows() : List.of();
    if (priced) {
      lines.add(voice.label(
          "repair.cost",
          "currency",
          repairs.get(0).before().billing(),
          "before",
          total(repairs.get(0).costBefore())));
      lines.add("  " + rows.get(0));
    }
    for (int i = 0; i < repairs.size(); i++) {
      lines.add("  " + (priced ? rows.get(i + 1) : (i + 1) + "."));
      told(repairs.get(i)).forEach(line -> lines.add("      " + line));
    }
    addUnknown();
    lines.add(voice.label("repair.take"));
    return String.join("\n", lines);
  }

  private Stream<String> told(PricedRepair one) {
    return one.repair().explain(voice.locale()).lines();
  }

  /** The costs, with a head. */
  private List<String> rows() {
    TextTable table = TextTable.of(Align.RIGHT, Align.RIGHT, Align.RIGHT);
    table.row(
        voice.label("repair.number"),
        voice.words().label("repairs.column.after"),
        voice.words().label("repairs.column.difference"));
    for (int i = 0; i < repairs.size(); i++) {
      PricedRepair one = repairs.get(i);
      table.row(
          Integer.toString(i + 1),
          total(one.costAfter()),
          one.difference().map(this::signed).orElseGet(() -> voice.words().label("unknown")));
    }
    return table.lines();
  }

  private String total(Total total) {
    return voice.words().total(total.rounded(), total.isKnown());
  }

  private String signed(ExactMoney money) {
    return voice.words().signed(money.rounded(RoundingMode.DOWN).getAmount());
  }

  private void addUnknown() {
    TreeSet<String> items = repairs.stream()
        .flatMap(one -> one.unknown().stream())
        .map(Note::item)
        .flatMap(item -> item.stream())
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
    if (!items.isEmpty()) {
      lines.add(voice.label("repair.unknown", "items", List.copyOf(items)));
    }
  }
}
