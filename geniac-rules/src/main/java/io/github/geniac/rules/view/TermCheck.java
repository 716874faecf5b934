package io.github.geniac.rules.view;

import java.util.List;

/**
 * A term of an offer beside what the proposal states of it, such as a limit of 40 nodes beside the
 * 60 that an allocation takes. Immutable.
 *
 * @param term the term
 * @param match whether they fit
 * @param offered what the offer states: texts, numbers, days, or enum constants
 * @param stated what the proposal states of it; empty if it states nothing
 */
public record TermCheck(Term term, Match match, List<Object> offered, List<Object> stated) {

  /** What of an offer is compared. */
  public enum Term {
    /** Who sells, who operates, and what kinds of bodies they are. */
    PROVIDER,
    /** What is supplied. */
    RESOURCE,
    /** The days on which it is to be had, beside those of the allocation. */
    DATES,
    /** The most nodes on any day, beside those that the allocation takes. */
    CAP,
    /** How it is charged for, beside the price plan that the allocation states. */
    PRICE,
    /** What the unit price is for, beside the resource, and the unit that is stated. */
    UNIT,
    /** The currency, beside that of the stated price or cost. */
    CURRENCY
  }

  /** Whether a term fits. */
  public enum Match {
    /** It does, or nothing is stated that it could contradict. */
    FITS,
    /** It does not. */
    DIFFERS,
    /** What is needed is not stated, so nobody knows. */
    NOT_KNOWN;

    static Match of(boolean fits) {
      return fits ? FITS : DIFFERS;
    }
  }

  /** What a price plan is: the first value of {@link Term#PRICE}. */
  public enum PlanKind {
    /** By use. */
    USAGE_BASED,
    /** A commitment over a term. */
    COMMITTED_TERM,
    /** A block paid up front. */
    PREPAID_BLOCK,
    /** A fixed amount, once or monthly. */
    FLAT_CHARGE,
    /** The whole period of the bulk route. */
    BULK_TERM
  }

  /**
   * Copies the lists.
   *
   * @param term the term
   * @param match whether they fit
   * @param offered what the offer states
   * @param stated what the proposal states of it
   */
  public TermCheck {
    offered = List.copyOf(offered);
    stated = List.copyOf(stated);
  }
}
