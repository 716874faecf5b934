package io.github.geniac.core;

import static io.github.geniac.core.Checks.isNormal;
import static io.github.geniac.core.Checks.normal;
import static io.github.geniac.core.Checks.positive;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A server with GPUs, such as Amazon's p5.48xlarge: 8 x H100, 640 GB of GPU memory, 30.72 TB of
 * local SSD, 3.2 Tbps of injection bandwidth. All units are decimal (1 TB = 10^12 bytes, 1 Tbps =
 * 10^12 bits a second). Immutable.
 *
 * <p>Whether a node is what the bulk route wants is for the rules to say; {@link ReferenceNodes}
 * knows some nodes of the market.
 */
@Value.Immutable
@CoreStyle
public abstract non-sealed class GpuNode implements ComputeResource {

  private static final String MAKER = "NVIDIA ";

  GpuNode() {}

  /** {@return a builder; {@code gpuModel} and {@code gpuCount} have to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the vendor and its name for the type, if stated} */
  public abstract Optional<NodeType> type();

  /** {@return the GPU model, such as {@code H100}, in upper case and without NVIDIA's name} */
  public abstract String gpuModel();

  /** {@return the number of GPUs in the node, at least 1} */
  public abstract int gpuCount();

  /** {@return the memory of all GPUs of the node together, in GB, above 0} */
  public abstract Optional<BigDecimal> gpuMemoryGb();

  /** {@return the local SSD of the node, in TB, above 0} */
  public abstract Optional<BigDecimal> localSsdTb();

  /** {@return the bandwidth with which the node can feed the interconnect, in Tbps, above 0} */
  public abstract Optional<BigDecimal> injectionBandwidthTbps();

  /** {@return a builder that holds the facts of this node} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Override
  public final String label() {
    return type().map(NodeType::toString).orElse(gpuCount() + " x " + gpuModel());
  }

  @Value.Check
  GpuNode checked() {
    String owner = "GpuNode " + label();
    Checks.notBlank(owner, "gpuModel", gpuModel());
    Checks.atLeast(owner, "gpuCount", gpuCount(), 1);
    positive(owner, "gpuMemoryGb", gpuMemoryGb());
    positive(owner, "localSsdTb", localSsdTb());
    positive(owner, "injectionBandwidthTbps", injectionBandwidthTbps());
    String model = withoutMaker(Checks.upperCase(gpuModel()));
    boolean normal = model.equals(gpuModel())
        && isNormal(gpuMemoryGb())
        && isNormal(localSsdTb())
        && isNormal(injectionBandwidthTbps());
    return normal
        ? this
        : toBuilder()
            .gpuModel(model)
            .gpuMemoryGb(normal(gpuMemoryGb()))
            .localSsdTb(normal(localSsdTb()))
            .injectionBandwidthTbps(normal(injectionBandwidthTbps()))
            .build();
  }

  /** Who names the maker, as the call does, means the same GPU as who does not. */
  private static String withoutMaker(String model) {
    return model.startsWith(MAKER) ? model.substring(MAKER.length()).strip() : model;
  }

  /** Builds a {@link GpuNode}. Mutable, for one thread. */
  public static final class Builder extends ImmutableGpuNode.Builder {

    Builder() {}

    /**
     * States vendor and type.
     *
     * @param vendor the vendor, such as {@code Amazon Web Services}
     * @param name the vendor's name for the type, such as {@code p5.48xlarge}
     * @return this builder
     * @throws IllegalArgumentException if one is blank
     */
    public Builder type(String vendor, String name) {
      return type(NodeType.of(vendor, name));
    }

    /**
     * States the GPUs.
     *
     * @param count at least 1
     * @param model the model, such as {@code H100} or {@code NVIDIA H100}, which are the same
     * @return this builder
     */
    public Builder gpus(int count, String model) {
      return gpuCount(count).gpuModel(model);
    }

    /**
     * States the memory of all GPUs of the node together.
     *
     * @param gb decimal GB, such as {@code "640"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not a decimal number
     */
    public Builder gpuMemoryGb(String gb) {
      return gpuMemoryGb(Checks.decimal("GpuNode", "gpuMemoryGb", gb));
    }

    /**
     * States the local SSD of the node.
     *
     * @param tb decimal TB, such as {@code "30.4"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not a decimal number
     */
    public Builder localSsdTb(String tb) {
      return localSsdTb(Checks.decimal("GpuNode", "localSsdTb", tb));
    }

    /**
     * States the injection bandwidth of the node.
     *
     * @param tbps Tbps, such as {@code "3.2"}
     * @return this builder
     * @throws IllegalArgumentException if the text is not a decimal number
     */
    public Builder injectionBandwidthTbps(String tbps) {
      return injectionBandwidthTbps(Checks.decimal("GpuNode", "injectionBandwidthTbps", tbps));
    }
  }
}
