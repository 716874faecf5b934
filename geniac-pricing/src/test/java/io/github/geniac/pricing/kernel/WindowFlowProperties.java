package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Least costs in windows, held against all loads and counts there are, and against plain flows. */
class WindowFlowProperties {

  @Provide
  Arbitrary<Cases.Case> tiny() {
    return Cases.any(Windows.any(2, 4, 3), 4, 2);
  }

  @Provide
  Arbitrary<Cases.Case> large() {
    return Cases.any(Windows.any(7, 24, 9), 24, 9);
  }

  @Property
  void theBoundHoldsForAllCountsAndIsExactForFixedOnes(@ForAll("tiny") Cases.Case one) {
    WindowFlow flow = new WindowFlow(one.instance());
    List<int[]> choices = one.choices();
    long best = Cases.NONE;
    for (int[] counts : choices) {
      long cost = one.cheapest(counts);
      assertThat(bound(flow, one.windows(), counts, counts)).isEqualTo(cost);
      best = Math.min(best, cost);
    }

    long bound = bound(flow, one.windows(), choices.get(0), choices.get(choices.size() - 1));

    assertThat(bound).isLessThanOrEqualTo(best);
  }

  @Property(tries = 200)
  void itCostsWhatAPlainFlowCosts(@ForAll("large") Cases.Case one) {
    WindowFlow flow = new WindowFlow(one.instance());
    List<int[]> choices = one.choices();
    for (int[] counts : List.of(choices.get(choices.size() / 2), choices.get(choices.size() - 1))) {
      assertThat(bound(flow, one.windows(), counts, counts)).isEqualTo(plain(one, counts));
    }
  }

  private static long bound(WindowFlow flow, Windows windows, int[] lo, int[] hi) {
    int last = lo.length - 1;
    boolean solved = flow.solve(
        windows.date(0),
        windows.date(1),
        windows.date(2),
        windows.date(3),
        new int[] {lo[last], hi[last]},
        lo,
        hi);
    return solved ? flow.bound() : Cases.NONE;
  }

  /** A flow from tasks over ticks to offers; what tasks have to do on a tick enters there. */
  private static long plain(Cases.Case one, int[] counts) {
    Windows windows = one.windows();
    int tasks = windows.tasks().size();
    int ticks = windows.ticks();
    int sink = tasks + ticks + 1;
    PlainFlow flow = new PlainFlow(sink + 1);
    long amount = 0;
    for (int t = 0; t < ticks; t++) {
      int tick = tasks + 1 + t;
      long compulsory = 0;
      for (int j = 0; j < tasks; j++) {
        compulsory += windows.low(j, t);
        flow.arc(1 + j, tick, windows.high(j, t) - windows.low(j, t), 0);
      }
      flow.arc(0, tick, compulsory, 0);
      amount += compulsory;
      flow.arc(tick, sink, one.free(counts, t), 0);
      for (Spot spot : one.instance().spots()) {
        if (spot.from() <= t && t < spot.to()) {
          flow.arc(tick, sink, spot.capacity(), spot.price());
        }
      }
    }
    for (int j = 0; j < tasks; j++) {
      long rest = windows.need(j);
      for (int t = 0; t < ticks; t++) {
        rest -= windows.low(j, t);
      }
      rest = windows.tasks().get(j).work() == 0 ? 0 : rest;
      flow.arc(0, 1 + j, rest, 0);
      amount += rest;
    }
    long cost = flow.cost(amount);
    return cost < 0 ? Cases.NONE : cost + one.paid(counts);
  }
}
