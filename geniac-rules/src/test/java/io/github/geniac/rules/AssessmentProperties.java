package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws that hold for every proposal. */
class AssessmentProperties {

  private static final Set<String> TOLD = Set.of("nodes", "excess", "shortfall", "other");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  @Provide
  Arbitrary<Scene> mixed() {
    return ProposalArbitraries.mixed();
  }

  @Provide
  Arbitrary<Scene> valid() {
    return ProposalArbitraries.valid();
  }

  @Property(tries = 300)
  void aProposalWithoutAFlawIsAdmissibleAndComplete(@ForAll("valid") Scene scene) {
    Assessment assessment = scene.assess();
    assertThat(assessment.verdict())
        .as(() -> assessment.explain(Locale.ENGLISH))
        .isEqualTo(Verdict.ADMISSIBLE);
    assertThat(assessment.orThrow()).isSameAs(assessment);
    assertThat(assessment.isAdmissible()).isTrue();
  }

  @Property(tries = 500)
  void assessingTwiceGivesEqualResults(@ForAll("mixed") Scene scene) {
    assertThat(scene.assess()).isEqualTo(scene.assess());
  }

  @Property(tries = 500)
  void theOrderInWhichPartsAreStatedDoesNotMatter(@ForAll("mixed") Scene scene) {
    assertThat(scene.with(reversed(scene.proposal())).assess()).isEqualTo(scene.assess());
  }

  private static Proposal reversed(Proposal proposal) {
    Proposal.Builder other = proposal.toBuilder()
        .participants(reversed(proposal.participants()))
        .workloads(reversed(proposal.workloads()))
        .costItems(reversed(proposal.costItems()))
        .directPlan(proposal.directPlan().map(plan -> DirectPlan.of(reversed(plan.allocations()))));
    proposal
        .bulkPlan()
        .ifPresent(plan -> other.bulkPlan(BulkPlan.builder()
            .bulk(reversed(plan.bulk()))
            .direct(reversed(plan.direct()))
            .demand(plan.demand())
            .build()));
    return other.build();
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }

  @Property(tries = 500)
  void theVerdictIsTheWorstOfTheAdmissibilityRules(@ForAll("mixed") Scene scene) {
    Assessment assessment = scene.assess();
    List<Outcome> outcomes = assessment.results(RuleKind.ADMISSIBILITY).stream()
        .map(RuleResult::outcome)
        .toList();
    Verdict expected = outcomes.contains(Outcome.VIOLATED)
        ? Verdict.INADMISSIBLE
        : outcomes.contains(Outcome.UNDETERMINED) ? Verdict.UNDETERMINED : Verdict.ADMISSIBLE;
    assertThat(assessment.verdict()).isEqualTo(expected);
  }

  @Property(tries = 300)
  void withoutItsBulkPlanAProposalIsJudgedAsIfItHadNone(@ForAll("mixed") Scene scene) {
    Assessment reduced = scene.with(scene.proposal().withoutBulkPlan()).assess();
    scene
        .assess()
        .verdictWithoutBulkPlan()
        .ifPresent(verdict -> assertThat(verdict).isEqualTo(reduced.verdict()));
    assertThat(reduced.results())
        .filteredOn(result -> result.part() == Part.BULK)
        .extracting(RuleResult::outcome)
        .containsOnly(Outcome.NOT_APPLICABLE);
    assertThat(reduced.verdictWithoutBulkPlan()).isEmpty();
  }

  @Property(tries = 300)
  void countsOfTheTwoPlansAreNeverAdded(@ForAll("mixed") Scene scene) {
    Proposal without = scene.proposal().toBuilder()
        .directPlan(Optional.empty())
        .fxAssumptions(List.of())
        .build();
    Proposal with = scene.proposal().toBuilder().fxAssumptions(List.of()).build();
    for (String rule :
        List.of("bulk-node-cap", "bulk-count-constant", "bulk-covers-research-period")) {
      assertThat(scene.with(without).assess().results(rule))
          .isEqualTo(scene.with(with).assess().results(rule));
    }
  }

  /** Erases one fact: what was decided without it stays so with it. */
  @Property(tries = 500)
  void statingAMissingFactNeverFlipsADecidedOutcome(@ForAll("mixed") Scene scene) {
    Assessment full = scene.assess();
    for (Proposal less : Erasure.each(scene.proposal())) {
      Assessment before = scene.with(less).assess();
      for (int i = 0; i < before.results().size(); i++) {
        RuleResult result = before.results().get(i);
        if (result.outcome().isDecided()) {
          assertThat(full.results().get(i).outcome())
              .as("%s before, %s after", result, full.results().get(i))
              .isEqualTo(result.outcome());
        }
      }
    }
  }

  @Property(tries = 300)
  void bothLanguagesSayTheSame(@ForAll("mixed") Scene scene) {
    Assessment assessment = scene.assess();
    String english = assessment.explain(Locale.ENGLISH);
    String japanese = assessment.explain(Locale.JAPANESE);
    assertThat(english).doesNotContain("{").doesNotContain("}");
    assertThat(japanese).doesNotContain("{").doesNotContain("}");
    for (RuleResult result : assessment.results()) {
      assertThat(english).contains(result.rule().value());
      assertThat(japanese).contains(result.rule().value());
    }
    for (RuleResult result : assessment.results()) {
      String en = result.explain(Locale.ENGLISH);
      String ja = result.explain(Locale.JAPANESE);
      assertThat(en.lines().count()).isEqualTo(ja.lines().count());
      for (Finding finding : result.findings()) {
        assertThat(numbers(ja)).containsAll(numbersOf(finding));
        assertThat(numbers(en)).containsAll(numbersOf(finding));
      }
    }
  }

  /** The numbers a finding is about; the first few findings of a rule are told. */
  private static List<String> numbersOf(Finding finding) {
    boolean told = finding.outcome().isPresent() && finding.subject().isEmpty();
    return finding.arguments().entrySet().stream()
        .filter(one -> told && TOLD.contains(one.getKey()))
        .flatMap(one -> numbers(one.getValue().toString()).stream())
        .toList();
  }

  private static List<String> numbers(String text) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(matcher.group());
    }
    return numbers;
  }

  @Property(tries = 200)
  void theSurveyAgreesWithAssessingUnderEachReading(@ForAll("mixed") Scene scene) {
    Survey survey = Rulebook.standard().survey(scene.proposal(), scene.terms());
    Verdict stated = Rulebook.standard().assess(scene.proposal(), scene.terms()).verdict();
    assertThat(survey.extent(stated)).isNotEqualTo(Survey.Extent.NONE);
    for (Reading<?> reading : StandardReadings.all()) {
      for (Enum<?> choice : reading.choices()) {
        Readings one = Readings.defaults().withAny(reading, choice);
        Verdict verdict =
            Rulebook.standard().assess(scene.proposal(), scene.terms(), one).verdict();
        assertThat(survey.extent(verdict)).isNotEqualTo(Survey.Extent.NONE);
        if (!survey.relevant().contains(reading)) {
          assertThat(verdict).isEqualTo(stated);
        }
      }
    }
    assertThat(survey.explain(Locale.JAPANESE)).doesNotContain("{");
  }
}
