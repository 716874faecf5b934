package io.github.geniac.rules;

import static io.github.geniac.rules.Outcome.NOT_APPLICABLE;
import static io.github.geniac.rules.Outcome.SATISFIED;
import static io.github.geniac.rules.Outcome.UNDETERMINED;
import static io.github.geniac.rules.Outcome.VIOLATED;
import static io.github.geniac.rules.StandardReadings.ACCELERATOR_IS_GPU;
import static io.github.geniac.rules.StandardReadings.EQUIVALENT_NODE;

import io.github.geniac.core.GpuNode;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.rules.StandardReadings.AcceleratorIsGpu;
import io.github.geniac.rules.StandardReadings.EquivalentNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Of what kind bulk nodes are, and by whom they are made. */
final class BulkNodeCases {

  private BulkNodeCases() {}

  static List<RuleCase> cases() {
    List<RuleCase> all = new ArrayList<>(figures());
    all.addAll(vendor());
    return all;
  }

  private static GpuNode.Builder node() {
    return Given.P5.toBuilder();
  }

  private static RuleCase spec(String name, GpuNode node, Outcome outcome, String... keys) {
    return BulkRuleCases.of(
        "bulk-node-spec", name, Given.withBulk(b -> b.resource(node)), outcome, keys);
  }

  private static RuleCase spec(String name, Outcome outcome, String... keys) {
    return spec(name, ReferenceNodes.find(name).orElseThrow().node(), outcome, keys);
  }

  private static List<RuleCase> figures() {
    Proposal tpu = Given.withBulk(b -> b.resource(Given.TPU).quantity("4"));
    GpuNode h200 = node().gpus(8, "H200").build();
    return List.of(
        spec("p5.48xlarge", SATISFIED, "fits"),
        spec("p5e.48xlarge", UNDETERMINED, "another-model"),
        spec("p5en.48xlarge", UNDETERMINED, "another-model"),
        spec("Standard_ND96isr_H100_v5", SATISFIED, "fits"),
        spec("a3-highgpu-8g", VIOLATED, "ssd-short", "bandwidth-short"),
        spec("a3-megagpu-8g", VIOLATED, "ssd-short", "bandwidth-short"),
        spec("a3-ultragpu-8g", VIOLATED, "ssd-short", "another-model"),
        spec("BM.GPU.H100.8", SATISFIED, "fits"),
        spec("7 GPUs", node().gpuCount(7).build(), VIOLATED, "gpu-count")
            .arguments(Map.of("gpus", 7, "reference", 8)),
        spec("9 GPUs", node().gpuCount(9).build(), VIOLATED, "gpu-count"),
        spec("639 GB", node().gpuMemoryGb("639").build(), VIOLATED, "memory-short")
            .arguments(Map.of(
                "value",
                new BigDecimal("639"),
                "reference",
                new BigDecimal("640"),
                "shortfall",
                new BigDecimal("1"))),
        spec("640 GB", node().gpuMemoryGb("640.00").build(), SATISFIED, "fits"),
        spec("29.99 TB", node().localSsdTb("29.99").build(), VIOLATED, "ssd-short"),
        spec("30 TB", node().localSsdTb("30").build(), SATISFIED, "fits"),
        spec("30.4 TB", node().localSsdTb("30.4").build(), SATISFIED, "fits"),
        spec(
            "3.19 Tbps",
            node().injectionBandwidthTbps("3.19").build(),
            UNDETERMINED,
            "bandwidth-near"),
        spec(
            "2.88 Tbps",
            node().injectionBandwidthTbps("2.88").build(),
            UNDETERMINED,
            "bandwidth-near"),
        spec(
                "2.879 Tbps",
                node().injectionBandwidthTbps("2.879").build(),
                VIOLATED,
                "bandwidth-short")
            .arguments(Map.of("shortfall", new BigDecimal("0.321"))),
        spec(
            "nothing stated",
            GpuNode.builder().gpus(8, "h100").build(),
            UNDETERMINED,
            "memory-open",
            "ssd-open",
            "bandwidth-open"),
        spec("another GPU", h200, SATISFIED, "another-model")
            .under(EQUIVALENT_NODE, EquivalentNode.PASSES),
        spec("another GPU", h200, VIOLATED, "another-model")
            .under(EQUIVALENT_NODE, EquivalentNode.FAILS),
        spec("a reference without figures", Given.P5, SATISFIED, "fits")
            .at(Given.TERMS.toBuilder()
                .referenceNode(GpuNode.builder().gpus(8, "H100").build())
                .build()),
        BulkRuleCases.of(
            "bulk-node-spec",
            "resource open",
            Given.withBulk(b -> b.resource(Optional.empty())),
            UNDETERMINED,
            "resource-open"),
        BulkRuleCases.of("bulk-node-spec", "accelerator", tpu, UNDETERMINED, "accelerator"),
        BulkRuleCases.of("bulk-node-spec", "accelerator", tpu, VIOLATED, "accelerator")
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.YES),
        BulkRuleCases.of("bulk-node-spec", "accelerator", tpu, NOT_APPLICABLE, "no-bulk-nodes")
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.NO));
  }

  private static List<RuleCase> vendor() {
    String rule = "bulk-vendor";
    Proposal tpu = Given.withBulk(b -> b.resource(Given.TPU).quantity("4"));
    GpuNode lower = node().type("amazon web services", "P5.48XLARGE").build();
    GpuNode azure = ReferenceNodes.AZURE_ND96ISR_H100_V5.node();
    return List.of(
        BulkRuleCases.of(rule, "named", Given.good(), SATISFIED, "named"),
        BulkRuleCases.of(
            rule,
            "named, in another case",
            Given.withBulk(b -> b.resource(lower)),
            SATISFIED,
            "named"),
        BulkRuleCases.of(
            rule, "another", Given.withBulk(b -> b.resource(azure)), UNDETERMINED, "another"),
        BulkRuleCases.of(
                rule,
                "another, once named",
                Given.withBulk(b -> b.resource(azure)),
                SATISFIED,
                "named")
            .at(Given.TERMS.withBulkNodeTypes(azure.type().orElseThrow())),
        BulkRuleCases.of(
            rule,
            "no type",
            Given.withBulk(b -> b.resource(node().type(Optional.empty()).build())),
            UNDETERMINED,
            "type-open"),
        BulkRuleCases.of(rule, "an accelerator", tpu, UNDETERMINED, "type-open"),
        BulkRuleCases.of(rule, "no GPU", tpu, NOT_APPLICABLE, "no-bulk-nodes")
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.NO));
  }
}
