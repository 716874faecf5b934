package io.github.geniac.rules;

import static io.github.geniac.rules.Given.PERIOD;
import static io.github.geniac.rules.Outcome.NOT_APPLICABLE;
import static io.github.geniac.rules.Outcome.SATISFIED;
import static io.github.geniac.rules.Outcome.UNDETERMINED;
import static io.github.geniac.rules.Outcome.VIOLATED;
import static io.github.geniac.rules.StandardReadings.BULK_WITH_DIRECT_BELOW_CAP;
import static io.github.geniac.rules.StandardReadings.EXACTLY_100;
import static io.github.geniac.rules.StandardReadings.EXCESS_SECURED_HOW;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.StandardReadings.BulkWithDirectBelowCap;
import io.github.geniac.rules.StandardReadings.ExactlyAtCap;
import io.github.geniac.rules.StandardReadings.ExcessSecuredHow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules on bulk nodes: how many, when, of what kind, and beside what. */
final class BulkRuleCases {

  private static final LocalDate START = LocalDate.of(2024, 10, 15);
  private static final LocalDate END = LocalDate.of(2025, 4, 15);
  private static final DayRange FIRST_MONTH = DayRange.parse("2024-10-15/2024-11-15");
  private static final DayRange REST = DayRange.parse("2024-11-15/2025-04-15");

  private BulkRuleCases() {}

  static List<RuleCase> cases() {
    List<RuleCase> all = new ArrayList<>();
    all.addAll(cap());
    all.addAll(constant());
    all.addAll(covers());
    all.addAll(mix());
    return all;
  }

  static RuleCase of(String rule, String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of(rule, Part.BULK, name, proposal, outcome, keys);
  }

  static Proposal nodes(int nodes) {
    return Given.withBulk(bulk -> bulk.nodes(nodes));
  }

  private static List<RuleCase> cap() {
    String rule = "bulk-node-cap";
    return List.of(
        of(rule, "no bulk plan", Given.good().withoutBulkPlan(), NOT_APPLICABLE, "no-bulk-plan"),
        of(rule, "0 nodes", nodes(0), VIOLATED, "no-nodes").arguments(Map.of("cap", 100)),
        of(rule, "nothing taken", Given.bulks(List.of(), List.of()), VIOLATED, "no-nodes"),
        of(rule, "1 node", nodes(1), SATISFIED, "within-cap")
            .arguments(Map.of("nodes", 1, "cap", 100, "slack", 99)),
        of(rule, "99 nodes", nodes(99), SATISFIED, "within-cap").arguments(Map.of("slack", 1)),
        of(rule, "100 nodes", nodes(100), SATISFIED, "within-cap").arguments(Map.of("slack", 0)),
        of(rule, "100 nodes", nodes(100), UNDETERMINED, "at-cap")
            .under(EXACTLY_100, ExactlyAtCap.OPEN),
        of(rule, "99 nodes", nodes(99), SATISFIED, "within-cap")
            .under(EXACTLY_100, ExactlyAtCap.OPEN),
        of(rule, "101 nodes", nodes(101), VIOLATED, "over-cap")
            .arguments(Map.of("day", START, "nodes", 101, "cap", 100, "excess", 1)),
        of(rule, "101 nodes", nodes(101), UNDETERMINED, "over-cap")
            .under(EXCESS_SECURED_HOW, ExcessSecuredHow.ARRANGED_WITH_MINISTRY),
        of(rule, "101 of a cap of 120", nodes(101), SATISFIED, "within-cap")
            .arguments(Map.of("slack", 19))
            .at(Given.TERMS.withBulkCap(120)),
        of(
                rule,
                "over the cap later",
                Given.bulkNodes(NodeSchedule.of(FIRST_MONTH, 100).plus(REST, 130)),
                VIOLATED,
                "over-cap")
            .arguments(Map.of("day", REST.start(), "nodes", 130, "excess", 30)),
        of(
            rule,
            "two allocations of 50 and 51",
            Given.bulks(
                List.of(
                    Given.bulk("b").withAmount(Amount.nodes(50)),
                    Given.bulk("c").withAmount(Amount.nodes(51))),
                List.of()),
            VIOLATED,
            "over-cap"),
        of(rule, "amount open", Given.withBulk(Given::noAmount), UNDETERMINED, "amount-open"),
        of(rule, "period open", Given.withBulk(Given::noPeriod), UNDETERMINED, "period-open"),
        of(
            rule,
            "both open",
            Given.withBulk(bulk -> Given.noAmount(Given.noPeriod(bulk))),
            UNDETERMINED,
            "amount-open",
            "period-open"),
        of(
                rule,
                "101 nodes on days that are not stated",
                Given.withBulk(bulk -> Given.noPeriod(bulk).nodes(101)),
                VIOLATED,
                "over-cap-some-day")
            .arguments(Map.of("nodes", 101, "cap", 100, "excess", 1)),
        of(
            rule,
            "100 nodes on days that are not stated",
            Given.withBulk(bulk -> Given.noPeriod(bulk).nodes(100)),
            UNDETERMINED,
            "period-open"),
        of(
            rule,
            "0 nodes on days that are not stated",
            Given.withBulk(bulk -> Given.noPeriod(bulk).nodes(0)),
            VIOLATED,
            "no-nodes"),
        of(
            rule,
            "storage has no nodes",
            Given.withBulk(bulk -> Given.noAmount(bulk).resource(Given.STORAGE)),
            VIOLATED,
            "no-nodes"),
        of(
            rule,
            "an unknown resource may have nodes",
            Given.withBulk(bulk -> Given.noAmount(bulk).resource(Optional.empty())),
            UNDETERMINED,
            "amount-open"),
        of(
            rule,
            "a quantity is no nodes",
            Given.withBulk(
                bulk -> Given.noPeriod(bulk).resource(Optional.empty()).quantity("3")),
            VIOLATED,
            "no-nodes"));
  }

  private static List<RuleCase> constant() {
    String rule = "bulk-count-constant";
    return List.of(
        of(rule, "E1", nodes(30), SATISFIED, "constant").arguments(Map.of("nodes", 30)),
        of(
            rule,
            "30 then 30",
            Given.bulkNodes(NodeSchedule.of(FIRST_MONTH, 30).plus(REST, 30)),
            SATISFIED,
            "constant"),
        of(
            rule,
            "E2: a gap is no other number",
            Given.bulkNodes(NodeSchedule.of(FIRST_MONTH, 30)),
            SATISFIED,
            "constant"),
        of(
                rule,
                "E3",
                Given.bulkNodes(NodeSchedule.of(FIRST_MONTH, 30).plus(REST, 40)),
                VIOLATED,
                "changes")
            .arguments(Map.of("first", START, "nodes", 30, "day", REST.start(), "other", 40)),
        of(rule, "no nodes", nodes(0), NOT_APPLICABLE, "no-nodes"),
        of(rule, "amount open", Given.withBulk(Given::noAmount), UNDETERMINED, "amount-open"));
  }

  private static List<RuleCase> covers() {
    String rule = "bulk-covers-research-period";
    DayRange short1 = DayRange.of(START, END.minusDays(1));
    DayRange long1 = DayRange.of(START, END.plusDays(1));
    DayRange early = DayRange.of(START.minusDays(1), END);
    DayRange late = DayRange.of(START.plusDays(1), END);
    return List.of(
        of(rule, "exact", nodes(30), SATISFIED, "covers")
            .arguments(Map.of("period", PERIOD, "days", 182)),
        of(
                rule,
                "leap year",
                Given.withBulk(bulk -> bulk.period(DayRange.parse("2027-10-15/2028-04-15"))),
                SATISFIED,
                "covers")
            .arguments(Map.of("days", 183))
            .at(Given.TERMS.withResearchStart(LocalDate.of(2027, 10, 15))),
        of(rule, "a day short", Given.withBulk(b -> b.period(short1)), VIOLATED, "missing")
            .arguments(Map.of("day", END.minusDays(1), "period", PERIOD)),
        of(rule, "a day late", Given.withBulk(b -> b.period(late)), VIOLATED, "missing")
            .arguments(Map.of("day", START)),
        of(rule, "a day over", Given.withBulk(b -> b.period(long1)), VIOLATED, "outside")
            .arguments(Map.of("day", END, "nodes", 30, "period", PERIOD)),
        of(rule, "a day early", Given.withBulk(b -> b.period(early)), VIOLATED, "outside")
            .arguments(Map.of("day", START.minusDays(1))),
        of(rule, "E2", Given.bulkNodes(NodeSchedule.of(FIRST_MONTH, 30)), VIOLATED, "missing")
            .arguments(Map.of("day", REST.start())),
        of(
            rule,
            "a gap and a day outside",
            Given.bulkNodes(NodeSchedule.of(FIRST_MONTH, 30).plus(DayRange.ofDays(END, 2), 1)),
            VIOLATED,
            "outside",
            "missing"),
        of(rule, "12 months", nodes(30), VIOLATED, "missing")
            .arguments(Map.of("day", END))
            .at(Given.TERMS.withResearchMonths(12)),
        of(rule, "no plan", Given.good().withoutBulkPlan(), NOT_APPLICABLE, "no-bulk-plan"),
        of(rule, "no nodes", nodes(0), VIOLATED, "missing"),
        of(rule, "amount open", Given.withBulk(Given::noAmount), UNDETERMINED, "amount-open"),
        of(
            rule,
            "outside whatever is open",
            Given.bulks(
                List.of(
                    Given.bulk("b").withPeriod(long1),
                    Given.noAmount(Given.bulk("c").toBuilder()).build()),
                List.of()),
            VIOLATED,
            "outside"));
  }

  private static Proposal beside(int bulk, Allocation... direct) {
    return Given.bulks(List.of(Given.bulk("b").withAmount(Amount.nodes(bulk))), List.of(direct));
  }

  private static RuleCase strict(String name, Proposal proposal, Outcome outcome, String... keys) {
    return of("bulk-direct-mix", name, proposal, outcome, keys)
        .under(BULK_WITH_DIRECT_BELOW_CAP, BulkWithDirectBelowCap.ONLY_BEYOND_CAP);
  }

  private static List<RuleCase> mix() {
    Allocation beside = Given.direct("e").withAmount(Amount.nodes(12));
    Allocation storage =
        Given.direct("s").toBuilder().resource(Given.STORAGE).quantity("200").build();
    Allocation open = Given.noAmount(Given.direct("o").toBuilder()).build();
    Allocation openBulk = Given.noAmount(Given.bulk("ob").toBuilder()).build();
    return List.of(
        of(
            "bulk-direct-mix",
            "no plan",
            Given.good().withoutBulkPlan(),
            NOT_APPLICABLE,
            "no-bulk-plan"),
        of("bulk-direct-mix", "none", beside(30), SATISFIED, "no-direct-nodes"),
        of("bulk-direct-mix", "storage", beside(30, storage), SATISFIED, "no-direct-nodes"),
        of("bulk-direct-mix", "12 beside 30", beside(30, beside), SATISFIED, "allowed"),
        strict("12 beside 100", beside(100, beside), SATISFIED, "beside-cap"),
        strict("12 beside 99", beside(99, beside), VIOLATED, "beside-other-than-cap")
            .arguments(Map.of("day", START, "direct", 12, "bulk", 99, "cap", 100)),
        strict("12 beside 101", beside(101, beside), VIOLATED, "beside-other-than-cap"),
        strict("an unknown number beside 99", beside(99, open), UNDETERMINED, "amount-open"),
        strict(
            "12 beside an unknown number",
            Given.bulks(List.of(openBulk), List.of(beside)),
            UNDETERMINED,
            "amount-open"),
        strict(
            "12 beside 101 and an unknown number",
            Given.bulks(
                List.of(Given.bulk("b").withAmount(Amount.nodes(101)), openBulk), List.of(beside)),
            VIOLATED,
            "beside-other-than-cap"),
        strict(
                "beside 100, but after them too",
                beside(100, beside.withPeriod(DayRange.of(START, END.plusDays(3)))),
                VIOLATED,
                "beside-other-than-cap")
            .arguments(Map.of("day", END, "direct", 12, "bulk", 0)));
  }
}
