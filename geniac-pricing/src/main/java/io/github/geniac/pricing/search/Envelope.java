package io.github.geniac.pricing.search;

import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.search.Sensitivity.Piece;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The least cost as a function of one parameter, by the method of Eisner and Severance
 * (Mathematical techniques for efficient record segmentation, J. ACM 23, 1976): where the lines of
 * two plans cross, either no plan is cheaper and the crossing is a breakpoint, or a cheaper one is
 * found and both halves are searched. The crossing is looked at from both sides, at the nearest
 * values of so many decimals, which keeps the numbers small.
 */
final class Envelope {

  private final Program program;
  private final Variation variation;
  private final SearchLimits limits;
  private final BigDecimal step;
  private final Fraction from;
  private final Fraction to;
  private final Market atFrom;
  private final Market atTo;
  private boolean proven = true;

  /** The best plan at a value, with its line. */
  private record Point(BigDecimal value, ProcurementPlan plan, Fraction fixed, Fraction slope) {

    Fraction cost(BigDecimal at) {
      return fixed.plus(slope.multipliedBy(Fraction.of(at)));
    }

    boolean sameLine(Point other) {
      return fixed.equals(other.fixed) && slope.equals(other.slope);
    }

    Fraction crossing(Point other) {
      return other.fixed.minus(fixed).dividedBy(slope.minus(other.slope));
    }
  }

  Envelope(
      Program program,
      Variation variation,
      SearchLimits limits,
      BigDecimal from,
      BigDecimal to,
      int decimals) {
    this.program = program;
    this.variation = variation;
    this.limits = limits;
    this.step = BigDecimal.ONE.movePointLeft(decimals);
    this.from = Fraction.of(from);
    this.to = Fraction.of(to);
    this.atFrom = program.repriced(variation.at(from)).market();
    this.atTo = program.repriced(variation.at(to)).market();
  }

  Sensitivity sensitivity(BigDecimal lowest, BigDecimal highest) {
    Optional<Point> low = best(lowest);
    Optional<Point> high = best(highest);
    List<Point> points = new ArrayList<>();
    if (low.isPresent() && high.isPresent()) {
      points.add(low.get());
      between(low.get(), high.get(), points);
    }
    List<Piece> pieces = new ArrayList<>();
    Fraction start = from;
    for (int i = 0; i < points.size(); i++) {
      Point point = points.get(i);
      Fraction end = i + 1 < points.size() ? point.crossing(points.get(i + 1)) : to;
      pieces.add(new Piece(start, end, point.plan(), point.fixed(), point.slope()));
      start = end;
    }
    return new Sensitivity(variation.parameter(), variation.stated(), pieces, proven);
  }

  /** Adds the points after the low one, each with a line of its own, up to the high one's. */
  private void between(Point low, Point high, List<Point> points) {
    if (low.sameLine(high)) {
      return;
    }
    BigDecimal below = grid(low.crossing(high));
    BigDecimal above = below.add(step);
    Point left = below.compareTo(low.value()) > 0 ? better(low, below) : low;
    Point right = above.compareTo(high.value()) < 0 ? better(high, above) : high;
    if (!left.sameLine(low)) {
      between(low, left, points);
    }
    if (!left.sameLine(right)) {
      points.add(right);
    }
    if (!right.sameLine(high)) {
      between(right, high, points);
    }
  }

  private BigDecimal grid(Fraction crossing) {
    return crossing.rounded(step.scale(), RoundingMode.FLOOR);
  }

  /** The best plan at a value, or the line that is known if no plan is cheaper there. */
  private Point better(Point known, BigDecimal value) {
    return best(value)
        .filter(point -> point.cost(value).compareTo(known.cost(value)) < 0)
        .orElse(known);
  }

  private Optional<Point> best(BigDecimal value) {
    Program here = program.repriced(variation.at(value));
    BestOf best = BestOf.of(here, limits);
    proven &= best.isProven();
    return best.plan().map(plan -> line(value, plan));
  }

  private Point line(BigDecimal value, ProcurementPlan plan) {
    Fraction low = atFrom.cost(plan);
    Fraction slope = atTo.cost(plan).minus(low).dividedBy(to.minus(from));
    return new Point(value, plan, low.minus(slope.multipliedBy(from)), slope);
  }
}
