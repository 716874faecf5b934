package io.github.geniac.core;

/**
 * Identifies an offer of a provider, such as {@code capacity-block-2024-10}. Immutable.
 *
 * @param value the text of the id: not blank, without control characters, no space around it
 */
public record OfferId(String value) implements Comparable<OfferId> {

  /**
   * Checks the text and takes away the space around it.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public OfferId {
    value = Checks.idText("OfferId", value);
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public static OfferId of(String value) {
    return new OfferId(value);
  }

  @Override
  public int compareTo(OfferId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
