package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.EXACTLY_100;
import static io.github.geniac.rules.StandardReadings.EXCESS_SECURED_HOW;
import static io.github.geniac.rules.StandardReadings.JOINT_BULK_UNIT;

import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Tranche;
import io.github.geniac.rules.StandardReadings.ExactlyAtCap;
import io.github.geniac.rules.StandardReadings.ExcessSecuredHow;

/** Clause 2.3: the bulk route gives 1 to 100 nodes. */
final class BulkNodeCapRule {

  static final Rule RULE = Rule.builder("bulk-node-cap", RuleKind.ADMISSIBILITY)
      .parts(Part.BULK)
      .clauses("2.3")
      .readings(EXACTLY_100, EXCESS_SECURED_HOW, JOINT_BULK_UNIT)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(BulkNodeCapRule::evaluate);

  private BulkNodeCapRule() {}

  private static void evaluate(Case facts, Findings findings) {
    int cap = facts.terms().bulkCap();
    BulkUnits units = BulkUnits.of(facts);
    for (NodeTotal unit : units.units()) {
      if (unit.known().maxNodes() > cap) {
        over(facts, findings, unit.known());
      } else if (unit.leastMax() > cap) {
        over(facts, findings, "over-cap-some-day")
            .with("nodes", unit.leastMax())
            .with("cap", cap)
            .with("excess", unit.leastMax() - cap);
      }
    }
    if (!findings.isEmpty()) {
      return;
    }
    if (units.isKnown() || everyGroupingFits(facts, units)) {
      units.withNodes().forEach(unit -> within(facts, findings, unit.known()));
    } else {
      units.ask(findings);
    }
  }

  /** Whoever signs for what: none has more nodes than all together. */
  private static boolean everyGroupingFits(Case facts, BulkUnits units) {
    int cap = facts.terms().bulkCap();
    int most = units.all().known().maxNodes();
    boolean capIsOpen = facts.choice(EXACTLY_100) == ExactlyAtCap.OPEN;
    return units.all().isComplete() && (most < cap || (most == cap && !capIsOpen));
  }

  private static void within(Case facts, Findings findings, NodeSchedule nodes) {
    int cap = facts.terms().bulkCap();
    if (nodes.isEmpty()) {
      findings.violated("no-nodes").with("cap", cap);
    } else if (nodes.maxNodes() == cap && facts.choice(EXACTLY_100) == ExactlyAtCap.OPEN) {
      findings.undetermined("at-cap").under(EXACTLY_100).with("cap", cap);
    } else {
      findings
          .satisfied("within-cap")
          .with("nodes", nodes.maxNodes())
          .with("cap", cap)
          .with("slack", cap - nodes.maxNodes());
    }
  }

  private static void over(Case facts, Findings findings, NodeSchedule nodes) {
    int cap = facts.terms().bulkCap();
    Tranche first =
        nodes.tranches().stream().filter(one -> one.nodes() > cap).findFirst().orElseThrow();
    over(facts, findings, "over-cap")
        .with("day", first.days().start())
        .with("nodes", first.nodes())
        .with("cap", cap)
        .with("excess", first.nodes() - cap);
  }

  private static Findings.Entry over(Case facts, Findings findings, String key) {
    return facts.choice(EXCESS_SECURED_HOW) == ExcessSecuredHow.ARRANGED_WITH_MINISTRY
        ? findings.undetermined(key).under(EXCESS_SECURED_HOW)
        : findings.violated(key);
  }
}
