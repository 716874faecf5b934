package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.JOINT_BULK_UNIT;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Tranche;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Clauses 2.3 and 2.E3: the bulk nodes are one number on every day that has some. */
final class BulkCountConstantRule {

  static final Rule RULE = Rule.builder("bulk-count-constant", RuleKind.ADMISSIBILITY)
      .parts(Part.BULK)
      .clauses("2.3", "2.E3")
      .readings(JOINT_BULK_UNIT)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)
      .build(BulkCountConstantRule::evaluate);

  private BulkCountConstantRule() {}

  private static void evaluate(Case facts, Findings findings) {
    BulkUnits units = BulkUnits.of(facts);
    boolean complete = units.all().isComplete();
    boolean alone = units.withNodes().size() == 1;
    if (units.isKnown() || (complete && (alone || everyGroupingIsConstant(units)))) {
      units.withNodes().forEach(unit -> judge(findings, unit.known()));
    } else {
      units.ask(findings);
    }
  }

  private static void judge(Findings findings, NodeSchedule nodes) {
    if (nodes.isEmpty()) {
      findings.notApplicable("no-nodes");
      return;
    }
    Tranche first = nodes.tranches().get(0);
    Optional<Tranche> other = change(nodes);
    if (other.isPresent()) {
      findings
          .violated("changes")
          .with("first", first.days().start())
          .with("nodes", first.nodes())
          .with("day", other.get().days().start())
          .with("other", other.get().nodes());
    } else {
      findings.satisfied("constant").with("nodes", first.nodes());
    }
  }

  private static Optional<Tranche> change(NodeSchedule nodes) {
    for (Tranche one : nodes.tranches()) {
      if (one.nodes() != nodes.tranches().get(0).nodes()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** Whoever signs for what: sums of constant counts over the same days are constant. */
  private static boolean everyGroupingIsConstant(BulkUnits units) {
    Set<List<DayRange>> days = new HashSet<>();
    for (NodeTotal unit : units.withNodes()) {
      if (change(unit.known()).isPresent()) {
        return false;
      }
      days.add(unit.known().tranches().stream().map(Tranche::days).toList());
    }
    return days.size() <= 1;
  }
}
