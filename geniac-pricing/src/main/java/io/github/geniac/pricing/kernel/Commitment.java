package io.github.geniac.pricing.kernel;

import java.util.List;

/**
 * An offer of which a count is chosen once and paid for the whole of its window, used or not.
 * Immutable.
 *
 * @param name a name without white space
 * @param price the price of one node for the whole window, 0 or more
 * @param counts the counts on sale, rising, the first of them 0 unless it has to be taken
 * @param from the first tick of the window
 * @param to the tick after its last one
 */
public record Commitment(String name, long price, List<Integer> counts, int from, int to) {

  /**
   * Checks all values.
   *
   * @param name a name
   * @param price the price of one node
   * @param counts the counts on sale
   * @param from the first tick
   * @param to the tick after the last one
   */
  public Commitment {
    counts = counts.stream().distinct().sorted().toList();
    Instance.check(!name.isBlank(), "Commitment: the name is blank");
    Instance.check(price >= 0, "Commitment %s: price must be 0 or more, was %d", name, price);
    Instance.check(
        !counts.isEmpty() && counts.get(0) >= 0,
        "Commitment %s: counts must be 0 or more, were %s",
        name,
        counts);
    Instance.check(
        0 <= from && from < to, "Commitment %s: the window %d..%d is empty", name, from, to);
  }
}
