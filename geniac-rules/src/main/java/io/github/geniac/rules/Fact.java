package io.github.geniac.rules;

/**
 * A fact that a proposal can state and a rule asks for, such as {@code allocation.period}. Its
 * name, type with unit, and evidence stand in the {@link Phrasebook}. Immutable.
 *
 * @param id the id, under which the phrasebook speaks of it
 * @param party who can supply it
 */
public record Fact(String id, Party party) {

  /**
   * Checks the id.
   *
   * @param id the id
   * @param party who can supply it
   * @throws IllegalArgumentException if the id is blank
   */
  public Fact {
    id = Checks.required("Fact", id);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
