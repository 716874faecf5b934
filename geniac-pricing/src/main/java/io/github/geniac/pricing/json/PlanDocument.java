package io.github.geniac.pricing.json;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A plan as a team keeps it in a file: the proposal and the terms it stands under, and what else
 * its answers depend on. Immutable.
 *
 * <pre>{@code
 * PlanDocument.parse(Files.readString(Path.of("plan.json"))).assess().orThrow();
 * }</pre>
 */
@Value.Immutable
@JsonStyle
public abstract class PlanDocument {

  PlanDocument() {}

  /** {@return a builder; {@code terms} and {@code proposal} have to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the plan of a proposal and the terms it stands under}
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   */
  public static PlanDocument of(Proposal proposal, CallTerms terms) {
    return builder().proposal(proposal).terms(terms).build();
  }

  /**
   * {@return the plan of a JSON text, as {@link #toString} writes it}
   *
   * @param text a document of the kind {@code plan}
   * @throws JsonProblems if anything is wrong with it, with all that is
   * @throws IllegalStateException if Jackson's streaming core is not there
   */
  public static PlanDocument parse(String text) {
    return JsonFormat.plan().read(text);
  }

  /** {@return the terms of the call} */
  public abstract CallTerms terms();

  /** {@return how open places of the call are read; the defaults unless stated} */
  @Value.Default
  public Readings readings() {
    return Readings.defaults();
  }

  /** {@return how much is granted, if stated} */
  public abstract Optional<SubsidyTerms> subsidy();

  /** {@return the most that the plan may cost, if stated} */
  public abstract Optional<Money> budget();

  /** {@return what providers would sell, for the search; empty if not stated} */
  public abstract List<Offer> offers();

  /** {@return the proposal} */
  public abstract Proposal proposal();

  /**
   * {@return the assessment of the proposal by the standard rulebook, under the stated terms and
   * readings}
   */
  public final Assessment assess() {
    return assess(Rulebook.standard());
  }

  /**
   * {@return the assessment of the proposal under the stated terms and readings}
   *
   * @param rulebook the rules
   * @throws IllegalArgumentException if a stated reading is none of the rulebook's
   */
  public final Assessment assess(Rulebook rulebook) {
    return rulebook.assess(proposal(), terms(), readings());
  }

  /** {@return a builder that holds the facts of this plan} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    Set<OfferId> ids = new HashSet<>();
    for (Offer offer : offers()) {
      if (!ids.add(offer.id())) {
        throw new IllegalArgumentException(
            "PlanDocument: two offers have the id '" + offer.id() + "'; ids are unique");
      }
    }
    budget().filter(Money::isNegative).ifPresent(money -> {
      throw new IllegalArgumentException("PlanDocument: budget must not be negative, was " + money);
    });
    organizationsAgree();
  }

  /** Those of the offers with those of the proposal, which agree among themselves. */
  private void organizationsAgree() {
    Writing organizations = Writing.brief();
    for (Participant one : proposal().participants()) {
      organizations.name(one.organization());
    }
    for (Allocation one : proposal().allocations()) {
      if (one.provider().isPresent()) {
        organizations.name(one.provider().get());
      }
    }
    for (CostItem one : proposal().costItems()) {
      one.contractor().ifPresent(organizations::name);
    }
    for (Offer one : offers()) {
      organizations.name(one.provider());
    }
  }

  /** {@return the plan as a JSON text for people} */
  @Override
  public final String toString() {
    return JsonFormat.plan().write(this);
  }

  /** Builds a {@link PlanDocument}. Mutable, for one thread. */
  public static final class Builder extends ImmutablePlanDocument.Builder {

    Builder() {}
  }
}
