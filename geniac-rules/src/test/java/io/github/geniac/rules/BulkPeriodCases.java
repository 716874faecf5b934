package io.github.geniac.rules;

import static io.github.geniac.rules.Given.ACME;
import static io.github.geniac.rules.Given.BETA;
import static io.github.geniac.rules.Given.FIRST_HALF;
import static io.github.geniac.rules.Given.FIRST_MONTH;
import static io.github.geniac.rules.Given.LATER_MONTHS;
import static io.github.geniac.rules.Given.PERIOD;
import static io.github.geniac.rules.Given.SECOND_HALF;
import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.always;
import static io.github.geniac.rules.Given.beside;
import static io.github.geniac.rules.Given.besideNodes;
import static io.github.geniac.rules.Given.bulk;
import static io.github.geniac.rules.Given.bulkNodes;
import static io.github.geniac.rules.Given.bulkOf;
import static io.github.geniac.rules.Given.day;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.joint;
import static io.github.geniac.rules.Given.nodes;
import static io.github.geniac.rules.Given.signed;
import static io.github.geniac.rules.Given.unsigned;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.BULK_WITH_DIRECT_BELOW_CAP;
import static io.github.geniac.rules.StandardReadings.JOINT_BULK_UNIT;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.BulkWithDirectBelowCap;
import io.github.geniac.rules.StandardReadings.JointBulkUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** That bulk nodes cover the research period, and what may stand beside them. */
final class BulkPeriodCases {

  private static final Allocation UNKNOWN =
      Given.bulkNodes().toBuilder().id("unknown").amount(Optional.empty()).build();

  private BulkPeriodCases() {}

  static List<RuleCase> all() {
    return Stream.of(covers(), coversWithGaps(), jointCovers(), mix(), strictMix())
        .flatMap(List::stream)
        .toList();
  }

  private static Found outside(String day) {
    return found("outside").with("day", day).with("nodes", 30).with("period", PERIOD);
  }

  private static Found missing(String day) {
    return found("missing").with("day", day).with("period", PERIOD);
  }

  private static Found signatoryOpen(String allocation) {
    return found("signatory-open")
        .about(allocation)
        .under(JOINT_BULK_UNIT)
        .missing(StandardFacts.SIGNATORY);
  }

  private static Proposal over(String days) {
    return bulkNodes(nodes(days, 30));
  }

  private static List<RuleCase> covers() {
    Verify covers = verify("bulk-covers-research-period");
    CallTerms leap = CallTerms.startingOn(day("2027-10-15"));
    CallTerms clamped = CallTerms.startingOn(day("2024-08-31"));
    return List.of(
        covers
            .when("no bulk plan, nothing to cover")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        covers
            .when("E1: all 182 days are covered")
            .bulk(bulkNodes(30))
            .satisfied(found("covers").with("period", PERIOD).with("days", 182)),
        covers
            .when("E2: the first month is not all of it")
            .bulk(bulkNodes(NodeSchedule.of(FIRST_MONTH, 30)))
            .violated(missing("2024-11-15")),
        covers
            .when("E3: a count that changes covers all days")
            .bulk(bulkNodes(NodeSchedule.of(FIRST_MONTH, 30).plus(LATER_MONTHS, 40)))
            .satisfied(found("covers").with("days", 182)),
        covers
            .when("a day short at the end is missing")
            .bulk(over("2024-10-15/2025-04-14"))
            .violated(missing("2025-04-14")),
        covers
            .when("a day short at the beginning is missing")
            .bulk(over("2024-10-16/2025-04-15"))
            .violated(missing("2024-10-15")),
        covers
            .when("a day over at the end is outside")
            .bulk(over("2024-10-15/2025-04-16"))
            .violated(outside("2025-04-15")),
        covers
            .when("a day too early is outside")
            .bulk(over("2024-10-14/2025-04-15"))
            .violated(outside("2024-10-14")),
        covers
            .when("a period shifted by a day is outside and misses one")
            .bulk(over("2024-10-16/2025-04-16"))
            .violated(outside("2025-04-15"), missing("2024-10-15")),
        covers
            .when("a break misses its first day")
            .bulk(bulkNodes(NodeSchedule.of(FIRST_MONTH, 30).plus(SECOND_HALF, 30)))
            .violated(missing("2024-11-15")),
        covers.when("no node covers nothing").bulk(bulkNodes(0)).violated(missing("2024-10-15")),
        covers
            .when("in a leap year the period has 183 days")
            .bulk(over("2027-10-15/2028-04-15"))
            .terms(leap)
            .satisfied(found("covers").with("period", "2027-10-15/2028-04-15").with("days", 183)),
        covers
            .when("in a leap year 182 days are a day short")
            .bulk(bulkNodes(NodeSchedule.of(DayRange.ofDays(day("2027-10-15"), 182), 30)))
            .terms(leap)
            .violated(found("missing").with("day", "2028-04-14")),
        covers
            .when("six months after 31 August end on the last day of February")
            .bulk(over("2024-08-31/2025-02-28"))
            .terms(clamped)
            .satisfied(found("covers").with("days", 181)),
        covers
            .when("the day on which the six months end is outside")
            .bulk(over("2024-08-31/2025-03-01"))
            .terms(clamped)
            .violated(found("outside").with("day", "2025-02-28")),
        covers
            .when("another round may last three months")
            .bulk(over("2024-10-15/2025-01-15"))
            .terms(TERMS.withResearchMonths(3))
            .satisfied(found("covers").with("days", 92)));
  }

  private static List<RuleCase> coversWithGaps() {
    Verify covers = verify("bulk-covers-research-period");
    Found amountOpen = found("amount-open").about("unknown").missing(StandardFacts.AMOUNT);
    return List.of(
        covers
            .when("the period is asked")
            .bulk(bulk(one -> one.period(Optional.empty())))
            .undetermined(found("period-open").about("bulk").missing(StandardFacts.PERIOD)),
        covers
            .when("what is not stated may fill the break")
            .bulk(bulkOf(unsigned("a", NodeSchedule.of(FIRST_MONTH, 30)), UNKNOWN))
            .undetermined(amountOpen),
        covers
            .when("what lies outside stays there beside what is not stated")
            .bulk(bulkOf(unsigned("a", nodes("2024-10-15/2025-04-16", 30)), UNKNOWN))
            .violated(outside("2025-04-15")));
  }

  private static List<RuleCase> jointCovers() {
    Verify covers = verify("bulk-covers-research-period");
    Allocation acmeFirst = signed(ACME, "a", NodeSchedule.of(FIRST_HALF, 30));
    return List.of(
        covers
            .when("two participants cover the period together")
            .bulk(joint(acmeFirst, signed(BETA, "b", NodeSchedule.of(SECOND_HALF, 30))))
            .satisfied(found("covers")),
        covers
            .when("two participants may each have to cover it")
            .bulk(joint(acmeFirst, signed(BETA, "b", NodeSchedule.of(SECOND_HALF, 30))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .violated(missing("2025-01-15"), missing("2024-10-15")),
        covers
            .when("each of two participants covers it")
            .bulk(joint(signed(ACME, "a", always(10)), signed(BETA, "b", always(20))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .satisfied(found("covers")),
        covers
            .when("who signs matters if the halves may be one participant's")
            .bulk(joint(acmeFirst, unsigned("b", NodeSchedule.of(SECOND_HALF, 30))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .undetermined(signatoryOpen("b")),
        covers
            .when("who signs does not matter if everything covers the period")
            .bulk(joint(signed(ACME, "a", always(10)), unsigned("b", always(20))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .satisfied(found("covers")),
        covers
            .when("who signs does not matter for a day that nobody covers")
            .bulk(joint(acmeFirst, unsigned("b", NodeSchedule.of(FIRST_MONTH, 30))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .violated(missing("2025-01-15")),
        covers
            .when("who signs does not matter for a day outside")
            .bulk(joint(acmeFirst, unsigned("b", nodes("2025-01-15/2025-04-16", 30))))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .violated(outside("2025-04-15")),
        covers
            .when("an amount that is not stated is asked, with who signs")
            .bulk(joint(signed(ACME, "a", always(10)), UNKNOWN))
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR)
            .undetermined(
                found("amount-open").about("unknown").missing(StandardFacts.AMOUNT),
                signatoryOpen("unknown")));
  }

  private static List<RuleCase> mix() {
    Verify mix = verify("bulk-direct-mix");
    Allocation disk = Allocation.builder()
        .id("disk")
        .resource(STORAGE)
        .quantity("500")
        .period(PERIOD)
        .build();
    return List.of(
        mix.when("no bulk plan, no mix")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        mix.when("no direct nodes beside the bulk nodes, no mix")
            .bulk(good())
            .satisfied(found("no-direct-nodes")),
        mix.when("storage beside the bulk nodes is no mix")
            .bulk(beside(always(30), disk))
            .satisfied(found("no-direct-nodes")),
        mix.when("direct nodes may stand beside fewer than 100")
            .bulk(beside(always(30), besideNodes(10)))
            .satisfied(found("allowed").under(BULK_WITH_DIRECT_BELOW_CAP)),
        mix.when("direct nodes of an amount not stated may stand beside fewer than 100")
            .bulk(beside(always(30), UNKNOWN))
            .satisfied(found("allowed").under(BULK_WITH_DIRECT_BELOW_CAP)));
  }

  private static Verify strict(String sentence, NodeSchedule bulk, Allocation... beside) {
    return strict(sentence, beside(bulk, beside));
  }

  private static Verify strict(String sentence, Proposal given) {
    return verify("bulk-direct-mix")
        .when(sentence)
        .bulk(given)
        .under(BULK_WITH_DIRECT_BELOW_CAP, BulkWithDirectBelowCap.ONLY_BEYOND_CAP);
  }

  private static Found besideOther(String day, int bulk) {
    return found("beside-other-than-cap")
        .under(BULK_WITH_DIRECT_BELOW_CAP)
        .with("day", day)
        .with("direct", 10)
        .with("bulk", bulk)
        .with("cap", 100);
  }

  private static List<RuleCase> strictMix() {
    Found besideCap = found("beside-cap").under(BULK_WITH_DIRECT_BELOW_CAP).with("cap", 100);
    Allocation later = besideNodes(10).toBuilder().nodes(10).period(SECOND_HALF).build();
    Proposal openBulk = good()
        .withBulkPlan(BulkPlan.builder()
            .addBulk(unsigned("a", always(99)), UNKNOWN)
            .addDirect(besideNodes(10))
            .build());
    Proposal openBeyond = good()
        .withBulkPlan(BulkPlan.builder()
            .addBulk(unsigned("a", always(101)), UNKNOWN)
            .addDirect(besideNodes(10))
            .build());
    Allocation openDirect = UNKNOWN.toBuilder().id("open").build();
    return List.of(
        strict("10 nodes may be added to exactly 100", always(100), besideNodes(10))
            .satisfied(besideCap),
        strict("10 nodes may not be added to 99", always(99), besideNodes(10))
            .violated(besideOther("2024-10-15", 99)),
        strict("10 nodes may not be added to 101", always(101), besideNodes(10))
            .violated(besideOther("2024-10-15", 101)),
        strict(
                "10 nodes may be added where there are 100",
                nodes("2024-10-15/2025-01-15", 30).plus(SECOND_HALF, 100),
                later)
            .satisfied(besideCap),
        strict(
                "10 nodes may not be added once the 100 are gone",
                NodeSchedule.of(FIRST_HALF, 100),
                besideNodes(10))
            .violated(besideOther("2025-01-15", 0)),
        strict("the first of several days off is told", always(30), later)
            .violated(besideOther("2025-01-15", 30)),
        strict(
                "later direct nodes are judged as well",
                NodeSchedule.of(FIRST_HALF, 100),
                besideNodes(10).toBuilder().id("a").period(FIRST_MONTH).build(),
                later)
            .violated(besideOther("2025-01-15", 0)),
        strict("direct nodes of an amount not stated are asked for", always(30), openDirect)
            .undetermined(found("amount-open").about("open").missing(StandardFacts.AMOUNT)),
        strict("known direct nodes are judged beside open ones", always(30), later, openDirect)
            .violated(besideOther("2025-01-15", 30)),
        strict("bulk nodes of an amount not stated may make it 100", openBulk)
            .undetermined(found("amount-open").about("unknown").missing(StandardFacts.AMOUNT)),
        strict("more than 100 stay more beside what is not stated", openBeyond)
            .violated(besideOther("2024-10-15", 101)));
  }
}
