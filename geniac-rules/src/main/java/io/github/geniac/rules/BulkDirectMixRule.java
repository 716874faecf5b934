package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.BULK_WITH_DIRECT_BELOW_CAP;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Tranche;
import io.github.geniac.rules.StandardReadings.BulkWithDirectBelowCap;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Clause 2.3: whether direct GPU nodes may stand beside fewer bulk nodes than the cap; only what is
 * contracted for the part beyond it is spoken of.
 */
final class BulkDirectMixRule {

  static final Rule RULE = Rule.builder("bulk-direct-mix", RuleKind.ADMISSIBILITY)
      .parts(Part.BULK)
      .clauses("2.3")
      .readings(BULK_WITH_DIRECT_BELOW_CAP)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(BulkDirectMixRule::evaluate);

  private BulkDirectMixRule() {}

  private static void evaluate(Case facts, Findings findings) {
    NodeTotal direct = facts.besideTotal();
    if (direct.isComplete() && direct.known().isEmpty()) {
      findings.satisfied("no-direct-nodes");
    } else if (facts.choice(BULK_WITH_DIRECT_BELOW_CAP) == BulkWithDirectBelowCap.ALLOWED) {
      findings.satisfied("allowed").under(BULK_WITH_DIRECT_BELOW_CAP);
    } else {
      strict(facts, findings, direct);
    }
  }

  private static void strict(Case facts, Findings findings, NodeTotal direct) {
    int cap = facts.terms().bulkCap();
    NodeTotal bulk = facts.bulkTotal();
    Optional<LocalDate> below = firstDayOff(direct.known(), bulk, cap);
    if (below.isPresent()) {
      findings
          .violated("beside-other-than-cap")
          .under(BULK_WITH_DIRECT_BELOW_CAP)
          .with("day", below.get())
          .with("direct", direct.known().nodesOn(below.get()))
          .with("bulk", bulk.known().nodesOn(below.get()))
          .with("cap", cap);
    } else if (direct.isComplete() && bulk.isComplete()) {
      findings.satisfied("beside-cap").under(BULK_WITH_DIRECT_BELOW_CAP).with("cap", cap);
    } else {
      direct.ask(findings);
      bulk.ask(findings);
    }
  }

  /** The first day with direct nodes on which the bulk nodes cannot be as many as the cap. */
  private static Optional<LocalDate> firstDayOff(NodeSchedule direct, NodeTotal bulk, int cap) {
    NodeSchedule over = bulk.known().above(cap);
    for (Tranche tranche : direct.tranches()) {
      NodeSchedule here = bulk.known().within(tranche.days());
      NodeSchedule lacking = bulk.isComplete()
          ? NodeSchedule.of(tranche.days(), cap).above(here)
          : NodeSchedule.empty();
      Optional<LocalDate> first =
          lacking.plus(over.within(tranche.days())).span().map(DayRange::start);
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }
}
