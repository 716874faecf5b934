package io.github.geniac.pricing;

import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.OtherCompute;

/** The kind of compute that a cost is for. */
public enum ComputeKind {
  /** GPU nodes. */
  GPU,
  /** CPU servers. */
  CPU,
  /** Storage of any kind. */
  STORAGE,
  /** Network of any kind. */
  NETWORK,
  /** An accelerator that is not a GPU. */
  ACCELERATOR,
  /** Other compute. */
  OTHER,
  /** The resource is not stated. */
  UNKNOWN,
  /** A cost that is not for compute, such as data preparation by a contractor. */
  NO_COMPUTE;

  static ComputeKind of(ComputeResource resource) {
    if (resource instanceof OtherCompute other) {
      return switch (other.kind()) {
        case CPU -> CPU;
        case STORAGE -> STORAGE;
        case NETWORK -> NETWORK;
        case ACCELERATOR -> ACCELERATOR;
        case OTHER -> OTHER;
      };
    }
    return GPU;
  }
}
