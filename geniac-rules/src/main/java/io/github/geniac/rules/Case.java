package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.Participant;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.FaultyRuleException.UndeclaredReading;
import java.util.List;
import java.util.Optional;

/**
 * What a rule looks at: the proposal, the terms of the call, the part that is to be judged, and the
 * readings that the rule has declared. All lists are in the order of ids. Immutable, but that it
 * notes whether the rule looked at the bulk plan.
 */
public final class Case {

  private final Dossier dossier;
  private final Rule rule;
  private final Part part;
  private final Readings readings;
  private boolean sawBulkPlan;

  Case(Dossier dossier, Rule rule, Part part, Readings readings) {
    this.dossier = dossier;
    this.rule = rule;
    this.part = part;
    this.readings = readings;
  }

  /** {@return the whole proposal} */
  public Proposal proposal() {
    sawBulkPlan = true;
    return dossier.proposal;
  }

  /** {@return the terms of the call} */
  public CallTerms terms() {
    return dossier.terms;
  }

  /** {@return the part to be judged} */
  public Part part() {
    return part;
  }

  /** {@return all allocations of the part to be judged; none for the proposal as a whole} */
  public List<Allocation> allocations() {
    return switch (part) {
      case DIRECT -> dossier.direct;
      case BULK -> bulkPlan();
      case PROPOSAL, INQUIRY -> List.of();
    };
  }

  /** {@return the allocations of the direct plan} */
  public List<Allocation> direct() {
    return dossier.direct;
  }

  /** {@return what the bulk plan takes from the ministry's purchase} */
  public List<Allocation> bulk() {
    sawBulkPlan = true;
    return dossier.bulk;
  }

  /** {@return the direct allocations of the bulk plan} */
  public List<Allocation> besideBulk() {
    sawBulkPlan = true;
    return dossier.besideBulk;
  }

  /**
   * {@return whether an allocation of the part to be judged comes from the ministry's purchase}
   *
   * @param allocation the allocation
   */
  public boolean isBulk(Allocation allocation) {
    return dossier.isBulk(part, allocation);
  }

  /** {@return the workloads} */
  public List<Workload> workloads() {
    return dossier.workloads;
  }

  /** {@return the cost items} */
  public List<CostItem> costItems() {
    return dossier.costItems;
  }

  /** {@return the participants} */
  public List<Participant> participants() {
    return dossier.participants;
  }

  /** {@return the inquiry to be judged, if the part is {@link Part#INQUIRY}} */
  public Optional<PriceInquiry> inquiry() {
    return dossier.inquiry;
  }

  /**
   * {@return the choice made for a reading}
   *
   * @param reading a reading that the rule has declared
   * @param <E> the type of the choices
   * @throws IllegalStateException if the rule has not declared the reading
   */
  public <E extends Enum<E>> E choice(Reading<E> reading) {
    if (!rule.declares(reading)) {
      throw new UndeclaredReading("Rule '" + rule.id() + "' asks for the reading '" + reading
          + "' but does not declare it");
    }
    return readings.choice(reading);
  }

  /** Whether the rule could have seen anything of the bulk plan. */
  boolean sawBulkPlan() {
    return sawBulkPlan;
  }

  /** The daily sum of the bulk nodes. */
  NodeTotal bulkTotal() {
    sawBulkPlan = true;
    return dossier.bulkTotal();
  }

  /** The daily sum of the direct nodes of the bulk plan. */
  NodeTotal besideTotal() {
    sawBulkPlan = true;
    return dossier.besideTotal();
  }

  private List<Allocation> bulkPlan() {
    sawBulkPlan = true;
    return dossier.bulkPlan;
  }
}
