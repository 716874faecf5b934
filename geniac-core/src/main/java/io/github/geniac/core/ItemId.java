package io.github.geniac.core;

/**
 * Identifies anything that costs money in a proposal: an allocation or another cost item, such as
 * {@code bulk-nodes}. Immutable.
 *
 * @param value the text of the id: not blank, without control characters, no space around it
 */
public record ItemId(String value) implements Comparable<ItemId> {

  /**
   * Checks the text and takes away the space around it.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public ItemId {
    value = Checks.idText("ItemId", value);
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public static ItemId of(String value) {
    return new ItemId(value);
  }

  @Override
  public int compareTo(ItemId other) {
    return value.compareTo(other.value);
  }

  /** As a record's own, which a short run would pay for by a method handle a call. */
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
