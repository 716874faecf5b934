package io.github.geniac.pricing.search;

import io.github.geniac.pricing.kernel.Limits;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * When a search stops before its proof, and who watches it. The library reads no clock of its own:
 * a time limit comes with one. Immutable, as far as what it was given is.
 *
 * <p>Without limits, or with a limit on nodes or on the gap, the same input gives the same result;
 * a limit on time or a cancellation can stop it anywhere, and the result says that it was stopped.
 */
public final class SearchLimits {

  private static final SearchLimits NONE =
      new SearchLimits(Long.MAX_VALUE, 0, Long.MAX_VALUE, () -> 0L, () -> false, progress -> {});

  private final long maxNodes;
  private final double gap;
  private final long maxNanos;
  private final LongSupplier nanoClock;
  private final BooleanSupplier cancelled;
  private final Consumer<Progress> listener;

  private SearchLimits(
      long maxNodes,
      double gap,
      long maxNanos,
      LongSupplier nanoClock,
      BooleanSupplier cancelled,
      Consumer<Progress> listener) {
    this.maxNodes = maxNodes;
    this.gap = gap;
    this.maxNanos = maxNanos;
    this.nanoClock = nanoClock;
    this.cancelled = cancelled;
    this.listener = listener;
  }

  /** {@return no limit: every search runs to its proof} */
  public static SearchLimits none() {
    return NONE;
  }

  /**
   * {@return these limits, and at most so many nodes of the search tree in each single search}
   *
   * @param nodes 1 or more
   * @throws IllegalArgumentException if there are fewer nodes than 1
   */
  public SearchLimits withMaxNodes(long nodes) {
    check(nodes >= 1, "maxNodes must be at least 1, was " + nodes);
    return new SearchLimits(nodes, gap, maxNanos, nanoClock, cancelled, listener);
  }

  /**
   * {@return these limits, and a search that stops once its best plan is within a part of its
   * bound}
   *
   * @param part from 0 to 1, such as 0.001 for a tenth of a percent
   * @throws IllegalArgumentException if it lies outside 0 to 1
   */
  public SearchLimits withGap(double part) {
    check(part >= 0 && part <= 1, "gap must lie between 0 and 1, was " + part);
    return new SearchLimits(maxNodes, part, maxNanos, nanoClock, cancelled, listener);
  }

  /**
   * {@return these limits, and at most so much time for each single search}
   *
   * @param time above 0
   * @param clock a clock in nanoseconds, such as {@code System::nanoTime}
   * @throws IllegalArgumentException if the time is not above 0
   */
  public SearchLimits withTime(Duration time, LongSupplier clock) {
    check(!time.isZero() && !time.isNegative(), "time must be above 0, was " + time);
    return new SearchLimits(maxNodes, gap, time.toNanos(), clock, cancelled, listener);
  }

  /**
   * {@return these limits, and a search that stops once it is cancelled}
   *
   * @param signal asked now and then; true to stop
   */
  public SearchLimits withCancel(BooleanSupplier signal) {
    return new SearchLimits(maxNodes, gap, maxNanos, nanoClock, signal, listener);
  }

  /**
   * {@return these limits, and a listener that is told now and then how far the search has come}
   *
   * @param watcher called from the thread that searches
   */
  public SearchLimits withListener(Consumer<Progress> watcher) {
    return new SearchLimits(maxNodes, gap, maxNanos, nanoClock, cancelled, watcher);
  }

  boolean isCancelled() {
    return cancelled.getAsBoolean();
  }

  /** These limits for one search from now on, whose costs are in a unit. */
  Limits from(CostUnit unit) {
    long start = nanoClock.getAsLong();
    return (nodes, best, bound) -> {
      boolean found = best != Long.MAX_VALUE;
      long least = Math.max(0, bound);
      listener.accept(new Progress(
          nodes, found ? Optional.of(unit.down(best)) : Optional.empty(), unit.down(least)));
      return cancelled.getAsBoolean()
          || nodes >= maxNodes
          || (found && gap > 0 && best - least <= gap * best)
          || nanoClock.getAsLong() - start >= maxNanos;
    };
  }

  private static void check(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException("SearchLimits: " + message);
    }
  }
}
