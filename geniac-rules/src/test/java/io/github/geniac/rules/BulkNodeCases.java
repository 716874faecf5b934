package io.github.geniac.rules;

import static io.github.geniac.rules.Given.P5;
import static io.github.geniac.rules.Given.PERIOD;
import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.TRAINIUM;
import static io.github.geniac.rules.Given.bulk;
import static io.github.geniac.rules.Given.bulkOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.ACCELERATOR_IS_GPU;
import static io.github.geniac.rules.StandardReadings.EQUIVALENT_NODE;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNode;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.AcceleratorIsGpu;
import io.github.geniac.rules.StandardReadings.EquivalentNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a bulk node is, and that nothing else comes by the bulk route. */
final class BulkNodeCases {

  private static final NodeType NAMED = NodeType.of("Amazon Web Services", "p5.48xlarge");

  private BulkNodeCases() {}

  static List<RuleCase> all() {
    return Stream.of(limits(), referenceNodes(), unstated(), accelerators(), nonGpu())
        .flatMap(List::stream)
        .toList();
  }

  private static Proposal node(UnaryOperator<GpuNode.Builder> change) {
    return bulk(one -> one.resource(change.apply(P5.toBuilder()).build()));
  }

  private static Proposal other(OtherCompute resource) {
    return bulkOf(otherCompute(resource).build());
  }

  private static Allocation.Builder otherCompute(OtherCompute resource) {
    return Allocation.builder().id("other").resource(resource).quantity("64").period(PERIOD);
  }

  private static Found fits() {
    return found("fits").about("bulk").with("gpus", 8).with("model", "H100");
  }

  private static Found shortOf(String what, String value, String reference, String shortfall) {
    return found(what)
        .about("bulk")
        .with("value", value)
        .with("reference", reference)
        .with("shortfall", shortfall);
  }

  private static Found near(String value, String shortfall) {
    return shortOf("bandwidth-near", value, "3.2", shortfall)
        .missing(StandardFacts.MINISTRY_ANSWER);
  }

  private static Found anotherModel(String model) {
    return found("another-model")
        .under(EQUIVALENT_NODE)
        .with("model", model)
        .with("reference", "H100");
  }

  private static List<RuleCase> limits() {
    Verify spec = verify("bulk-node-spec");
    return List.of(
        spec.when("no bulk plan, no node")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        spec.when("7 GPUs are not 8")
            .bulk(node(one -> one.gpuCount(7)))
            .violated(found("gpu-count").about("bulk").with("gpus", 7).with("reference", 8)),
        spec.when("9 GPUs are not 8")
            .bulk(node(one -> one.gpuCount(9)))
            .violated(found("gpu-count").with("gpus", 9).with("reference", 8)),
        spec.when("639 GB are 1 GB short")
            .bulk(node(one -> one.gpuMemoryGb("639")))
            .violated(shortOf("memory-short", "639", "640", "1")),
        spec.when("640 GB are enough").bulk(node(one -> one.gpuMemoryGb("640"))).satisfied(fits()),
        spec.when("641 GB are enough").bulk(node(one -> one.gpuMemoryGb("641"))).satisfied(fits()),
        spec.when("29.99 TB are 0.01 TB short")
            .bulk(node(one -> one.localSsdTb("29.99")))
            .violated(shortOf("ssd-short", "29.99", "30", "0.01")),
        spec.when("30 TB are enough").bulk(node(one -> one.localSsdTb("30"))).satisfied(fits()),
        spec.when("30.4 TB, the other figure of the call's own node, are enough")
            .bulk(node(one -> one.localSsdTb("30.4")))
            .satisfied(fits().with("node", NAMED)),
        spec.when("3.2 Tbps are enough")
            .bulk(node(one -> one.injectionBandwidthTbps("3.2")))
            .satisfied(fits()),
        spec.when("3.199 Tbps may be equivalent")
            .bulk(node(one -> one.injectionBandwidthTbps("3.199")))
            .undetermined(near("3.199", "0.001")),
        spec.when("2.88 Tbps, exactly the tolerance below, may be equivalent")
            .bulk(node(one -> one.injectionBandwidthTbps("2.88")))
            .undetermined(near("2.88", "0.32")),
        spec.when("2.879 Tbps are too little")
            .bulk(node(one -> one.injectionBandwidthTbps("2.879")))
            .violated(shortOf("bandwidth-short", "2.879", "3.2", "0.321")),
        spec.when("without a tolerance 3.199 Tbps are too little")
            .bulk(node(one -> one.injectionBandwidthTbps("3.199")))
            .terms(TERMS.toBuilder().bandwidthToleranceTbps(BigDecimal.ZERO).build())
            .violated(shortOf("bandwidth-short", "3.199", "3.2", "0.001")),
        spec.when("what the reference does not state is not asked")
            .bulk(node(one -> one.injectionBandwidthTbps("0.1").localSsdTb(Optional.empty())))
            .terms(TERMS.toBuilder()
                .referenceNode(GpuNode.builder().gpus(8, "H100").build())
                .build())
            .satisfied(fits()),
        spec.when("NVIDIA H100, as the call writes it, is an H100")
            .bulk(node(one -> one.gpus(8, "NVIDIA H100")))
            .satisfied(fits()),
        spec.when("every node is judged")
            .bulk(bulkOf(
                Given.bulkNodes(),
                Given.bulkNodes().toBuilder()
                    .id("small")
                    .resource(P5.toBuilder().gpuCount(4).build())
                    .build()))
            .violated(fits().as(Outcome.SATISFIED), found("gpu-count").about("small")));
  }

  private static List<RuleCase> referenceNodes() {
    return List.of(
        reference("must pass: the call's own", ReferenceNodes.AWS_P5_48XLARGE).satisfied(fits()),
        reference("passes by its numbers", ReferenceNodes.AZURE_ND96ISR_H100_V5).satisfied(fits()),
        reference("passes if its figures hold", ReferenceNodes.OCI_BM_GPU_H100_8)
            .satisfied(fits()),
        reference("is another GPU model", ReferenceNodes.AWS_P5E_48XLARGE)
            .undetermined(anotherModel("H200")),
        reference("is another GPU model", ReferenceNodes.AWS_P5EN_48XLARGE)
            .undetermined(anotherModel("H200")),
        reference("may pass with its numbers", ReferenceNodes.AWS_P5E_48XLARGE)
            .under(EQUIVALENT_NODE, EquivalentNode.PASSES)
            .satisfied(anotherModel("H200")),
        reference("may fail for its model", ReferenceNodes.AWS_P5E_48XLARGE)
            .under(EQUIVALENT_NODE, EquivalentNode.FAILS)
            .violated(anotherModel("H200")),
        reference("is clearly below", ReferenceNodes.GCP_A3_HIGHGPU_8G)
            .violated(
                shortOf("ssd-short", "6", "30", "24"),
                shortOf("bandwidth-short", "1", "3.2", "2.2")),
        reference("is clearly below", ReferenceNodes.GCP_A3_MEGAGPU_8G)
            .violated(
                shortOf("ssd-short", "6", "30", "24"),
                shortOf("bandwidth-short", "1.8", "3.2", "1.4")),
        reference("has too little SSD, and is another model", ReferenceNodes.GCP_A3_ULTRAGPU_8G)
            .violated(
                shortOf("ssd-short", "12", "30", "18"),
                anotherModel("H200").as(Outcome.UNDETERMINED)),
        reference("does not pass by its model alone", ReferenceNodes.GCP_A3_ULTRAGPU_8G)
            .under(EQUIVALENT_NODE, EquivalentNode.PASSES)
            .violated(
                shortOf("ssd-short", "12", "30", "18"),
                anotherModel("H200").as(Outcome.SATISFIED)));
  }

  private static Verify reference(String expectation, ReferenceNode reference) {
    return verify("bulk-node-spec")
        .when(reference.node().label() + " " + expectation)
        .bulk(bulk(one -> one.resource(reference.node())));
  }

  private static List<RuleCase> unstated() {
    Verify spec = verify("bulk-node-spec");
    return List.of(
        spec.when("the resource is asked")
            .bulk(bulk(one -> one.resource(Optional.empty())))
            .undetermined(found("resource-open").about("bulk").missing(StandardFacts.RESOURCE)),
        spec.when("each figure is asked")
            .bulk(bulk(one -> one.resource(GpuNode.builder().gpus(8, "H100").build())))
            .undetermined(
                found("memory-open").about("bulk").missing(StandardFacts.GPU_MEMORY),
                found("ssd-open").about("bulk").missing(StandardFacts.LOCAL_SSD),
                found("bandwidth-open").about("bulk").missing(StandardFacts.BANDWIDTH)),
        spec.when("what falls short stays so beside a figure not stated")
            .bulk(node(one -> one.gpuMemoryGb("639").localSsdTb(Optional.empty())))
            .violated(
                shortOf("memory-short", "639", "640", "1"),
                found("ssd-open").as(Outcome.UNDETERMINED).missing(StandardFacts.LOCAL_SSD)),
        spec.when("a bulk plan without bulk nodes has no node to judge")
            .bulk(bulkOf())
            .notApplicable(found("no-bulk-nodes")),
        spec.when("storage is no node to judge")
            .bulk(other(STORAGE))
            .notApplicable(found("no-bulk-nodes")));
  }

  private static List<RuleCase> accelerators() {
    Verify spec = verify("bulk-node-spec");
    Found accelerator = found("accelerator")
        .about("other")
        .under(ACCELERATOR_IS_GPU)
        .with("resource", "trainium")
        .with("reference", "8 x H100");
    return List.of(
        spec.when("an accelerator may be no GPU resource")
            .bulk(other(TRAINIUM))
            .undetermined(accelerator),
        spec.when("an accelerator read as GPU is no H100")
            .bulk(other(TRAINIUM))
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.YES)
            .violated(accelerator),
        spec.when("an accelerator read as no GPU is no node to judge")
            .bulk(other(TRAINIUM))
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.NO)
            .notApplicable(found("no-bulk-nodes")));
  }

  private static Found accelerator() {
    return found("accelerator-open").about("other").under(ACCELERATOR_IS_GPU);
  }

  private static Found ancillaryOpen(String item) {
    return found("ancillary-open").about(item).missing(StandardFacts.ANCILLARY);
  }

  private static List<RuleCase> nonGpu() {
    Verify nonGpu = verify("non-gpu-direct");
    Proposal disk = bulkOf(otherCompute(STORAGE).ancillary(false).build());
    Proposal chips = bulkOf(otherCompute(TRAINIUM).ancillary(false).build());
    return List.of(
        nonGpu
            .when("no bulk plan, nothing on the bulk route")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        nonGpu
            .when("no allocation, nothing on the bulk route")
            .bulk(bulkOf())
            .notApplicable(found("no-bulk-nodes")),
        nonGpu
            .when("GPU nodes may come by the bulk route")
            .bulk(good())
            .satisfied(found("gpu").about("bulk")),
        nonGpu
            .when("storage of one's own may not")
            .bulk(disk)
            .violated(found("not-gpu").about("other").with("resource", "storage")),
        nonGpu
            .when("storage of the bulk offer itself may")
            .bulk(bulkOf(otherCompute(STORAGE).ancillary(true).build()))
            .satisfied(found("ancillary").about("other")),
        nonGpu
            .when("whether storage belongs to the bulk offer is asked")
            .bulk(other(STORAGE))
            .undetermined(ancillaryOpen("other")),
        nonGpu
            .when("an accelerator may be no GPU resource")
            .bulk(chips)
            .undetermined(accelerator()),
        nonGpu
            .when("an accelerator may belong to the bulk offer, too")
            .bulk(other(TRAINIUM))
            .undetermined(accelerator(), ancillaryOpen("other")),
        nonGpu
            .when("an accelerator read as GPU may come by the bulk route")
            .bulk(chips)
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.YES)
            .satisfied(found("gpu").about("other")),
        nonGpu
            .when("an accelerator read as no GPU may not")
            .bulk(chips)
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.NO)
            .violated(found("not-gpu").with("resource", "trainium")),
        nonGpu
            .when("what is not stated is asked")
            .bulk(bulk(one -> one.resource(Optional.empty())))
            .undetermined(
                found("resource-open").about("bulk").missing(StandardFacts.RESOURCE),
                ancillaryOpen("bulk")),
        nonGpu
            .when("what is not ancillary has to be a GPU resource")
            .bulk(bulk(one -> one.resource(Optional.empty()).ancillary(false)))
            .undetermined(found("resource-open").missing(StandardFacts.RESOURCE)),
        nonGpu
            .when("what is ancillary may be anything")
            .bulk(bulk(one -> one.resource(Optional.empty()).ancillary(true)))
            .satisfied(found("ancillary")));
  }
}
