package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A fact of a proposal that can be locked, such as the amount of {@code bulk-gpu}. A whole
 * allocation or plan can be one, too. Immutable.
 *
 * @param name which fact
 * @param allocation the allocation it is of; empty for a plan
 */
public record Field(Name name, Optional<ItemId> allocation) implements Comparable<Field> {

  /** What a field can be. */
  public enum Name {
    /** How much an allocation takes. */
    AMOUNT,
    /** The days of an allocation. */
    PERIOD,
    /** What an allocation takes. */
    RESOURCE,
    /** Who supplies an allocation. */
    PROVIDER,
    /** How an allocation is charged for. */
    PRICE_PLAN,
    /** Who signs for an allocation. */
    SIGNATORY,
    /** The cost that an allocation states. */
    STATED_COST,
    /** By which route and in which plan an allocation stands. */
    ROUTE,
    /** All facts of an allocation, its route among them. */
    ALLOCATION,
    /** The direct plan with all that is in it. */
    DIRECT_PLAN,
    /** The bulk plan with all that is in it. */
    BULK_PLAN;

    private boolean isPlan() {
      return this == DIRECT_PLAN || this == BULK_PLAN;
    }
  }

  /**
   * Checks that a fact of an allocation names it, and a plan does not.
   *
   * @param name which fact
   * @param allocation the allocation it is of
   * @throws IllegalArgumentException if the two do not fit
   */
  public Field {
    if (name.isPlan() == allocation.isPresent()) {
      throw new IllegalArgumentException("Field " + name + ": "
          + (name.isPlan()
              ? "a plan is of no allocation, was " + allocation.get()
              : "it is of an allocation; name it"));
    }
  }

  /**
   * {@return a fact of an allocation}
   *
   * @param allocation the id of the allocation
   * @param name which fact
   * @throws IllegalArgumentException if the id is blank, or the name is that of a plan
   */
  public static Field of(String allocation, Name name) {
    return new Field(name, Optional.of(ItemId.of(allocation)));
  }

  /**
   * {@return all facts of an allocation, its route among them}
   *
   * @param allocation the id of the allocation
   * @throws IllegalArgumentException if the id is blank
   */
  public static Field allocation(String allocation) {
    return of(allocation, Name.ALLOCATION);
  }

  /** {@return the bulk plan with all that is in it} */
  public static Field bulkPlan() {
    return new Field(Name.BULK_PLAN, Optional.empty());
  }

  /** {@return the direct plan with all that is in it} */
  public static Field directPlan() {
    return new Field(Name.DIRECT_PLAN, Optional.empty());
  }

  /**
   * {@return whether a change leaves this field as it is}
   *
   * @param before the proposal before it
   * @param after the proposal after it
   */
  public boolean isSame(Proposal before, Proposal after) {
    if (name.isPlan()) {
      return name == Name.BULK_PLAN
          ? before.bulkPlan().map(Field::sorted).equals(after.bulkPlan().map(Field::sorted))
          : before.directPlan().isPresent() == after.directPlan().isPresent()
              && Plans.direct(before).equals(Plans.direct(after));
    }
    ItemId id = allocation.orElseThrow();
    boolean routed = name == Name.ROUTE || name == Name.ALLOCATION;
    return value(before, id).equals(value(after, id))
        && (!routed || places(before, id).equals(places(after, id)));
  }

  /** Refuses an allocation that is not there: a lock that is misspelt would lock nothing. */
  void checkIn(Proposal proposal) {
    allocation.ifPresent(id -> Plans.only(proposal.allocations(), id, "allocation to be locked"));
  }

  /** Whatever the order of its allocations. */
  private static BulkPlan sorted(BulkPlan plan) {
    return plan.toBuilder()
        .bulk(Plans.sorted(plan.bulk()))
        .direct(Plans.sorted(plan.direct()))
        .build();
  }

  private Optional<Object> value(Proposal proposal, ItemId id) {
    return Plans.find(proposal, id).map(this::value);
  }

  private Object value(Allocation one) {
    return switch (name) {
      case AMOUNT -> one.amount();
      case PERIOD -> one.period();
      case RESOURCE -> one.resource();
      case PROVIDER -> one.provider();
      case PRICE_PLAN -> one.pricePlan();
      case SIGNATORY -> one.signatory();
      case STATED_COST -> one.statedCost();
      case ALLOCATION -> one;
      case ROUTE, DIRECT_PLAN, BULK_PLAN -> name;
    };
  }

  /** Whether it stands in the direct plan, in the bulk plan, and beside the bulk nodes. */
  private static List<Boolean> places(Proposal proposal, ItemId id) {
    return Stream.of(Plans.direct(proposal), Plans.bulk(proposal), Plans.beside(proposal))
        .map(place -> Plans.ids(place).contains(id))
        .toList();
  }

  /** Orders by allocation, plans first, then by name. */
  @Override
  public int compareTo(Field other) {
    return toString().compareTo(other.toString());
  }

  /** {@return the field as {@code bulk-gpu.AMOUNT}, or the plan} */
  @Override
  public String toString() {
    return allocation.map(id -> id + "." + name).orElse(name.toString());
  }
}
