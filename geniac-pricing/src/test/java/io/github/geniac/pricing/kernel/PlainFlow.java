package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Flows of least cost by successive shortest paths (Bellman and Ford's), arc by arc and as slow as
 * that: the other way to find what the kernel finds.
 */
final class PlainFlow {

  private static final long FAR = Long.MAX_VALUE / 4;

  private final int nodes;
  private final List<long[]> arcs = new ArrayList<>();

  PlainFlow(int nodes) {
    this.nodes = nodes;
  }

  void arc(int from, int to, long capacity, long cost) {
    arcs.add(new long[] {from, to, capacity, cost});
    arcs.add(new long[] {to, from, 0, -cost});
  }

  /** {@return the cost of sending an amount from the first to the last node; -1 if it cannot be} */
  long cost(long amount) {
    long cost = 0;
    long left = amount;
    while (left > 0) {
      int[] via = new int[nodes];
      long length = path(via);
      if (length == FAR) {
        return -1;
      }
      long step = left;
      for (int v = nodes - 1; v != 0; v = (int) arcs.get(via[v])[0]) {
        step = Math.min(step, arcs.get(via[v])[2]);
      }
      for (int v = nodes - 1; v != 0; v = (int) arcs.get(via[v])[0]) {
        arcs.get(via[v])[2] -= step;
        arcs.get(via[v] ^ 1)[2] += step;
      }
      left -= step;
      cost += step * length;
    }
    return cost;
  }

  private long path(int[] via) {
    long[] distance = new long[nodes];
    Arrays.fill(distance, FAR);
    distance[0] = 0;
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int a = 0; a < arcs.size(); a++) {
        long[] arc = arcs.get(a);
        int from = (int) arc[0];
        int to = (int) arc[1];
        if (arc[2] > 0 && distance[from] < FAR && distance[from] + arc[3] < distance[to]) {
          distance[to] = distance[from] + arc[3];
          via[to] = a;
          changed = true;
        }
      }
    }
    return distance[nodes - 1];
  }
}
