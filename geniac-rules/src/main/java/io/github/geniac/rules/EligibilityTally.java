package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.Served;
import io.github.geniac.rules.ItemEligibility.Eligibility;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Adds up what the eligibility rules found about each item itself and about the workloads it
 * serves. Mutable, for one assessment.
 */
final class EligibilityTally {

  private static final Optional<BigDecimal> ALL = Optional.of(BigDecimal.ONE);

  private final Dossier dossier;
  private final Map<Subject, Found> found;
  private final List<Finding> findings = new ArrayList<>();

  EligibilityTally(Dossier dossier, List<RuleResult> results) {
    this.dossier = dossier;
    this.found = new HashMap<>(dossier.subjects.size() * 4 / 3 + 1);
    for (int i = results.size() - 1; i >= 0; i--) {
      if (results.get(i).kind() == RuleKind.ELIGIBILITY) {
        add(results.get(i).findings());
      }
    }
  }

  /** From the last to the first, so that each chain begins with the first. */
  private void add(List<Finding> ofRule) {
    for (int i = ofRule.size() - 1; i >= 0; i--) {
      Finding finding = ofRule.get(i);
      if (finding.subject().isPresent()) {
        Subject subject = finding.subject().get();
        found.put(subject, new Found(finding, found.get(subject)));
      }
    }
  }

  List<ItemEligibility> items() {
    List<ItemEligibility> items =
        new ArrayList<>(dossier.direct.size() + dossier.bulkPlan.size() + dossier.costItems.size());
    for (Allocation one : dossier.direct) {
      items.add(item(Subject.Type.ALLOCATION, one.id(), Part.DIRECT, one.serves()));
    }
    for (Allocation one : dossier.bulkPlan) {
      items.add(item(Subject.Type.ALLOCATION, one.id(), Part.BULK, one.serves()));
    }
    for (CostItem one : dossier.costItems) {
      items.add(item(Subject.Type.COST_ITEM, one.id(), Part.PROPOSAL, one.serves()));
    }
    return items;
  }

  private ItemEligibility item(Subject.Type type, Object id, Part part, List<Served> serves) {
    Subject item = dossier.subjects.find(type, id).orElseThrow();
    findings.clear();
    Outcome own = Outcome.NOT_APPLICABLE;
    boolean partly = false;
    for (Found one = found.get(item); one != null; one = one.next) {
      if (one.finding.part() == part) {
        findings.add(one.finding);
        boolean some = WithinResearchPeriodRule.isPartly(one.finding);
        partly |= some;
        own = some ? own : own.or(one.finding);
      }
    }
    boolean judged = partly || own != Outcome.NOT_APPLICABLE;
    Work work = new Work();
    for (Served served : serves) {
      work.add(workload(served), served.share());
    }
    Eligibility eligibility = eligibility(judged ? own : Outcome.UNDETERMINED, partly, work);
    return new ItemEligibility(item, part, eligibility, work.eligibleShare(), findings);
  }

  private Outcome workload(Served served) {
    Subject workload =
        dossier.subjects.find(Subject.Type.WORKLOAD, served.workload()).orElseThrow();
    Outcome outcome = Outcome.NOT_APPLICABLE;
    for (Found one = found.get(workload); one != null; one = one.next) {
      if (one.finding.part() == Part.PROPOSAL) {
        findings.add(one.finding);
        outcome = outcome.or(one.finding);
      }
    }
    return outcome;
  }

  private static Eligibility eligibility(Outcome own, boolean partly, Work work) {
    if (own == Outcome.VIOLATED || work.isAllViolated()) {
      return Eligibility.NOT_ELIGIBLE;
    }
    if (own == Outcome.UNDETERMINED || work.open > 0) {
      return Eligibility.UNDETERMINED;
    }
    return partly || work.violated > 0 ? Eligibility.PARTLY_ELIGIBLE : Eligibility.ELIGIBLE;
  }

  /** A finding about an object, and those that follow it. */
  private record Found(Finding finding, @Nullable Found next) {}

  /** The workloads of an item, counted by what became of them, and their shares. */
  private static final class Work {

    private int workloads;
    private int open;
    private int violated;
    private int unsplit;
    private int unsplitViolated;
    private BigDecimal eligible = BigDecimal.ZERO;
    private BigDecimal rest = BigDecimal.ONE;

    void add(Outcome outcome, Optional<BigDecimal> share) {
      workloads++;
      open += outcome == Outcome.UNDETERMINED ? 1 : 0;
      boolean lost = outcome == Outcome.VIOLATED;
      violated += lost ? 1 : 0;
      if (share.isEmpty()) {
        unsplit++;
        unsplitViolated += lost ? 1 : 0;
      } else {
        rest = rest.subtract(share.get());
        eligible = lost ? eligible : eligible.add(share.get());
      }
    }

    boolean isAllViolated() {
      return workloads > 0 && violated == workloads;
    }

    /**
     * Stated shares of eligible workloads, and what they leave over if the workloads without a
     * share are all eligible or all not; unknown if one of them is open.
     */
    Optional<BigDecimal> eligibleShare() {
      boolean mixed = unsplitViolated > 0 && unsplitViolated < unsplit;
      if (open > 0 || workloads == 0 || mixed) {
        return Optional.empty();
      }
      if (unsplit == workloads && violated == 0) {
        return ALL;
      }
      return Optional.of(unsplit > unsplitViolated ? eligible.add(rest) : eligible);
    }
  }
}
