package io.github.geniac.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether the cost of an item is subsidised. Immutable.
 *
 * @param item the allocation or cost item
 * @param part the plan it stands in; the proposal for cost items
 * @param eligibility whether it is subsidised
 * @param eligibleShare the share of its use that goes to workloads that are, from 0 to 1; empty if
 *     that is not known; without trailing zeros, so that a whole is 1 whatever it is summed from
 * @param findings what the eligibility rules found about the item and the workloads it serves
 */
public record ItemEligibility(
    Subject item,
    Part part,
    Eligibility eligibility,
    Optional<BigDecimal> eligibleShare,
    List<Finding> findings) {

  /** Whether a cost is subsidised. */
  public enum Eligibility {
    /** All of it is. */
    ELIGIBLE,
    /** A part of it is: some of its days, or some of its use. */
    PARTLY_ELIGIBLE,
    /** None of it is. */
    NOT_ELIGIBLE,
    /** A fact is not stated, or the call leaves it open. */
    UNDETERMINED
  }

  /**
   * Copies the list, and writes the share in one way.
   *
   * @param item the allocation or cost item
   * @param part the plan it stands in
   * @param eligibility whether it is subsidised
   * @param eligibleShare the share of its use that is
   * @param findings what was found
   */
  public ItemEligibility {
    eligibleShare = eligibleShare.map(BigDecimal::stripTrailingZeros);
    findings = List.copyOf(findings);
  }
}
