package io.github.geniac.pricing.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A straight scale from values to places on the page, with ticks at round values. Immutable.
 *
 * @param from the first value
 * @param to the last value, above the first
 * @param step what lies between two ticks: 1, 2 or 5 times a power of ten
 * @param start where the first value stands
 * @param end where the last value stands
 */
record Axis(double from, double to, double step, double start, double end) {

  /** Values this close to a tick, in steps, are the tick. */
  private static final double CLOSE = 1e-9;

  /** A scale whose ends are ticks and that holds both values; it has about so many ticks. */
  static Axis around(double least, double most, int ticks, double start, double end) {
    double step = step(most - least, ticks);
    double from = Math.floor(least / step + CLOSE) * step;
    double to = Math.ceil(most / step - CLOSE) * step;
    return new Axis(from, to > from ? to : from + step, step, start, end);
  }

  /** A scale from 0 for what is counted: its ticks are whole numbers. */
  static Axis counting(long most, int ticks, double start, double end) {
    double step = Math.max(1, step((double) most, ticks));
    return new Axis(
        0, Math.max(1, Math.ceil((double) most / step - CLOSE)) * step, step, start, end);
  }

  /** A scale with just these ends. */
  static Axis between(double from, double to, int ticks, double start, double end) {
    return new Axis(from, to, step(to - from, ticks), start, end);
  }

  /** The smallest round step that leads to no more than so many ticks. */
  static double step(double range, int ticks) {
    if (range <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(range / ticks)));
    for (int digit : new int[] {1, 2, 5}) {
      if (digit * power * ticks >= range * (1 - CLOSE)) {
        return digit * power;
      }
    }
    return 10 * power;
  }

  /** Where a value stands. */
  double at(double value) {
    return start + (value - from) / (to - from) * (end - start);
  }

  /** The round values on the scale. */
  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    long first = (long) Math.ceil(from / step - CLOSE);
    long last = (long) Math.floor(to / step + CLOSE);
    for (long i = first; i <= last; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }
}
