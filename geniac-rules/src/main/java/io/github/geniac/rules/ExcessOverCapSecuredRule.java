package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.EXCESS_SECURED_HOW;

import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Tranche;
import io.github.geniac.rules.StandardReadings.ExcessSecuredHow;
import java.util.Optional;

/**
 * Clause 2.3: where the stated demand exceeds the cap, direct contracts beside the bulk nodes
 * secure the excess.
 */
final class ExcessOverCapSecuredRule {

  static final Rule RULE = Rule.builder("excess-over-cap-secured", RuleKind.CONTENT)
      .parts(Part.BULK)
      .clauses("2.3")
      .readings(EXCESS_SECURED_HOW)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(ExcessOverCapSecuredRule::evaluate);

  private ExcessOverCapSecuredRule() {}

  private static void evaluate(Case facts, Findings findings) {
    int cap = facts.terms().bulkCap();
    Optional<NodeSchedule> demand = facts.proposal().bulkPlan().flatMap(plan -> plan.demand());
    if (demand.isEmpty()) {
      findings.notApplicable("no-demand");
      return;
    }
    NodeSchedule excess = demand.get().above(cap);
    NodeTotal direct = facts.besideTotal();
    NodeSchedule lacking = excess.above(direct.known());
    if (excess.isEmpty()) {
      findings.satisfied("no-excess").with("demand", demand.get().maxNodes()).with("cap", cap);
    } else if (lacking.isEmpty()) {
      findings.satisfied("secured").with("excess", excess.maxNodes()).with("cap", cap);
    } else if (!direct.isComplete()) {
      direct.ask(findings);
    } else {
      Tranche first = lacking.tranches().get(0);
      boolean arranged =
          facts.choice(EXCESS_SECURED_HOW) == ExcessSecuredHow.ARRANGED_WITH_MINISTRY;
      Findings.Entry entry = arranged
          ? findings.undetermined("not-secured").under(EXCESS_SECURED_HOW)
          : findings.violated("not-secured");
      entry
          .with("day", first.days().start())
          .with("demand", demand.get().nodesOn(first.days().start()))
          .with("cap", cap)
          .with("direct", direct.known().nodesOn(first.days().start()))
          .with("shortfall", first.nodes());
    }
  }
}
