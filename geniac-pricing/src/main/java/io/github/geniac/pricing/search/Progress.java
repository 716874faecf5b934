package io.github.geniac.pricing.search;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a search has come. Immutable.
 *
 * @param explored the nodes of the search tree opened so far
 * @param best the cost of the best plan so far, in the billing currency, rounded down; empty if
 *     there is none yet
 * @param bound what no plan can cost less than, as known so far, rounded down
 */
public record Progress(long explored, Optional<BigDecimal> best, BigDecimal bound) {

  /**
   * {@return by which part of its cost the best plan may be too dear, if there is one; 0 or more}
   */
  public Optional<Double> gap() {
    return best.map(
        cost -> cost.signum() == 0 ? 0 : cost.subtract(bound).doubleValue() / cost.doubleValue());
  }
}
