package io.github.geniac.core;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A node as a source described it on a day. Immutable.
 *
 * @param node the node
 * @param asOf the day (or the first day of the month) on which the source was read
 * @param source where the figures stand, with what it says beside them
 * @param mark how well the figures are founded
 */
public record ReferenceNode(GpuNode node, LocalDate asOf, String source, Mark mark) {

  /** How well a figure is founded. */
  public enum Mark {
    /** Read at the vendor's own page, code or data. */
    PRIMARY,
    /** Read at somebody else's. */
    SECONDARY,
    /** Handed on, not checked. */
    UNVERIFIED
  }

  /**
   * Refuses nulls.
   *
   * @param node the node
   * @param asOf the day on which the source was read
   * @param source where the figures stand
   * @param mark how well the figures are founded
   */
  public ReferenceNode {
    Objects.requireNonNull(node, "node");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(mark, "mark");
  }

  boolean isNamed(String typeName) {
    return node.type()
        .map(type -> type.name().equalsIgnoreCase(typeName.strip()))
        .orElse(false);
  }

  /** {@return the node with its day and source} */
  @Override
  public String toString() {
    return node.label() + " (" + asOf + ", " + mark + ": " + source + ")";
  }
}
