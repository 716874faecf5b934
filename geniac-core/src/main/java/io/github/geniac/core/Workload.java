package io.github.geniac.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Work that compute is wanted for, such as the pre-training of a 100B model: its purpose in the
 * terms of the call, who performs it, and how its model comes about. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class Workload {

  Workload() {}

  /** {@return a builder; {@code id} has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id, unique within a proposal} */
  public abstract WorkloadId id();

  /** {@return what it is for, if stated (clause 0.3)} */
  public abstract Optional<Purpose> purpose();

  /** {@return who performs it, if stated (clause 0.4)} */
  public abstract Optional<OrganizationId> performer();

  /** {@return how its model is made, step by step; empty if not stated} */
  public abstract List<LineageStep> lineage();

  /** {@return whether it is the preparation of data for the development, if stated} */
  public abstract Optional<Boolean> dataPreparation();

  /** {@return what it says of the external provision it belongs to, if stated} */
  public abstract Optional<ExternalProvision> externalProvision();

  /** {@return its phases for the scenario search; empty if not stated} */
  public abstract List<Phase> phases();

  /** {@return a builder that holds the facts of this workload} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    Checks.unique("Workload " + id(), "phase", phases(), Phase::id);
  }

  /** Builds a {@link Workload}. Mutable, for one thread. */
  public static final class Builder extends ImmutableWorkload.Builder {

    Builder() {}

    /**
     * States the id.
     *
     * @param id the text of the id
     * @return this builder
     * @throws IllegalArgumentException if the text is blank
     */
    public Builder id(String id) {
      return id(WorkloadId.of(id));
    }

    /**
     * States who performs it.
     *
     * @param organization the organization
     * @return this builder
     */
    public Builder performer(Organization organization) {
      return performer(organization.id());
    }
  }
}
