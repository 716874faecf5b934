package io.github.geniac.rules.laws;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.rules.FaultyRuleException.Fault;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for whatever a finding names in the proposal, and has its values told. */
final class NamesItsObjectsLaw implements SampleLaw {

  @Override
  public Law law() {
    return Law.NAMES_ITS_OBJECTS;
  }

  @Override
  public List<Breach> on(Sample sample, Trial trial) {
    Attempt attempt = trial.attempt(sample);
    if (attempt.is(Fault.FINDING_REFUSED)) {
      trial.count();
      return List.of(Breach.of("refused", sample, attempt.message(), List.of()));
    }
    Set<Object> ids = ids(sample.proposal());
    List<Breach> breaches = new ArrayList<>();
    for (RuleResult result : attempt.results()) {
      for (Finding finding : result.findings()) {
        trial.count();
        finding.arguments().forEach((name, value) -> {
          Map<String, Object> where = Map.of("finding", finding.key(), "argument", name);
          String about = finding.key() + " " + name;
          if (isId(value) && !ids.contains(value)) {
            breaches.add(
                Breach.of("unknown", sample, value.toString(), List.of()).about(about, where));
          }
          if (trial.words.word(Locale.ENGLISH, value).isBlank()) {
            breaches.add(Breach.of("blank", sample, "", List.of()).about(about, where));
          }
        });
      }
    }
    return breaches;
  }

  private static boolean isId(Object value) {
    return value instanceof ItemId
        || value instanceof WorkloadId
        || value instanceof OrganizationId
        || value instanceof ModelId;
  }

  /** Every id that the proposal mentions. */
  private static Set<Object> ids(Proposal proposal) {
    Set<Object> ids = new HashSet<>();
    proposal.allocations().stream().map(Allocation::id).forEach(ids::add);
    proposal.costItems().stream().map(CostItem::id).forEach(ids::add);
    for (Workload work : proposal.workloads()) {
      ids.add(work.id());
      work.performer().ifPresent(ids::add);
      for (LineageStep step : work.lineage()) {
        step.baseModel().ifPresent(ids::add);
        step.produces().ifPresent(ids::add);
      }
    }
    organizations(proposal).forEach(one -> {
      ids.add(one.id());
      ids.addAll(one.affiliates());
    });
    return ids;
  }

  private static Stream<Organization> organizations(Proposal proposal) {
    return Stream.of(
            proposal.participants().stream().map(Participant::organization),
            proposal.costItems().stream().flatMap(one -> one.contractor().stream()),
            proposal.allocations().stream()
                .flatMap(one -> one.provider().stream())
                .flatMap(one -> Stream.concat(Stream.of(one.seller()), one.operator().stream())))
        .flatMap(all -> all);
  }
}
