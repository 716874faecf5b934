package io.github.geniac.pricing.search;

import io.github.geniac.core.Offer;

/**
 * An offer that the search leaves out, and why. Immutable.
 *
 * @param offer the offer
 * @param reason why it is left out
 * @param detail what it is about, such as the rule that stands against it or the unit of its price
 */
public record ExcludedOffer(Offer offer, Reason reason, String detail) {

  /** Why an offer is left out. */
  public enum Reason {
    /** Its resource is no GPU node; the search places nodes only. */
    NO_GPU_NODE,
    /** It states no price plan, no amount or no unit of it. */
    NO_PRICE,
    /** Its price is for something other than nodes or GPUs over time. */
    NOT_BY_NODES,
    /** Its price depends on the number of nodes; offer each size as a commitment instead. */
    TIERED,
    /** It is in another currency, and no FX assumption covers it. */
    NO_FX_ASSUMPTION,
    /** More than one FX assumption covers it. */
    TWO_FX_ASSUMPTIONS,
    /** None of its days lie in the research period. */
    OUTSIDE_RESEARCH_PERIOD,
    /** It sells no node. */
    NO_CAPACITY,
    /** Even the fewest nodes that it comes in are more than its own limit. */
    ABOVE_OFFER,
    /** A prepaid block whose days are not stated; {@code available} has to state them. */
    NO_DAYS,
    /** A prepaid block of a length that is not on its grid. */
    OFF_GRID,
    /**
     * Its price is exact only in so small a unit that costs do not fit the search's arithmetic
     * beside those of the other offers; fewer decimals of it or of the FX rate help.
     */
    TOO_FINE,
    /** A rule of the call stands against it, or leaves it open whether it does. */
    RULE
  }
}
