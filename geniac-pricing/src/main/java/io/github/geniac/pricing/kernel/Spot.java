package io.github.geniac.pricing.kernel;

/**
 * An offer paid by use: up to so many nodes on each tick of a window. Immutable.
 *
 * @param name a name without white space
 * @param price the price of one node for one tick, 0 or more
 * @param capacity the most nodes on a tick, 0 or more
 * @param from the first tick on which it is to be had
 * @param to the tick after the last one
 */
public record Spot(String name, long price, int capacity, int from, int to) {

  /**
   * Checks all values.
   *
   * @param name a name
   * @param price the price of a node-tick
   * @param capacity the most nodes
   * @param from the first tick
   * @param to the tick after the last one
   */
  public Spot {
    Instance.check(!name.isBlank(), "Spot: the name is blank");
    Instance.check(price >= 0, "Spot %s: price must be 0 or more, was %d", name, price);
    Instance.check(capacity >= 0, "Spot %s: capacity must be 0 or more, was %d", name, capacity);
    Instance.check(0 <= from && from < to, "Spot %s: the window %d..%d is empty", name, from, to);
  }
}
