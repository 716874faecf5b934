package io.github.geniac.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Compute that a plan takes, such as 30 nodes of p5.48xlarge from Amazon for the research period.
 * The plan and the list it stands in say by which route. What is not stated is empty: unknown, not
 * zero. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class Allocation {

  Allocation() {}

  /** {@return a builder; {@code id} has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id, unique among the items of a plan} */
  public abstract ItemId id();

  /** {@return the offer it takes up, if it stems from one} */
  public abstract Optional<Offer> offer();

  /** {@return who supplies it, if stated} */
  public abstract Optional<Provider> provider();

  /** {@return what is supplied, if stated} */
  public abstract Optional<ComputeResource> resource();

  /** {@return how it is charged for, if stated} */
  public abstract Optional<PricePlan> pricePlan();

  /** {@return how much is taken, if stated} */
  public abstract Optional<Amount> amount();

  /** {@return the days it is taken for, if stated; see {@link #days()}} */
  public abstract Optional<DayRange> period();

  /** {@return the workloads it serves; empty if not stated} */
  public abstract List<Served> serves();

  /** {@return its cost as the application states it, if it does} */
  public abstract Optional<StatedCost> statedCost();

  /** {@return how far the talks with the provider are, if stated} */
  public abstract Optional<TalksState> talks();

  /**
   * {@return whether it is an ancillary service of the bulk offer itself (clause 2.2), if stated}
   */
  public abstract Optional<Boolean> ancillary();

  /** {@return whether it is a fee for use or a purchase, if stated} */
  public abstract Optional<Acquisition> acquisition();

  /** {@return the participant that signs the contract, if stated} */
  public abstract Optional<OrganizationId> signatory();

  /** {@return the part of its time in which it is used, from 0 to 1, if stated} */
  public abstract Optional<BigDecimal> utilization();

  /** {@return the days it is taken for: the stated period, else those of the schedule, if any} */
  public final Optional<DayRange> days() {
    if (period().isPresent()) {
      return period();
    }
    return schedule().flatMap(NodeSchedule::span);
  }

  /**
   * {@return the nodes of each day, if the resource is a GPU node or not stated, and amount and
   * days are known}
   */
  public final Optional<NodeSchedule> nodeSchedule() {
    if (amount().orElse(null) instanceof Amount.Nodes nodes) {
      return period().isPresent()
          ? Optional.of(NodeSchedule.of(period().get(), nodes.nodes()))
          : Optional.empty();
    }
    return schedule();
  }

  private Optional<NodeSchedule> schedule() {
    return amount().orElse(null) instanceof Amount.Scheduled scheduled
        ? Optional.of(scheduled.schedule())
        : Optional.empty();
  }

  /**
   * {@return this allocation with another amount}
   *
   * @param amount the amount
   * @throws IllegalArgumentException if the amount does not suit the resource or the period
   */
  public abstract Allocation withAmount(Amount amount);

  /**
   * {@return this allocation for other days}
   *
   * @param period the days
   * @throws IllegalArgumentException if a schedule reaches outside the days
   */
  public abstract Allocation withPeriod(DayRange period);

  /**
   * {@return this allocation at another price plan}
   *
   * @param pricePlan the price plan
   */
  public abstract Allocation withPricePlan(PricePlan pricePlan);

  /**
   * {@return this allocation from another provider}
   *
   * @param provider the provider
   * @throws IllegalArgumentException if the allocation takes up an offer of a different provider
   */
  public abstract Allocation withProvider(Provider provider);

  /** {@return a builder that holds the facts of this allocation} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  Allocation checked() {
    String owner = "Allocation " + id();
    utilization().ifPresent(part -> Checks.fraction(owner, "utilization", part));
    Served.check(owner, serves());
    checkAmount(owner);
    offer().ifPresent(offer -> checkOffer(owner, offer));
    boolean fee = pricePlan().map(plan -> !(plan instanceof FlatCharge)).orElse(false);
    Checks.check(
        !fee || !acquisition().equals(Optional.of(Acquisition.PURCHASE)),
        "%s: a PURCHASE is priced by a FlatCharge, not by a charge for use or time",
        owner);
    return utilization().equals(Checks.normal(utilization()))
        ? this
        : toBuilder().utilization(Checks.normal(utilization())).build();
  }

  private void checkAmount(String owner) {
    if (resource().isPresent() && amount().isPresent()) {
      boolean quantity = amount().get() instanceof Amount.Quantity;
      boolean nodes = resource().get() instanceof GpuNode;
      if (quantity == nodes) {
        throw Checks.refusal(
            "%s: the amount of %s is stated in nodes for GPU nodes, as a quantity for other"
                + " compute, was %s",
            owner, resource().get().label(), quantity ? "a quantity" : "nodes");
      }
    }
    Optional<DayRange> span = schedule().flatMap(NodeSchedule::span);
    if (span.isPresent() && period().isPresent() && !period().get().encloses(span.get())) {
      throw Checks.refusal(
          "%s: the schedule has nodes on %s, outside the stated period %s",
          owner, span.get(), period().get());
    }
  }

  private void checkOffer(String owner, Offer offer) {
    Checks.check(
        provider().equals(Optional.of(offer.provider()))
            && resource().equals(Optional.of(offer.resource())),
        "%s: provider and resource differ from those of offer '%s'; state the same, in Java by"
            + " Builder.taking(offer)",
        owner,
        offer.id());
  }

  /** Builds an {@link Allocation}. Mutable, for one thread. */
  public static final class Builder extends ImmutableAllocation.Builder {

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
     * States what an offer says: the offer itself, its provider, its resource and its price plan.
     *
     * @param offer the offer
     * @return this builder
     */
    public Builder taking(Offer offer) {
      return offer(offer)
          .provider(offer.provider())
          .resource(offer.resource())
          .pricePlan(offer.pricePlan());
    }

    /**
     * States a constant number of nodes on each day of the period.
     *
     * @param nodes 0 or more
     * @return this builder
     * @throws IllegalArgumentException if the number is negative
     */
    public Builder nodes(int nodes) {
      return amount(Amount.nodes(nodes));
    }

    /**
     * States the nodes of each day.
     *
     * @param schedule the nodes of each day
     * @return this builder
     */
    public Builder schedule(NodeSchedule schedule) {
      return amount(Amount.scheduled(schedule));
    }

    /**
     * States a quantity in the unit of the resource.
     *
     * @param quantity a decimal number, 0 or more, such as {@code "200"}
     * @return this builder
     * @throws IllegalArgumentException if the quantity is negative or not a number
     */
    public Builder quantity(String quantity) {
      return amount(Amount.quantity(Checks.decimal("Amount", "quantity", quantity)));
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
