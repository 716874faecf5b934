package io.github.geniac.rules;

import io.github.geniac.core.Served;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the cost of an item is subsidised. Immutable.
 *
 * @param item the allocation or cost item
 * @param part the plan it stands in; the proposal for cost items
 * @param eligibility whether it is subsidised
 * @param eligibleShare the share of its use that goes to workloads that are, from 0 to 1; empty if
 *     that is not known
 * @param findings what the eligibility rules found about the item and the workloads it serves
 */
public record ItemEligibility(
    Subject item,
    Part part,
    Eligibility eligibility,
    Optional<BigDecimal> eligibleShare,
    List<Finding> findings) {

  /** Whether a cost is subsidised. */
  public enum Eligibility {
    /** All of it is. */
    ELIGIBLE,
    /** A part of it is: some of its days, or some of its use. */
    PARTLY_ELIGIBLE,
    /** None of it is. */
    NOT_ELIGIBLE,
    /** A fact is not stated, or the call leaves it open. */
    UNDETERMINED
  }

  /**
   * Copies the list.
   *
   * @param item the allocation or cost item
   * @param part the plan it stands in
   * @param eligibility whether it is subsidised
   * @param eligibleShare the share of its use that is
   * @param findings what was found
   */
  public ItemEligibility {
    findings = List.copyOf(findings);
  }

  static List<ItemEligibility> of(Dossier dossier, List<RuleResult> results) {
    Map<Part, Map<Subject, List<Finding>>> found = new HashMap<>();
    for (RuleResult result : results) {
      if (result.kind() == RuleKind.ELIGIBILITY) {
        for (Finding finding : result.findings()) {
          finding
              .subject()
              .ifPresent(subject -> found
                  .computeIfAbsent(finding.part(), part -> new HashMap<>())
                  .computeIfAbsent(subject, one -> new ArrayList<>())
                  .add(finding));
        }
      }
    }
    List<ItemEligibility> items = new ArrayList<>();
    Tally tally = new Tally(found);
    dossier.direct.forEach(
        one -> items.add(tally.item(Subject.of(one), Part.DIRECT, one.serves())));
    dossier.bulkPlan.forEach(
        one -> items.add(tally.item(Subject.of(one), Part.BULK, one.serves())));
    dossier.costItems.forEach(
        one -> items.add(tally.item(Subject.of(one), Part.PROPOSAL, one.serves())));
    return items;
  }

  /** Adds up what was found about an item itself and about the workloads it serves. */
  private record Tally(Map<Part, Map<Subject, List<Finding>>> found) {

    ItemEligibility item(Subject item, Part part, List<Served> serves) {
      List<Finding> own = about(part, item);
      List<Finding> all = new ArrayList<>(own);
      List<Outcome> works = new ArrayList<>();
      for (Served served : serves) {
        List<Finding> about = about(Part.PROPOSAL, workload(served));
        all.addAll(about);
        works.add(outcome(about));
      }
      Optional<BigDecimal> share = eligibleShare(serves, works);
      return new ItemEligibility(item, part, eligibility(own, works), share, all);
    }

    private List<Finding> about(Part part, Subject subject) {
      return found.getOrDefault(part, Map.of()).getOrDefault(subject, List.of());
    }

    private static Subject workload(Served served) {
      return new Subject(Subject.Type.WORKLOAD, served.workload().value());
    }

    private static Eligibility eligibility(List<Finding> own, List<Outcome> works) {
      boolean partly = own.stream().anyMatch(WithinResearchPeriodRule::isPartly);
      Outcome item = outcome(
          own.stream().filter(one -> !WithinResearchPeriodRule.isPartly(one)).toList());
      boolean noWork = !works.isEmpty() && works.stream().allMatch(one -> one == Outcome.VIOLATED);
      if (item == Outcome.VIOLATED || noWork) {
        return Eligibility.NOT_ELIGIBLE;
      }
      boolean nothingJudged = own.isEmpty() || (item == Outcome.NOT_APPLICABLE && !partly);
      if (nothingJudged || item == Outcome.UNDETERMINED || works.contains(Outcome.UNDETERMINED)) {
        return Eligibility.UNDETERMINED;
      }
      return partly || works.contains(Outcome.VIOLATED)
          ? Eligibility.PARTLY_ELIGIBLE
          : Eligibility.ELIGIBLE;
    }

    private static Outcome outcome(List<Finding> findings) {
      return Outcome.worst(
          findings.stream().flatMap(one -> one.outcome().stream()).toList());
    }

    /**
     * Stated shares of eligible workloads, and what they leave over if the workloads without a
     * share are all eligible or all not; unknown if one of them is open.
     */
    private static Optional<BigDecimal> eligibleShare(List<Served> serves, List<Outcome> works) {
      BigDecimal eligible = BigDecimal.ZERO;
      BigDecimal rest = BigDecimal.ONE;
      List<Outcome> unsplit = new ArrayList<>();
      for (int i = 0; i < serves.size(); i++) {
        Optional<BigDecimal> share = serves.get(i).share();
        rest = rest.subtract(share.orElse(BigDecimal.ZERO));
        if (share.isEmpty()) {
          unsplit.add(works.get(i));
        } else if (works.get(i) != Outcome.VIOLATED) {
          eligible = eligible.add(share.get());
        }
      }
      boolean open = works.contains(Outcome.UNDETERMINED) || serves.isEmpty();
      boolean mixed = unsplit.contains(Outcome.VIOLATED)
          && unsplit.stream().anyMatch(one -> one != Outcome.VIOLATED);
      boolean restCounts = !unsplit.isEmpty() && !unsplit.contains(Outcome.VIOLATED);
      return open || mixed
          ? Optional.empty()
          : Optional.of(restCounts ? eligible.add(rest) : eligible);
    }
  }
}
