package io.github.geniac.rules.view;

import io.github.geniac.core.CostItem;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.internal.Edits;
import io.github.geniac.rules.view.TermCheck.Match;
import io.github.geniac.rules.view.TermCheck.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The organizations of an offer beside those of a proposal. The proposal describes them; the offer
 * adds what kind of body one is where that is not stated.
 */
final class Bodies {

  private final Provider offered;
  private final Map<OrganizationId, Organization> known = new HashMap<>();
  private final Map<OrganizationId, OrganizationKind> kinds = new HashMap<>();

  Bodies(Proposal proposal, Provider offered) {
    this.offered = offered;
    organizations(proposal).forEach(one -> known.put(one.id(), one));
    bodies(offered).forEach(one -> {
      known.putIfAbsent(one.id(), one);
      one.kind().ifPresent(kind -> kinds.putIfAbsent(one.id(), kind));
    });
  }

  private static Stream<Organization> organizations(Proposal proposal) {
    return Stream.of(
            proposal.participants().stream().map(Participant::organization),
            proposal.costItems().stream().map(CostItem::contractor).flatMap(Optional::stream),
            proposal.allocations().stream()
                .flatMap(one -> one.provider().stream())
                .flatMap(Bodies::bodies))
        .flatMap(one -> one);
  }

  private static Stream<Organization> bodies(Provider provider) {
    return Stream.concat(Stream.of(provider.seller()), provider.operator().stream());
  }

  /** The provider of the offer beside the one that is stated. */
  TermCheck compared(Optional<Provider> stated) {
    List<Organization> contrary = bodies(offered).filter(this::isContrary).toList();
    boolean fits = contrary.isEmpty() && stated.map(this::isSame).orElse(true);
    List<Object> beside =
        stated.map(Bodies::told).orElseGet(() -> told(contrary.stream().map(this::described)));
    return new TermCheck(Term.PROVIDER, Match.of(fits), told(offered), beside);
  }

  /** Whether the proposal, or the offer itself, states another kind for it. */
  private boolean isContrary(Organization one) {
    return !one.kind().or(() -> described(one).kind()).equals(described(one).kind());
  }

  private boolean isSame(Provider stated) {
    Optional<OrganizationId> operator = stated.operator().map(Organization::id);
    return stated.seller().id().equals(offered.seller().id())
        && (operator.isEmpty()
            || offered.operator().isEmpty()
            || operator.equals(offered.operator().map(Organization::id)));
  }

  private static List<Object> told(Provider provider) {
    return told(bodies(provider));
  }

  /** Names and kinds, each body once. */
  private static List<Object> told(Stream<Organization> bodies) {
    List<Object> told = new ArrayList<>();
    bodies.distinct().forEach(one -> {
      told.add(one.name());
      one.kind().ifPresent(told::add);
    });
    return told;
  }

  /** As the proposal describes it, or else the offer, with the kind that the offer adds. */
  private Organization described(Organization one) {
    Organization base = known.getOrDefault(one.id(), one);
    Optional<OrganizationKind> kind =
        base.kind().or(() -> Optional.ofNullable(kinds.get(one.id())));
    return base.toBuilder().kind(kind).build();
  }

  /** The proposal with the kinds that the offer adds. */
  Proposal describedIn(Proposal proposal) {
    Proposal described = proposal;
    for (Organization one : bodies(offered).toList()) {
      described = Edits.organization(described, one.id(), this::described);
    }
    return described;
  }

  /** The stated provider, with the seller and the operator that the offer adds. */
  Provider provider(Optional<Provider> stated) {
    Organization seller = described(offered.seller());
    return stated
        .flatMap(Provider::operator)
        .or(offered::operator)
        .map(operator -> Provider.resale(seller, described(operator)))
        .orElseGet(() -> Provider.operatorUnknown(seller));
  }
}
