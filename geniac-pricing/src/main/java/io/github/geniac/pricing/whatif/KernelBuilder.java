package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Fraction;
import io.github.geniac.core.ItemId;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Rounding;
import io.github.geniac.pricing.internal.Numbers;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Prices a plan at the corners of a grid, and makes a {@link GridKernel} of what its lines say.
 * What the last axis leaves alone is priced once; the rest, at each of its points.
 */
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
    Optional<Set<ItemId>> touched = KernelItems.touched(whatIf.base().proposal(), axes);
    WhatIf reduced = touched
        .map(
            items -> WhatIf.of(whatIf.pricing(), KernelItems.only(whatIf.base().proposal(), items)))
        .orElse(whatIf);
    KernelLines shared = KernelLines.of(
        touched.isEmpty()
            ? List.of()
            : lines(whatIf, last.points().get(0), item -> !touched.get().contains(item)));
    List<KernelLines> own = last.points().stream()
        .map(point -> KernelLines.of(lines(reduced, point, item -> true)))
        .toList();
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

  /** The lines of some items at a point of the last axis, each with whether it depends on x. */
  private List<Map.Entry<KernelLine, Boolean>> lines(
      WhatIf base, Scenario point, Predicate<ItemId> items) {
    List<CostLine> at00 = priced(base, first.lowest(), second.lowest(), point);
    List<CostLine> at10 = priced(base, first.highest(), second.lowest(), point);
    List<CostLine> at01 = priced(base, first.lowest(), second.highest(), point);
    List<CostLine> at11 = priced(base, first.highest(), second.highest(), point);
    List<CostLine> inside = priced(base, first.inner(), second.inner(), point);
    List<Map.Entry<KernelLine, Boolean>> lines = new ArrayList<>();
    for (int l = 0; l < at00.size(); l++) {
      if (items.test(at00.get(l).item())) {
        LineForm form = LineForm.through(
            amount(at00.get(l)),
            amount(at10.get(l)),
            amount(at01.get(l)),
            amount(at11.get(l)),
            first.top(),
            second.top());
        check(form, amount(inside.get(l)));
        KernelLine line = KernelLine.of(form, decimals, rounding.mode(), first.top(), second.top());
        lines.add(Map.entry(line, form.dependsOnX()));
      }
    }
    return lines;
  }

  private void check(LineForm form, Fraction inside) {
    long y = first.steps()[first.inner()];
    long x = second.steps()[second.inner()];
    Numbers.check(
        form.isRising() && form.at(y, x).equals(inside),
        "GridKernel: the %s plan is not linear in '%s' and '%s', as with a rate stated the other"
            + " way round; use WhatIf.grid",
        part,
        first.name(),
        second.name());
  }

  /** The lines in one cell. */
  private List<CostLine> priced(WhatIf base, int i, int j, Scenario point) {
    Situation situation = base.base();
    for (Scenario scenario : List.of(first.point(i), second.point(j), point)) {
      situation = scenario.applyTo(situation);
    }
    return base.sheet(situation).plan(part).lines();
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
