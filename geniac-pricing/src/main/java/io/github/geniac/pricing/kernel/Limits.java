package io.github.geniac.pricing.kernel;

/**
 * When a search gives up, and who watches it. It asks {@link #stop} now and then; without a limit
 * it runs to a proof.
 */
public interface Limits {

  /** Never gives up and tells nobody. */
  Limits NONE = (nodes, best, bound) -> false;

  /**
   * {@return whether to stop now and keep what there is} Called after every few nodes; whoever
   * wants a time limit, a node limit, a gap limit, cancellation or progress finds all of it here.
   *
   * @param nodes the nodes of the search tree explored so far
   * @param best the cost of the best solution so far; {@link Long#MAX_VALUE} if there is none
   * @param bound what no solution can cost less than, as known so far
   */
  boolean stop(long nodes, long best, long bound);
}
