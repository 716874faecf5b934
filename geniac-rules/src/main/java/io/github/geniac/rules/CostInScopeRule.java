package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.IDLE_BULK;
import static io.github.geniac.rules.StandardReadings.SELF_SUPPLY;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.rules.StandardReadings.IdleBulk;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Clauses 0.1 and 0.3: a fee for the use of compute that serves purposes 1 to 3 is subsidised;
 * other costs are not, but for outsourced data preparation, which has a rule of its own.
 */
final class CostInScopeRule {

  static final Rule RULE = Rule.builder("cost-in-scope", RuleKind.ELIGIBILITY)
      .parts(Part.PROPOSAL, Part.DIRECT, Part.BULK)
      .clauses("0.1", "0.3")
      .readings(IDLE_BULK, SELF_SUPPLY)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.NOT_APPLICABLE)
      .build(CostInScopeRule::evaluate);

  private CostInScopeRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.part() == Part.PROPOSAL) {
      facts.costItems().forEach(item -> judge(findings, item));
    }
    for (Allocation allocation : facts.allocations()) {
      int before = findings.size();
      acquisition(facts, findings, allocation);
      supplier(facts, findings, allocation);
      serves(facts, findings, allocation);
      if (facts.isBulk(allocation)) {
        idle(facts, findings, allocation);
      }
      if (findings.size() == before) {
        findings.satisfied("usage-fee").about(allocation);
      }
    }
    if (findings.isEmpty()) {
      findings.notApplicable("no-item");
    }
  }

  private static void judge(Findings findings, CostItem item) {
    if (item.category() == CostItem.Category.DATA_PREPARATION) {
      findings.notApplicable("data-preparation").about(item);
    } else {
      findings.violated("no-compute").about(item);
    }
  }

  /** The bulk route, or a plan for use or time, is a fee; a flat charge may be a purchase. */
  private static void acquisition(Case facts, Findings findings, Allocation allocation) {
    Optional<Acquisition> acquisition = allocation.acquisition();
    if (acquisition.isEmpty() && !isFee(facts, allocation)) {
      findings
          .undetermined("acquisition-open")
          .about(allocation)
          .missing(StandardFacts.ACQUISITION);
    } else if (acquisition.isPresent() && acquisition.get() == Acquisition.PURCHASE) {
      findings.violated("purchase").about(allocation);
    }
  }

  private static boolean isFee(Case facts, Allocation allocation) {
    PricePlan plan = allocation.pricePlan().orElse(null);
    return facts.isBulk(allocation) || (plan != null && !(plan instanceof FlatCharge));
  }

  private static void supplier(Case facts, Findings findings, Allocation allocation) {
    Optional<Provider> provider = allocation.provider();
    if (provider.isEmpty()) {
      findings.undetermined("provider-open").about(allocation).missing(StandardFacts.PROVIDER);
      return;
    }
    Organization seller = provider.get().seller();
    if (isParticipant(facts, seller)) {
      switch (facts.choice(SELF_SUPPLY)) {
        case OPEN ->
          findings
              .undetermined("self-supply")
              .about(allocation)
              .under(SELF_SUPPLY)
              .with("organization", seller.name());
        case NOT_A_PROCUREMENT ->
          findings
              .violated("self-supply")
              .about(allocation)
              .under(SELF_SUPPLY)
              .with("organization", seller.name());
        case FINE -> {}
      }
    }
  }

  private static boolean isParticipant(Case facts, Organization seller) {
    List<Participant> participants = facts.participants();
    for (int i = 0; i < participants.size(); i++) {
      if (participants.get(i).organization().isSameOrAffiliate(seller)) {
        return true;
      }
    }
    return false;
  }

  private static void serves(Case facts, Findings findings, Allocation allocation) {
    List<Served> serves = allocation.serves();
    if (serves.isEmpty()) {
      findings.undetermined("serves-open").about(allocation).missing(StandardFacts.SERVES);
    }
    for (Served served : serves) {
      if (!hasPurpose(facts, served.workload())) {
        findings
            .undetermined("purpose-open")
            .about(allocation)
            .missing(StandardFacts.PURPOSE)
            .with("workload", served.workload());
      }
    }
    BigDecimal rest = rest(serves);
    if (rest.signum() > 0) {
      findings
          .undetermined("rest-open")
          .about(allocation)
          .missing(StandardFacts.SERVES)
          .with("rest", rest);
    }
  }

  private static boolean hasPurpose(Case facts, WorkloadId id) {
    List<Workload> workloads = facts.workloads();
    for (int i = 0; i < workloads.size(); i++) {
      if (workloads.get(i).id().equals(id)) {
        return workloads.get(i).purpose().isPresent();
      }
    }
    return false;
  }

  /** What stated shares leave to no workload; nothing if a workload without a share takes it. */
  private static BigDecimal rest(List<Served> serves) {
    BigDecimal rest = BigDecimal.ONE;
    for (int i = 0; i < serves.size(); i++) {
      if (serves.get(i).share().isEmpty()) {
        return BigDecimal.ZERO;
      }
      rest = rest.subtract(serves.get(i).share().get());
    }
    return serves.isEmpty() ? BigDecimal.ZERO : rest;
  }

  private static void idle(Case facts, Findings findings, Allocation allocation) {
    if (facts.choice(IDLE_BULK) == IdleBulk.IDLE_SHARE_OPEN) {
      boolean full = allocation
          .utilization()
          .map(part -> part.compareTo(BigDecimal.ONE) == 0)
          .orElse(false);
      if (!full) {
        findings.undetermined("idle-share").about(allocation).under(IDLE_BULK);
      }
    }
  }
}
