package io.github.geniac.pricing.whatif;

import io.github.geniac.pricing.internal.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An axis on which cost is linear: its numbers as whole steps above the least of them, so that 140,
 * 149.22 and 160 become 0, 461 and 1000 steps of 0.02.
 */
final class KernelAxis {

  private final Axis axis;
  private final List<BigDecimal> numbers;
  private final long[] steps;

  private KernelAxis(Axis axis, List<BigDecimal> numbers, long[] steps) {
    this.axis = axis;
    this.numbers = numbers;
    this.steps = steps;
  }

  static KernelAxis of(Axis axis) {
    Shift first = varying(axis, axis.points().get(0));
    Change.Kind kind = first.numeric().orElseThrow().kind();
    for (Scenario point : axis.points()) {
      Shift shift = varying(axis, point);
      Numbers.check(
          shift.numeric().orElseThrow().kind() == kind
              && shift.varied(Change.fixed("0")).equals(first.varied(Change.fixed("0"))),
          "GridKernel: the points of axis '%s' are '%s' and '%s', which differ in more than their"
              + " number; put it last, or use WhatIf.grid",
          axis.name(),
          first,
          shift);
    }
    List<BigDecimal> numbers = axis.points().stream()
        .map(point -> point.shifts().get(0).numeric().orElseThrow().number())
        .toList();
    return new KernelAxis(axis, numbers, steps(axis, numbers));
  }

  private static Shift varying(Axis axis, Scenario point) {
    Optional<Shift> only =
        point.shifts().size() == 1 ? Optional.of(point.shifts().get(0)) : Optional.empty();
    return only.filter(shift -> shift.numeric().isPresent() && !(shift instanceof Shift.Count))
        .orElseThrow(() -> new IllegalArgumentException("GridKernel: point '" + point.name()
            + "' of axis '" + axis.name() + "' is not a single shift of a rate, a price or a"
            + " utilization, in which cost is linear; put the axis last, or use WhatIf.grid"));
  }

  private static long[] steps(Axis axis, List<BigDecimal> numbers) {
    BigDecimal least = numbers.stream().min(BigDecimal::compareTo).orElseThrow();
    int scale = numbers.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
    List<BigInteger> above = numbers.stream()
        .map(number -> number.subtract(least).setScale(scale).unscaledValue())
        .collect(Collectors.toList());
    BigInteger step = above.stream().reduce(BigInteger.ZERO, BigInteger::gcd).max(BigInteger.ONE);
    long[] steps = new long[above.size()];
    for (int i = 0; i < steps.length; i++) {
      BigInteger count = above.get(i).divide(step);
      Numbers.check(
          count.bitLength() < 62,
          "GridKernel: the numbers of axis '%s' have too many digits for whole steps, such as %s;"
              + " state fewer decimals, or use WhatIf.grid",
          axis.name(),
          numbers.get(i).toPlainString());
      steps[i] = count.longValueExact();
    }
    return steps;
  }

  String name() {
    return axis.name();
  }

  int size() {
    return steps.length;
  }

  /** The numbers as steps above the least, in the order of the axis. */
  long[] steps() {
    return steps.clone();
  }

  long top() {
    long top = 0;
    for (long step : steps) {
      top = Math.max(top, step);
    }
    return top;
  }

  /** The greatest number. */
  String most() {
    return numbers.get(highest()).toPlainString();
  }

  int lowest() {
    return indexOf(0);
  }

  int highest() {
    return indexOf(top());
  }

  /** A point between the lowest and the highest, if there is one. */
  int inner() {
    for (int i = 0; i < steps.length; i++) {
      if (steps[i] != 0 && steps[i] != top()) {
        return i;
      }
    }
    return highest();
  }

  Scenario point(int index) {
    return axis.points().get(index);
  }

  private int indexOf(long step) {
    int index = 0;
    while (steps[index] != step) {
      index++;
    }
    return index;
  }
}
