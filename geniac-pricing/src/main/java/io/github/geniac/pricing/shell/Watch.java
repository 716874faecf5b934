package io.github.geniac.pricing.shell;

import io.github.geniac.pricing.search.SearchLimits;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Who watches the searches of a desk, and when they give up.
 *
 * @param lines is told of progress, a line at a time
 * @param clock a clock in nanoseconds
 * @param cancelled asked now and then; true to stop
 * @param limit the most time for each single search, if there is a limit
 */
record Watch(
    Consumer<String> lines,
    LongSupplier clock,
    BooleanSupplier cancelled,
    Optional<Duration> limit) {

  Watch within(Duration time) {
    return new Watch(lines, clock, cancelled, Optional.of(time));
  }

  /** The limits of one search from now on. */
  SearchLimits limits(Voice voice) {
    SearchLimits limits = SearchLimits.none()
        .withListener(new ProgressLines(lines, clock, voice))
        .withCancel(cancelled);
    return limit.map(time -> limits.withTime(time, clock)).orElse(limits);
  }
}
