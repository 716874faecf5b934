package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
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

  @Provide
  Arbitrary<Cases.Case> crowded() {
    return Cases.any(Windows.any(40, 90, 2), 90, 20);
  }

  @Property(tries = 10)
  void manyTasksMakeSeveralWords(@ForAll("crowded") Cases.Case one) {
    WindowFlow flow = new WindowFlow(one.instance());
    int[] most = one.choices().get(one.choices().size() - 1);

    assertThat(bound(flow, one.windows(), most, most)).isEqualTo(plain(one, most));
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

  @Property(tries = 200)
  void itsCutsProveIt(@ForAll("large") Cases.Case one) {
    WindowFlow flow = new WindowFlow(one.instance());
    int[] counts = one.choices().get(one.choices().size() - 1);
    long bound = bound(flow, one.windows(), counts, counts);
    Assume.that(bound != Cases.NONE);
    long parts = 0;
    for (int a = 0; a < flow.prices(); a++) {
      long below = a == 0 ? 0 : flow.price(a - 1);
      Set<Integer> cut = cut(flow, a);
      long had = 0;
      for (int t : cut) {
        had += one.free(counts, t);
        for (Spot spot : one.instance().spots()) {
          boolean open = spot.from() <= t && t < spot.to();
          had += a > 0 && open && spot.price() * flow.scale() <= below ? spot.capacity() : 0;
        }
      }
      parts += (flow.price(a) - below) * (one.windows().mandatory(cut) - had);
    }

    assertThat(one.paid(counts) * flow.scale() + parts).isEqualTo(bound * flow.scale());
  }

  /** The ticks of the intervals that pay more than so many of the lowest prices. */
  private static Set<Integer> cut(WindowFlow flow, int prices) {
    Set<Integer> cut = new HashSet<>();
    for (int i = 0; i < flow.intervals(); i++) {
      for (int t = flow.from(i); flow.rank(i) > prices && t < flow.from(i + 1); t++) {
        cut.add(t);
      }
    }
    return cut;
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

  /** A flow from tasks over ticks to offers. */
  private static long plain(Cases.Case one, int[] counts) {
    Windows windows = one.windows();
    int first = 1 + windows.tasks().size();
    int sink = first + windows.ticks();
    PlainFlow flow = new PlainFlow(sink + 1);
    long amount = windows.arcs(flow);
    for (int t = 0; t < windows.ticks(); t++) {
      flow.arc(first + t, sink, one.free(counts, t), 0);
      for (Spot spot : one.instance().spots()) {
        if (spot.from() <= t && t < spot.to()) {
          flow.arc(first + t, sink, spot.capacity(), spot.price());
        }
      }
    }
    long cost = flow.cost(amount);
    return cost < 0 ? Cases.NONE : cost + one.paid(counts);
  }
}
