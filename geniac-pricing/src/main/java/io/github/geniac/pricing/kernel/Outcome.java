package io.github.geniac.pricing.kernel;

import java.util.List;
import java.util.Optional;

/**
 * What a search came to. Immutable.
 *
 * @param status how sure it is
 * @param tier the method that ran
 * @param best the best solution found, if one was
 * @param bound what no solution can cost less than; the cost of the best one if that is proven
 *     optimal, {@link Long#MAX_VALUE} if there is none
 * @param curve the same for each size of the pool, from the fewest to the most nodes
 * @param explored the nodes of the search tree that were opened
 * @param pruned those of them that their bound closed
 */
public record Outcome(
    Status status,
    Tier tier,
    Optional<Solution> best,
    long bound,
    List<Point> curve,
    long explored,
    long pruned) {

  /** How sure an outcome is. */
  public enum Status {
    /** No solution is cheaper. */
    OPTIMAL,
    /** A limit stopped the search; the bound says how far off it may be. */
    STOPPED,
    /** There is no solution. */
    INFEASIBLE
  }

  /** The method that ran. */
  public enum Tier {
    /** The load was given: level by level. */
    L0,
    /** Dates were fixed: one profile for every price, or a flow of least cost. */
    L1,
    /** A chain with free dates: dynamic programming. */
    L2,
    /** A partial order with free dates: branch and bound. */
    L3,
    /** Counts that may not change while a task runs. */
    L4
  }

  /**
   * What is known for one size of the pool.
   *
   * @param pool the nodes of the pool
   * @param cost the cost of the best solution with that pool; {@link Long#MAX_VALUE} if none is
   *     known
   * @param bound what no solution with that pool can cost less than; {@link Long#MAX_VALUE} if
   *     there is none
   */
  public record Point(int pool, long cost, long bound) {}
}
