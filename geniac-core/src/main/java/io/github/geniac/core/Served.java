package io.github.geniac.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A workload that an item serves, and the share of the item that goes to it. Workloads without a
 * share take together what the stated shares leave. Immutable.
 *
 * @param workload the workload
 * @param share the share, from 0 to 1, without trailing zeros, if stated
 */
public record Served(WorkloadId workload, Optional<BigDecimal> share) {

  /**
   * Checks the share and brings it to its normal form.
   *
   * @param workload the workload
   * @param share the share, if stated
   * @throws IllegalArgumentException if the share lies outside 0 to 1
   */
  public Served {
    Objects.requireNonNull(workload, "workload");
    if (share.isPresent()) {
      Checks.fraction("Served " + workload, "share", share.get());
    }
    share = Checks.normal(share);
  }

  /**
   * {@return a workload served with a share that is not stated}
   *
   * @param workload the text of the workload's id
   * @throws IllegalArgumentException if the text is blank
   */
  public static Served of(String workload) {
    return new Served(WorkloadId.of(workload), Optional.empty());
  }

  /**
   * {@return a workload served with a stated share}
   *
   * @param workload the text of the workload's id
   * @param share a decimal number from 0 to 1, such as {@code "0.25"}
   * @throws IllegalArgumentException if the text is blank, or the share is not a number from 0 to 1
   */
  public static Served of(String workload, String share) {
    return new Served(
        WorkloadId.of(workload), Optional.of(Checks.decimal("Served " + workload, "share", share)));
  }

  static void check(String owner, List<Served> serves) {
    Checks.unique(owner, "served workload", serves, Served::workload);
    BigDecimal sum = BigDecimal.ZERO;
    for (Served served : serves) {
      sum = served.share().isPresent() ? sum.add(served.share().get()) : sum;
    }
    Checks.check(
        sum.compareTo(BigDecimal.ONE) <= 0,
        "%s: the shares of the served workloads add up to %s, which is more than 1",
        owner,
        sum);
  }
}
