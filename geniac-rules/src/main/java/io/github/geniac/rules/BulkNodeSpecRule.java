package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.ACCELERATOR_IS_GPU;
import static io.github.geniac.rules.StandardReadings.EQUIVALENT_NODE;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.GpuNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Clause 2.2: a bulk node has exactly the reference node's number of GPUs of its model, and at
 * least its memory, local SSD and injection bandwidth, all in decimal units.
 */
final class BulkNodeSpecRule {

  static final Rule RULE = Rule.builder("bulk-node-spec", RuleKind.ADMISSIBILITY)
      .parts(Part.BULK)
      .clauses("2.2")
      .readings(EQUIVALENT_NODE, ACCELERATOR_IS_GPU)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(BulkNodeSpecRule::evaluate);

  private BulkNodeSpecRule() {}

  private static void evaluate(Case facts, Findings findings) {
    for (Allocation allocation : facts.bulk()) {
      if (allocation.resource().isEmpty()) {
        findings.undetermined("resource-open").about(allocation).missing(StandardFacts.RESOURCE);
      } else if (allocation.resource().get() instanceof GpuNode node) {
        new Comparison(facts, findings, allocation, node).judge();
      } else {
        accelerator(facts, findings, allocation);
      }
    }
    if (findings.isEmpty()) {
      findings.notApplicable("no-bulk-nodes");
    }
  }

  /** An accelerator that counts as a GPU resource is still no node of the reference's GPUs. */
  private static void accelerator(Case facts, Findings findings, Allocation allocation) {
    Answer gpu = Answer.isGpu(allocation, facts.choice(ACCELERATOR_IS_GPU));
    if (gpu != Answer.NO) {
      findings
          .of(gpu == Answer.YES ? Outcome.VIOLATED : Outcome.UNDETERMINED, "accelerator")
          .about(allocation)
          .under(ACCELERATOR_IS_GPU)
          .with("resource", allocation.resource().orElseThrow().label())
          .with("reference", facts.terms().referenceNode().label());
    }
  }

  /** One node beside the reference. */
  private record Comparison(Case facts, Findings findings, Allocation allocation, GpuNode node) {

    void judge() {
      GpuNode reference = facts.terms().referenceNode();
      boolean fits = count(reference);
      fits &=
          atLeast("memory", StandardFacts.GPU_MEMORY, node.gpuMemoryGb(), reference.gpuMemoryGb());
      fits &= atLeast("ssd", StandardFacts.LOCAL_SSD, node.localSsdTb(), reference.localSsdTb());
      fits &= bandwidth(reference);
      fits &= model(reference);
      if (fits) {
        findings
            .satisfied("fits")
            .about(allocation)
            .with("node", node.label())
            .with("gpus", node.gpuCount())
            .with("model", node.gpuModel());
      }
    }

    private boolean count(GpuNode reference) {
      boolean same = node.gpuCount() == reference.gpuCount();
      if (!same) {
        findings
            .violated("gpu-count")
            .about(allocation)
            .with("gpus", node.gpuCount())
            .with("reference", reference.gpuCount());
      }
      return same;
    }

    private boolean atLeast(
        String what, Fact fact, Optional<BigDecimal> value, Optional<BigDecimal> reference) {
      if (reference.isEmpty()) {
        return true;
      }
      if (value.isEmpty()) {
        findings.undetermined(what + "-open").about(allocation).missing(fact);
        return false;
      }
      boolean enough = value.get().compareTo(reference.get()) >= 0;
      if (!enough) {
        shortfall(findings.violated(what + "-short"), value.get(), reference.get());
      }
      return enough;
    }

    /** "Equivalent" leaves a little room, which is for the ministry to judge. */
    private boolean bandwidth(GpuNode reference) {
      Optional<BigDecimal> value = node.injectionBandwidthTbps();
      Optional<BigDecimal> wanted = reference.injectionBandwidthTbps();
      Optional<BigDecimal> least =
          wanted.map(one -> one.subtract(facts.terms().bandwidthToleranceTbps()));
      boolean nearly = value.isPresent()
          && wanted.isPresent()
          && value.get().compareTo(wanted.get()) < 0
          && value.get().compareTo(least.get()) >= 0;
      if (nearly) {
        shortfall(findings.undetermined("bandwidth-near"), value.get(), wanted.get())
            .missing(StandardFacts.MINISTRY_ANSWER);
        return false;
      }
      return atLeast("bandwidth", StandardFacts.BANDWIDTH, value, wanted);
    }

    private Findings.Entry shortfall(Findings.Entry entry, BigDecimal value, BigDecimal reference) {
      return entry
          .about(allocation)
          .with("value", value)
          .with("reference", reference)
          .with("shortfall", reference.subtract(value));
    }

    private boolean model(GpuNode reference) {
      if (node.gpuModel().equals(reference.gpuModel())) {
        return true;
      }
      Outcome outcome = switch (facts.choice(EQUIVALENT_NODE)) {
        case OPEN -> Outcome.UNDETERMINED;
        case PASSES -> Outcome.SATISFIED;
        case FAILS -> Outcome.VIOLATED;
      };
      findings
          .of(outcome, "another-model")
          .about(allocation)
          .under(EQUIVALENT_NODE)
          .with("model", node.gpuModel())
          .with("reference", reference.gpuModel());
      return false;
    }
  }
}
