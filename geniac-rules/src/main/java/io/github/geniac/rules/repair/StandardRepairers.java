package io.github.geniac.rules.repair;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Who suggests edits for which rule of the call; the others only new facts can mend, or the last
 * resort. A wrong price of bulk nodes is one of those: the right one is what the ministry tells,
 * and to state none, as after a change of provider, would hide the fault rather than mend it.
 */
final class StandardRepairers {

  private static final Map<RuleId, Repairer> ALL = Map.ofEntries(
      entry("direct-procurement-proposed", new DirectPlanRepairer()),
      entry("direct-plan-serves-workloads", new DirectPlanRepairer()),
      entry("supplier-not-academic", new SupplierRepairer()),
      entry("cost-in-scope", new SupplierRepairer()),
      entry("non-gpu-direct", new RouteRepairer()),
      entry("bulk-node-spec", new NodeRepairer()),
      entry("bulk-node-cap", new CountRepairer()),
      entry("bulk-count-constant", new CountRepairer()),
      entry("bulk-covers-research-period", new CountRepairer()),
      entry("bulk-direct-mix", new MixRepairer()),
      entry("bulk-contract-in-time", new SignatoryRepairer()),
      entry("bulk-charged-in-full", StandardRepairers::fullCharge),
      entry("excess-over-cap-secured", new ExcessRepairer()),
      entry("within-research-period", new PeriodRepairer()));

  private StandardRepairers() {}

  private static Map.Entry<RuleId, Repairer> entry(String rule, Repairer repairer) {
    return Map.entry(RuleId.of(rule), repairer);
  }

  static Optional<Repairer> of(RuleId rule) {
    return Optional.ofNullable(ALL.get(rule));
  }

  /** The rule itself says what the full charge is. */
  private static List<List<Edit>> fullCharge(
      Proposal proposal, CallTerms terms, RuleResult violated) {
    List<Edit> raised = new ArrayList<>();
    for (Finding finding : violated.findings(Outcome.VIOLATED)) {
      if (finding.arguments().get("full") instanceof Money full) {
        finding.subject().ifPresent(one -> raised.add(new RaiseCost(ItemId.of(one.id()), full)));
      }
    }
    return List.of(raised);
  }
}
