package io.github.geniac.pricing.json;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.NodeRange;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PhaseId;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Codecs of the work: workloads, how their models are made, and their phases. */
final class WorkCodecs {

  private static final Codec<WorkloadId> WORKLOAD_ID = Scalars.id(WorkloadId::of);

  private static final Codec<ModelId> MODEL = Scalars.id(ModelId::of);

  static final Codec<PhaseId> PHASE_ID = Scalars.id(PhaseId::of);

  private static final Codec<Served> SHARE = new ObjectCodec<>("share") {
    private final Member<WorkloadId> workload = required("workload", WORKLOAD_ID);
    private final Member<BigDecimal> share = required("share", Numbers.FRACTION);

    @Override
    Served make(Values of) {
      return new Served(of.get(workload), Optional.of(of.get(share)));
    }

    @Override
    void state(Served value, Statement to) {
      to.put(workload, value.workload()).put(share, value.share().orElseThrow());
    }
  };

  /** A workload by its id, with its share if there is one. */
  static final Codec<Served> SERVED = Codecs.shared(Codecs.textOr(
      Scalars.converted(WORKLOAD_ID, id -> new Served(id, Optional.empty()), Served::workload),
      SHARE,
      (served, to) -> served.share().isPresent()
          ? Optional.empty()
          : Optional.of(WORKLOAD_ID.write(served.workload(), to))));

  private static final Codec<LineageStep> STEP = new ObjectCodec<>("lineageStep") {
    private final Member<LineageMethod> method =
        required("method", Scalars.word(LineageMethod.class));
    private final Member<Optional<ModelId>> baseModel = optional("baseModel", MODEL);
    private final Member<Optional<Origin>> baseOrigin =
        optional("baseOrigin", Scalars.word(Origin.class));
    private final Member<Optional<ModelId>> produces = optional("produces", MODEL);

    @Override
    LineageStep make(Values of) {
      return LineageStep.builder()
          .method(of.get(method))
          .baseModel(of.get(baseModel))
          .baseOrigin(of.get(baseOrigin))
          .produces(of.get(produces))
          .build();
    }

    @Override
    void state(LineageStep value, Statement to) {
      to.put(method, value.method())
          .put(baseModel, value.baseModel())
          .put(baseOrigin, value.baseOrigin())
          .put(produces, value.produces());
    }
  };

  private static final Codec<ExternalProvision> PROVISION = new ObjectCodec<>("externalProvision") {
    private final Member<Optional<Boolean>> indispensable =
        optional("indispensable", Scalars.TRUTH);
    private final Member<Optional<Boolean>> demonstration =
        optional("demonstration", Scalars.TRUTH);
    private final Member<Optional<Boolean>> freeOfCharge = optional("freeOfCharge", Scalars.TRUTH);
    private final Member<Optional<Boolean>> neededForProvision =
        optional("neededForProvision", Scalars.TRUTH);

    @Override
    ExternalProvision make(Values of) {
      return ExternalProvision.builder()
          .indispensable(of.get(indispensable))
          .demonstration(of.get(demonstration))
          .freeOfCharge(of.get(freeOfCharge))
          .neededForProvision(of.get(neededForProvision))
          .build();
    }

    @Override
    void state(ExternalProvision value, Statement to) {
      to.put(indispensable, value.indispensable())
          .put(demonstration, value.demonstration())
          .put(freeOfCharge, value.freeOfCharge())
          .put(neededForProvision, value.neededForProvision());
    }
  };

  private static final Codec<NodeRange> NODE_RANGE = new ObjectCodec<>("nodeRange") {
    private final Member<Integer> min = required("min", Numbers.wholeFrom(0));
    private final Member<Integer> max = required("max", Numbers.wholeFrom(1));

    @Override
    NodeRange make(Values of) {
      return new NodeRange(of.get(min), of.get(max));
    }

    @Override
    void state(NodeRange value, Statement to) {
      to.put(min, value.min()).put(max, value.max());
    }
  };

  private static final Codec<Phase> PHASE = new ObjectCodec<>("phase") {
    private final Member<PhaseId> id = required("id", PHASE_ID);
    private final Member<Long> workNodeDays =
        required("workNodeDays", Numbers.whole(0L, Long.MAX_VALUE));
    private final Member<NodeRange> nodes = required("nodes", NODE_RANGE);
    private final Member<Optional<DayRange>> window = optional("window", Days.RANGE);
    private final Member<List<PhaseId>> predecessors = set("predecessors", PHASE_ID);
    private final Member<Phase.Flexibility> flexibility =
        required("flexibility", Scalars.word(Phase.Flexibility.class));

    @Override
    Phase make(Values of) {
      return Phase.builder()
          .id(of.get(id))
          .workNodeDays(of.get(workNodeDays))
          .nodes(of.get(nodes))
          .window(of.get(window))
          .predecessors(of.get(predecessors))
          .flexibility(of.get(flexibility))
          .build();
    }

    @Override
    void state(Phase value, Statement to) {
      to.put(id, value.id())
          .put(workNodeDays, value.workNodeDays())
          .put(nodes, value.nodes())
          .put(window, value.window())
          .put(predecessors, List.copyOf(value.predecessors()))
          .put(flexibility, value.flexibility());
    }
  };

  static final Codec<Workload> WORKLOAD = new ObjectCodec<>("workload") {
    private final Member<WorkloadId> id = required("id", WORKLOAD_ID);
    private final Member<Optional<Purpose>> purpose =
        optional("purpose", Scalars.word(Purpose.class));
    private final Member<Optional<OrganizationId>> performer =
        optional("performer", OrganizationCodecs.ID);
    private final Member<List<LineageStep>> lineage = list("lineage", STEP);
    private final Member<Optional<Boolean>> dataPreparation =
        optional("dataPreparation", Scalars.TRUTH);
    private final Member<Optional<ExternalProvision>> externalProvision =
        optional("externalProvision", PROVISION);
    private final Member<List<Phase>> phases = list("phases", PHASE);

    @Override
    Workload make(Values of) {
      return Workload.builder()
          .id(of.get(id))
          .purpose(of.get(purpose))
          .performer(of.get(performer))
          .lineage(of.get(lineage))
          .dataPreparation(of.get(dataPreparation))
          .externalProvision(of.get(externalProvision))
          .phases(of.get(phases))
          .build();
    }

    @Override
    void state(Workload value, Statement to) {
      to.put(id, value.id())
          .put(purpose, value.purpose())
          .put(performer, value.performer())
          .put(lineage, value.lineage())
          .put(dataPreparation, value.dataPreparation())
          .put(externalProvision, value.externalProvision())
          .put(phases, value.phases());
    }

    @Override
    boolean tellFaults(Json.Members object, Spot at) {
      return Repeats.of("id", "phases").told(object, at);
    }
  };

  private WorkCodecs() {}
}
