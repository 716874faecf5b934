package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.DOMESTIC_BASE;

import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.StandardReadings.DomesticBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the models of a proposal come from (clause 0.3). A base made by a step of the proposal has
 * the origin that the step gives it; any other has the origin that is stated.
 */
final class Lineage {

  private final DomesticBase continuedForeign;
  private final Map<ModelId, List<LineageStep>> makers;

  private Lineage(DomesticBase continuedForeign, Map<ModelId, List<LineageStep>> makers) {
    this.continuedForeign = continuedForeign;
    this.makers = makers;
  }

  Lineage(Case facts) {
    this(facts.choice(DOMESTIC_BASE), new HashMap<>());
    for (Workload workload : facts.workloads()) {
      for (LineageStep step : workload.lineage()) {
        step.produces()
            .ifPresent(
                model -> makers.computeIfAbsent(model, one -> new ArrayList<>()).add(step));
      }
    }
  }

  /** The outcome of a chain: the worst of its steps; undetermined if none is stated. */
  Outcome outcome(Workload workload) {
    Outcome worst = Outcome.NOT_APPLICABLE;
    for (LineageStep step : workload.lineage()) {
      worst = worst.or(outcome(step));
    }
    return workload.lineage().isEmpty() ? Outcome.UNDETERMINED : worst;
  }

  Outcome outcome(LineageStep step) {
    return switch (step.method()) {
      case FROM_SCRATCH, CONTINUED_PRETRAINING -> Outcome.SATISFIED;
      case FINE_TUNING -> isDomesticBase(step, new HashSet<>()).outcome();
      case MERGE, DISTILLATION, OTHER -> Outcome.UNDETERMINED;
    };
  }

  /** Whether the answer hangs on how continued pre-training of a foreign model is read. */
  boolean restsOnReading(LineageStep step) {
    if (step.method() != LineageMethod.FINE_TUNING || step.baseOrigin().isPresent()) {
      return false;
    }
    Outcome now = outcome(step);
    for (DomesticBase choice : DomesticBase.values()) {
      if (new Lineage(choice, makers).outcome(step) != now) {
        return true;
      }
    }
    return false;
  }

  private Answer isDomesticBase(LineageStep step, Set<ModelId> seen) {
    Optional<Origin> stated = step.baseOrigin();
    return stated.isPresent()
        ? answer(stated.get())
        : step.baseModel().map(model -> isDomestic(model, seen)).orElse(Answer.UNKNOWN);
  }

  /** A model made in circles, or in several ways that disagree, is of unknown origin. */
  private Answer isDomestic(ModelId model, Set<ModelId> seen) {
    if (!seen.add(model)) {
      return Answer.UNKNOWN;
    }
    List<Answer> answers = makers.getOrDefault(model, List.of()).stream()
        .map(maker -> isDomesticProduct(maker, seen))
        .distinct()
        .toList();
    seen.remove(model);
    return answers.size() == 1 ? answers.get(0) : Answer.UNKNOWN;
  }

  private Answer isDomesticProduct(LineageStep maker, Set<ModelId> seen) {
    return switch (maker.method()) {
      case FROM_SCRATCH -> Answer.YES;
      case CONTINUED_PRETRAINING -> continued(isDomesticBase(maker, seen));
      case FINE_TUNING -> isDomesticBase(maker, seen);
      case MERGE, DISTILLATION, OTHER -> Answer.UNKNOWN;
    };
  }

  private Answer continued(Answer base) {
    if (base == Answer.YES) {
      return Answer.YES;
    }
    return switch (continuedForeign) {
      case DOMESTIC -> Answer.YES;
      case FOREIGN -> base;
      case OPEN -> Answer.UNKNOWN;
    };
  }

  private static Answer answer(Origin origin) {
    return origin == Origin.DOMESTIC ? Answer.YES : Answer.NO;
  }
}
