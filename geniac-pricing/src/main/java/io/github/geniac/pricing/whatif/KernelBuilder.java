package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.Rounding;
import io.github.geniac.pricing.internal.Numbers;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Prices a plan at the corners of a grid, and makes a {@link GridKernel} of what its lines say. */
final class KernelBuilder {

  private final WhatIf whatIf;
  private final Part part;
  private final KernelAxis first;
  private final KernelAxis second;
  private final Axis last;
  private final int decimals;
  private final Rounding rounding;

  KernelBuilder(WhatIf whatIf, Part part, Axis first, Axis second, Axis last) {
    this.whatIf = whatIf;
    this.part = part;
    this.first = KernelAxis.of(first);
    this.second = KernelAxis.of(second);
    this.last = last;
    this.rounding = whatIf.pricing().rounding();
    this.decimals = rounding.decimals().orElse(whatIf.pricing().billing().getDecimalPlaces());
    long cells = (long) first.size() * second.size();
    Numbers.check(
        cells <= Integer.MAX_VALUE && cells * last.size() <= Integer.MAX_VALUE,
        "GridKernel: %d x %d x %d cells are more than an array holds; take fewer points on one axis",
        first.size(),
        second.size(),
        last.size());
  }

  GridKernel build(List<Axis> axes) {
    List<List<LineForm>> forms = last.points().stream().map(this::forms).toList();
    boolean[] same = same(forms);
    List<KernelLines> own = forms.stream()
        .map(lines -> lines(lines, position -> position >= same.length || !same[position]))
        .toList();
    KernelLines shared = lines(forms.get(0), position -> position < same.length && same[position]);
    own.forEach(lines -> Numbers.check(
        lines.most().add(shared.most()).bitLength() < Long.SIZE,
        "GridKernel: with up to %s on '%s' and %s on '%s' the total of the %s plan is more than a long"
            + " holds; take lesser values",
        first.most(),
        first.name(),
        second.most(),
        second.name(),
        part));
    return new GridKernel(
        axes, whatIf.pricing().billing(), decimals, first.steps(), second.steps(), shared, own);
  }

  /** Which lines, by position, are the same at every point of the last axis. */
  private static boolean[] same(List<List<LineForm>> forms) {
    int size = forms.get(0).size();
    if (forms.size() == 1 || forms.stream().anyMatch(lines -> lines.size() != size)) {
      return new boolean[0];
    }
    boolean[] same = new boolean[size];
    for (int i = 0; i < size; i++) {
      int position = i;
      LineForm form = forms.get(0).get(i);
      same[i] = forms.stream().allMatch(lines -> lines.get(position).equals(form));
    }
    return same;
  }

  private KernelLines lines(List<LineForm> forms, java.util.function.IntPredicate taken) {
    return KernelLines.of(IntStream.range(0, forms.size())
        .filter(taken)
        .mapToObj(forms::get)
        .map(form -> Map.entry(line(form), form.dependsOnX()))
        .toList());
  }

  private KernelLine line(LineForm form) {
    return KernelLine.of(form, decimals, rounding.mode(), first.top(), second.top());
  }

  /** The lines at a point of the last axis. */
  private List<LineForm> forms(Scenario point) {
    List<Fraction> at00 = amounts(first.lowest(), second.lowest(), point);
    List<Fraction> at10 = amounts(first.highest(), second.lowest(), point);
    List<Fraction> at01 = amounts(first.lowest(), second.highest(), point);
    List<Fraction> at11 = amounts(first.highest(), second.highest(), point);
    List<Fraction> inside = amounts(first.inner(), second.inner(), point);
    long y = first.steps()[first.inner()];
    long x = second.steps()[second.inner()];
    List<LineForm> forms = new ArrayList<>();
    for (int l = 0; l < at00.size(); l++) {
      LineForm form = LineForm.through(
          at00.get(l), at10.get(l), at01.get(l), at11.get(l), first.top(), second.top());
      Numbers.check(
          form.isRising() && form.at(y, x).equals(inside.get(l)),
          "GridKernel: the %s plan is not linear in '%s' and '%s', as with a rate stated the other"
              + " way round; use WhatIf.grid",
          part,
          first.name(),
          second.name());
      forms.add(form);
    }
    return forms;
  }

  /** The exact amounts of the lines in one cell. */
  private List<Fraction> amounts(int i, int j, Scenario point) {
    Situation situation = whatIf.base();
    for (Scenario scenario : List.of(first.point(i), second.point(j), point)) {
      situation = scenario.applyTo(situation);
    }
    PlanCost plan = whatIf.sheet(situation).plan(part);
    return plan.lines().stream().map(this::amount).toList();
  }

  private Fraction amount(CostLine line) {
    return line.billing()
        .map(costs -> costs.effective().amount())
        .orElseThrow(() -> new IllegalArgumentException(
            "GridKernel: what '%s' costs is not known (%s), so no total of the %s plan is; state it,"
                    .formatted(
                        line.item(),
                        line.notes().stream()
                            .filter(Note::isUnknown)
                            .map(note -> note.key().field())
                            .toList(),
                        part)
                + " or use WhatIf.grid"));
  }
}
