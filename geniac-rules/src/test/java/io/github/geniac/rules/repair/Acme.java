package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A proposal that violates no rule: Acme trains a model, on 20 direct nodes, or on 30 bulk nodes.
 * Each test changes it in one respect.
 */
final class Acme {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  static final DayRange PERIOD = DayRange.parse("2024-10-15/2025-04-15");
  static final DayRange FIRST_MONTH = DayRange.parse("2024-10-15/2024-11-15");
  static final DayRange LATER_MONTHS = DayRange.parse("2024-11-15/2025-04-15");

  static final Organization ACME = Organization.company("acme");
  static final Organization BETA = Organization.company("beta");
  static final Provider CLOUD = Provider.of(Organization.company("cloud"));
  static final Provider OTHER_CLOUD = Provider.of(Organization.company("other cloud"));
  static final Provider UNIVERSITY =
      Provider.of(Organization.of("university", OrganizationKind.NATIONAL_UNIVERSITY_CORPORATION));
  static final LocalDate NOTICE = LocalDate.of(2024, 9, 10);
  static final LocalDate IN_TIME = LocalDate.of(2024, 10, 10);

  static final GpuNode P5 = ReferenceNodes.AWS_P5_48XLARGE.node();
  static final String P5_NAME = "Amazon Web Services/p5.48xlarge";
  static final OtherCompute STORAGE = OtherCompute.of(OtherCompute.Kind.STORAGE, "storage", "TB");

  /** As edits tell the whole period. */
  static final String WHOLE = "2024-10-15/2025-04-15";

  static final String OUT = "the bulk plan is taken out";
  static final String BY = ", directly, in the direct plan";
  static final String OPEN = BY + "; provider and price are not known";

  private Acme() {}

  /** As an edit tells nodes contracted in place of a bulk plan. */
  static String more(String nodes, String terms) {
    return "more direct: " + nodes + " of " + P5_NAME + terms;
  }

  static String like(String id) {
    return BY + ", on the terms of " + id + " (cloud)";
  }

  static Allocation direct() {
    return Allocation.builder()
        .id("direct")
        .resource(P5)
        .provider(CLOUD)
        .nodes(20)
        .period(PERIOD)
        .pricePlan(UsageBased.of(yen("10000").basis(PriceBasis.QUOTE).build()))
        .talks(TalksState.QUOTED)
        .serves("train")
        .build();
  }

  static Allocation bulk() {
    return Allocation.builder()
        .id("bulk")
        .resource(P5)
        .provider(CLOUD)
        .nodes(30)
        .period(PERIOD)
        .pricePlan(new BulkTerm(yen("5000")
            .basis(PriceBasis.PROVISIONAL_UNIT_PRICE)
            .asOf(LocalDate.of(2024, 8, 1))
            .build()))
        .serves("train")
        .build();
  }

  private static Price.Builder yen(String amount) {
    return Price.builder()
        .amount("JPY " + amount)
        .unit(PriceUnit.NODE_HOUR)
        .allowsForFxMoves(false);
  }

  static Allocation bulk(String id, int nodes) {
    return bulk().toBuilder().id(id).nodes(nodes).build();
  }

  static Allocation bulk(String id, NodeSchedule nodes) {
    return bulk().toBuilder().id(id).period(nodes.span()).schedule(nodes).build();
  }

  /** Direct nodes beside the bulk nodes. */
  static Allocation beside(String id, int nodes) {
    return direct().toBuilder().id(id).nodes(nodes).build();
  }

  /** As much storage for the whole period. */
  static Allocation storage(String id, String amount) {
    return direct().toBuilder()
        .id(id)
        .resource(STORAGE)
        .amount(Amount.quantity(new BigDecimal(amount)))
        .build();
  }

  static Proposal good() {
    return plans(List.of(direct()), List.of(bulk()), List.of());
  }

  static Proposal plans(List<Allocation> direct, List<Allocation> bulk, List<Allocation> beside) {
    return withoutBulk(direct)
        .withBulkPlan(BulkPlan.builder().bulk(bulk).direct(beside).build());
  }

  static Proposal withoutBulk(List<Allocation> direct) {
    return Proposal.builder()
        .addParticipants(Participant.of(ACME, IN_TIME))
        .awardNotice(NOTICE)
        .addWorkloads(Workload.builder()
            .id("train")
            .purpose(Purpose.DEVELOPMENT)
            .performer(ACME)
            .addLineage(LineageStep.fromScratch())
            .build())
        .directPlan(DirectPlan.of(direct))
        .build();
  }

  /** The good proposal with this bulk allocation instead. */
  static Proposal withBulk(Allocation... bulk) {
    return plans(List.of(direct()), List.of(bulk), List.of());
  }

  static Proposal withDirect(Allocation... direct) {
    return plans(List.of(direct), List.of(bulk()), List.of());
  }

  static NodeSchedule always(int nodes) {
    return NodeSchedule.of(PERIOD, nodes);
  }

  static NodeSchedule nodes(DayRange days, int nodes) {
    return NodeSchedule.of(days, nodes);
  }

  static RuleResult result(Proposal proposal, String rule, Part part) {
    return result(proposal, rule, part, Readings.defaults());
  }

  static RuleResult result(Proposal proposal, String rule, Part part, Readings readings) {
    return Rulebook.standard().assess(proposal, TERMS, readings).results(rule).stream()
        .filter(one -> one.part() == part)
        .findFirst()
        .orElseThrow();
  }

  /** What a repairer suggests, each way in a line of English. */
  static List<String> suggested(Repairer repairer, Proposal proposal, RuleResult violated) {
    return told(proposal, repairer.suggest(proposal, TERMS, violated));
  }

  static List<String> told(Proposal proposal, List<List<Edit>> ways) {
    return ways.stream()
        .map(way -> way.stream()
            .map(edit -> edit.explain(proposal, Locale.ENGLISH))
            .collect(Collectors.joining("; ")))
        .toList();
  }
}
