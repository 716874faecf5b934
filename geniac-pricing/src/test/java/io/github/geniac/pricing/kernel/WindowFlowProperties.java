package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Least costs in windows, held against all loads and counts there are, and against plain flows. */
class WindowFlowProperties {

  private static final long NONE = Long.MAX_VALUE;

  /** Tasks in windows and the offers for them. */
  record Case(Windows windows, Instance instance) {}

  @Provide
  Arbitrary<Case> tiny() {
    return cases(Windows.any(2, 4, 3), 4, 2);
  }

  @Provide
  Arbitrary<Case> large() {
    return cases(Windows.any(7, 24, 9), 24, 9);
  }

  private static Arbitrary<Case> cases(Arbitrary<Windows> windows, int ticks, int nodes) {
    Arbitrary<int[]> window = Combinators.combine(
            Arbitraries.integers().between(0, ticks - 1), Arbitraries.integers().between(1, ticks))
        .as((from, length) -> new int[] {from, Math.min(ticks, from + length)});
    Arbitrary<Spot> spot = Combinators.combine(
            Arbitraries.longs().between(0, 9), Arbitraries.integers().between(0, nodes), window)
        .as((price, capacity, w) -> new Spot("s", price, capacity, w[0], w[1]));
    Arbitrary<Commitment> commitment = Combinators.combine(
            Arbitraries.longs().between(0, 20),
            Arbitraries.integers().between(0, nodes).list().ofMinSize(1).ofMaxSize(3),
            window)
        .as((price, counts, w) -> new Commitment("c", price, counts, w[0], w[1]));
    return Combinators.combine(
            windows,
            Arbitraries.integers().between(0, nodes),
            Arbitraries.longs().between(0, 30),
            spot.list().ofMaxSize(4),
            commitment.list().ofMaxSize(2))
        .as((w, cap, price, spots, commitments) ->
            new Case(w, new Instance(ticks, cap, price, w.tasks(), spots, commitments)));
  }

  @Property
  void theBoundHoldsForAllCountsAndIsExactForFixedOnes(@ForAll("tiny") Case one) {
    WindowFlow flow = new WindowFlow(one.instance());
    List<int[]> choices = choices(one.instance());
    long best = NONE;
    for (int[] counts : choices) {
      long cost = enumerated(one, counts);
      assertThat(bound(flow, one.windows(), counts, counts)).isEqualTo(cost);
      best = Math.min(best, cost);
    }

    long bound = bound(flow, one.windows(), choices.get(0), choices.get(choices.size() - 1));

    assertThat(bound).isLessThanOrEqualTo(best);
  }

  @Property(tries = 200)
  void itCostsWhatAPlainFlowCosts(@ForAll("large") Case one) {
    WindowFlow flow = new WindowFlow(one.instance());
    List<int[]> choices = choices(one.instance());
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
    return solved ? flow.bound() : NONE;
  }

  /** All counts of the commitments, then the pool, rising. */
  private static List<int[]> choices(Instance instance) {
    List<int[]> choices = new ArrayList<>();
    choices.add(new int[0]);
    for (Commitment one : instance.commitments()) {
      choices = extended(choices, one.counts());
    }
    List<Integer> pools = new ArrayList<>();
    for (int pool = 0; pool <= instance.poolCap(); pool++) {
      pools.add(pool);
    }
    return extended(choices, pools);
  }

  private static List<int[]> extended(List<int[]> choices, List<Integer> counts) {
    List<int[]> longer = new ArrayList<>();
    for (int[] choice : choices) {
      for (int count : counts) {
        int[] next = Arrays.copyOf(choice, choice.length + 1);
        next[choice.length] = count;
        longer.add(next);
      }
    }
    return longer;
  }

  private static long paid(Instance instance, int[] counts) {
    long paid = instance.poolPrice() * counts[counts.length - 1];
    for (int k = 0; k < counts.length - 1; k++) {
      paid += instance.commitments().get(k).price() * counts[k];
    }
    return paid;
  }

  private static int free(Instance instance, int[] counts, int tick) {
    int free = counts[counts.length - 1];
    for (int k = 0; k < counts.length - 1; k++) {
      Commitment one = instance.commitments().get(k);
      free += one.from() <= tick && tick < one.to() ? counts[k] : 0;
    }
    return free;
  }

  /** The cheapest of all loads. */
  private static long enumerated(Case one, int[] counts) {
    long best = NONE;
    for (List<Integer> load : one.windows().everyLoad()) {
      long cost = paid(one.instance(), counts);
      for (int t = 0; t < load.size() && cost != NONE; t++) {
        int tick = t;
        MeritOrder order = new MeritOrder(one.instance().spots().stream()
            .filter(spot -> spot.from() <= tick && tick < spot.to())
            .toList());
        long above = order.cost(Math.max(0, load.get(t) - free(one.instance(), counts, t)));
        cost = above == MeritOrder.UNCOVERED ? NONE : cost + above;
      }
      best = Math.min(best, cost);
    }
    return best;
  }

  /** A flow from tasks over ticks to offers; what tasks have to do on a tick enters there. */
  private static long plain(Case one, int[] counts) {
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
      flow.arc(tick, sink, free(one.instance(), counts, t), 0);
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
    return cost < 0 ? NONE : cost + paid(one.instance(), counts);
  }
}
