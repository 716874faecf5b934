package io.github.geniac.rules.outlook;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.internal.Edits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Answers about who supplies, and who signs when. */
final class PartyAnswers {

  private PartyAnswers() {}

  /** Notices for which a stated day of signing is on the term, in the tolerance, or beyond. */
  static List<FactAnswer> notices(Unknown unknown, Proposal proposal, CallTerms terms) {
    return notices(proposal, terms).stream()
        .map(day -> FactAnswer.of(day, facts -> facts.withAwardNotice(day)))
        .toList();
  }

  private static Set<LocalDate> notices(Proposal proposal, CallTerms terms) {
    if (proposal.awardNotice().isPresent()) {
      return Set.of(proposal.awardNotice().get());
    }
    Set<LocalDate> days = new TreeSet<>();
    for (Participant participant : proposal.participants()) {
      if (participant.canSignBy().isPresent()) {
        LocalDate signs = participant.canSignBy().get();
        LocalDate latest = signs.minusDays(terms.contractToleranceDays());
        days.add(before(signs, terms));
        days.add(before(latest, terms));
        days.add(before(latest, terms).minusDays(1));
      }
    }
    return days.isEmpty() ? Set.of(before(terms.researchStart(), terms)) : days;
  }

  /** The first notice whose term ends no earlier than a day. */
  private static LocalDate before(LocalDate day, CallTerms terms) {
    LocalDate notice = day.minusMonths(terms.contractTermMonths());
    while (notice.plusMonths(terms.contractTermMonths()).isBefore(day)) {
      notice = notice.plusDays(1);
    }
    return notice;
  }

  /** On the last day of the term, a day later, on the last day of the tolerance, a day later. */
  static List<FactAnswer> signingDays(Unknown unknown, Proposal proposal, CallTerms terms) {
    Set<LocalDate> days = new TreeSet<>();
    for (LocalDate notice : notices(proposal, terms)) {
      LocalDate term = notice.plusMonths(terms.contractTermMonths());
      days.add(term);
      days.add(term.plusDays(terms.contractToleranceDays()));
      days.add(term.plusDays(terms.contractToleranceDays() + 1L));
    }
    OrganizationId id = OrganizationId.of(StandardAnswers.subject(unknown));
    return days.stream()
        .map(day -> FactAnswer.of(
            day,
            facts ->
                Statements.participant(facts, id, one -> Participant.of(one.organization(), day))))
        .toList();
  }

  static List<FactAnswer> signatories(Unknown unknown, Proposal proposal, CallTerms terms) {
    ItemId id = ItemId.of(StandardAnswers.subject(unknown));
    return proposal.participants().stream()
        .map(one -> one.organization().id())
        .sorted()
        .map(who -> FactAnswer.of(
            who,
            facts -> Statements.allocation(
                facts, id, one -> one.toBuilder().signatory(who).build())))
        .toList();
  }

  /** One kind for each way in which the terms look at the roles that the organization has. */
  static List<FactAnswer> kinds(Unknown unknown, Proposal proposal, CallTerms terms) {
    OrganizationId id =
        OrganizationId.of(unknown.detail().orElseGet(() -> StandardAnswers.subject(unknown)));
    boolean supplies = proposal.allocations().stream()
        .flatMap(one -> one.provider().stream())
        .flatMap(Asked::bodies)
        .anyMatch(one -> one.id().equals(id));
    boolean applies = proposal.participant(id).isPresent();
    List<OrganizationKind> kinds =
        supplies || applies ? kinds(terms, supplies, applies) : List.of();
    return kinds.stream()
        .map(kind -> FactAnswer.of(
            kind,
            facts ->
                Edits.organization(facts, id, one -> one.toBuilder().kind(kind).build())))
        .toList();
  }

  private static List<OrganizationKind> kinds(CallTerms terms, boolean supplies, boolean applies) {
    List<OrganizationKind> kinds = new ArrayList<>();
    List<List<Boolean>> seen = new ArrayList<>();
    for (OrganizationKind kind : OrganizationKind.values()) {
      List<Boolean> look = List.of(
          supplies && terms.excludedSupplierKinds().contains(kind),
          supplies && terms.equivalentSupplierKinds().contains(kind),
          applies && terms.signatoryKinds().contains(kind));
      if (!seen.contains(look)) {
        seen.add(look);
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** A body of each kind that sells its own machine, and each resale that is judged otherwise. */
  static List<FactAnswer> providers(Unknown unknown, Proposal proposal, CallTerms terms) {
    ItemId id = ItemId.of(StandardAnswers.subject(unknown));
    List<Organization> bodies = bodies(terms);
    List<Provider> providers = new ArrayList<>();
    bodies.forEach(one -> providers.add(Provider.of(one)));
    for (Organization seller : bodies) {
      boolean excluded = seller
          .kind()
          .filter(kind -> terms.excludedSupplierKinds().contains(kind))
          .isPresent();
      for (Organization operator : bodies) {
        if (!excluded && !seller.equals(operator)) {
          providers.add(Provider.resale(seller, operator));
        }
      }
    }
    return providers.stream()
        .map(provider -> FactAnswer.of(
            provider,
            facts -> Statements.allocation(facts, id, one -> Edits.supplied(one, provider))))
        .toList();
  }

  static List<FactAnswer> operators(Unknown unknown, Proposal proposal, CallTerms terms) {
    ItemId id = ItemId.of(StandardAnswers.subject(unknown));
    return bodies(terms).stream()
        .map(operator -> FactAnswer.of(
            operator,
            facts -> Statements.allocation(
                facts,
                id,
                one -> Edits.supplied(
                    one, Provider.resale(one.provider().orElseThrow().seller(), operator)))))
        .toList();
  }

  /** A made-up body of each kind that the terms tell apart among suppliers. */
  private static List<Organization> bodies(CallTerms terms) {
    return kinds(terms, true, false).stream()
        .map(kind -> Organization.of("assumed " + kind, kind))
        .toList();
  }
}
