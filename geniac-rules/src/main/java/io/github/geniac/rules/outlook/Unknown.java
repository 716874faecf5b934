package io.github.geniac.rules.outlook;

import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Subject;
import java.util.Optional;

/**
 * Something that a verdict may hang on and that is not known: a fact that is not stated, or a place
 * where the call is open. Immutable.
 *
 * @param fact the fact, unless it is a reading
 * @param reading the reading, unless it is a fact
 * @param subject the object that the fact is of, if it is of a single one
 * @param detail what of the object, if it has several such facts: the organization whose kind it
 *     is, or the number of a lineage step
 */
public record Unknown(
    Optional<Fact> fact,
    Optional<Reading<?>> reading,
    Optional<Subject> subject,
    Optional<String> detail) {

  /**
   * Checks that it is one of the two.
   *
   * @param fact the fact
   * @param reading the reading
   * @param subject the object
   * @param detail what of the object
   * @throws IllegalArgumentException if it is both a fact and a reading, or neither
   */
  public Unknown {
    if (fact.isPresent() == reading.isPresent()) {
      throw new IllegalArgumentException(
          "Unknown: it is either a fact or a reading, was %s and %s".formatted(fact, reading));
    }
  }

  /**
   * {@return a fact of an object}
   *
   * @param fact the fact
   * @param subject the object
   */
  public static Unknown of(Fact fact, Subject subject) {
    return new Unknown(Optional.of(fact), Optional.empty(), Optional.of(subject), Optional.empty());
  }

  /**
   * {@return a fact of the proposal as a whole}
   *
   * @param fact the fact
   */
  public static Unknown of(Fact fact) {
    return new Unknown(Optional.of(fact), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * {@return an open reading}
   *
   * @param reading the reading
   */
  public static Unknown of(Reading<?> reading) {
    return new Unknown(Optional.empty(), Optional.of(reading), Optional.empty(), Optional.empty());
  }

  Unknown withDetail(String text) {
    return new Unknown(fact, reading, subject, Optional.of(text));
  }

  /**
   * {@return the fact or the reading and whose it is, such as {@code provider.kind of gpus (X)}}
   */
  @Override
  public String toString() {
    String name = fact.map(Fact::id).or(() -> reading.map(Reading::id)).orElseThrow();
    return name
        + subject.map(one -> " of " + one.id()).orElse("")
        + detail.map(one -> " (" + one + ")").orElse("");
  }
}
