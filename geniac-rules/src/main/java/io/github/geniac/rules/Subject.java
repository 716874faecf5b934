package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Workload;

/**
 * The object in a proposal that a finding is about, such as the allocation {@code bulk-gpu}.
 * Immutable.
 *
 * @param type what it is
 * @param id its id, or the currency pair of an FX assumption
 */
public record Subject(Type type, String id) implements Comparable<Subject> {

  /** What a finding can be about. */
  public enum Type {
    /** An allocation of either plan. */
    ALLOCATION,
    /** A cost item. */
    COST_ITEM,
    /** A workload. */
    WORKLOAD,
    /** An organization that applies. */
    PARTICIPANT,
    /** An FX assumption. */
    FX_ASSUMPTION
  }

  /**
   * {@return an allocation as a subject}
   *
   * @param allocation the allocation
   */
  public static Subject of(Allocation allocation) {
    return new Subject(Type.ALLOCATION, allocation.id().value());
  }

  /**
   * {@return a cost item as a subject}
   *
   * @param item the item
   */
  public static Subject of(CostItem item) {
    return new Subject(Type.COST_ITEM, item.id().value());
  }

  /**
   * {@return a workload as a subject}
   *
   * @param workload the workload
   */
  public static Subject of(Workload workload) {
    return new Subject(Type.WORKLOAD, workload.id().value());
  }

  /**
   * {@return a participant as a subject}
   *
   * @param participant the organization that applies
   */
  public static Subject of(Organization participant) {
    return new Subject(Type.PARTICIPANT, participant.id().value());
  }

  /**
   * {@return an FX assumption as a subject}
   *
   * @param assumption the assumption
   */
  public static Subject of(FxAssumption assumption) {
    return new Subject(Type.FX_ASSUMPTION, assumption.pair());
  }

  /** Orders by type, then by id. */
  @Override
  public int compareTo(Subject other) {
    int byType = type.compareTo(other.type);
    return byType != 0 ? byType : id.compareTo(other.id);
  }

  /** As a record's own, which a short run would pay for by method handles. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Subject subject && type == subject.type && id.equals(subject.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id;
  }
}
