package io.github.geniac.rules;

import java.util.Arrays;
import java.util.List;

/**
 * A place where the call is open, with the choices for how to read it; the first one is the
 * default. Immutable.
 *
 * @param id the id, such as {@code exactly-100}
 * @param type the choices, in the order of the enum's constants
 * @param clauses the clauses that are open
 * @param <E> the type of the choices
 */
public record Reading<E extends Enum<E>>(String id, Class<E> type, List<Clause> clauses) {

  /**
   * Checks the id and the choices.
   *
   * @param id the id
   * @param type the choices
   * @param clauses the clauses that are open
   * @throws IllegalArgumentException if the id is blank, there are fewer than two choices, or no
   *     clause
   */
  public Reading {
    id = Checks.required("Reading", id);
    clauses = List.copyOf(clauses);
    if (type.getEnumConstants().length < 2 || clauses.isEmpty()) {
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

  /** {@return the choices, the default first} */
  public List<E> choices() {
    return List.of(type.getEnumConstants());
  }

  /** {@return the default} */
  public E defaultChoice() {
    return type.getEnumConstants()[0];
  }

  /**
   * {@return the choice of this name}
   *
   * @param name the name of the enum constant, in any case, with hyphens or underscores
   * @throws IllegalArgumentException if there is no such choice
   */
  public E choice(String name) {
    String wanted = name.strip().replace('-', '_');
    return choices().stream()
        .filter(one -> one.name().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "Reading '" + id + "': no choice '" + name + "'; it has " + choices()));
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
