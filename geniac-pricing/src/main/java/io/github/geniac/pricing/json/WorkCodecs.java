package io.github.geniac.pricing.json;

import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.NodeRange;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import java.util.Optional;

/** Codecs of the work: workloads, how their models are made, and their phases. */
final class WorkCodecs {

  private static final Codec<WorkloadId> WORKLOAD_ID =
      Scalars.id(WorkloadId::of, WorkloadId::value);

  private static final Codec<ModelId> MODEL = Scalars.id(ModelId::of, ModelId::value);

  static final Codec<PhaseId> PHASE_ID = Scalars.id(PhaseId::of, PhaseId::value);

  private static final Codec<Served> SHARE = Codecs.later(() -> ObjectCodec.of(
      "share",
      Member.required("workload", WORKLOAD_ID, Served::workload),
      Member.required(
          "share", Numbers.FRACTION, (Served served) -> served.share().orElseThrow()),
      (workload, share) -> new Served(workload, Optional.of(share))));

  /** A workload by its id, with its share if there is one. */
  static final Codec<Served> SERVED = Codecs.textOr(
      Scalars.converted(WORKLOAD_ID, id -> new Served(id, Optional.empty()), Served::workload),
      SHARE,
      (served, to) -> served.share().isPresent()
          ? Optional.empty()
          : Optional.of(WORKLOAD_ID.write(served.workload(), to)));

  private static final Codec<LineageStep> STEP = Codecs.later(() -> ObjectCodec.builder(
          "lineageStep", LineageStep::builder, LineageStep.Builder::build)
      .with(
          Member.required("method", Scalars.word(LineageMethod.class), LineageStep::method),
          LineageStep.Builder::method)
      .with(
          Member.optional("baseModel", MODEL, LineageStep::baseModel),
          LineageStep.Builder::baseModel)
      .with(
          Member.optional("baseOrigin", Scalars.word(Origin.class), LineageStep::baseOrigin),
          LineageStep.Builder::baseOrigin)
      .with(
          Member.optional("produces", MODEL, LineageStep::produces), LineageStep.Builder::produces)
      .build());

  private static final Codec<ExternalProvision> PROVISION = Codecs.later(() -> ObjectCodec.builder(
          "externalProvision", ExternalProvision::builder, ExternalProvision.Builder::build)
      .with(
          Member.optional("indispensable", Scalars.TRUTH, ExternalProvision::indispensable),
          ExternalProvision.Builder::indispensable)
      .with(
          Member.optional("demonstration", Scalars.TRUTH, ExternalProvision::demonstration),
          ExternalProvision.Builder::demonstration)
      .with(
          Member.optional("freeOfCharge", Scalars.TRUTH, ExternalProvision::freeOfCharge),
          ExternalProvision.Builder::freeOfCharge)
      .with(
          Member.optional(
              "neededForProvision", Scalars.TRUTH, ExternalProvision::neededForProvision),
          ExternalProvision.Builder::neededForProvision)
      .build());

  private static final Codec<NodeRange> NODE_RANGE = Codecs.later(() -> ObjectCodec.of(
      "nodeRange",
      Member.required("min", Numbers.wholeFrom(0), NodeRange::min),
      Member.required("max", Numbers.wholeFrom(1), NodeRange::max),
      NodeRange::new));

  private static final Codec<Phase> PHASE = Codecs.later(() -> ObjectCodec.builder(
          "phase", Phase::builder, Phase.Builder::build)
      .with(Member.required("id", PHASE_ID, Phase::id), Phase.Builder::id)
      .with(
          Member.required("workNodeDays", Numbers.whole(0L, Long.MAX_VALUE), Phase::workNodeDays),
          Phase.Builder::workNodeDays)
      .with(Member.required("nodes", NODE_RANGE, Phase::nodes), Phase.Builder::nodes)
      .with(Member.optional("window", Days.RANGE, Phase::window), Phase.Builder::window)
      .with(Member.set("predecessors", PHASE_ID, Phase::predecessors), Phase.Builder::predecessors)
      .with(
          Member.required("flexibility", Scalars.word(Phase.Flexibility.class), Phase::flexibility),
          Phase.Builder::flexibility)
      .build());

  static final Codec<Workload> WORKLOAD = ObjectCodec.builder(
          "workload", Workload::builder, Workload.Builder::build)
      .with(Member.required("id", WORKLOAD_ID, Workload::id), Workload.Builder::id)
      .with(
          Member.optional("purpose", Scalars.word(Purpose.class), Workload::purpose),
          Workload.Builder::purpose)
      .with(
          Member.optional("performer", OrganizationCodecs.ID, Workload::performer),
          Workload.Builder::performer)
      .with(Member.list("lineage", STEP, Workload::lineage), Workload.Builder::lineage)
      .with(
          Member.optional("dataPreparation", Scalars.TRUTH, Workload::dataPreparation),
          Workload.Builder::dataPreparation)
      .with(
          Member.optional("externalProvision", PROVISION, Workload::externalProvision),
          Workload.Builder::externalProvision)
      .with(Member.list("phases", PHASE, Workload::phases), Workload.Builder::phases)
      .faults(Repeats.of("id", "phases"))
      .build();

  private WorkCodecs() {}
}
