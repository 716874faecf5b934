package io.github.geniac.rules.outlook;

import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * One value of a proposal that moves while all else stays: a count, a day, a shift by days.
 * Immutable if its function is pure, as it has to be.
 *
 * @param <T> the type of the values
 * @param key what moves, under which the phrasebook speaks of it, such as {@code bulk-nodes}
 * @param subject whose value it is, such as the id of an allocation
 * @param values all values to look at, in rising order
 * @param setter states a value in a proposal
 */
public record FrontierAxis<T extends Comparable<? super T>>(
    String key, String subject, List<T> values, BiFunction<Proposal, T, Proposal> setter) {

  /** The most values of an axis: each is assessed. */
  public static final int MOST_VALUES = 20_000;

  /**
   * Checks the values.
   *
   * @param key what moves
   * @param subject whose value it is
   * @param values all values to look at
   * @param setter states a value in a proposal
   * @throws IllegalArgumentException if there is no value, there are more than
   *     {@link #MOST_VALUES}, or they do not rise
   */
  public FrontierAxis {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(setter, "setter");
    values = List.copyOf(values);
    if (values.isEmpty() || values.size() > MOST_VALUES) {
      throw new IllegalArgumentException(
          "FrontierAxis '%s' of '%s': it needs 1 to %d values, since each is assessed; it has %d"
              .formatted(key, subject, MOST_VALUES, values.size()));
    }
    for (int i = 1; i < values.size(); i++) {
      if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
        throw new IllegalArgumentException(
            "FrontierAxis '%s' of '%s': its values have to rise, but %s is followed by %s"
                .formatted(key, subject, values.get(i - 1), values.get(i)));
      }
    }
  }
}
