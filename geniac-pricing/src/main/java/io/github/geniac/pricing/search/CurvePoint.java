package io.github.geniac.pricing.search;

import io.github.geniac.core.ExactMoney;
import java.util.Optional;

/**
 * What is known of the plans with one count of bulk nodes. Immutable.
 *
 * @param bulkNodes the count; 0 stands for the direct plan
 * @param cost the exact cost of the cheapest plan found with it, in the billing currency; empty if
 *     none was found
 * @param bound what no plan with it can cost less than; empty if there is proven to be none
 */
public record CurvePoint(int bulkNodes, Optional<ExactMoney> cost, Optional<ExactMoney> bound) {

  /** {@return whether the cost is proven the least, or that there is no plan} */
  public boolean isProven() {
    return cost.equals(bound);
  }
}
