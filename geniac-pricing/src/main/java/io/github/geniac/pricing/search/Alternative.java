package io.github.geniac.pricing.search;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.OfferId;
import java.util.Optional;

/**
 * Another plan than the best one, and what sets it apart. Immutable.
 *
 * @param plan the cheapest plan of its kind
 * @param kind what sets it apart
 * @param without the offer it does without, if that sets it apart
 * @param surplus what it costs more than the best plan, exactly: why it is not first; below 0 only
 *     if a limit stopped the search for the best
 * @param isProven whether no plan of its kind is cheaper
 */
public record Alternative(
    ProcurementPlan plan,
    Kind kind,
    Optional<OfferId> without,
    ExactMoney surplus,
    boolean isProven) {

  /** What sets a plan apart from the best one. */
  public enum Kind {
    /** It takes fewer bulk nodes, perhaps none. */
    FEWER_BULK_NODES,
    /** It takes more bulk nodes. */
    MORE_BULK_NODES,
    /** It does without an offer that the best plan takes. */
    WITHOUT_OFFER
  }
}
