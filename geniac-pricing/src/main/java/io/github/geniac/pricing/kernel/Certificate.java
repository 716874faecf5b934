package io.github.geniac.pricing.kernel;

import java.util.List;

/**
 * Why no solution of an instance is cheaper than a bound: a tree of questions, and for each of its
 * leaves why nothing cheaper is left there. {@link CertificateChecker} recomputes all of it.
 * Immutable.
 *
 * <p>A node of the tree is a {@link Box}: ranges of all that can be chosen. A question cuts one of
 * them in two. A leaf is closed by prices: what a node is worth on each tick. No solution of the
 * box costs less than its work is worth at its cheapest, less what is to be gained at these prices
 * by taking nodes at those of the offers ({@link DualBound}).
 *
 * @param bound what no solution costs less than; {@link Long#MAX_VALUE} if there is none
 * @param steps the nodes of the tree, each before its children, the first answer before the second
 */
public record Certificate(long bound, List<Step> steps) {

  /**
   * Copies the list.
   *
   * @param bound the bound
   * @param steps the nodes
   */
  public Certificate {
    steps = List.copyOf(steps);
  }

  /** A node of the tree. */
  public sealed interface Step {
    /**
     * {@return a number made of all ranges of the node before they are narrowed} From 1 on, for the
     * first and last value of each range in the order of {@link Box}: times 1,000,003 plus the
     * value, as numbers of 64 bits.
     */
    long stamp();
  }

  /** What a question is about. */
  public enum Subject {
    /** The start of a task. */
    START,
    /** The tick after its last one. */
    END,
    /** Its count, if that is constant. */
    COUNT,
    /** The place of a commitment's count in the list of its counts. */
    COMMITMENT,
    /** The nodes of the pool. */
    POOL
  }

  /**
   * A question. The first child is the answer 'at most the value', the second one 'above it'.
   *
   * @param stamp the ranges of the node
   * @param subject what it is about
   * @param index the index of the task or the commitment, 0 for the pool
   * @param value the value
   */
  public record Question(long stamp, Subject subject, int index, int value) implements Step {}

  /**
   * A leaf in which some range is empty once all are narrowed.
   *
   * @param stamp the ranges of the node
   */
  public record Empty(long stamp) implements Step {}

  /**
   * A leaf in which all is too dear.
   *
   * @param stamp the ranges of the node
   * @param prices what a node is worth on a tick; nothing where no price is stated
   * @param total the sum of the prices of all ticks
   * @param bound what they prove that no solution of the box costs less than
   */
  public record Dear(long stamp, List<Price> prices, long total, long bound) implements Step {

    /**
     * Copies the list.
     *
     * @param stamp the ranges
     * @param prices the prices
     * @param total their sum
     * @param bound the cost
     */
    public Dear {
      prices = List.copyOf(prices);
    }
  }

  /**
   * A leaf in which not all of the work finds nodes: weighted by the prices, more has to be done
   * than all of the offers together can do.
   *
   * @param stamp the ranges of the node
   * @param prices the weight of a node on a tick; 0 where none is stated
   * @param total the sum of the weights of all ticks
   * @param excess the weighted node-ticks that find no node, at least 1
   */
  public record Overfull(long stamp, List<Price> prices, long total, long excess) implements Step {

    /**
     * Copies the list.
     *
     * @param stamp the ranges
     * @param prices the weights
     * @param total their sum
     * @param excess what finds no node
     */
    public Overfull {
      prices = List.copyOf(prices);
    }
  }

  /**
   * The price of a node on each tick of a range; ranges rise and do not overlap.
   *
   * @param from the first tick
   * @param to the tick after the last one
   * @param each the price in the unit of cost, at least 1
   */
  public record Price(int from, int to, long each) {}
}
