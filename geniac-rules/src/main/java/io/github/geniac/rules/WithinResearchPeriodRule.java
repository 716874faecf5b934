package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** Clause 1.2: what is used outside the research period is not subsidised. */
final class WithinResearchPeriodRule {

  static final Rule RULE = Rule.builder("within-research-period", RuleKind.ELIGIBILITY)
      .parts(Part.DIRECT, Part.BULK)
      .clauses("1.2")
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(WithinResearchPeriodRule::evaluate);

  private static final String PARTLY = "partly-outside";

  private WithinResearchPeriodRule() {}

  /** Whether a finding says that only a part of the days lies outside. */
  static boolean isPartly(Finding finding) {
    return finding.key().equals(PARTLY) && finding.rule().equals(RULE.id());
  }

  private static void evaluate(Case facts, Findings findings) {
    if (facts.allocations().isEmpty()) {
      findings.notApplicable("no-allocation");
    }
    DayRange period = facts.terms().researchPeriod();
    for (Allocation allocation : facts.allocations()) {
      Optional<DayRange> days = allocation.days();
      if (days.isPresent() && period.encloses(days.get())) {
        findings.satisfied("inside").about(allocation).with("period", period);
      } else {
        judge(findings, allocation, used(allocation), period);
      }
    }
    boolean first = facts.part() == Part.DIRECT || facts.proposal().directPlan().isEmpty();
    if (first && !isExpected(facts.terms())) {
      findings
          .remark("unexpected-start")
          .with("start", facts.terms().researchStart())
          .with("from", day(facts.terms(), facts.terms().earliestExpectedStart()))
          .with("to", day(facts.terms(), facts.terms().latestExpectedStart()));
    }
  }

  /** The days of use, one count on each; those with nodes if the nodes are known day by day. */
  private static NodeSchedule used(Allocation allocation) {
    Optional<NodeSchedule> days = allocation.days().map(range -> NodeSchedule.of(range, 1));
    return allocation
        .nodeSchedule()
        .filter(nodes -> !nodes.isEmpty())
        .or(() -> days)
        .orElse(NodeSchedule.empty());
  }

  private static void judge(
      Findings findings, Allocation allocation, NodeSchedule used, DayRange period) {
    NodeSchedule outside = used.outside(period);
    if (used.isEmpty() && allocation.days().isEmpty()) {
      findings.undetermined("period-open").about(allocation).missing(StandardFacts.PERIOD);
    } else if (outside.isEmpty()) {
      findings.satisfied("inside").about(allocation).with("period", period);
    } else {
      findings
          .violated(used.within(period).isEmpty() ? "outside" : PARTLY)
          .about(allocation)
          .with("day", outside.span().map(DayRange::start).orElseThrow())
          .with(
              "days",
              outside.tranches().stream().mapToInt(one -> one.days().days()).sum())
          .with("period", period);
    }
  }

  /** The call gives the start as mid-October, provisionally. */
  private static boolean isExpected(CallTerms terms) {
    MonthDay start = MonthDay.from(terms.researchStart());
    return !start.isBefore(terms.earliestExpectedStart())
        && !start.isAfter(terms.latestExpectedStart());
  }

  private static LocalDate day(CallTerms terms, MonthDay day) {
    return day.atYear(terms.researchStart().getYear());
  }
}
