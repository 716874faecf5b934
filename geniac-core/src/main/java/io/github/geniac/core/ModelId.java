package io.github.geniac.core;

/**
 * Identifies a model in a lineage, by its public or working name, such as
 * {@code meta-llama/Llama-3.1-70B}. Immutable.
 *
 * @param value the text of the id: not blank, without control characters, no space around it
 */
public record ModelId(String value) implements Comparable<ModelId> {

  /**
   * Checks the text and takes away the space around it.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public ModelId {
    value = Checks.idText("ModelId", value);
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public static ModelId of(String value) {
    return new ModelId(value);
  }

  @Override
  public int compareTo(ModelId other) {
    return value.compareTo(other.value);
  }

  /** {@return the text of the id} */
  @Override
  public String toString() {
    return value;
  }
}
