package io.github.geniac.pricing.kernel;

import io.github.geniac.pricing.kernel.Certificate.Price;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for the prices that close a leaf of a certificate: those of the flow of least cost in the
 * windows of a box. Whether they close it is for {@link DualBound} to say; only where a count of a
 * commitment is open may they fall short of what the flow costs, for its share of a tick is rounded
 * down to a whole price. A workspace.
 */
final class DualPrices {

  private final Instance instance;
  private final WindowFlow flow;
  private final int[] lo;
  private final int[] hi;

  DualPrices(Jobs jobs) {
    instance = jobs.instance();
    flow = new WindowFlow(jobs.alone());
    lo = new int[instance.commitments().size()];
    hi = new int[lo.length];
  }

  /** Solves the flow; {@return whether it covers all work} */
  boolean solve(Domains domains) {
    for (int k = 0; k < lo.length; k++) {
      List<Integer> counts = instance.commitments().get(k).counts();
      lo[k] = counts.get(domains.commitmentLo[k]);
      hi[k] = counts.get(domains.commitmentHi[k]);
    }
    flow.tasks(domains.work, domains.min, domains.max);
    int[] pool = {domains.poolLo, domains.poolHi};
    return flow.solve(domains.startLo, domains.startHi, domains.endLo, domains.endHi, pool, lo, hi);
  }

  /** {@return the price of the dearest node that pays for itself on each tick} */
  List<Price> prices() {
    List<Price> prices = new ArrayList<>();
    for (int i = 0; i < flow.intervals(); i++) {
      int rank = flow.rank(i);
      append(prices, i, rank == 0 ? 0 : flow.price(rank - 1) / flow.scale());
    }
    return prices;
  }

  /** {@return weight 1 on the ticks whose work not all offers together can do} */
  List<Price> overfull() {
    List<Price> weights = new ArrayList<>();
    for (int i = 0; i < flow.intervals(); i++) {
      append(weights, i, flow.rank(i) > flow.prices() ? 1 : 0);
    }
    return weights;
  }

  private void append(List<Price> prices, int interval, long each) {
    int from = flow.from(interval);
    int to = flow.from(interval + 1);
    int last = prices.size() - 1;
    if (last >= 0 && prices.get(last).to() == from && prices.get(last).each() == each) {
      prices.set(last, new Price(prices.get(last).from(), to, each));
    } else if (each > 0) {
      prices.add(new Price(from, to, each));
    }
  }
}
