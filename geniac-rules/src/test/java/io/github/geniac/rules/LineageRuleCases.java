package io.github.geniac.rules;

import static io.github.geniac.rules.Outcome.NOT_APPLICABLE;
import static io.github.geniac.rules.Outcome.SATISFIED;
import static io.github.geniac.rules.Outcome.UNDETERMINED;
import static io.github.geniac.rules.Outcome.VIOLATED;
import static io.github.geniac.rules.StandardReadings.DOMESTIC_BASE;

import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import io.github.geniac.rules.StandardReadings.DomesticBase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a model is made. */
final class LineageRuleCases {

  private LineageRuleCases() {}

  private static RuleCase chain(
      String name, Outcome outcome, List<String> keys, LineageStep... steps) {
    return RuleCase.of(
        "model-lineage",
        Part.PROPOSAL,
        name,
        SupplyRuleCases.lineage(steps),
        outcome,
        keys.toArray(String[]::new));
  }

  private static LineageStep tuned(String base) {
    return LineageStep.builder()
        .method(LineageMethod.FINE_TUNING)
        .baseModel(base)
        .build();
  }

  static List<RuleCase> cases() {
    LineageStep scratch = LineageStep.fromScratch().withProduces(ModelId.of("m"));
    LineageStep continued =
        LineageStep.continuedPretraining("llama", Origin.FOREIGN).withProduces(ModelId.of("m"));
    LineageStep home =
        LineageStep.continuedPretraining("kokusan", Origin.DOMESTIC).withProduces(ModelId.of("m"));
    LineageStep merged =
        LineageStep.builder().method(LineageMethod.MERGE).produces("m").build();
    LineageStep tunedAbroad =
        LineageStep.fineTuning("llama", Origin.FOREIGN).withProduces(ModelId.of("m"));
    List<String> ok = List.of("eligible");
    List<String> both = List.of("eligible", "eligible");
    List<String> bad = List.of("eligible", "foreign-base");
    List<String> open = List.of("eligible", "base-open");
    Proposal service = Given.withWork(w -> w.purpose(Purpose.PROVISION_ENVIRONMENT));
    return List.of(
        chain("from scratch", SATISFIED, ok, LineageStep.fromScratch()),
        chain(
            "continued, of a foreign model",
            SATISFIED,
            ok,
            LineageStep.continuedPretraining("llama", Origin.FOREIGN)),
        chain(
            "tuned, of a domestic model",
            SATISFIED,
            ok,
            LineageStep.fineTuning("k", Origin.DOMESTIC)),
        chain(
                "tuned, of a foreign model",
                VIOLATED,
                List.of("foreign-base"),
                LineageStep.fineTuning("l", Origin.FOREIGN))
            .arguments(Map.of("step", 1, "method", LineageMethod.FINE_TUNING, "base", "l")),
        chain("tuned, of who knows what", UNDETERMINED, List.of("base-open"), tuned("x"))
            .arguments(Map.of("base", "x")),
        chain("merged", UNDETERMINED, List.of("method-open"), merged),
        chain(
            "distilled",
            UNDETERMINED,
            List.of("method-open"),
            LineageStep.builder().method(LineageMethod.DISTILLATION).build()),
        chain("scratch, tuned", SATISFIED, both, scratch, tuned("m")),
        chain("continued at home, tuned", SATISFIED, both, home, tuned("m"))
            .under(DOMESTIC_BASE, DomesticBase.FOREIGN),
        chain("continued, tuned", SATISFIED, both, continued, tuned("m")),
        chain("continued, tuned", VIOLATED, bad, continued, tuned("m"))
            .under(DOMESTIC_BASE, DomesticBase.FOREIGN),
        chain("continued, tuned", UNDETERMINED, open, continued, tuned("m"))
            .under(DOMESTIC_BASE, DomesticBase.OPEN),
        chain(
            "merged, tuned", UNDETERMINED, List.of("method-open", "base-open"), merged, tuned("m")),
        chain(
            "tuned abroad, tuned",
            VIOLATED,
            List.of("foreign-base", "foreign-base"),
            tunedAbroad,
            tuned("m")),
        chain(
            "made twice, differently",
            VIOLATED,
            List.of("eligible", "foreign-base", "base-open"),
            scratch,
            tunedAbroad,
            tuned("m")),
        chain(
            "tuned of itself",
            UNDETERMINED,
            List.of("base-open"),
            LineageStep.builder()
                .method(LineageMethod.FINE_TUNING)
                .baseModel("m")
                .produces("m")
                .build()),
        RuleCase.of(
            "model-lineage", Part.PROPOSAL, "purpose 2", service, NOT_APPLICABLE, "no-development"),
        RuleCase.of(
            "model-lineage",
            Part.PROPOSAL,
            "no work",
            Proposal.builder().build(),
            NOT_APPLICABLE,
            "no-workload"),
        RuleCase.of(
            "model-lineage",
            Part.PROPOSAL,
            "data",
            Given.withWork(w -> w.lineage(List.of()).dataPreparation(true)),
            NOT_APPLICABLE,
            "data-preparation"),
        RuleCase.of(
            "model-lineage",
            Part.PROPOSAL,
            "open",
            SupplyRuleCases.lineage(),
            UNDETERMINED,
            "lineage-open"),
        RuleCase.of(
            "model-lineage",
            Part.PROPOSAL,
            "no purpose",
            Given.withWork(w -> w.purpose(Optional.empty())),
            UNDETERMINED,
            "purpose-open"),
        SupplyRuleCases.dev(
                "continued, tuned",
                SupplyRuleCases.lineage(continued, tuned("m")),
                VIOLATED,
                "no-eligible-model")
            .under(DOMESTIC_BASE, DomesticBase.FOREIGN));
  }
}
