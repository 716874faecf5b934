package io.github.geniac.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What applicants propose: who they are, the work, the direct plan that the call requires, the bulk
 * plan that it allows, other costs, and the FX assumptions. Immutable.
 *
 * <p>It refuses only what has no meaning, such as a share of a workload that does not exist. What
 * the call forbids can be stated; to judge it is left to the rules.
 */
@Value.Immutable
@CoreStyle
public abstract class Proposal {

  Proposal() {}

  /** {@return a builder; nothing has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a title for people, if stated} */
  public abstract Optional<String> title();

  /** {@return who applies, complete as given} */
  public abstract List<Participant> participants();

  /** {@return the work, complete as given} */
  public abstract List<Workload> workloads();

  /** {@return the plan by route (1), if there is one} */
  public abstract Optional<DirectPlan> directPlan();

  /** {@return the plan by route (2), if there is one} */
  public abstract Optional<BulkPlan> bulkPlan();

  /** {@return the costs other than compute, complete as given} */
  public abstract List<CostItem> costItems();

  /** {@return the FX assumptions, complete as given} */
  public abstract List<FxAssumption> fxAssumptions();

  /** {@return the day of the award notice (採択通知日), in the years 1 to 9999, if known} */
  public abstract Optional<LocalDate> awardNotice();

  /**
   * {@return the allocations of both plans, the direct plan's first; the plans are alternatives}
   */
  public final List<Allocation> allocations() {
    List<Allocation> all = new ArrayList<>();
    directPlan().ifPresent(plan -> all.addAll(plan.allocations()));
    bulkPlan().ifPresent(plan -> all.addAll(plan.allocations()));
    return Collections.unmodifiableList(all);
  }

  /**
   * {@return the participant that is this organization, if one is}
   *
   * @param id the id of the organization
   */
  public final Optional<Participant> participant(OrganizationId id) {
    for (Participant one : participants()) {
      if (one.organization().id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the workload with this id, if there is one}
   *
   * @param id the id of the workload
   */
  public final Optional<Workload> workload(WorkloadId id) {
    for (Workload one : workloads()) {
      if (one.id().equals(id)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /**
   * {@return this proposal with another direct plan}
   *
   * @param plan the plan
   * @throws IllegalArgumentException if the plan does not fit the rest of the proposal
   */
  public abstract Proposal withDirectPlan(DirectPlan plan);

  /**
   * {@return this proposal with another bulk plan}
   *
   * @param plan the plan
   * @throws IllegalArgumentException if the plan does not fit the rest of the proposal
   */
  public abstract Proposal withBulkPlan(BulkPlan plan);

  /**
   * {@return this proposal without its bulk plan; FX assumptions limited to items of that plan
   * alone go with it}
   */
  public final Proposal withoutBulkPlan() {
    Set<ItemId> kept = Stream.concat(
            directPlan().stream().flatMap(plan -> plan.allocations().stream()).map(Allocation::id),
            costItems().stream().map(CostItem::id))
        .collect(Collectors.toSet());
    List<FxAssumption> assumptions =
        fxAssumptions().stream().flatMap(one -> one.limitedTo(kept).stream()).toList();
    return toBuilder().bulkPlan(Optional.empty()).fxAssumptions(assumptions).build();
  }

  /**
   * {@return this proposal with other workloads}
   *
   * @param workloads the workloads
   * @throws IllegalArgumentException if they do not fit the rest of the proposal
   */
  public abstract Proposal withWorkloads(Workload... workloads);

  /**
   * {@return this proposal with other FX assumptions}
   *
   * @param assumptions the assumptions
   * @throws IllegalArgumentException if one is limited to an item that the proposal does not have
   */
  public abstract Proposal withFxAssumptions(FxAssumption... assumptions);

  /**
   * {@return this proposal with another day of the award notice}
   *
   * @param day the day
   */
  public abstract Proposal withAwardNotice(LocalDate day);

  /** {@return a builder that holds the facts of this proposal} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    ProposalChecks.check(this);
  }

  /** Builds a {@link Proposal}. Mutable, for one thread. */
  public static final class Builder extends ImmutableProposal.Builder {

    Builder() {}

    /**
     * Adds participants that do not say when they could sign with the vendor.
     *
     * @param organizations the organizations
     * @return this builder
     */
    public Builder addParticipants(Organization... organizations) {
      for (Organization organization : organizations) {
        addParticipants(Participant.of(organization));
      }
      return this;
    }
  }
}
