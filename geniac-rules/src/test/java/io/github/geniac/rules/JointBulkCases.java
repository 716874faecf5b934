package io.github.geniac.rules;

import static io.github.geniac.rules.Given.PERIOD;
import static io.github.geniac.rules.Outcome.SATISFIED;
import static io.github.geniac.rules.Outcome.UNDETERMINED;
import static io.github.geniac.rules.Outcome.VIOLATED;
import static io.github.geniac.rules.StandardReadings.JOINT_BULK_UNIT;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.StandardReadings.JointBulkUnit;
import java.util.ArrayList;
import java.util.List;

/** Bulk nodes of two participants, counted together or each for itself. */
final class JointBulkCases {

  private static final DayRange FIRST_MONTH = DayRange.parse("2024-10-15/2024-11-15");
  private static final DayRange REST = DayRange.parse("2024-11-15/2025-04-15");

  private JointBulkCases() {}

  /** Two participants, each with bulk nodes of its own or not. */
  private static Proposal joint(Allocation... bulk) {
    return Given.with(proposal -> proposal
        .addParticipants(Participant.of(Given.PARTNER))
        .bulkPlan(BulkPlan.builder().addBulk(bulk).build()));
  }

  private static Allocation signed(String id, DayRange days, int nodes, String... signatory) {
    Allocation.Builder bulk = Given.bulk(id).toBuilder().period(days).nodes(nodes);
    for (String who : signatory) {
      bulk.signatory(OrganizationId.of(who));
    }
    return bulk.build();
  }

  static List<RuleCase> cases() {
    Proposal sixties = joint(signed("b", PERIOD, 60, "Lab"), signed("c", PERIOD, 60, "Partner"));
    Proposal halves = joint(signed("b", FIRST_MONTH, 30, "Lab"), signed("c", REST, 30, "Partner"));
    Proposal open = joint(signed("b", PERIOD, 60, "Lab"), signed("c", PERIOD, 60));
    Proposal openHalves = joint(signed("b", FIRST_MONTH, 30, "Lab"), signed("c", REST, 30));
    Proposal small = joint(signed("b", PERIOD, 40, "Lab"), signed("c", PERIOD, 50));
    Proposal hundred = joint(signed("b", PERIOD, 50, "Lab"), signed("c", PERIOD, 50));
    Proposal steps = joint(signed("b", PERIOD, 5, "Lab"), signed("c", FIRST_MONTH, 5, "Lab"));
    List<RuleCase> cases = List.of(
        BulkRuleCases.of(
            "bulk-node-cap", "60 and 60 of two", sixties, SATISFIED, "within-cap", "within-cap"),
        BulkRuleCases.of(
            "bulk-node-cap", "60 and 60, one open", open, UNDETERMINED, "signatory-open"),
        BulkRuleCases.of(
            "bulk-node-cap", "40 and 50, one open", small, SATISFIED, "within-cap", "within-cap"),
        BulkRuleCases.of(
            "bulk-node-cap", "50 and 50, one open", hundred, UNDETERMINED, "signatory-open"),
        BulkRuleCases.of(
            "bulk-node-cap",
            "over the cap, whoever signs",
            joint(signed("b", PERIOD, 60, "Lab"), signed("c", PERIOD, 101)),
            VIOLATED,
            "over-cap"),
        BulkRuleCases.of(
            "bulk-node-cap",
            "nodes of one only",
            joint(signed("b", PERIOD, 60, "Lab"), signed("c", PERIOD, 0, "Partner")),
            SATISFIED,
            "within-cap"),
        BulkRuleCases.of("bulk-node-cap", "nothing taken", joint(), VIOLATED, "no-nodes"),
        BulkRuleCases.of(
            "bulk-count-constant", "of two", halves, SATISFIED, "constant", "constant"),
        BulkRuleCases.of(
            "bulk-count-constant", "one open", openHalves, UNDETERMINED, "signatory-open"),
        BulkRuleCases.of(
            "bulk-count-constant", "same days", open, SATISFIED, "constant", "constant"),
        BulkRuleCases.of("bulk-count-constant", "changes of one", steps, VIOLATED, "changes"),
        BulkRuleCases.of(
            "bulk-count-constant",
            "one open that changes by itself",
            joint(
                signed("b", PERIOD, 60, "Lab"),
                Given.noPeriod(Given.bulk("c").toBuilder())
                    .schedule(NodeSchedule.of(FIRST_MONTH, 1).plus(REST, 2))
                    .build()),
            UNDETERMINED,
            "signatory-open"),
        BulkRuleCases.of(
            "bulk-covers-research-period", "of two", halves, VIOLATED, "missing", "missing"),
        BulkRuleCases.of(
            "bulk-covers-research-period", "one open", openHalves, UNDETERMINED, "signatory-open"),
        BulkRuleCases.of(
            "bulk-covers-research-period", "each for itself", open, SATISFIED, "covers"),
        BulkRuleCases.of(
            "bulk-covers-research-period",
            "nobody covers the rest",
            joint(signed("b", FIRST_MONTH, 1, "Lab"), signed("c", FIRST_MONTH, 1)),
            VIOLATED,
            "missing"));
    List<RuleCase> all = new ArrayList<>();
    cases.forEach(one -> all.add(one.under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)));
    all.add(BulkRuleCases.of("bulk-node-cap", "60 and 60 together", sixties, VIOLATED, "over-cap"));
    all.add(
        BulkRuleCases.of("bulk-count-constant", "halves together", halves, SATISFIED, "constant"));
    all.add(BulkRuleCases.of(
        "bulk-covers-research-period", "halves together", halves, SATISFIED, "covers"));
    all.add(BulkRuleCases.of(
            "bulk-node-cap",
            "one participant alone",
            BulkRuleCases.nodes(100),
            SATISFIED,
            "within-cap")
        .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR));
    return all;
  }
}
