package io.github.geniac.pricing.search;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Offer;
import java.util.List;

/**
 * A part of an offer as the kernel sees it: one price, one window. Offers by use whose price of a
 * day differs from month to month fall into several.
 *
 * @param offer the offer
 * @param kind how it is paid
 * @param price of a node for the window, or of a node-day if paid by use, in the billing currency
 * @param counts the counts on sale, if a count is chosen once; empty if paid by use
 * @param capacity the most nodes
 * @param days the window
 * @param charged the days that the price plan is applied to: those of the whole offer
 */
record Supply(
    Offer offer,
    Kind kind,
    Fraction price,
    List<Integer> counts,
    int capacity,
    DayRange days,
    DayRange charged) {

  /** How a supply is paid. */
  enum Kind {
    BULK,
    COMMITTED,
    BY_USE
  }
}
