package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where nodes above the counts taken come from, cheapest first: spot offers, and further nodes of
 * the pool and of commitments at their share of a tick. Immutable but for its arrays, which nobody
 * writes.
 */
final class Sources {

  /** Owner of the nodes of a spot offer, which nobody has to take. */
  static final int SPOT = -2;

  /** Owner of the nodes of the pool; commitments are theirs from 0 on. */
  static final int POOL = -1;

  private static final long MOST_PARTS = 1L << 20;

  private record Source(int owner, long price, int capacity, int from, int to) {}

  private final long scale;
  private final int[] bounds;
  /** Of each source: its owner, capacity if it is a spot, first and last bound, rank of price. */
  final int[] owner;

  final int[] capacity;
  final int[] from;
  final int[] to;
  final int[] rank;
  private final long[] price;

  Sources(Instance instance) {
    this.scale = scale(instance);
    List<Source> all = all(instance);
    this.bounds = all.stream()
        .flatMap(source -> Stream.of(source.from(), source.to()))
        .mapToInt(tick -> tick)
        .distinct()
        .sorted()
        .toArray();
    this.owner = all.stream().mapToInt(Source::owner).toArray();
    this.capacity = all.stream().mapToInt(Source::capacity).toArray();
    this.from =
        all.stream().mapToInt(s -> Arrays.binarySearch(bounds, s.from())).toArray();
    this.to = all.stream().mapToInt(s -> Arrays.binarySearch(bounds, s.to())).toArray();
    this.price = all.stream().mapToLong(Source::price).distinct().toArray();
    this.rank =
        all.stream().mapToInt(s -> Arrays.binarySearch(price, s.price())).toArray();
  }

  private List<Source> all(Instance instance) {
    List<Source> all = new ArrayList<>();
    for (Spot one : instance.spots()) {
      all.add(new Source(SPOT, one.price() * scale, one.capacity(), one.from(), one.to()));
    }
    long share = instance.poolPrice() * scale / instance.ticks();
    all.add(new Source(POOL, share, instance.poolCap(), 0, instance.ticks()));
    for (int k = 0; k < instance.commitments().size(); k++) {
      Commitment one = instance.commitments().get(k);
      long part = one.price() * scale / (one.to() - one.from());
      int most = one.counts().get(one.counts().size() - 1);
      all.add(new Source(k, part, most, one.from(), one.to()));
    }
    all.removeIf(source -> source.capacity() == 0);
    all.sort(Comparator.comparingLong(Source::price));
    return all;
  }

  /** {@return parts of the unit of cost, so many that no cost and no price overflows} */
  private static long scale(Instance instance) {
    long highest = Math.max(instance.highestCost(), instance.poolPrice());
    for (Spot one : instance.spots()) {
      highest = Math.max(highest, one.price());
    }
    for (Commitment one : instance.commitments()) {
      highest = Math.max(highest, one.price());
    }
    return Math.min(MOST_PARTS, Long.highestOneBit(Long.MAX_VALUE / Math.max(1, highest)));
  }

  long scale() {
    return scale;
  }

  /** {@return the ticks on which offers begin or end} */
  int[] bounds() {
    return bounds.clone();
  }

  /** {@return the number of sources} */
  int size() {
    return owner.length;
  }

  /** {@return the number of different prices} */
  int prices() {
    return price.length;
  }

  /** {@return one of the different prices in parts of the unit, from 0, the lowest} */
  long price(int rank) {
    return price[rank];
  }
}
