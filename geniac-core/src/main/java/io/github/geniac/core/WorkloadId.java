package io.github.geniac.core;

/**
 * Identifies a workload of a proposal, such as {@code pre-training}. Immutable.
 *
 * @param value the text of the id: not blank, without control characters, no space around it
 */
public record WorkloadId(String value) implements Comparable<WorkloadId> {

  /**
   * Checks the text and takes away the space around it.
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public WorkloadId {
    value = Checks.idText("WorkloadId", value);
  }

  /**
   * {@return the id with this text}
   *
   * @param value the text
   * @throws IllegalArgumentException if the text is blank or holds a control character
   */
  public static WorkloadId of(String value) {
    return new WorkloadId(value);
  }

  @Override
  public int compareTo(WorkloadId other) {
    return value.compareTo(other.value);
  }

  /** As a record's own, which a short run would pay for by method handles. */
  @Override
  public boolean equals(Object other) {
    return other instanceof WorkloadId id && value.equals(id.value);
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
