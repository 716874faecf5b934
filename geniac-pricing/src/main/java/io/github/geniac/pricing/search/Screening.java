package io.github.geniac.pricing.search;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the rulebook, by trial plans, which offers may be taken at all and how many bulk nodes,
 * alone and beside direct ones. So the search knows no rule of the call, and minds those that users
 * add.
 *
 * <p>An offer is out if a rule of admissibility is violated or open about its allocation. A count
 * of bulk nodes is out if such a rule is violated with it, or open where another count satisfies
 * it; what is open whatever the count, such as the day of signing, is for the assessment to say.
 */
final class Screening {

  /** A run of bulk counts that may be taken, with direct nodes beside them or without. */
  record PoolRun(int min, int max, boolean besideDirect) {}

  private final SearchInput input;
  private final List<Offer> accepted = new ArrayList<>();
  private final List<Allocation> trials = new ArrayList<>();
  private final List<ExcludedOffer> excluded = new ArrayList<>();
  private final List<PoolRun> runs = new ArrayList<>();

  Screening(SearchInput input, Market market) {
    this.input = input;
    for (Supply supply : market.byUse()) {
      screenDirect(supply.offer(), 1);
    }
    for (Supply supply : market.committed()) {
      int least =
          supply.counts().stream().filter(count -> count > 0).findFirst().orElse(1);
      screenDirect(supply.offer(), least);
    }
    market.bulk().ifPresent(this::screenBulk);
  }

  /** {@return the offers that may be taken, the bulk route's first} */
  List<Offer> accepted() {
    return accepted;
  }

  List<ExcludedOffer> excluded() {
    return excluded;
  }

  /** {@return which bulk counts above 0 may be taken, rising} */
  List<PoolRun> runs() {
    return runs;
  }

  private void screenDirect(Offer offer, int nodes) {
    if (accepted.contains(offer)
        || excluded.stream().anyMatch(one -> one.offer().equals(offer))) {
      return;
    }
    Allocation trial = trial(offer, nodes);
    Proposal proposal = Plans.with(input.context(), List.of(trial), Optional.empty());
    Optional<RuleResult> against = against(assess(proposal), Part.DIRECT, Subject.of(trial));
    if (against.isPresent()) {
      excluded.add(excluded(offer, against.get()));
    } else {
      accepted.add(offer);
      trials.add(trial);
    }
  }

  private void screenBulk(Supply supply) {
    Offer offer = supply.offer();
    Optional<Allocation> beside = trials.stream().findFirst();
    int cap = supply.capacity();
    List<List<RuleResult>> alone = new ArrayList<>();
    List<List<RuleResult>> mixed = new ArrayList<>();
    for (int nodes = 1; nodes <= cap; nodes++) {
      Allocation bulk = trial(offer, nodes);
      Assessment assessment = assess(bulk, Optional.empty());
      Optional<RuleResult> against =
          nodes == 1 ? against(assessment, Part.BULK, Subject.of(bulk)) : Optional.empty();
      if (against.isPresent()) {
        excluded.add(excluded(offer, against.get()));
        return;
      }
      alone.add(bulkResults(assessment));
      if (beside.isPresent()) {
        mixed.add(bulkResults(assess(bulk, beside)));
      }
    }
    boolean[] aloneOk = allowed(alone, alone);
    boolean[] mixedOk = allowed(mixed, alone);
    addRuns(aloneOk, mixedOk);
    if (runs.isEmpty()) {
      excluded.add(excluded(
          offer,
          alone.get(0).stream()
              .filter(result -> result.outcome() == Outcome.VIOLATED)
              .findFirst()
              .orElse(alone.get(0).get(0))));
    } else {
      accepted.add(0, offer);
    }
  }

  private boolean[] allowed(List<List<RuleResult>> byCount, List<List<RuleResult>> alone) {
    Set<RuleId> satisfiable = new HashSet<>();
    alone.forEach(results -> results.stream()
        .filter(result -> result.outcome() == Outcome.SATISFIED)
        .forEach(result -> satisfiable.add(result.rule())));
    boolean[] allowed = new boolean[byCount.size()];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = byCount.get(i).stream()
          .noneMatch(result -> result.outcome() == Outcome.VIOLATED
              || (result.outcome() == Outcome.UNDETERMINED && satisfiable.contains(result.rule())));
    }
    return allowed;
  }

  /** Counts that may stand beside direct nodes are tried so; they may stay without any. */
  private void addRuns(boolean[] alone, boolean[] mixed) {
    int from = 0;
    for (int i = 0; i < alone.length; i++) {
      boolean beside = mixed.length > 0 && mixed[i];
      boolean same = i + 1 < alone.length
          && alone[i] == alone[i + 1]
          && beside == (mixed.length > 0 && mixed[i + 1]);
      if (!same) {
        if (alone[i] || beside) {
          runs.add(new PoolRun(from + 1, i + 1, beside));
        }
        from = i + 1;
      }
    }
  }

  private Assessment assess(Allocation bulk, Optional<Allocation> beside) {
    BulkPlan plan =
        BulkPlan.builder().addBulk(bulk).direct(beside.stream().toList()).build();
    return assess(Plans.with(input.context(), List.of(), Optional.of(plan)));
  }

  private Assessment assess(Proposal proposal) {
    return input.rulebook().assess(proposal, input.terms(), input.readings());
  }

  private static List<RuleResult> bulkResults(Assessment assessment) {
    return assessment.results(RuleKind.ADMISSIBILITY).stream()
        .filter(result -> result.part() == Part.BULK)
        .toList();
  }

  private static Optional<RuleResult> against(Assessment assessment, Part part, Subject subject) {
    return assessment.results(RuleKind.ADMISSIBILITY).stream()
        .filter(result -> result.part() == part)
        .filter(result -> result.findings().stream()
            .filter(finding -> finding.subject().equals(Optional.of(subject)))
            .flatMap(finding -> finding.outcome().stream())
            .anyMatch(one -> one == Outcome.VIOLATED || one == Outcome.UNDETERMINED))
        .findFirst();
  }

  private static ExcludedOffer excluded(Offer offer, RuleResult result) {
    return new ExcludedOffer(
        offer, ExcludedOffer.Reason.RULE, result.rule() + " " + result.clauses());
  }

  private Allocation trial(Offer offer, int nodes) {
    Allocation.Builder builder = Allocation.builder()
        .id(PlanWriter.itemOf(offer))
        .taking(offer)
        .nodes(nodes)
        .period(days(offer));
    for (Workload workload : input.context().workloads()) {
      builder.serves(workload.id().value());
    }
    if (offer.pricePlan().orElse(null) instanceof BulkTerm) {
      PlanWriter.signatory(input.context()).ifPresent(builder::signatory);
    }
    return builder.build();
  }

  private DayRange days(Offer offer) {
    if (offer.pricePlan().orElse(null) instanceof BulkTerm) {
      return input.period();
    }
    return offer.pricePlan().orElse(null) instanceof CommittedTerm term
            && term.term().isPresent()
        ? term.term().get()
        : offer.available().orElse(input.period());
  }
}
