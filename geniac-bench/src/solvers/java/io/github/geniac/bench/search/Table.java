package io.github.geniac.bench.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The rows of a comparison as a table in Markdown, a line for each family and solver. */
final class Table {

  private final List<Row> rows;
  private final double limit;

  /** The lowest cost that anybody found for a case. */
  private final Map<String, Long> best = new LinkedHashMap<>();

  Table(List<Row> rows, double limit) {
    this.rows = rows;
    this.limit = limit;
    for (Row row : rows) {
      best.merge(row.name(), row.cost(), Math::min);
    }
  }

  /** {@return the table} */
  String markdown() {
    StringBuilder text = new StringBuilder("| family | solver | proven | median s to proof "
        + "| ratio of medians | median of ratios | worse | worst by | without | early worse |\n"
        + "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
    Set<String> families = new LinkedHashSet<>();
    rows.forEach(row -> families.add(row.family()));
    for (String family : families) {
      Set<String> solvers = new LinkedHashSet<>();
      of(family).forEach(row -> solvers.add(row.solver()));
      solvers.forEach(solver -> text.append(line(family, solver)));
    }
    contradictions().forEach(one -> text.append("\nContradiction: ").append(one).append('\n'));
    return text.toString();
  }

  /** {@return the cases that two solvers claim to have proven with different costs} */
  List<String> contradictions() {
    List<String> found = new ArrayList<>();
    Map<String, Row> proven = new LinkedHashMap<>();
    for (Row row : rows) {
      Row other = row.isProven() ? proven.putIfAbsent(row.name(), row) : null;
      if (other != null && other.cost() != row.cost()) {
        found.add(other.json() + " and " + row.json());
      }
      if (row.isProven() && best.getOrDefault(row.name(), row.cost()) < row.cost()) {
        found.add(row.json() + " though there is a solution of " + best.get(row.name()));
      }
    }
    return found;
  }

  private String line(String family, String solver) {
    List<Row> mine =
        of(family).stream().filter(row -> row.solver().equals(solver)).toList();
    List<Double> times = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    int proven = 0;
    int worse = 0;
    int without = 0;
    int early = 0;
    double worst = 0;
    for (Row row : mine) {
      double time = row.toProof(limit);
      double our = our(row.name());
      times.add(time);
      ours.add(our);
      ratios.add(time / our);
      long least = best.getOrDefault(row.name(), Long.MAX_VALUE);
      proven += row.isProven() ? 1 : 0;
      without += row.cost() == Long.MAX_VALUE && least < Long.MAX_VALUE ? 1 : 0;
      early += row.early() > least ? 1 : 0;
      if (row.cost() < Long.MAX_VALUE && row.cost() > least) {
        worse++;
        worst = Math.max(worst, 100.0 * (row.cost() - least) / least);
      }
    }
    boolean exact = !solver.equals(Compare.BY_VALUE);
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %d | %.3f %% | %d | %s |%n",
        family,
        solver,
        exact
            ? String.format(
                Locale.ROOT,
                "%d of %d | %.4f | %.0f | %.0f",
                proven,
                mine.size(),
                median(times),
                median(times) / median(ours),
                median(ratios))
            : "- | - | - | -",
        worse,
        worst,
        without,
        exact ? "-" : Integer.toString(early));
  }

  private double our(String name) {
    return rows.stream()
        .filter(row -> row.solver().equals("geniac") && row.name().equals(name))
        .mapToDouble(row -> row.toProof(limit))
        .findFirst()
        .orElse(limit);
  }

  private List<Row> of(String family) {
    return rows.stream().filter(row -> row.family().equals(family)).toList();
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
