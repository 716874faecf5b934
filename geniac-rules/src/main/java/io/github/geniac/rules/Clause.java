package io.github.geniac.rules;

/**
 * A clause of the call, by the number of the {@link Ledger}, such as {@code 2.3}. A rulebook of
 * one's own may cite numbers of its own. Immutable.
 *
 * @param number the number, not blank
 */
public record Clause(String number) {

  /**
   * Checks the number.
   *
   * @param number the number
   * @throws IllegalArgumentException if the number is blank
   */
  public Clause {
    number = Checks.required("Clause", number);
  }

  /**
   * {@return the clause of this number}
   *
   * @param number the number
   * @throws IllegalArgumentException if the number is blank
   */
  public static Clause of(String number) {
    return new Clause(number);
  }

  // Written out: to link the first ones that a record generates takes as long as to read all rules,
  // and this is the first record that a program compares.

  @Override
  public boolean equals(Object other) {
    return other instanceof Clause clause && number.equals(clause.number);
  }

  @Override
  public int hashCode() {
    return number.hashCode();
  }

  /** {@return the number} */
  @Override
  public String toString() {
    return number;
  }
}
