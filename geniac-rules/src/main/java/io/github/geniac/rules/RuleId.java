package io.github.geniac.rules;

/**
 * Identifies a rule, such as {@code bulk-node-cap}; stable from version to version. Immutable.
 *
 * @param value the text of the id, not blank
 */
public record RuleId(String value) implements Comparable<RuleId> {

  /**
   * Checks the text.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank
   */
  public RuleId {
    value = Checks.required("RuleId", value);
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank
   */
  public static RuleId of(String value) {
    return new RuleId(value);
  }

  @Override
  public int compareTo(RuleId other) {
    return value.compareTo(other.value);
  }

  /** As a record's own, which a short run would pay for by method handles. */
  @Override
  public boolean equals(Object other) {
    return other instanceof RuleId id && value.equals(id.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
