package io.github.geniac.pricing.repair;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.Total;
import io.github.geniac.rules.repair.Repair;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A repair with what the proposal costs before and after it. The cost is that of the bulk plan, and
 * of the direct plan where there is no bulk plan: the two are alternatives. Immutable.
 *
 * @param repair the repair
 * @param before the cost sheet before it
 * @param after the cost sheet after it
 */
public record PricedRepair(Repair repair, CostSheet before, CostSheet after) {

  /** {@return the cost before} */
  public Total costBefore() {
    return total(before);
  }

  /** {@return the cost after} */
  public Total costAfter() {
    return total(after);
  }

  /** {@return by how much the exact cost rises; empty if one of the two is not known} */
  public Optional<ExactMoney> difference() {
    return costBefore().isKnown() && costAfter().isKnown()
        ? Optional.of(costAfter().exact().minus(costBefore().exact()))
        : Optional.empty();
  }

  /** {@return why the difference is not known; empty if it is} */
  public List<Note> unknown() {
    return Stream.of(costBefore(), costAfter())
        .flatMap(total -> total.unknown().stream())
        .distinct()
        .toList();
  }

  private static Total total(CostSheet sheet) {
    PlanCost plan = sheet.bulk().or(sheet::direct).orElse(sheet.others());
    return plan.total();
  }
}
