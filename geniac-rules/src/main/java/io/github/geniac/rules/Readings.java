package io.github.geniac.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How the open places of the call are read: a choice for some, the default for all others.
 * Immutable.
 */
public final class Readings {

  private static final Readings DEFAULTS = new Readings(Collections.emptyMap());

  private final Map<Reading<?>, Enum<?>> choices;

  private Readings(Map<Reading<?>, Enum<?>> choices) {
    this.choices = choices;
  }

  /** {@return the default of every reading} */
  public static Readings defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these readings with one choice made}
   *
   * @param reading the reading
   * @param choice the choice
   * @param <E> the type of the choices
   */
  public <E extends Enum<E>> Readings with(Reading<E> reading, E choice) {
    return withAny(reading, choice);
  }

  /**
   * {@return these readings with one choice made by its name}
   *
   * @param reading the reading
   * @param choice the name of the choice, in any case
   * @throws IllegalArgumentException if the reading has no such choice
   */
  public Readings with(Reading<?> reading, String choice) {
    return withAny(reading, reading.choice(choice));
  }

  Readings withAny(Reading<?> reading, Enum<?> choice) {
    Map<Reading<?>, Enum<?>> more = new TreeMap<>(Comparator.comparing(Reading::id));
    more.putAll(choices);
    if (choice.equals(reading.defaultChoice())) {
      more.remove(reading);
    } else {
      more.put(reading, choice);
    }
    return more.isEmpty() ? DEFAULTS : new Readings(Collections.unmodifiableMap(more));
  }

  /**
   * {@return the choice for a reading}
   *
   * @param reading the reading
   * @param <E> the type of the choices
   */
  public <E extends Enum<E>> E choice(Reading<E> reading) {
    Enum<?> choice = choices.get(reading);
    return choice == null ? reading.defaultChoice() : reading.type().cast(choice);
  }

  Enum<?> anyChoice(Reading<?> reading) {
    Enum<?> choice = choices.get(reading);
    return choice == null ? reading.defaultChoice() : choice;
  }

  /** {@return the choices that differ from the default, by reading, in order of ids} */
  public Map<Reading<?>, Enum<?>> departures() {
    return choices;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Readings readings && choices.equals(readings.choices);
  }

  @Override
  public int hashCode() {
    return choices.hashCode();
  }

  /** {@return the choices that differ from the default, such as {@code exactly-100=OPEN}} */
  @Override
  public String toString() {
    return choices.isEmpty()
        ? "default readings"
        : choices.entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(", "));
  }
}
