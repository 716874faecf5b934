package io.github.geniac.core;

/**
 * A kind of compute that can be taken: a {@link GpuNode}, or {@link OtherCompute} with a unit of
 * its own (clause 0.2 counts both among the usage fees).
 */
public sealed interface ComputeResource permits GpuNode, OtherCompute {

  /** {@return a short name for people, such as {@code Amazon Web Services/p5.48xlarge}} */
  String label();
}
