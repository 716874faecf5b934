package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.StandardReadings.AboutOneMonth;
import io.github.geniac.rules.StandardReadings.AcademicEquivalent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final Organization UNIVERSITY =
      Organization.of("U", OrganizationKind.PRIVATE_UNIVERSITY);

  private static Survey survey(Proposal proposal) {
    return Rulebook.standard().survey(proposal, Given.TERMS);
  }

  private static Proposal late() {
    return Given.good().toBuilder()
        .participants(List.of(Participant.of(Given.ACME, Given.TERM.plusDays(2))))
        .build();
  }

  @Test
  void aVerdictThatHangsOnNoReadingHoldsUnderAll() {
    Survey survey = survey(Given.good());
    assertThat(survey.relevant()).isEmpty();
    assertThat(survey.combinations()).isEqualTo(1);
    assertThat(survey.extent(Verdict.ADMISSIBLE)).isEqualTo(Survey.Extent.ALL);
    assertThat(survey.extent(Verdict.INADMISSIBLE)).isEqualTo(Survey.Extent.NONE);
    assertThat(survey.deciding()).containsEntry(Verdict.ADMISSIBLE, Set.of(Map.of()));
    assertThat(survey.alsoRelevant())
        .contains(StandardReadings.IDLE_BULK, StandardReadings.DIRECT_PLAN_ROLE);
    assertThat(survey.explain(Locale.ENGLISH))
        .isEqualTo("1 combination of readings that matter here\n  ADMISSIBLE under all");
  }

  @Test
  void oneReadingCanDecide() {
    Survey survey = survey(late());
    assertThat(survey.relevant()).isEqualTo(List.of(StandardReadings.ABOUT_ONE_MONTH));
    assertThat(survey.counts())
        .isEqualTo(Map.of(Verdict.ADMISSIBLE, 1, Verdict.UNDETERMINED, 1, Verdict.INADMISSIBLE, 1));
    assertThat(survey.extent(Verdict.ADMISSIBLE)).isEqualTo(Survey.Extent.SOME);
    assertThat(survey.deciding().get(Verdict.INADMISSIBLE))
        .containsExactly(Map.of(StandardReadings.ABOUT_ONE_MONTH, AboutOneMonth.STRICT));
    assertThat(survey.explain(Locale.ENGLISH))
        .contains("3 combinations")
        .contains(
            "  ADMISSIBLE under 1\n    whatever the others, under about-one-month=TOLERANCE_PASSES");
  }

  @Test
  void twoReadingsCanBeNeededForAYesAndOneIsEnoughForANo() {
    Survey survey = survey(late()
        .withDirectPlan(
            Given.direct(d -> d.provider(Provider.of(UNIVERSITY))).directPlan().orElseThrow()));
    assertThat(survey.relevant())
        .containsExactlyInAnyOrder(
            StandardReadings.ABOUT_ONE_MONTH, StandardReadings.ACADEMIC_EQUIVALENT);
    assertThat(survey.combinations()).isEqualTo(9);
    assertThat(survey.counts())
        .isEqualTo(Map.of(Verdict.ADMISSIBLE, 1, Verdict.UNDETERMINED, 3, Verdict.INADMISSIBLE, 5));
    assertThat(survey.deciding().get(Verdict.ADMISSIBLE))
        .containsExactly(Map.of(
            StandardReadings.ABOUT_ONE_MONTH,
            AboutOneMonth.TOLERANCE_PASSES,
            StandardReadings.ACADEMIC_EQUIVALENT,
            AcademicEquivalent.ALLOWED));
    assertThat(survey.deciding().get(Verdict.INADMISSIBLE))
        .containsExactlyInAnyOrder(
            Map.of(StandardReadings.ABOUT_ONE_MONTH, AboutOneMonth.STRICT),
            Map.of(StandardReadings.ACADEMIC_EQUIVALENT, AcademicEquivalent.EXCLUDED));
  }

  @Test
  void choicesThatExcludeEachOtherAreLeftOut() {
    // Direct nodes beside 30 bulk nodes, and no direct plan: two readings of two choices each
    // matter.
    Proposal proposal = Given.beside(Given.always(30), Given.besideNodes(12)).toBuilder()
        .directPlan(Optional.empty())
        .build();
    Survey survey = survey(proposal);
    assertThat(survey.relevant())
        .containsExactlyInAnyOrder(
            StandardReadings.DIRECT_PLAN_ROLE, StandardReadings.BULK_WITH_DIRECT_BELOW_CAP);
    assertThat(survey.combinations()).isEqualTo(3);
    assertThat(survey.counts()).isEqualTo(Map.of(Verdict.ADMISSIBLE, 1, Verdict.INADMISSIBLE, 2));
  }
}
