package io.github.geniac.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cost of the proposal that is not a fee for compute, such as data preparation by a contractor
 * (clause 0.1). Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class CostItem {

  /** What the cost is for. */
  public enum Category {
    /** The preparation of data, other than the compute it needs. */
    DATA_PREPARATION,
    /** Anything else. */
    OTHER
  }

  /** Who does the work. */
  public enum Contracting {
    /** A contractor: an outsourcing cost (外注費). */
    OUTSOURCED,
    /** The applicants themselves. */
    IN_HOUSE
  }

  CostItem() {}

  /** {@return a builder; {@code id} and {@code category} have to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id, unique among the items of a proposal} */
  public abstract ItemId id();

  /** {@return what it is for} */
  public abstract Category category();

  /** {@return its cost, if stated} */
  public abstract Optional<StatedCost> cost();

  /** {@return who does the work, if stated} */
  public abstract Optional<Contracting> contracting();

  /** {@return the contractor, if stated} */
  public abstract Optional<Organization> contractor();

  /** {@return the workloads it serves; empty if not stated} */
  public abstract List<Served> serves();

  /** {@return a builder that holds the facts of this item} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    String owner = "CostItem " + id();
    Served.check(owner, serves());
    Checks.check(
        contractor().isEmpty() || !contracting().equals(Optional.of(Contracting.IN_HOUSE)),
        "%s: IN_HOUSE work has no contractor, was %s",
        owner,
        contractor().map(Organization::name).orElse(""));
  }

  /** Builds a {@link CostItem}. Mutable, for one thread. */
  public static final class Builder extends ImmutableCostItem.Builder {

    Builder() {}

    /**
     * States the id.
     *
     * @param id the text of the id
     * @return this builder
     * @throws IllegalArgumentException if the text is blank
     */
    public Builder id(String id) {
      return id(ItemId.of(id));
    }

    /**
     * States workloads that it serves, without shares.
     *
     * @param workloads the texts of their ids
     * @return this builder
     * @throws IllegalArgumentException if a text is blank
     */
    public Builder serves(String... workloads) {
      for (String workload : workloads) {
        addServes(Served.of(workload));
      }
      return this;
    }
  }
}
