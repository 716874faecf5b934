package io.github.geniac.pricing.search;

import java.util.List;

/**
 * Cost against completion: the cheapest plans by the day on which all work is done. Immutable.
 *
 * @param points the plans in order of days, so of falling cost; empty if no plan was found
 * @param isProven whether each of them is, and the work cannot be done before the first of them; if
 *     not, a limit stopped a search, and a cheaper or an earlier plan may exist
 */
public record CompletionCurve(List<CompletionPoint> points, boolean isProven) {

  /**
   * Copies the list.
   *
   * @param points the plans in order of days
   * @param isProven whether no plan is cheaper or earlier
   */
  public CompletionCurve {
    points = List.copyOf(points);
  }
}
