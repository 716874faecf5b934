package io.github.geniac.pricing.whatif;

import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.internal.Numbers;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Totals and verdicts at each combination of the points of some axes: an array with names.
 * Immutable.
 *
 * @param axes the axes
 * @param currency the billing currency
 * @param cells one cell for each combination; the last axis varies fastest
 */
public record Grid(List<Axis> axes, CurrencyUnit currency, List<Cell> cells) {

  /**
   * One combination.
   *
   * @param names the name of its point on each axis
   * @param verdict whether it may be proposed so
   * @param totals what each plan costs, the direct plan first
   */
  public record Cell(List<String> names, Verdict verdict, Map<Part, Total> totals) {
    /**
     * Copies the collections.
     *
     * @param names the name of its point on each axis
     * @param verdict whether it may be proposed so
     * @param totals what each plan costs
     */
    public Cell {
      names = List.copyOf(names);
      Objects.requireNonNull(verdict, "verdict");
      Map<Part, Total> copy = new EnumMap<>(Part.class);
      copy.putAll(totals);
      totals = Collections.unmodifiableMap(copy);
    }

    /**
     * {@return what a plan costs, if there is such a plan and its cost is known}
     *
     * @param part the plan
     */
    public Optional<Money> amount(Part part) {
      return Optional.ofNullable(totals.get(part)).flatMap(Total::amount);
    }
  }

  /**
   * Copies the lists.
   *
   * @param axes the axes
   * @param currency the billing currency
   * @param cells one cell for each combination
   * @throws IllegalArgumentException if there are not as many cells as combinations
   */
  public Grid {
    axes = List.copyOf(axes);
    Objects.requireNonNull(currency, "currency");
    cells = List.copyOf(cells);
    Numbers.check(
        cells.size() == combinations(axes),
        "Grid: the axes %s have %d combinations, but there are %d cells",
        axes,
        combinations(axes),
        cells.size());
  }

  static Grid of(WhatIf whatIf, List<Axis> axes) {
    Numbers.check(!axes.isEmpty(), "WhatIf.grid: state at least one axis");
    Set<String> names = new HashSet<>();
    for (Axis axis : axes) {
      Numbers.check(
          names.add(axis.name()),
          "WhatIf.grid: two axes have the name '%s'; names are unique",
          axis.name());
    }
    List<Cell> cells = new ArrayList<>();
    addCells(cells, whatIf, axes, List.of(), whatIf.base());
    return new Grid(axes, whatIf.pricing().billing(), cells);
  }

  private static void addCells(
      List<Cell> cells, WhatIf whatIf, List<Axis> axes, List<String> names, Situation situation) {
    if (names.size() == axes.size()) {
      cells.add(cell(names, whatIf.answer(Scenario.of(names.toString()), situation)));
      return;
    }
    for (Scenario point : axes.get(names.size()).points()) {
      List<String> more = new ArrayList<>(names);
      more.add(point.name());
      addCells(cells, whatIf, axes, more, point.applyTo(situation));
    }
  }

  private static Cell cell(List<String> names, Answer answer) {
    Map<Part, Total> totals = new EnumMap<>(Part.class);
    for (PlanCost plan : answer.sheet().plans()) {
      totals.put(plan.part(), plan.total());
    }
    return new Cell(names, answer.assessment().verdict(), totals);
  }

  private static long combinations(List<Axis> axes) {
    return axes.stream().mapToLong(Axis::size).reduce(1, Math::multiplyExact);
  }

  /**
   * {@return the cell of a combination}
   *
   * @param points the point on each axis, from 0
   * @throws IllegalArgumentException if there are not as many points as axes
   * @throws IndexOutOfBoundsException if an axis has no such point
   */
  public Cell cell(int... points) {
    Numbers.check(
        points.length == axes.size(),
        "Grid: a cell has a point on each of the %d axes, was %d",
        axes.size(),
        points.length);
    int index = 0;
    for (int i = 0; i < points.length; i++) {
      int size = axes.get(i).size();
      index = index * size + Objects.checkIndex(points[i], size);
    }
    return cells.get(index);
  }

  /**
   * {@return what a plan costs in each cell, in their order; empty where it is not known}
   *
   * @param part the plan
   */
  public List<Optional<Money>> amounts(Part part) {
    return cells.stream().map(cell -> cell.amount(part)).toList();
  }

  /**
   * {@return the grid as aligned text: a row for each cell}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String table(Locale locale) {
    return new GridText(this, locale).table();
  }

  /**
   * {@return the totals of one plan as aligned text: the first axis down, the second across}
   *
   * @param part the plan
   * @param locale Japanese for Japanese, anything else for English
   * @throws IllegalArgumentException if there are not two axes
   */
  public String matrix(Part part, Locale locale) {
    Numbers.check(axes.size() == 2, "Grid: a matrix has two axes, was %d; use table", axes.size());
    return new GridText(this, locale).matrix(part);
  }

  /** {@return the grid as a table in English} */
  @Override
  public String toString() {
    return table(Locale.ENGLISH);
  }
}
