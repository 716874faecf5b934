package io.github.geniac.rules;

import java.util.Arrays;
import java.util.List;

/**
 * A place where the call is open, with the choices for how to read it; the first one is the
 * default. Immutable.
 *
 * @param <E> the type of the choices
 */
public final class Reading<E extends Enum<E>> {

  private final String id;
  private final Class<E> type;
  private final List<Clause> clauses;
  private final List<E> choices;

  private Reading(String id, Class<E> type, List<Clause> clauses) {
    this.id = Checks.required("Reading", id);
    this.type = type;
    this.clauses = clauses;
    this.choices = List.of(type.getEnumConstants());
    if (choices.size() < 2 || clauses.isEmpty()) {
      throw new IllegalArgumentException(
          "Reading '" + id + "': it needs two choices or more, and a clause that is open");
    }
  }

  /**
   * {@return a reading}
   *
   * @param id the id
   * @param type the choices, the default first
   * @param clauses the numbers of the clauses that are open
   * @param <E> the type of the choices
   * @throws IllegalArgumentException if the id is blank, there are fewer than two choices, or no
   *     clause
   */
  public static <E extends Enum<E>> Reading<E> of(String id, Class<E> type, String... clauses) {
    return new Reading<>(id, type, Arrays.stream(clauses).map(Clause::of).toList());
  }

  /** {@return the id, such as {@code exactly-100}} */
  public String id() {
    return id;
  }

  /** {@return the enum of the choices} */
  public Class<E> type() {
    return type;
  }

  /** {@return the clauses that are open} */
  public List<Clause> clauses() {
    return clauses;
  }

  /** {@return the choices, the default first} */
  public List<E> choices() {
    return choices;
  }

  /** {@return the default} */
  public E defaultChoice() {
    return choices.get(0);
  }

  /**
   * {@return the choice of this name}
   *
   * @param name the name of the enum constant, in any case, with hyphens or underscores
   * @throws IllegalArgumentException if there is no such choice
   */
  public E choice(String name) {
    String wanted = name.strip().replace('-', '_');
    return choices.stream()
        .filter(one -> one.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "Reading '" + id + "': no choice '" + name + "'; it has " + choices));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Reading<?> reading
            && id.equals(reading.id)
            && type.equals(reading.type)
            && clauses.equals(reading.clauses));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
