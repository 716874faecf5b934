package io.github.geniac.rules;

import static io.github.geniac.rules.Given.ACME;
import static io.github.geniac.rules.Given.BETA;
import static io.github.geniac.rules.Given.NOTICE;
import static io.github.geniac.rules.Given.TERM;
import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.always;
import static io.github.geniac.rules.Given.bulkNodes;
import static io.github.geniac.rules.Given.bulkOf;
import static io.github.geniac.rules.Given.day;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.signed;
import static io.github.geniac.rules.Given.unsigned;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.ABOUT_ONE_MONTH;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.AboutOneMonth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** That the vendor's contract can be signed in about a month, by a company. */
final class BulkContractCases {

  private static final Verify CONTRACT = verify("bulk-contract-in-time");
  private static final LocalDate FAR_TOO_LATE = TERM.plusDays(30);

  private BulkContractCases() {}

  static List<RuleCase> all() {
    return Stream.of(days(), monthEnds(), readings(), unstated(), kinds(), joint())
        .flatMap(List::stream)
        .toList();
  }

  private static Proposal signing(LocalDate notice, LocalDate day) {
    return participants(Participant.of(ACME, day)).withAwardNotice(notice);
  }

  private static Proposal participants(Participant... participants) {
    return good().toBuilder().participants(List.of(participants)).build();
  }

  /** Acme takes bulk nodes "a" and Beta bulk nodes "b"; these are the days they can sign by. */
  private static Proposal both(LocalDate acme, LocalDate beta) {
    return two(acme, beta, signed(ACME, "a", always(30)), signed(BETA, "b", always(30)));
  }

  /** One of them takes the bulk nodes; which one is not stated. */
  private static Proposal either(LocalDate acme, LocalDate beta) {
    return two(acme, beta, bulkNodes());
  }

  private static Proposal two(LocalDate acme, LocalDate beta, Allocation... bulk) {
    return good().toBuilder()
        .participants(List.of(Participant.of(ACME, acme), Participant.of(BETA, beta)))
        .bulkPlan(BulkPlan.builder().addBulk(bulk).build())
        .build();
  }

  private static Proposal either(LocalDate acme, LocalDate beta, Organization signatory) {
    return two(acme, beta, signed(signatory, "bulk", always(30)));
  }

  private static Found told(String key, String day, String term, int days) {
    return found(key).about("acme").with("day", day).with("term", term).with("days", days);
  }

  private static Found late(String day, int days) {
    return told("late", day, "2024-10-10", days);
  }

  private static Found inTime() {
    return told("in-time", "2024-10-10", "2024-10-10", 0);
  }

  private static List<RuleCase> days() {
    return List.of(
        CONTRACT
            .when("no bulk plan, no contract")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        CONTRACT
            .when("no bulk nodes, no contract")
            .bulk(bulkOf())
            .notApplicable(found("no-bulk-nodes")),
        CONTRACT
            .when("a day less than a month is in time")
            .bulk(signing(NOTICE, day("2024-10-09")))
            .satisfied(told("in-time", "2024-10-09", "2024-10-10", 1)),
        CONTRACT
            .when("a month to the day is in time")
            .bulk(signing(NOTICE, TERM))
            .satisfied(inTime()),
        CONTRACT
            .when("a day more than a month may be about a month")
            .bulk(signing(NOTICE, day("2024-10-11")))
            .undetermined(late("2024-10-11", 1).under(ABOUT_ONE_MONTH)),
        CONTRACT
            .when("14 days more, all of the tolerance, may be about a month")
            .bulk(signing(NOTICE, day("2024-10-24")))
            .undetermined(late("2024-10-24", 14).under(ABOUT_ONE_MONTH)),
        CONTRACT
            .when("15 days more are late")
            .bulk(signing(NOTICE, day("2024-10-25")))
            .violated(late("2024-10-25", 15)),
        CONTRACT
            .when("another round may give two months")
            .bulk(signing(NOTICE, day("2024-11-10")))
            .terms(TERMS.toBuilder().contractTermMonths(2).build())
            .satisfied(told("in-time", "2024-11-10", "2024-11-10", 0)),
        CONTRACT
            .when("without a tolerance a day more is late")
            .bulk(signing(NOTICE, day("2024-10-11")))
            .terms(TERMS.toBuilder().contractToleranceDays(0).build())
            .violated(late("2024-10-11", 1)));
  }

  private static List<RuleCase> monthEnds() {
    return List.of(
        CONTRACT
            .when("30 days after 10 September are a month")
            .bulk(signing(day("2024-09-10"), day("2024-09-10").plusDays(30)))
            .satisfied(inTime()),
        CONTRACT
            .when("31 days after 10 September are a day more")
            .bulk(signing(day("2024-09-10"), day("2024-09-10").plusDays(31)))
            .undetermined(late("2024-10-11", 1).under(ABOUT_ONE_MONTH)),
        CONTRACT
            .when("31 days after 10 October are a month")
            .bulk(signing(day("2024-10-10"), day("2024-10-10").plusDays(31)))
            .satisfied(told("in-time", "2024-11-10", "2024-11-10", 0)),
        CONTRACT
            .when("a month after 31 October is 30 November")
            .bulk(signing(day("2024-10-31"), day("2024-11-30")))
            .satisfied(told("in-time", "2024-11-30", "2024-11-30", 0)),
        CONTRACT
            .when("1 December is a day more than a month after 31 October")
            .bulk(signing(day("2024-10-31"), day("2024-12-01")))
            .undetermined(told("late", "2024-12-01", "2024-11-30", 1).under(ABOUT_ONE_MONTH)),
        CONTRACT
            .when("a month after 31 January is 28 February")
            .bulk(signing(day("2025-01-31"), day("2025-02-28")))
            .satisfied(told("in-time", "2025-02-28", "2025-02-28", 0)),
        CONTRACT
            .when("1 March is a day more than a month after 31 January")
            .bulk(signing(day("2025-01-31"), day("2025-03-01")))
            .undetermined(told("late", "2025-03-01", "2025-02-28", 1).under(ABOUT_ONE_MONTH)),
        CONTRACT
            .when("in a leap year a month after 31 January is 29 February")
            .bulk(signing(day("2028-01-31"), day("2028-02-29")))
            .satisfied(told("in-time", "2028-02-29", "2028-02-29", 0)));
  }

  private static List<RuleCase> readings() {
    return List.of(
        CONTRACT
            .when("strictly, a day more than a month is late")
            .bulk(signing(NOTICE, day("2024-10-11")))
            .under(ABOUT_ONE_MONTH, AboutOneMonth.STRICT)
            .violated(late("2024-10-11", 1).under(ABOUT_ONE_MONTH)),
        CONTRACT
            .when("strictly, a month to the day is in time")
            .bulk(signing(NOTICE, TERM))
            .under(ABOUT_ONE_MONTH, AboutOneMonth.STRICT)
            .satisfied(inTime()),
        CONTRACT
            .when("with the tolerance, 14 days more are in time")
            .bulk(signing(NOTICE, day("2024-10-24")))
            .under(ABOUT_ONE_MONTH, AboutOneMonth.TOLERANCE_PASSES)
            .satisfied(told("about", "2024-10-24", "2024-10-10", 14).under(ABOUT_ONE_MONTH)),
        CONTRACT
            .when("with the tolerance, 15 days more are late")
            .bulk(signing(NOTICE, day("2024-10-25")))
            .under(ABOUT_ONE_MONTH, AboutOneMonth.TOLERANCE_PASSES)
            .violated(late("2024-10-25", 15)));
  }

  private static List<RuleCase> unstated() {
    Found notice = found("notice-open").missing(StandardFacts.AWARD_NOTICE);
    Found signBy = found("sign-by-open").about("acme").missing(StandardFacts.CAN_SIGN_BY);
    Found kind = found("kind-open").about("acme").missing(StandardFacts.PARTICIPANT_KIND);
    Organization acme = Organization.builder().id("acme").build();
    Proposal late = participants(Participant.of(acme, FAR_TOO_LATE));
    return List.of(
        CONTRACT
            .when("the day of the award notice is asked")
            .bulk(good().toBuilder().awardNotice(Optional.empty()).build())
            .undetermined(notice),
        CONTRACT
            .when("the day by which it can sign is asked")
            .bulk(participants(Participant.of(ACME)))
            .undetermined(signBy),
        CONTRACT
            .when("whatever is not stated is asked")
            .bulk(participants(Participant.of(acme)).toBuilder()
                .awardNotice(Optional.empty())
                .build())
            .undetermined(notice, signBy, kind),
        CONTRACT
            .when("the kind of who signs in time is asked")
            .bulk(participants(Participant.of(acme, TERM)))
            .undetermined(inTime().as(Outcome.SATISFIED), kind),
        CONTRACT
            .when("who signs too late is late, of whatever kind")
            .bulk(late)
            .violated(late("2024-11-09", 30)),
        CONTRACT
            .when("without a participant, who signs is asked")
            .bulk(good().toBuilder().participants(List.of()).build())
            .undetermined(found("signatory-open").about("bulk").missing(StandardFacts.SIGNATORY)));
  }

  private static List<RuleCase> kinds() {
    Proposal university =
        participants(Participant.of(Organization.of("acme", OrganizationKind.OTHER_BODY), TERM));
    return List.of(
        CONTRACT
            .when("whether another body counts as a company the ministry says")
            .bulk(university)
            .undetermined(
                inTime().as(Outcome.SATISFIED),
                found("company-open")
                    .about("acme")
                    .missing(StandardFacts.MINISTRY_ANSWER)
                    .with("kind", OrganizationKind.OTHER_BODY)),
        CONTRACT
            .when("another round may let other bodies sign")
            .bulk(university)
            .terms(
                TERMS.toBuilder().addSignatoryKinds(OrganizationKind.OTHER_BODY).build())
            .satisfied(inTime()));
  }

  private static List<RuleCase> joint() {
    Found betaLate = found("late").about("beta").with("day", "2024-11-09").with("days", 30);
    Found betaInTime = found("in-time").about("beta").with("days", 0);
    Found who = found("signatory-open").about("bulk").missing(StandardFacts.SIGNATORY);
    LocalDate perhaps = TERM.plusDays(1);
    return List.of(
        CONTRACT
            .when("if each may sign in time, it does not matter who signs")
            .bulk(either(TERM, TERM))
            .satisfied(inTime(), betaInTime),
        CONTRACT
            .when("if nobody can sign in time, it does not matter who signs")
            .bulk(either(FAR_TOO_LATE, FAR_TOO_LATE))
            .violated(late("2024-11-09", 30), betaLate),
        CONTRACT
            .when("if one can sign in time, who signs is asked")
            .bulk(either(TERM, FAR_TOO_LATE))
            .undetermined(who),
        CONTRACT
            .when("if each may be about in time, who signs is asked")
            .bulk(either(perhaps, perhaps))
            .undetermined(who),
        CONTRACT
            .when("who signs is judged: in time")
            .bulk(either(TERM, FAR_TOO_LATE, ACME))
            .satisfied(inTime()),
        CONTRACT
            .when("who signs is judged: late")
            .bulk(either(TERM, FAR_TOO_LATE, BETA))
            .violated(betaLate),
        CONTRACT
            .when("it does not help who is late that another signs in time")
            .bulk(both(TERM, FAR_TOO_LATE))
            .violated(inTime().as(Outcome.SATISFIED), betaLate),
        CONTRACT
            .when("nor does it for the first of two")
            .bulk(both(FAR_TOO_LATE, TERM))
            .violated(late("2024-11-09", 30), betaInTime.as(Outcome.SATISFIED)),
        CONTRACT
            .when("who signs for few nodes does not cover who signs for many")
            .bulk(two(
                TERM, FAR_TOO_LATE, signed(ACME, "a", always(1)), signed(BETA, "b", always(60))))
            .violated(inTime().as(Outcome.SATISFIED), betaLate),
        CONTRACT.when("both sign in time").bulk(both(TERM, TERM)).satisfied(inTime(), betaInTime),
        CONTRACT
            .when("who signs for two allocations is told once")
            .bulk(
                two(TERM, FAR_TOO_LATE, signed(ACME, "a", always(1)), signed(ACME, "b", always(1))))
            .satisfied(inTime()),
        CONTRACT
            .when("a signature that may be in time leaves open what another one does not")
            .bulk(both(TERM, perhaps))
            .undetermined(
                inTime().as(Outcome.SATISFIED),
                found("late").about("beta").with("days", 1).under(ABOUT_ONE_MONTH)),
        CONTRACT
            .when("a signature that may be in time does not help who is late")
            .bulk(both(perhaps, FAR_TOO_LATE))
            .violated(
                late("2024-10-11", 1).under(ABOUT_ONE_MONTH).as(Outcome.UNDETERMINED), betaLate),
        CONTRACT
            .when("the day of the award notice is asked once for two who sign")
            .bulk(both(TERM, TERM).toBuilder().awardNotice(Optional.empty()).build())
            .undetermined(found("notice-open").missing(StandardFacts.AWARD_NOTICE)),
        CONTRACT
            .when("who signs for the rest is asked, as it may be who is late")
            .bulk(two(
                TERM, FAR_TOO_LATE, signed(ACME, "a", always(30)), unsigned("bulk", always(30))))
            .undetermined(who, inTime().as(Outcome.SATISFIED)),
        CONTRACT
            .when("whoever signs for the rest, who is named is late")
            .bulk(two(
                TERM, FAR_TOO_LATE, signed(BETA, "b", always(30)), unsigned("bulk", always(30))))
            .violated(who.as(Outcome.UNDETERMINED), betaLate),
        CONTRACT
            .when("whoever signs for the rest, all sign in time")
            .bulk(two(TERM, TERM, signed(ACME, "a", always(30)), unsigned("bulk", always(30))))
            .satisfied(inTime(), betaInTime),
        CONTRACT
            .when("no signature in time is enough for nobody")
            .bulk(both(FAR_TOO_LATE, FAR_TOO_LATE))
            .violated(late("2024-11-09", 30), betaLate));
  }
}
