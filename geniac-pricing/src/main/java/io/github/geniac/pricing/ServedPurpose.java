package io.github.geniac.pricing;

import io.github.geniac.core.Purpose;

/** The purpose that a part of a cost serves (clause 0.3). */
public enum ServedPurpose {
  /** Purpose 1. */
  DEVELOPMENT,
  /** Purpose 2. */
  PROVISION_ENVIRONMENT,
  /** Purpose 3. */
  DEMONSTRATION_INFERENCE,
  /** Not stated: no workload, no purpose, or no shares between several. */
  UNKNOWN;

  static ServedPurpose of(Purpose purpose) {
    return switch (purpose) {
      case DEVELOPMENT -> DEVELOPMENT;
      case PROVISION_ENVIRONMENT -> PROVISION_ENVIRONMENT;
      case DEMONSTRATION_INFERENCE -> DEMONSTRATION_INFERENCE;
    };
  }
}
