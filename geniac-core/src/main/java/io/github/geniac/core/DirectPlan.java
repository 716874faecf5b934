package io.github.geniac.core;

import java.util.List;
import org.immutables.value.Value;

/**
 * Route (1): compute that the applicants secure by contracts of their own (clause 0.5). Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class DirectPlan {

  DirectPlan() {}

  /**
   * {@return the plan of these allocations}
   *
   * @param allocations the allocations, in any number
   * @throws IllegalArgumentException if two have the same id, or all have more nodes together than
   *     an int can count
   */
  public static DirectPlan of(Allocation... allocations) {
    return of(List.of(allocations));
  }

  /**
   * {@return the plan of these allocations}
   *
   * @param allocations the allocations, in any number
   * @throws IllegalArgumentException if two have the same id, or all have more nodes together than
   *     an int can count
   */
  public static DirectPlan of(Iterable<Allocation> allocations) {
    return ImmutableDirectPlan.builder().allocations(allocations).build();
  }

  /** {@return the allocations, complete as given} */
  public abstract List<Allocation> allocations();

  @Value.Check
  void check() {
    Checks.unique("DirectPlan", "allocation", allocations(), Allocation::id);
    Checks.countable("DirectPlan", allocations());
  }
}
