package io.github.geniac.pricing.json;

import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Workloads and their phases, each fact stated or not. */
final class WorkDice extends Dice {

  private final List<PhaseId> phases = new ArrayList<>();

  WorkDice(Random random) {
    super(random);
  }

  List<Workload> workloads() {
    List<Workload> workloads = new ArrayList<>();
    for (int i = number(0, 3); i > 0; i--) {
      workloads.add(Workload.builder()
          .id("学習/" + i)
          .purpose(maybe(Purpose.class))
          .performer(maybe(() -> OrganizationId.of("performer " + number(1, 3))))
          .lineage(some(this::step))
          .dataPreparation(maybe(this::coin))
          .externalProvision(maybe(this::provision))
          .phases(some(this::phase))
          .build());
    }
    return workloads;
  }

  private LineageStep step() {
    LineageMethod method = one(LineageMethod.class);
    LineageStep.Builder step =
        LineageStep.builder().method(method).produces(maybe(() -> ModelId.of("model")));
    return method == LineageMethod.FROM_SCRATCH
        ? step.build()
        : step.baseModel(maybe(() -> ModelId.of("base/7B")))
            .baseOrigin(maybe(Origin.class))
            .build();
  }

  private ExternalProvision provision() {
    return ExternalProvision.builder()
        .indispensable(maybe(this::coin))
        .demonstration(maybe(this::coin))
        .freeOfCharge(maybe(this::coin))
        .neededForProvision(maybe(this::coin))
        .build();
  }

  /** After none but earlier ones, so that there is no circle. */
  private Phase phase() {
    Phase.Flexibility flexibility = one(Phase.Flexibility.class);
    int least = number(flexibility == Phase.Flexibility.MALLEABLE ? 0 : 1, 64);
    Phase phase = Phase.builder()
        .id("phase " + (phases.size() + 1))
        .workNodeDays(coin() ? number(0, 20_000) : Long.MAX_VALUE)
        .nodes(least, Math.max(1, least) + number(0, 64))
        .window(maybe(this::days))
        .predecessors(some(phases))
        .flexibility(flexibility)
        .build();
    phases.add(phase.id());
    return phase;
  }
}
