package io.github.geniac.pricing;

import java.util.List;

/**
 * Prices one kind of plan: stateless, one final class with a {@code DEFAULT} per kind.
 *
 * @param <P> the kind of plan
 */
interface Pricer<P> {

  /**
   * What an item costs by a plan, charge period by charge period; what keeps a cost from being
   * known is noted, and then has no charge.
   */
  List<Charge> price(P plan, Resolved item, Notes notes);
}
