package io.github.geniac.core;

import org.immutables.value.Value;

/**
 * Compute other than GPU nodes, such as object storage in TB or CPU servers by the node. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract non-sealed class OtherCompute implements ComputeResource {

  /** What kind of compute it is. */
  public enum Kind {
    /** CPU servers. */
    CPU,
    /** Storage of any kind. */
    STORAGE,
    /** Network of any kind. */
    NETWORK,
    /**
     * An accelerator that is not a GPU (Trainium, TPU); whether the call counts it among the GPU
     * resources is open.
     */
    ACCELERATOR,
    /** Anything else, such as software billed with the compute. */
    OTHER
  }

  OtherCompute() {}

  /**
   * {@return compute of a kind, with a name and the unit it is counted in}
   *
   * @param kind the kind
   * @param name a name for people, such as {@code S3 Standard}, not blank
   * @param unit the unit of its amounts, such as {@code TB} or {@code node}, not blank
   * @throws IllegalArgumentException if a text is blank
   */
  public static OtherCompute of(Kind kind, String name, String unit) {
    return ImmutableOtherCompute.builder().kind(kind).name(name).unit(unit).build();
  }

  /** {@return the kind} */
  public abstract Kind kind();

  /** {@return the name for people} */
  public abstract String name();

  /** {@return the unit its amounts are counted in, such as {@code TB}} */
  public abstract String unit();

  @Override
  public final String label() {
    return name();
  }

  @Value.Check
  void check() {
    Checks.notBlank("OtherCompute", "name", name());
    Checks.notBlank("OtherCompute " + name(), "unit", unit());
  }
}
