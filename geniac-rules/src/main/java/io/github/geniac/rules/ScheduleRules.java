package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Optional;

/**
 * The three rules on the number of bulk nodes, for a schedule alone, under the default readings.
 *
 * <p>The call's example that cannot be secured, 30 nodes in the first month only:
 *
 * <pre>{@code
 * ScheduleRules.covers(NodeSchedule.of(period.firstMonths(1), 30), terms).outcome(); // VIOLATED
 * }</pre>
 */
public final class ScheduleRules {

  private ScheduleRules() {}

  /**
   * {@return whether the schedule keeps to the cap (clause 2.3)}
   *
   * @param bulkNodes the bulk nodes of each day
   * @param terms the terms of the call
   */
  public static RuleResult cap(NodeSchedule bulkNodes, CallTerms terms) {
    return judge(BulkNodeCapRule.RULE, bulkNodes, terms);
  }

  /**
   * {@return whether the schedule is one number on every day that has nodes (clauses 2.3, 2.E3)}
   *
   * @param bulkNodes the bulk nodes of each day
   * @param terms the terms of the call
   */
  public static RuleResult constant(NodeSchedule bulkNodes, CallTerms terms) {
    return judge(BulkCountConstantRule.RULE, bulkNodes, terms);
  }

  /**
   * {@return whether the schedule has nodes on the days of the research period and on no other
   * (clauses 2.3, 2.E2)}
   *
   * @param bulkNodes the bulk nodes of each day
   * @param terms the terms of the call
   */
  public static RuleResult covers(NodeSchedule bulkNodes, CallTerms terms) {
    return judge(BulkCoversResearchPeriodRule.RULE, bulkNodes, terms);
  }

  /**
   * {@return what the three rules come to, in the order cap, constant, covers}
   *
   * @param bulkNodes the bulk nodes of each day
   * @param terms the terms of the call
   */
  public static List<RuleResult> judge(NodeSchedule bulkNodes, CallTerms terms) {
    return List.of(cap(bulkNodes, terms), constant(bulkNodes, terms), covers(bulkNodes, terms));
  }

  private static RuleResult judge(Rule rule, NodeSchedule bulkNodes, CallTerms terms) {
    Allocation allocation = Allocation.builder().id("bulk").schedule(bulkNodes).build();
    Proposal proposal = Proposal.builder()
        .bulkPlan(BulkPlan.builder().addBulk(allocation).build())
        .build();
    Dossier dossier = new Dossier(proposal, terms, Optional.empty());
    return rule.evaluate(dossier, Part.BULK, Readings.defaults());
  }
}
