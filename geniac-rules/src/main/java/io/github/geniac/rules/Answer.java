package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.rules.StandardReadings.AcceleratorIsGpu;
import java.math.BigDecimal;
import java.util.Optional;

/** A yes or no that may not be known. */
enum Answer {
  YES,
  NO,
  UNKNOWN;

  static Answer of(Optional<Boolean> stated) {
    if (stated.isEmpty()) {
      return UNKNOWN;
    }
    return stated.get() ? YES : NO;
  }

  /** Whether an allocation takes a GPU resource (reading {@code accelerator-is-gpu}). */
  static Answer isGpu(Allocation allocation, AcceleratorIsGpu accelerators) {
    ComputeResource resource = allocation.resource().orElse(null);
    if (resource instanceof OtherCompute other) {
      return other.kind() == OtherCompute.Kind.ACCELERATOR ? of(accelerators) : NO;
    }
    return resource instanceof GpuNode ? YES : UNKNOWN;
  }

  /** Whether an allocation takes anything at all. */
  static Answer isSome(Allocation allocation) {
    return of(allocation.amount().map(Answer::isPositive));
  }

  private static boolean isPositive(Amount amount) {
    if (amount instanceof Amount.Nodes nodes) {
      return nodes.nodes() > 0;
    }
    return amount instanceof Amount.Quantity quantity
        ? quantity.quantity().compareTo(BigDecimal.ZERO) > 0
        : !((Amount.Scheduled) amount).schedule().isEmpty();
  }

  private static Answer of(AcceleratorIsGpu accelerators) {
    return switch (accelerators) {
      case OPEN -> UNKNOWN;
      case YES -> YES;
      case NO -> NO;
    };
  }

  Outcome outcome() {
    return switch (this) {
      case YES -> Outcome.SATISFIED;
      case NO -> Outcome.VIOLATED;
      case UNKNOWN -> Outcome.UNDETERMINED;
    };
  }
}
