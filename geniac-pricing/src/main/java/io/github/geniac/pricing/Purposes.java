package io.github.geniac.pricing;

import io.github.geniac.core.Fraction;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import java.util.EnumSet;
import java.util.List;

/** Divides the cost of an item among the purposes of the workloads it serves. */
final class Purposes {

  private Purposes() {}

  /**
   * Stated shares go to their purposes; workloads without a share take together what these leave,
   * which is known to go to a purpose if they all have the same.
   */
  static Split<ServedPurpose> of(Proposal proposal, List<Served> serves) {
    Split<ServedPurpose> split = Split.all(ServedPurpose.UNKNOWN);
    Fraction rest = Fraction.ONE;
    EnumSet<ServedPurpose> unsplit = EnumSet.noneOf(ServedPurpose.class);
    for (Served served : serves) {
      ServedPurpose purpose = proposal
          .workload(served.workload())
          .flatMap(Workload::purpose)
          .map(ServedPurpose::of)
          .orElse(ServedPurpose.UNKNOWN);
      if (served.share().isPresent()) {
        Fraction share = Fraction.of(served.share().get());
        split = split.moving(share, ServedPurpose.UNKNOWN, purpose);
        rest = rest.minus(share);
      } else {
        unsplit.add(purpose);
      }
    }
    if (unsplit.size() != 1) {
      return split;
    }
    ServedPurpose purpose = unsplit.iterator().next();
    return rest.equals(Fraction.ONE)
        ? Split.all(purpose)
        : split.moving(rest, ServedPurpose.UNKNOWN, purpose);
  }
}
