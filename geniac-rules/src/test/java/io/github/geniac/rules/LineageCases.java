package io.github.geniac.rules;

import static io.github.geniac.rules.Given.also;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.idle;
import static io.github.geniac.rules.Given.lineage;
import static io.github.geniac.rules.Given.training;
import static io.github.geniac.rules.Given.workload;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.DOMESTIC_BASE;

import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.DomesticBase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** That a model is trained, continued, or fine-tuned from a domestic base. */
final class LineageCases {

  private static final Verify LINEAGE = verify("model-lineage");
  private static final ModelId OURS = ModelId.of("ours");
  private static final ModelId NEXT = ModelId.of("next");

  private LineageCases() {}

  static List<RuleCase> all() {
    return Stream.of(workloads(), methods(), madeEarlier(), continued(), unknownBases())
        .flatMap(List::stream)
        .toList();
  }

  private static Found eligible(int step, LineageMethod method, String base) {
    return told("eligible", step, method, base).as(Outcome.SATISFIED);
  }

  private static Found told(String key, int step, LineageMethod method, String base) {
    return found(key).about("train").with("step", step).with("method", method).with("base", base);
  }

  private static Found foreignBase(int step, String base) {
    return told("foreign-base", step, LineageMethod.FINE_TUNING, base);
  }

  private static Found baseOpen(int step, String base) {
    return told("base-open", step, LineageMethod.FINE_TUNING, base)
        .missing(StandardFacts.BASE_ORIGIN);
  }

  private static LineageStep step(LineageMethod method, String base) {
    return LineageStep.builder().method(method).baseModel(base).build();
  }

  private static LineageStep fineTuning(String base) {
    return step(LineageMethod.FINE_TUNING, base);
  }

  private static LineageStep continuedLlama() {
    return LineageStep.continuedPretraining("llama", Origin.FOREIGN).withProduces(OURS);
  }

  private static Found continuedStep() {
    return eligible(1, LineageMethod.CONTINUED_PRETRAINING, "llama");
  }

  private static List<RuleCase> workloads() {
    return List.of(
        LINEAGE.when("no workload, no model").proposal(idle()).notApplicable(found("no-workload")),
        LINEAGE
            .when("a provision makes no model")
            .proposal(workload(one -> one.purpose(Purpose.PROVISION_ENVIRONMENT)))
            .notApplicable(found("no-development").about("train")),
        LINEAGE
            .when("the purpose is asked")
            .proposal(workload(one -> one.purpose(Optional.empty())))
            .undetermined(found("purpose-open").about("train").missing(StandardFacts.PURPOSE)),
        LINEAGE
            .when("how the model is made is asked")
            .proposal(lineage())
            .undetermined(found("lineage-open").about("train").missing(StandardFacts.LINEAGE)),
        LINEAGE
            .when("data preparation makes no model of its own")
            .proposal(workload(one -> one.lineage(List.of()).dataPreparation(true)))
            .notApplicable(found("data-preparation").about("train")),
        LINEAGE
            .when("what is no data preparation makes one")
            .proposal(workload(one -> one.lineage(List.of()).dataPreparation(false)))
            .undetermined(found("lineage-open").missing(StandardFacts.LINEAGE)));
  }

  private static List<RuleCase> methods() {
    Stream<RuleCase> spoken = Stream.of(
        LINEAGE
            .when("training from scratch is eligible")
            .proposal(good())
            .satisfied(eligible(1, LineageMethod.FROM_SCRATCH, "?")),
        LINEAGE
            .when("continuing a foreign model is eligible")
            .proposal(lineage(LineageStep.continuedPretraining("llama", Origin.FOREIGN)))
            .satisfied(continuedStep()),
        LINEAGE
            .when("continuing a model of unknown origin is eligible")
            .proposal(lineage(step(LineageMethod.CONTINUED_PRETRAINING, "llama")))
            .satisfied(continuedStep()),
        LINEAGE
            .when("fine-tuning a domestic model is eligible")
            .proposal(lineage(LineageStep.fineTuning("plamo", Origin.DOMESTIC)))
            .satisfied(eligible(1, LineageMethod.FINE_TUNING, "plamo")),
        LINEAGE
            .when("fine-tuning a foreign model directly is not")
            .proposal(lineage(LineageStep.fineTuning("llama", Origin.FOREIGN)))
            .violated(foreignBase(1, "llama")),
        LINEAGE
            .when("each step of the chain has to be eligible")
            .proposal(
                lineage(LineageStep.fromScratch(), LineageStep.fineTuning("llama", Origin.FOREIGN)))
            .violated(eligible(1, LineageMethod.FROM_SCRATCH, "?"), foreignBase(2, "llama")));
    Stream<RuleCase> open = Stream.of(
            LineageMethod.MERGE, LineageMethod.DISTILLATION, LineageMethod.OTHER)
        .map(method -> LINEAGE
            .when("the call does not speak of " + method)
            .proposal(lineage(step(method, "llama")))
            .undetermined(
                told("method-open", 1, method, "llama").missing(StandardFacts.MINISTRY_ANSWER)));
    return Stream.concat(spoken, open).toList();
  }

  private static List<RuleCase> madeEarlier() {
    LineageStep scratch = LineageStep.fromScratch().withProduces(OURS);
    Found fromScratch = eligible(1, LineageMethod.FROM_SCRATCH, "?");
    return List.of(
        LINEAGE
            .when("a model made here from scratch is a domestic base")
            .proposal(lineage(scratch, fineTuning("ours")))
            .satisfied(fromScratch, eligible(2, LineageMethod.FINE_TUNING, "ours")),
        LINEAGE
            .when("a model made by another workload is one as well")
            .proposal(also(
                training().toBuilder().id("base").lineage(List.of(scratch)).build(),
                training().toBuilder()
                    .id("tune")
                    .lineage(List.of(fineTuning("ours")))
                    .build()))
            .satisfied(
                fromScratch.about("base"),
                fromScratch(),
                eligible(1, LineageMethod.FINE_TUNING, "ours").about("tune")),
        LINEAGE
            .when("a fine-tuned domestic model is domestic")
            .proposal(lineage(
                LineageStep.fineTuning("plamo", Origin.DOMESTIC).withProduces(OURS),
                fineTuning("ours")))
            .satisfied(
                eligible(1, LineageMethod.FINE_TUNING, "plamo"),
                eligible(2, LineageMethod.FINE_TUNING, "ours")),
        LINEAGE
            .when("a fine-tuned foreign model is foreign")
            .proposal(lineage(
                LineageStep.fineTuning("llama", Origin.FOREIGN).withProduces(OURS),
                fineTuning("ours")))
            .violated(foreignBase(1, "llama"), foreignBase(2, "ours")),
        LINEAGE
            .when("a merged model is of unknown origin")
            .proposal(
                lineage(step(LineageMethod.MERGE, "plamo").withProduces(OURS), fineTuning("ours")))
            .undetermined(
                told("method-open", 1, LineageMethod.MERGE, "plamo")
                    .missing(StandardFacts.MINISTRY_ANSWER),
                baseOpen(2, "ours")));
  }

  private static Found fromScratch() {
    return eligible(1, LineageMethod.FROM_SCRATCH, "?");
  }

  private static List<RuleCase> continued() {
    Proposal tuned = lineage(continuedLlama(), fineTuning("ours"));
    Proposal twice =
        lineage(continuedLlama(), fineTuning("ours").withProduces(NEXT), fineTuning("next"));
    Found second = eligible(2, LineageMethod.FINE_TUNING, "ours").under(DOMESTIC_BASE);
    Proposal domestic = lineage(
        LineageStep.continuedPretraining("plamo", Origin.DOMESTIC).withProduces(OURS),
        fineTuning("ours"));
    return List.of(
        LINEAGE
            .when("a foreign model continued here is a domestic base")
            .proposal(tuned)
            .satisfied(continuedStep(), second),
        LINEAGE
            .when("a foreign model continued here may stay foreign")
            .proposal(tuned)
            .under(DOMESTIC_BASE, DomesticBase.FOREIGN)
            .violated(continuedStep(), foreignBase(2, "ours").under(DOMESTIC_BASE)),
        LINEAGE
            .when("what a foreign model continued here is may be open")
            .proposal(tuned)
            .under(DOMESTIC_BASE, DomesticBase.OPEN)
            .undetermined(continuedStep(), baseOpen(2, "ours").under(DOMESTIC_BASE)),
        LINEAGE
            .when("the reading carries on along the chain")
            .proposal(twice)
            .satisfied(
                continuedStep(),
                second,
                eligible(3, LineageMethod.FINE_TUNING, "next").under(DOMESTIC_BASE)),
        LINEAGE
            .when("a domestic model continued here is domestic under any reading")
            .proposal(domestic)
            .under(DOMESTIC_BASE, DomesticBase.FOREIGN)
            .satisfied(
                eligible(1, LineageMethod.CONTINUED_PRETRAINING, "plamo"),
                eligible(2, LineageMethod.FINE_TUNING, "ours")),
        LINEAGE
            .when("a model of unknown origin continued here may be either")
            .proposal(lineage(
                step(LineageMethod.CONTINUED_PRETRAINING, "llama").withProduces(OURS),
                fineTuning("ours")))
            .under(DOMESTIC_BASE, DomesticBase.FOREIGN)
            .undetermined(continuedStep(), baseOpen(2, "ours").under(DOMESTIC_BASE)));
  }

  private static List<RuleCase> unknownBases() {
    LineageStep scratch = LineageStep.fromScratch().withProduces(OURS);
    return List.of(
        LINEAGE
            .when("where the base was developed is asked")
            .proposal(lineage(fineTuning("llama")))
            .undetermined(baseOpen(1, "llama")),
        LINEAGE
            .when("where a base without a name was developed is asked")
            .proposal(
                lineage(LineageStep.builder().method(LineageMethod.FINE_TUNING).build()))
            .undetermined(baseOpen(1, "?")),
        LINEAGE
            .when("a base made in a circle is of unknown origin")
            .proposal(lineage(
                fineTuning("ours").withProduces(NEXT), fineTuning("next").withProduces(OURS)))
            .undetermined(baseOpen(1, "ours"), baseOpen(2, "next")),
        LINEAGE
            .when("a base that is made in two ways that disagree is of unknown origin")
            .proposal(lineage(
                scratch,
                LineageStep.fineTuning("llama", Origin.FOREIGN).withProduces(OURS),
                fineTuning("ours")))
            .violated(
                fromScratch(),
                foreignBase(2, "llama"),
                baseOpen(3, "ours").as(Outcome.UNDETERMINED)),
        LINEAGE
            .when("a base that is made in two ways that agree is of known origin")
            .proposal(lineage(
                scratch,
                LineageStep.fineTuning("plamo", Origin.DOMESTIC).withProduces(OURS),
                fineTuning("ours")))
            .satisfied(
                fromScratch(),
                eligible(2, LineageMethod.FINE_TUNING, "plamo"),
                eligible(3, LineageMethod.FINE_TUNING, "ours")),
        LINEAGE
            .when("a base reached twice, but in no circle, is of known origin")
            .proposal(lineage(
                scratch,
                fineTuning("ours").withProduces(NEXT),
                fineTuning("ours").withProduces(NEXT),
                fineTuning("next")))
            .satisfied(
                fromScratch(),
                eligible(2, LineageMethod.FINE_TUNING, "ours"),
                eligible(3, LineageMethod.FINE_TUNING, "ours"),
                eligible(4, LineageMethod.FINE_TUNING, "next")));
  }
}
