package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.AnswersTest.answers;
import static io.github.geniac.rules.outlook.AnswersTest.bulkStated;
import static io.github.geniac.rules.outlook.AnswersTest.ofBulk;
import static io.github.geniac.rules.outlook.AnswersTest.ofDirect;
import static io.github.geniac.rules.outlook.AnswersTest.stated;
import static io.github.geniac.rules.outlook.AnswersTest.values;
import static io.github.geniac.rules.outlook.Plans.ACME;
import static io.github.geniac.rules.outlook.Plans.CLOUD;
import static io.github.geniac.rules.outlook.Plans.NOTICE;
import static io.github.geniac.rules.outlook.Plans.TERM;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static io.github.geniac.rules.outlook.Plans.by;
import static io.github.geniac.rules.outlook.Plans.direct;
import static io.github.geniac.rules.outlook.Plans.good;
import static io.github.geniac.rules.outlook.Plans.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The answers about who supplies, signs and works, and what stating one changes. */
class PartyAnswersTest {

  @Test
  void noticesStandAroundTheDaysOfSigning() {
    Unknown notice = Unknown.of(StandardFacts.AWARD_NOTICE);
    Proposal unnoticed = good().toBuilder().awardNotice(Optional.empty()).build();
    Proposal unsigned =
        unnoticed.toBuilder().participants(List.of(Participant.of(ACME))).build();
    Proposal monthEnd = unnoticed.toBuilder()
        .participants(List.of(Participant.of(ACME, LocalDate.of(2025, 3, 31))))
        .build();

    assertThat(values(notice, unnoticed))
        .containsExactly("2024-08-25", "2024-08-26", NOTICE.toString());
    assertThat(values(notice, unsigned))
        .as("a month before the research period")
        .containsExactly("2024-09-15");
    assertThat(values(notice, monthEnd))
        .as("a month from 28 February is 28 March, so the first in time is 1 March")
        .containsExactly("2025-02-16", "2025-02-17", "2025-03-01");
    assertThat(values(notice, good())).containsExactly(NOTICE.toString());
    assertThat(stated(notice, unsigned))
        .extracting(one -> one.awardNotice().orElseThrow())
        .containsExactly(LocalDate.of(2024, 9, 15));
  }

  @Test
  void daysOfSigningStandOnBothEndsOfTheTolerance() {
    Unknown signs = Unknown.of(StandardFacts.CAN_SIGN_BY, Subject.of(ACME));
    Proposal open = by(Participant.of(ACME), Participant.of(CLOUD, NOTICE));

    assertThat(values(signs, open))
        .containsExactly(
            TERM.toString(), TERM.plusDays(14).toString(), TERM.plusDays(15).toString());
    assertThat(stated(signs, open))
        .extracting(Proposal::participants)
        .first()
        .isEqualTo(List.of(Participant.of(ACME, TERM), Participant.of(CLOUD, NOTICE)));
  }

  @Test
  void anyParticipantMaySign() {
    Unknown signatory = ofBulk(StandardFacts.SIGNATORY);
    Proposal two = by(Participant.of(Organization.company("zeta")), Participant.of(ACME));

    assertThat(values(signatory, two)).containsExactly("acme", "zeta");
    assertThat(bulkStated(StandardFacts.SIGNATORY, two))
        .extracting(Allocation::signatory)
        .containsExactly(
            Optional.of(OrganizationId.of("acme")), Optional.of(OrganizationId.of("zeta")));
  }

  @Test
  void kindsAreThoseThatTheTermsTellApartInItsRoles() {
    Organization acme = Organization.builder().id("acme").build();
    Organization cloud = Organization.builder().id("cloud").build();
    Unknown applicant = Unknown.of(StandardFacts.PARTICIPANT_KIND, Subject.of(acme));
    Unknown supplier = ofDirect(StandardFacts.PROVIDER_KIND).withDetail("cloud");
    Proposal open = by(Participant.of(acme, TERM))
        .withDirectPlan(direct(one -> one.provider(Provider.resale(CLOUD, CLOUD)))
            .directPlan()
            .orElseThrow());

    assertThat(values(applicant, open))
        .as("a company can sign, others not")
        .containsExactly("COMPANY", "NATIONAL_RESEARCH_INSTITUTE");
    Allocation supplied =
        Allocation.builder().id("direct").provider(Provider.of(cloud)).build();
    assertThat(values(
            supplier, Proposal.builder().directPlan(DirectPlan.of(supplied)).build()))
        .as("not excluded, excluded, or open")
        .containsExactly("COMPANY", "NATIONAL_RESEARCH_INSTITUTE", "PUBLIC_UNIVERSITY_CORPORATION");
    assertThat(stated(applicant, open))
        .extracting(one -> one.participants().get(0))
        .containsExactly(
            Participant.of(ACME, TERM),
            Participant.of(
                Organization.of("acme", OrganizationKind.NATIONAL_RESEARCH_INSTITUTE), TERM));
    assertThat(values(applicant, by())).as("nobody of that name").isEmpty();
  }

  @Test
  void whoSuppliesIsOfEachKindAndOperatesItsOwnMachineOrAnothers() {
    Unknown provider = ofDirect(StandardFacts.PROVIDER);
    Proposal open = direct(one -> one.provider(Optional.empty()));
    List<Provider> providers = answers(provider, open, TERMS).stream()
        .map(one -> (Provider) one.value())
        .toList();

    assertThat(providers.stream().map(PartyAnswersTest::told))
        .containsExactly(
            "COMPANY by COMPANY",
            "NATIONAL_RESEARCH_INSTITUTE by NATIONAL_RESEARCH_INSTITUTE",
            "PUBLIC_UNIVERSITY_CORPORATION by PUBLIC_UNIVERSITY_CORPORATION",
            "COMPANY by NATIONAL_RESEARCH_INSTITUTE",
            "COMPANY by PUBLIC_UNIVERSITY_CORPORATION",
            "PUBLIC_UNIVERSITY_CORPORATION by COMPANY",
            "PUBLIC_UNIVERSITY_CORPORATION by NATIONAL_RESEARCH_INSTITUTE");
    assertThat(stated(provider, open))
        .extracting(one -> one.allocations().get(0).provider().orElseThrow())
        .isEqualTo(providers);
  }

  private static String told(Provider provider) {
    return provider.seller().kind().orElseThrow() + " by "
        + provider.operator().orElseThrow().kind().orElseThrow();
  }

  @Test
  void workIsDevelopmentOrNotAndItsModelEligibleOrNotOrUnheardOf() {
    Unknown purpose = Unknown.of(StandardFacts.PURPOSE, Subject.of(Plans.training()));
    Unknown lineage = Unknown.of(StandardFacts.LINEAGE, Subject.of(Plans.training()));
    Proposal open = work(one -> one.purpose(Optional.empty()).lineage(List.of()));

    assertThat(stated(purpose, open))
        .extracting(one -> one.workloads().get(0).purpose().orElseThrow())
        .containsExactly(Purpose.DEVELOPMENT, Purpose.PROVISION_ENVIRONMENT);
    assertThat(stated(lineage, open))
        .extracting(one -> one.workloads().get(0).lineage().get(0).method())
        .containsExactly(
            LineageMethod.FROM_SCRATCH, LineageMethod.FINE_TUNING, LineageMethod.MERGE);
  }

  @Test
  void theBaseOfAStepIsOfEachOrigin() {
    LineageStep tuned = LineageStep.builder()
        .method(LineageMethod.FINE_TUNING)
        .baseModel("base")
        .build();
    Unknown origin = Unknown.of(StandardFacts.BASE_ORIGIN, Subject.of(Plans.training()));
    Proposal one = work(work -> work.lineage(List.of(tuned)));
    Proposal two = work(work -> work.lineage(List.of(LineageStep.fromScratch(), tuned)));

    assertThat(values(origin, one))
        .containsExactly(List.of(Origin.values()).stream().map(Enum::name).toArray(String[]::new));
    assertThat(stated(origin, one))
        .extracting(stated -> stated.workloads().get(0).lineage())
        .startsWith(List.of(LineageStep.fineTuning("base", Origin.DOMESTIC)));
    assertThat(stated(origin.withDetail("2"), two))
        .extracting(stated -> stated.workloads().get(0).lineage())
        .startsWith(
            List.of(LineageStep.fromScratch(), LineageStep.fineTuning("base", Origin.DOMESTIC)));
  }
}
