package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.JOINT_BULK_UNIT;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Tranche;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Clauses 2.3 and 2.E2: bulk nodes are taken on every day of the research period, and on no other.
 */
final class BulkCoversResearchPeriodRule {

  static final Rule RULE = Rule.builder("bulk-covers-research-period", RuleKind.ADMISSIBILITY)
      .parts(Part.BULK)
      .clauses("2.3", "2.E2")
      .readings(JOINT_BULK_UNIT)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(BulkCoversResearchPeriodRule::evaluate);

  private BulkCoversResearchPeriodRule() {}

  private static void evaluate(Case facts, Findings findings) {
    DayRange period = facts.terms().researchPeriod();
    BulkUnits units = BulkUnits.of(facts);
    NodeSchedule all = units.all().known();
    outside(findings, all.outside(period), period);
    if (units.isKnown()) {
      units.withNodes().forEach(unit -> missing(findings, unit.known(), period));
    } else if (units.all().isComplete()) {
      missing(findings, all, period);
      boolean each =
          units.withNodes().stream().allMatch(unit -> gap(unit.known(), period).isEmpty());
      if (findings.isEmpty() && !each) {
        units.ask(findings);
      }
    } else if (findings.isEmpty()) {
      units.ask(findings);
    }
    if (findings.isEmpty()) {
      findings.satisfied("covers").with("period", period).with("days", period.days());
    }
  }

  private static void outside(Findings findings, NodeSchedule beyond, DayRange period) {
    if (!beyond.isEmpty()) {
      Tranche first = beyond.tranches().get(0);
      findings
          .violated("outside")
          .with("day", first.days().start())
          .with("nodes", first.nodes())
          .with("period", period);
    }
  }

  private static void missing(Findings findings, NodeSchedule nodes, DayRange period) {
    gap(nodes, period)
        .ifPresent(day -> findings.violated("missing").with("day", day).with("period", period));
  }

  /** The first day of the period without a node. */
  private static Optional<LocalDate> gap(NodeSchedule nodes, DayRange period) {
    NodeSchedule present = nodes.within(period);
    NodeSchedule absent = NodeSchedule.of(period, 1).above(present);
    return absent.span().map(DayRange::start);
  }
}
