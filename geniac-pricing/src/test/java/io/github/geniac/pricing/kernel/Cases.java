package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small problems with offers of all kinds, and their costs by enumeration. */
final class Cases {

  /** The cost of what cannot be done. */
  static final long NONE = Long.MAX_VALUE;

  private Cases() {}

  /** Tasks in windows, and an instance with them and offers. */
  record Case(Windows windows, Instance instance) {

    /** {@return the same with all offers open throughout, and none committed} */
    Case uniform() {
      List<Spot> spots = instance.spots().stream()
          .map(s -> new Spot(s.name(), s.price(), s.capacity(), 0, instance.ticks()))
          .toList();
      return new Case(
          windows,
          new Instance(
              instance.ticks(),
              instance.poolCap(),
              instance.poolPrice(),
              instance.tasks(),
              spots,
              List.of()));
    }

    /** {@return all counts of the commitments, each followed by one of the pool, rising} */
    List<int[]> choices() {
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

    /** {@return what counts cost, used or not} */
    long paid(int[] counts) {
      long paid = instance.poolPrice() * counts[counts.length - 1];
      for (int k = 0; k < counts.length - 1; k++) {
        paid += instance.commitments().get(k).price() * counts[k];
      }
      return paid;
    }

    /** {@return the nodes of counts on a tick} */
    int free(int[] counts, int tick) {
      int free = counts[counts.length - 1];
      for (int k = 0; k < counts.length - 1; k++) {
        Commitment one = instance.commitments().get(k);
        free += one.from() <= tick && tick < one.to() ? counts[k] : 0;
      }
      return free;
    }

    /** {@return the cost of the cheapest load with a pool, for any other counts} */
    long cheapest(int pool) {
      return choices().stream()
          .filter(counts -> counts[counts.length - 1] == pool)
          .mapToLong(this::cheapest)
          .min()
          .orElse(NONE);
    }

    /** {@return the cost of the cheapest load with counts} */
    long cheapest(int[] counts) {
      return windows.everyLoad().stream()
          .mapToLong(load -> cost(load, counts))
          .min()
          .orElse(NONE);
    }

    private long cost(List<Integer> load, int[] counts) {
      long cost = paid(counts);
      for (int t = 0; t < load.size(); t++) {
        int tick = t;
        MeritOrder order = new MeritOrder(instance.spots().stream()
            .filter(spot -> spot.from() <= tick && tick < spot.to())
            .toList());
        long above = order.cost(Math.max(0, load.get(t) - free(counts, t)));
        if (above == MeritOrder.UNCOVERED) {
          return NONE;
        }
        cost += above;
      }
      return cost;
    }
  }

  /** {@return the windows with offers of up to so many nodes} */
  static Arbitrary<Case> any(Arbitrary<Windows> windows, int ticks, int nodes) {
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
            new Case(w, new Instance(ticks, cap, price, w.tasks(), spots, commitments)))
        .withoutEdgeCases();
  }
}
