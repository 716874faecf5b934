package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a finding asks for, under one name whoever asks: the kind of an organization is one fact,
 * however many allocations it supplies and whether it applies as well.
 */
final class Asked {

  private Asked() {}

  /** The unknowns that an open finding names; those of other rules if it names none itself. */
  static List<Unknown> by(Finding finding, Proposal proposal, Assessment assessment) {
    List<Unknown> own = by(finding, proposal);
    if (!own.isEmpty()) {
      return own;
    }
    List<Unknown> others = new ArrayList<>();
    assessment.results().stream()
        .filter(result -> result.kind() != RuleKind.ADMISSIBILITY)
        .flatMap(result -> result.findings(Outcome.UNDETERMINED).stream())
        .filter(one -> one.subject().isPresent() && one.subject().equals(finding.subject()))
        .forEach(one -> others.addAll(by(one, proposal)));
    return others;
  }

  private static List<Unknown> by(Finding finding, Proposal proposal) {
    if (finding.missing().isPresent()) {
      return List.of(fact(finding, finding.missing().get(), proposal));
    }
    return finding.reading().map(Unknown::of).stream().toList();
  }

  private static Unknown fact(Finding finding, Fact fact, Proposal proposal) {
    if (fact.equals(StandardFacts.PROVIDER_KIND)) {
      return organization(finding, proposal)
          .map(one -> kindOf(one, proposal))
          .orElseGet(() -> plain(finding, fact));
    }
    if (fact.equals(StandardFacts.BASE_ORIGIN) && finding.arguments().containsKey("step")) {
      return plain(finding, fact).withDetail(finding.arguments().get("step").toString());
    }
    return plain(finding, fact);
  }

  private static Unknown plain(Finding finding, Fact fact) {
    return finding
        .subject()
        .map(subject -> Unknown.of(fact, subject))
        .orElseGet(() -> Unknown.of(fact));
  }

  /** The supplier without a kind that a finding is about. */
  private static Optional<OrganizationId> organization(Finding finding, Proposal proposal) {
    String subject = finding.subject().map(Subject::id).orElse("");
    Object name = finding.arguments().get("organization");
    return proposal.allocations().stream()
        .filter(one -> one.id().value().equals(subject))
        .flatMap(one -> one.provider().stream())
        .flatMap(Asked::bodies)
        .filter(one -> one.kind().isEmpty() && (name == null || name.equals(one.name())))
        .map(Organization::id)
        .findFirst();
  }

  private static Unknown kindOf(OrganizationId id, Proposal proposal) {
    Optional<Unknown> applicant = proposal
        .participant(id)
        .map(one -> Unknown.of(StandardFacts.PARTICIPANT_KIND, Subject.of(one.organization())));
    return applicant.orElseGet(() -> proposal.allocations().stream()
        .filter(one -> one.provider().stream()
            .flatMap(Asked::bodies)
            .anyMatch(body -> body.id().equals(id)))
        .min(Comparator.comparing(Allocation::id))
        .map(one -> Unknown.of(StandardFacts.PROVIDER_KIND, Subject.of(one)).withDetail(id.value()))
        .orElseThrow());
  }

  static Stream<Organization> bodies(Provider provider) {
    return Stream.concat(Stream.of(provider.seller()), provider.operator().stream());
  }
}
