package io.github.geniac.rules;

import static io.github.geniac.rules.Given.LAB;
import static io.github.geniac.rules.Given.NOTICE;
import static io.github.geniac.rules.Given.PARTNER;
import static io.github.geniac.rules.Outcome.NOT_APPLICABLE;
import static io.github.geniac.rules.Outcome.SATISFIED;
import static io.github.geniac.rules.Outcome.UNDETERMINED;
import static io.github.geniac.rules.Outcome.VIOLATED;
import static io.github.geniac.rules.StandardReadings.ABOUT_ONE_MONTH;
import static io.github.geniac.rules.StandardReadings.JOINT_BULK_UNIT;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.StandardReadings.AboutOneMonth;
import io.github.geniac.rules.StandardReadings.JointBulkUnit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who signs with the vendor of the bulk route, and when. The notice is of 10 October 2024. */
final class BulkContractCases {

  private static final LocalDate TERM = LocalDate.of(2024, 11, 10);

  private BulkContractCases() {}

  private static RuleCase of(String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of("bulk-contract-in-time", Part.BULK, name, proposal, outcome, keys);
  }

  private static Proposal by(Participant... participants) {
    return Given.with(proposal -> proposal.participants(List.of(participants)));
  }

  private static Proposal by(LocalDate day) {
    return by(Participant.of(LAB, day));
  }

  private static Proposal notice(LocalDate notice, LocalDate day) {
    return by(day).withAwardNotice(notice);
  }

  private static Proposal signed(Proposal proposal, String... signatories) {
    Allocation[] bulk = new Allocation[signatories.length];
    for (int i = 0; i < bulk.length; i++) {
      Allocation.Builder one = Given.bulk("b" + i).toBuilder().nodes(10);
      bulk[i] = (signatories[i].isEmpty()
              ? one
              : one.signatory(Organization.company(signatories[i]).id()))
          .build();
    }
    return proposal.withBulkPlan(BulkPlan.builder().addBulk(bulk).build());
  }

  static List<RuleCase> cases() {
    LocalDate tolerated = TERM.plusDays(14);
    Participant early = Participant.of(LAB, TERM);
    Participant late = Participant.of(PARTNER, TERM.plusDays(15));
    Participant silent = Participant.of(PARTNER);
    Organization institute = Organization.of("I", OrganizationKind.NATIONAL_RESEARCH_INSTITUTE);
    Organization unknown = Organization.builder().id("U").build();
    Proposal mixed = signed(by(early, late), "Lab", "Partner");
    Proposal unsigned = signed(by(early, late), "");
    return List.of(
        of("on the last day", by(TERM), SATISFIED, "in-time")
            .arguments(Map.of("day", TERM, "term", TERM, "days", 0L)),
        of("5 days before", by(TERM.minusDays(5)), SATISFIED, "in-time")
            .arguments(Map.of("days", 5L)),
        of("a day late", by(TERM.plusDays(1)), UNDETERMINED, "late").arguments(Map.of("days", 1L)),
        of("14 days late", by(tolerated), UNDETERMINED, "late"),
        of("15 days late", by(tolerated.plusDays(1)), VIOLATED, "late"),
        of("a day late", by(TERM.plusDays(1)), VIOLATED, "late")
            .under(ABOUT_ONE_MONTH, AboutOneMonth.STRICT),
        of("on the last day", by(TERM), SATISFIED, "in-time")
            .under(ABOUT_ONE_MONTH, AboutOneMonth.STRICT),
        of("14 days late", by(tolerated), SATISFIED, "about")
            .under(ABOUT_ONE_MONTH, AboutOneMonth.TOLERANCE_PASSES),
        of("15 days late", by(tolerated.plusDays(1)), VIOLATED, "late")
            .under(ABOUT_ONE_MONTH, AboutOneMonth.TOLERANCE_PASSES),
        of(
                "a notice of 31 January runs to 28 February",
                notice(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 28)),
                SATISFIED,
                "in-time")
            .arguments(Map.of("days", 0L)),
        of(
            "and not to 1 March",
            notice(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 3, 1)),
            UNDETERMINED,
            "late"),
        of(
            "a month of 30 days",
            notice(LocalDate.of(2024, 11, 10), LocalDate.of(2024, 12, 10)),
            SATISFIED,
            "in-time"),
        of("a month of 31 days", notice(NOTICE, LocalDate.of(2024, 11, 11)), UNDETERMINED, "late"),
        of(
            "no notice",
            Given.with(p -> p.awardNotice(Optional.empty())),
            UNDETERMINED,
            "notice-open"),
        of("no day", by(Participant.of(LAB)), UNDETERMINED, "sign-by-open"),
        of("no kind", by(Participant.of(unknown, TERM)), UNDETERMINED, "in-time", "kind-open"),
        of(
            "no company",
            by(Participant.of(institute, TERM)),
            UNDETERMINED,
            "in-time",
            "company-open"),
        of(
            "no company, and late",
            by(Participant.of(institute, tolerated.plusDays(1))),
            VIOLATED,
            "late"),
        of("no participant", by(), UNDETERMINED, "signatory-open"),
        of("nothing taken", Given.bulks(List.of(), List.of()), NOT_APPLICABLE, "no-bulk-nodes"),
        of("one of two signs in time", mixed, SATISFIED, "in-time"),
        of("each has to sign", mixed, VIOLATED, "in-time", "late")
            .under(JOINT_BULK_UNIT, JointBulkUnit.PER_OPERATOR),
        of("one of the two, unknown which", unsigned, UNDETERMINED, "signatory-open"),
        of(
            "both in time",
            signed(by(early, Participant.of(PARTNER, TERM)), ""),
            SATISFIED,
            "in-time",
            "in-time"),
        of(
            "late, or not known",
            signed(by(late, Participant.of(LAB)), "Partner", "Lab"),
            UNDETERMINED,
            "sign-by-open"),
        of("all late", signed(by(late), "Partner"), VIOLATED, "late"),
        of(
            "silent partner beside",
            signed(by(early, silent), "Lab", "Partner"),
            SATISFIED,
            "in-time"));
  }
}
