package io.github.geniac.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * GPU nodes of the market as their vendors described them on a stated day. Material for plans and
 * tests, not rules: a vendor may have changed its node since, so look it up again before relying on
 * it. Units are decimal, binary figures of a vendor are converted (28 TiB = 30.79 TB).
 */
public final class ReferenceNodes {

  private static final LocalDate SEEN = LocalDate.of(2026, 11, 1);

  /** Amazon p5.48xlarge, the node type that the call names (clause 2.4). */
  public static final ReferenceNode AWS_P5_48XLARGE = entry(
      node("Amazon Web Services", "p5.48xlarge", 8, "H100", "640", "30.72", "3.2"),
      "EC2 P5 instance page; the EC2 API gives 8 x 3,800 GB = 30.4 TB of SSD instead",
      ReferenceNode.Mark.PRIMARY);

  /** Amazon p5e.48xlarge. */
  public static final ReferenceNode AWS_P5E_48XLARGE = entry(
      node("Amazon Web Services", "p5e.48xlarge", 8, "H200", "1128", "30.4", "3.2"),
      "EC2 P5 instance page",
      ReferenceNode.Mark.PRIMARY);

  /** Amazon p5en.48xlarge. */
  public static final ReferenceNode AWS_P5EN_48XLARGE = entry(
      node("Amazon Web Services", "p5en.48xlarge", 8, "H200", "1128", "30.4", "3.2"),
      "EC2 P5 instance page",
      ReferenceNode.Mark.PRIMARY);

  /** Azure ND96isr H100 v5. */
  public static final ReferenceNode AZURE_ND96ISR_H100_V5 = entry(
      node("Microsoft Azure", "Standard_ND96isr_H100_v5", 8, "H100", "640", "30.79", "3.2"),
      "ND H100 v5 series page; 28 TiB of SSD, 8 x 400 Gbps",
      ReferenceNode.Mark.PRIMARY);

  /** Google a3-highgpu-8g. */
  public static final ReferenceNode GCP_A3_HIGHGPU_8G = entry(
      node("Google Cloud", "a3-highgpu-8g", 8, "H100", "640", "6", "1"),
      "Compute Engine accelerator-optimized page; 1,000 Gbps in all, 800 of them for GPUs",
      ReferenceNode.Mark.PRIMARY);

  /** Google a3-megagpu-8g. */
  public static final ReferenceNode GCP_A3_MEGAGPU_8G = entry(
      node("Google Cloud", "a3-megagpu-8g", 8, "H100", "640", "6", "1.8"),
      "Compute Engine accelerator-optimized page; 1,800 Gbps in all, 1,600 of them for GPUs",
      ReferenceNode.Mark.PRIMARY);

  /** Google a3-ultragpu-8g. */
  public static final ReferenceNode GCP_A3_ULTRAGPU_8G = entry(
      node("Google Cloud", "a3-ultragpu-8g", 8, "H200", "1128", "12", "3.6"),
      "Compute Engine accelerator-optimized page; 3,600 Gbps in all, 3,200 of them for GPUs",
      ReferenceNode.Mark.PRIMARY);

  /** Oracle BM.GPU.H100.8. */
  public static final ReferenceNode OCI_BM_GPU_H100_8 = entry(
      node("Oracle Cloud", "BM.GPU.H100.8", 8, "H100", "640", "61.44", "3.2"),
      "compute shapes page, not checked at the source",
      ReferenceNode.Mark.UNVERIFIED);

  private static final List<ReferenceNode> ALL = List.of(
      AWS_P5_48XLARGE,
      AWS_P5E_48XLARGE,
      AWS_P5EN_48XLARGE,
      AZURE_ND96ISR_H100_V5,
      GCP_A3_HIGHGPU_8G,
      GCP_A3_MEGAGPU_8G,
      GCP_A3_ULTRAGPU_8G,
      OCI_BM_GPU_H100_8);

  private ReferenceNodes() {}

  /** {@return all entries, by vendor} */
  public static List<ReferenceNode> all() {
    return ALL;
  }

  /**
   * {@return the entry with this vendor's type name, whatever the case}
   *
   * @param typeName such as {@code p5.48xlarge}
   */
  public static Optional<ReferenceNode> find(String typeName) {
    return ALL.stream().filter(entry -> entry.isNamed(typeName)).findFirst();
  }

  private static ReferenceNode entry(GpuNode node, String source, ReferenceNode.Mark mark) {
    return new ReferenceNode(node, SEEN, source, mark);
  }

  private static GpuNode node(
      String vendor,
      String name,
      int gpus,
      String model,
      String memoryGb,
      String ssdTb,
      String bandwidthTbps) {
    return GpuNode.builder()
        .type(vendor, name)
        .gpus(gpus, model)
        .gpuMemoryGb(memoryGb)
        .localSsdTb(ssdTb)
        .injectionBandwidthTbps(bandwidthTbps)
        .build();
  }
}
