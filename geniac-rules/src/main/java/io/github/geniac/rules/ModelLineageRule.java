package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.DOMESTIC_BASE;

import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Workload;

/**
 * Clause 0.3: a foundation model is trained from scratch, continued from any model, or fine-tuned
 * from one developed domestically.
 */
final class ModelLineageRule {

  static final Rule RULE = Rule.builder("model-lineage", RuleKind.ELIGIBILITY)
      .parts(Part.PROPOSAL)
      .clauses("0.3")
      .readings(DOMESTIC_BASE)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)
      .build(ModelLineageRule::evaluate);

  private ModelLineageRule() {}

  private static void evaluate(Case facts, Findings findings) {
    Lineage lineage = new Lineage(facts);
    for (Workload workload : facts.workloads()) {
      if (workload.purpose().isEmpty()) {
        findings.undetermined("purpose-open").about(workload).missing(StandardFacts.PURPOSE);
      } else if (workload.purpose().get() != Purpose.DEVELOPMENT) {
        findings.notApplicable("no-development").about(workload);
      } else if (workload.lineage().isEmpty()) {
        unstated(findings, workload);
      } else {
        for (int i = 0; i < workload.lineage().size(); i++) {
          judge(lineage, findings, workload, i);
        }
      }
    }
    if (facts.workloads().isEmpty()) {
      findings.notApplicable("no-workload");
    }
  }

  /** The preparation of data makes no model of its own. */
  private static void unstated(Findings findings, Workload workload) {
    if (workload.dataPreparation().orElse(false)) {
      findings.notApplicable("data-preparation").about(workload);
    } else {
      findings.undetermined("lineage-open").about(workload).missing(StandardFacts.LINEAGE);
    }
  }

  private static void judge(Lineage lineage, Findings findings, Workload workload, int index) {
    LineageStep step = workload.lineage().get(index);
    Outcome outcome = lineage.outcome(step);
    Findings.Entry entry = findings
        .of(outcome, key(step, outcome))
        .about(workload)
        .with("step", index + 1)
        .with("method", step.method())
        .with("base", step.baseModel().map(ModelId::value).orElse("?"));
    if (outcome == Outcome.UNDETERMINED) {
      entry.missing(missing(step));
    }
    if (lineage.restsOnReading(step)) {
      entry.under(DOMESTIC_BASE);
    }
  }

  private static Fact missing(LineageStep step) {
    return step.method() == LineageMethod.FINE_TUNING
        ? StandardFacts.BASE_ORIGIN
        : StandardFacts.MINISTRY_ANSWER;
  }

  private static String key(LineageStep step, Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> "eligible";
      case VIOLATED -> "foreign-base";
      default -> step.method() == LineageMethod.FINE_TUNING ? "base-open" : "method-open";
    };
  }
}
