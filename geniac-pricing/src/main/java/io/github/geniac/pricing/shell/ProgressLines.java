package io.github.geniac.pricing.shell;

import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.search.Progress;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Tells how far a search has come, a line at a time: nothing in its first second, then about once a
 * second. Mutable, for one question to a search.
 */
final class ProgressLines implements Consumer<Progress> {

  private static final long NANOS_A_SECOND = 1_000_000_000;

  private final Consumer<String> lines;
  private final LongSupplier clock;
  private final Voice voice;
  private final long start;
  private long told;

  ProgressLines(Consumer<String> lines, LongSupplier clock, Voice voice) {
    this.lines = lines;
    this.clock = clock;
    this.voice = voice;
    this.start = clock.getAsLong();
  }

  @Override
  public void accept(Progress progress) {
    long seconds = (clock.getAsLong() - start) / NANOS_A_SECOND;
    if (seconds > told) {
      told = seconds;
      lines.accept(line(seconds, progress));
    }
  }

  private String line(long seconds, Progress progress) {
    String explored = voice.number(progress.explored());
    return progress
        .best()
        .map(best -> voice.label(
            "progress",
            "seconds",
            seconds,
            "explored",
            explored,
            "best",
            voice.words().number(best),
            "bound",
            voice.words().number(progress.bound()),
            "gap",
            gap(best, progress.bound())))
        .orElseGet(() -> voice.label("progress.nothing", "seconds", seconds, "explored", explored));
  }

  private String gap(BigDecimal best, BigDecimal bound) {
    Fraction more = Fraction.of(best.subtract(bound));
    return voice.words().percent(more.isZero() ? more : more.dividedBy(Fraction.of(best)));
  }
}
