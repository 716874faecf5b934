package io.github.geniac.bench.search;

import io.github.geniac.bench.search.Network.Traits;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Instances of one make that differ in one number each from 12 tasks on three tracks, 182 ticks, 5
 * offers and a pool of up to 100 nodes.
 */
public final class Growth {

  private static final int COUNT = 5;
  private static final long SEED = 182_100;

  private Growth() {}

  /**
   * {@return five instances, the same for the same text}
   *
   * @param changed what is changed and to what, such as {@code ticks=4368}, {@code tasks=8},
   *     {@code offers=20} or {@code cap=50}
   * @throws IllegalArgumentException if the text is not of this form
   */
  public static List<Instance> of(String changed) {
    String[] parts = changed.split("=", -1);
    int value = Integer.parseInt(parts[1]);
    int ticks = 182;
    int tasks = 12;
    int offers = 5;
    int cap = 100;
    switch (parts[0]) {
      case "ticks" -> ticks = value;
      case "tasks" -> tasks = value;
      case "offers" -> offers = value;
      case "cap" -> cap = value;
      default -> throw new IllegalArgumentException("Growth: '" + changed + "' changes nothing");
    }
    List<Instance> instances = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      instances.add(instance(new Random(SEED + i), ticks, tasks, offers, cap));
    }
    return instances;
  }

  private static Instance instance(Random random, int ticks, int tasks, int offers, int cap) {
    Network network =
        new Network(random, new Traits(ticks, tasks, 3, 2, 24, 15, 20, 100, 90, 12, 0));
    Offers market = new Offers(random, ticks, 24);
    List<Spot> spots = market.spanning(offers, network.peak() * 5 / 4 + offers);
    return new Instance(ticks, cap, market.pool(spots), network.tasks(), spots, List.of());
  }
}
