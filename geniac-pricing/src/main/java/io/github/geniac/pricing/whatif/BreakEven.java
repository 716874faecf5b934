package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where two given plans cost the same as one number moves, and which is the cheaper on each side:
 * exactly, on exact amounts; the rounding of a sheet's lines is left out. Immutable.
 *
 * <p>The cost of either plan is a straight line in a rate, a price or a utilization: their
 * difference p + q x is 0 at x = -p / q, or nowhere, or everywhere. In a count it bends or jumps
 * where a tier begins, so every count is looked at; between two counts of which one plan wins the
 * one and the other the other, the point is where straight lines between their costs cross.
 *
 * @param scalar the number
 * @param a one plan
 * @param b the other plan
 * @param segments which is the cheaper where, in rising order; none if a cost is not known
 * @param points where they cost the same, exactly, in rising order; empty if that is nowhere,
 *     everywhere or not known
 * @param unknown why a cost is not known; empty if both are
 */
public record BreakEven(
    Scalar scalar,
    PlanChoice a,
    PlanChoice b,
    List<Segment> segments,
    List<Fraction> points,
    List<Note> unknown) {

  /** Which plan is the cheaper. */
  public enum Cheaper {
    /** The one. */
    A,
    /** The other. */
    B,
    /** Both cost the same. */
    EQUAL
  }

  /**
   * A range of values over which one plan is the cheaper. For whole numbers both ends belong to it;
   * for others the plans cost the same at an end that is a break-even point.
   *
   * @param from the lower end
   * @param to the upper end, if there is one
   * @param cheaper which plan is the cheaper
   */
  public record Segment(Fraction from, Optional<Fraction> to, Cheaper cheaper) {
    /**
     * Refuses nulls.
     *
     * @param from the lower end
     * @param to the upper end
     * @param cheaper which plan is the cheaper
     */
    public Segment {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(cheaper, "cheaper");
    }
  }

  /**
   * Copies the lists.
   *
   * @param scalar the number
   * @param a one plan
   * @param b the other plan
   * @param segments which is the cheaper where
   * @param points where they cost the same
   * @param unknown why a cost is not known
   */
  public BreakEven {
    Objects.requireNonNull(scalar, "scalar");
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    segments = List.copyOf(segments);
    points = List.copyOf(points);
    unknown = List.copyOf(unknown);
  }

  /**
   * {@return where two plans cost the same as a number moves}
   *
   * @param a one plan
   * @param b the other plan; of the same base or of another, billed in the same currency
   * @param scalar the number; a plan whose base does not have it stays as stated
   * @throws IllegalArgumentException if neither base has the number, the billing currencies differ,
   *     a value of it is refused, or a cost is no straight line in it
   */
  public static BreakEven between(PlanChoice a, PlanChoice b, Scalar scalar) {
    Numbers.check(
        scalar.concerns(a.whatIf().base()) || scalar.concerns(b.whatIf().base()),
        "BreakEven: neither '%s' nor '%s' has what '%s' sets; name an allocation or a stated FX"
            + " assumption of one of them",
        a.name(),
        b.name(),
        scalar.shift());
    Numbers.check(
        a.whatIf().pricing().billing().equals(b.whatIf().pricing().billing()),
        "BreakEven: '%s' is billed in %s and '%s' in %s; price both in one currency",
        a.name(),
        a.whatIf().pricing().billing(),
        b.name(),
        b.whatIf().pricing().billing());
    List<Note> unknown =
        Stream.concat(a.unknown().stream(), b.unknown().stream()).distinct().toList();
    if (!unknown.isEmpty()) {
      return new BreakEven(scalar, a, b, List.of(), List.of(), unknown);
    }
    return scalar.whole() ? wholeNumbers(a, b, scalar) : straightLines(a, b, scalar);
  }

  private static BreakEven straightLines(PlanChoice a, PlanChoice b, Scalar scalar) {
    Fraction[] one = line(a, scalar);
    Fraction[] other = line(b, scalar);
    Fraction p = one[0].minus(other[0]);
    Fraction q = one[1].minus(other[1]);
    Fraction least = Fraction.of(scalar.least());
    Optional<Fraction> most = scalar.most().map(Fraction::of);
    Optional<Fraction> root =
        q.isZero() ? Optional.empty() : Optional.of(p.negated().dividedBy(q));
    if (root.isPresent() && scalar.isInside(root.get())) {
      List<Segment> segments = List.of(
          new Segment(least, root, cheaper(-q.signum())),
          new Segment(root.get(), most, cheaper(q.signum())));
      return new BreakEven(scalar, a, b, segments, List.of(root.get()), List.of());
    }
    int sign = (q.isZero() ? p : p.plus(q.multipliedBy(inside(least, most)))).signum();
    List<Fraction> points = root.filter(at -> isEnd(scalar, at)).stream().toList();
    List<Segment> segments = List.of(new Segment(least, most, cheaper(sign)));
    return new BreakEven(scalar, a, b, segments, points, List.of());
  }

  /** A rate of 0 does not exist, so its end is no point; a price or a utilization of 0 does. */
  private static boolean isEnd(Scalar scalar, Fraction at) {
    boolean lower = at.equals(Fraction.of(scalar.least())) && !(scalar.shift() instanceof Shift.Fx);
    return lower || scalar.most().map(Fraction::of).equals(Optional.of(at));
  }

  private static Fraction inside(Fraction least, Optional<Fraction> most) {
    return least.plus(most.orElse(least.plus(Fraction.of(2)))).dividedBy(Fraction.of(2));
  }

  /** The cost as p + q x: {p, q}. */
  private static Fraction[] line(PlanChoice plan, Scalar scalar) {
    BigDecimal[] x = scalar.samples();
    Fraction first = plan.cost(scalar, x[0]);
    Fraction second = plan.cost(scalar, x[1]);
    Fraction q = second.minus(first).dividedBy(Fraction.of(x[1].subtract(x[0])));
    Fraction p = first.minus(q.multipliedBy(Fraction.of(x[0])));
    Numbers.check(
        plan.cost(scalar, x[2]).equals(p.plus(q.multipliedBy(Fraction.of(x[2])))),
        "BreakEven: the cost of '%s' is no straight line in '%s', as with a rate stated the other way"
            + " round; state the rate of the currency the prices are in",
        plan.name(),
        scalar.name());
    return new Fraction[] {p, q};
  }

  private static BreakEven wholeNumbers(PlanChoice a, PlanChoice b, Scalar scalar) {
    List<Segment> segments = new ArrayList<>();
    List<Fraction> points = new ArrayList<>();
    int last = scalar.most().orElseThrow().intValueExact();
    int start = scalar.least().intValueExact();
    Fraction before = Fraction.ZERO;
    int since = start;
    for (int n = start; n <= last; n++) {
      BigDecimal count = BigDecimal.valueOf(n);
      Fraction now = a.cost(scalar, count).minus(b.cost(scalar, count));
      if (n > start && now.signum() != before.signum()) {
        segments.add(segment(since, n - 1, before));
        since = n;
      }
      if (now.isZero()) {
        points.add(Fraction.of(n));
      } else if (n > start && now.signum() == -before.signum()) {
        points.add(Fraction.of(n - 1L).plus(before.dividedBy(before.minus(now))));
      }
      before = now;
    }
    segments.add(segment(since, last, before));
    boolean same = segments.size() == 1 && before.isZero();
    return new BreakEven(scalar, a, b, segments, same ? List.of() : points, List.of());
  }

  private static Segment segment(int from, int to, Fraction difference) {
    return new Segment(
        Fraction.of(from), Optional.of(Fraction.of(to)), cheaper(difference.signum()));
  }

  /** By the sign of the cost of A less that of B. */
  private static Cheaper cheaper(int sign) {
    return sign < 0 ? Cheaper.A : sign > 0 ? Cheaper.B : Cheaper.EQUAL;
  }

  /** {@return whether both costs are known} */
  public boolean isKnown() {
    return unknown.isEmpty();
  }

  /** {@return whether one plan is the cheaper, or both cost the same, whatever the number} */
  public boolean isAlways() {
    return segments.size() == 1;
  }

  /**
   * {@return which plan is the cheaper at a value; none if a cost is not known, or the value is not
   * one of the number's}
   *
   * @param value the value
   */
  public Optional<Cheaper> at(Fraction value) {
    boolean between = scalar.whole() && !value.equals(whole(value));
    if (!between && !segments.isEmpty() && points.contains(value)) {
      return Optional.of(Cheaper.EQUAL);
    }
    return segments.stream()
        .filter(one -> !between
            && value.compareTo(one.from()) >= 0
            && (one.to().isEmpty() || value.compareTo(one.to().get()) <= 0))
        .map(Segment::cheaper)
        .findFirst();
  }

  private static Fraction whole(Fraction value) {
    return Fraction.of(value.rounded(0, java.math.RoundingMode.FLOOR));
  }

  /**
   * {@return the result in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new BreakEvenText(this, locale).text();
  }

  /** {@return the result in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
