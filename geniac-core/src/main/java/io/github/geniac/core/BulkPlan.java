package io.github.geniac.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Route (2): the optional plan with GPU nodes that the ministry buys in bulk, and the direct
 * contracts beside them (clauses 0.5 and 2.1 to 2.7). An alternative to the {@link DirectPlan} for
 * the same work, never an addition to it. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class BulkPlan {

  BulkPlan() {}

  /** {@return a builder; nothing has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what is taken from the ministry's bulk purchase, complete as given} */
  public abstract List<Allocation> bulk();

  /** {@return what is contracted directly beside it, complete as given} */
  public abstract List<Allocation> direct();

  /** {@return the nodes the work needs on each day, if stated (clause 2.3)} */
  public abstract Optional<NodeSchedule> demand();

  /** {@return all allocations, the bulk ones first} */
  public final List<Allocation> allocations() {
    return Stream.concat(bulk().stream(), direct().stream()).toList();
  }

  /**
   * {@return this plan with other bulk allocations}
   *
   * @param bulk the bulk allocations
   * @throws IllegalArgumentException if two allocations of the plan have the same id, or all have
   *     more nodes together than an int can count
   */
  public abstract BulkPlan withBulk(Allocation... bulk);

  /**
   * {@return this plan with other direct allocations}
   *
   * @param direct the direct allocations
   * @throws IllegalArgumentException if two allocations of the plan have the same id, or all have
   *     more nodes together than an int can count
   */
  public abstract BulkPlan withDirect(Allocation... direct);

  /** {@return a builder that holds the facts of this plan} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    Checks.unique("BulkPlan", "allocation", allocations(), Allocation::id);
    Checks.countable("BulkPlan", allocations());
    for (Allocation allocation : bulk()) {
      Checks.check(
          !allocation.acquisition().equals(Optional.of(Acquisition.PURCHASE)),
          "BulkPlan: allocation '%s' is stated as a PURCHASE, but bulk nodes are taken for a fee; move"
              + " it to the direct allocations",
          allocation.id());
    }
  }

  /** Builds a {@link BulkPlan}. Mutable, for one thread. */
  public static final class Builder extends ImmutableBulkPlan.Builder {

    Builder() {}
  }
}
