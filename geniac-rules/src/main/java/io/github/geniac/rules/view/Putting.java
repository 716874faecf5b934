package io.github.geniac.rules.view;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.internal.Edits;
import io.github.geniac.rules.view.TermCheck.Match;
import io.github.geniac.rules.view.TermCheck.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An offer in an allocation: its terms beside what is stated, and the proposal in which the offer
 * fills in what is not. What is stated stays.
 */
final class Putting {

  private final Proposal proposal;
  private final Allocation allocation;
  private final Offer offer;
  private final Bodies bodies;

  Putting(Proposal proposal, Allocation allocation, Offer offer) {
    this.proposal = proposal;
    this.allocation = allocation;
    this.offer = offer;
    this.bodies = new Bodies(proposal, offer.provider());
  }

  /** Whether an offer with these terms can be put in: neither provider nor resource is another. */
  static boolean isPutIn(List<TermCheck> terms) {
    return terms.stream()
        .noneMatch(check -> check.match() == Match.DIFFERS
            && (check.term() == Term.PROVIDER || check.term() == Term.RESOURCE));
  }

  /** The terms that the offer states. */
  List<TermCheck> terms() {
    List<TermCheck> terms = new ArrayList<>();
    terms.add(bodies.compared(allocation.provider()));
    terms.add(Resources.compared(allocation, offer.resource()));
    offer
        .available()
        .ifPresent(days -> terms.add(
            limit(Term.DATES, days, allocation.days(), allocation.days().map(days::encloses))));
    Optional<Integer> nodes = Resources.mostNodes(allocation);
    offer
        .maxNodes()
        .ifPresent(cap -> terms.add(limit(Term.CAP, cap, nodes, nodes.map(one -> one <= cap))));
    offer
        .pricePlan()
        .ifPresent(plan -> terms.addAll(PlanTerms.compared(allocation, offer.resource(), plan)));
    return terms;
  }

  private static TermCheck limit(
      Term term, Object offered, Optional<?> stated, Optional<Boolean> fits) {
    Match match = fits.map(Match::of).orElse(Match.NOT_KNOWN);
    return new TermCheck(
        term, match, List.of(offered), List.copyOf(stated.stream().toList()));
  }

  /** The proposal with the offer in the allocation, if these are its terms. */
  Proposal proposal(List<TermCheck> terms) {
    boolean priced =
        terms.stream().anyMatch(check -> check.term() == Term.PRICE && check.match() == Match.FITS);
    return Edits.allocation(
        bodies.describedIn(proposal),
        allocation.id(),
        one -> one.toBuilder()
            .offer(Optional.empty())
            .provider(bodies.provider(one.provider()))
            .resource(Resources.filled(one.resource(), offer.resource()))
            .pricePlan(
                priced ? PlanTerms.filled(one.pricePlan(), offer.pricePlan()) : one.pricePlan())
            .build());
  }
}
