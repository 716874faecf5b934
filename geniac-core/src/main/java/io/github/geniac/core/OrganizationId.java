package io.github.geniac.core;

/**
 * Identifies an organization, shared by all its roles in a proposal, such as {@code aist}.
 * Immutable.
 *
 * @param value the text of the id: not blank, without control characters, no space around it
 */
public record OrganizationId(String value) implements Comparable<OrganizationId> {

  /**
   * Checks the text and takes away the space around it.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public OrganizationId {
    value = Checks.idText("OrganizationId", value);
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public static OrganizationId of(String value) {
    return new OrganizationId(value);
  }

  @Override
  public int compareTo(OrganizationId other) {
    return value.compareTo(other.value);
  }

  /** As a record's own, which a short run would pay for by method handles. */
  @Override
  public boolean equals(Object other) {
    return other instanceof OrganizationId id && value.equals(id.value);
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
