package io.github.geniac.rules;

import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules of one's own stand beside those of the call wherever those show up. */
class OwnRulesTest {

  /** Whether the sponsor's consent is needed, as the sponsor may read it. */
  enum Consent {
    NEEDED,
    WAIVED
  }

  private static final Fact BUDGET = new Fact("sponsor.budget", Party.APPLICANT);
  private static final Reading<Consent> CONSENT = Reading.of("consent", Consent.class, "sponsor.1");

  private static final Rule BUDGET_RULE = Rule.builder("within-budget", RuleKind.ADMISSIBILITY)
      .parts(Part.PROPOSAL)
      .clauses("sponsor.2")
      .outcomes(Outcome.UNDETERMINED)
      .build((facts, findings) ->
          findings.undetermined("budget-open").missing(BUDGET).with("nodes", 20));

  private static final Rule CONSENT_RULE = Rule.builder("consent", RuleKind.ADMISSIBILITY)
      .parts(Part.DIRECT)
      .clauses("sponsor.1")
      .readings(CONSENT)
      .outcomes(Outcome.SATISFIED, Outcome.UNDETERMINED)
      .build((facts, findings) -> {
        Outcome outcome =
            facts.choice(CONSENT) == Consent.NEEDED ? Outcome.UNDETERMINED : Outcome.SATISFIED;
        findings.of(outcome, "consent").under(CONSENT);
      });

  private static final Rule SPONSORED = Rule.builder("sponsored", RuleKind.ELIGIBILITY)
      .parts(Part.DIRECT)
      .clauses("sponsor.3")
      .outcomes(Outcome.VIOLATED)
      .build((facts, findings) ->
          facts.direct().forEach(one -> findings.violated("not-sponsored").about(one)));

  private static final Rulebook RULEBOOK =
      Rulebook.standard().with(BUDGET_RULE, CONSENT_RULE, SPONSORED);

  @Test
  void theyCountInTheVerdict() {
    Assessment assessment = RULEBOOK.assess(good(), TERMS);

    assertThat(Rulebook.standard().assess(good(), TERMS).verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    assertThat(assessment.verdict(Part.PROPOSAL)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(assessment.verdict(Part.BULK)).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(assessment.verdictWithoutBulkPlan()).contains(Verdict.UNDETERMINED);
  }

  @Test
  void theyComeLastInTheOrderOfTheRulebook() {
    assertThat(RULEBOOK.rules()).hasSize(29);
    assertThat(RULEBOOK.rules().subList(26, 29))
        .containsExactly(BUDGET_RULE, CONSENT_RULE, SPONSORED);
    assertThat(RULEBOOK.readings()).hasSize(16).endsWith(CONSENT);
    assertThat(Rulebook.standard().rules()).hasSize(26);
  }

  @Test
  void theyAskQuestions() {
    List<Question> questions = RULEBOOK.assess(good(), TERMS).questions();

    assertThat(questions)
        .containsExactly(
            new Question(
                Optional.of(BUDGET),
                Optional.empty(),
                Optional.empty(),
                List.of(RuleId.of("within-budget")),
                List.of(Clause.of("sponsor.2"))),
            new Question(
                Optional.empty(),
                Optional.of(CONSENT),
                Optional.empty(),
                List.of(RuleId.of("consent")),
                List.of(Clause.of("sponsor.1"))));
    assertThat(questions)
        .extracting(Question::party)
        .containsExactly(Party.APPLICANT, Party.MINISTRY);
  }

  @Test
  void theirReadingsCanBeChosen() {
    Readings waived = Readings.defaults().with(CONSENT, Consent.WAIVED);

    assertThat(RULEBOOK.assess(good(), TERMS, waived).outcome("consent"))
        .isEqualTo(Outcome.SATISFIED);
    assertThat(RULEBOOK.survey(good(), TERMS).relevant()).containsExactly(CONSENT);
  }

  @Test
  void theySayWhatIsSubsidised() {
    assertThat(RULEBOOK.assess(good(), TERMS).items())
        .extracting(one -> one.item() + " " + one.eligibility())
        .containsExactly("direct NOT_ELIGIBLE", "bulk ELIGIBLE");
  }

  @Test
  void withoutWordsTheirFindingsAreToldByKeyAndValues() {
    assertThat(RULEBOOK.assess(good(), TERMS).explain(Locale.ENGLISH))
        .contains("within-budget (sponsor.2)")
        .contains("budget-open {nodes=20}")
        .contains("sponsor.budget");
  }

  @Test
  void aPhrasebookOfOnesOwnPutsThemIntoWords() {
    Phrasebook words = Phrasebook.standard()
        .with(
            Locale.ENGLISH,
            Map.of(
                "finding.within-budget.budget-open", "the budget for {nodes} nodes is not stated"));

    assertThat(RULEBOOK.assess(good(), TERMS).explain(Locale.ENGLISH, words))
        .contains("the budget for 20 nodes is not stated")
        .doesNotContain("budget-open");
  }

  @Test
  void aFindingHoldsAllItsValuesAndTheLastOfAName() {
    Rule wordy = Rule.builder("wordy", RuleKind.CONTENT)
        .parts(Part.DIRECT)
        .clauses("sponsor.4")
        .outcomes(Outcome.SATISFIED)
        .build((facts, findings) -> {
          Subject direct = Subject.of(facts.direct().get(0));
          findings
              .satisfied("seen")
              .with("a", 0)
              .with("b", 2)
              .with("c", 3)
              .with("a", 1)
              .about(direct)
              .with("d", 4);
          findings.satisfied("same").with("d", 4);
          findings
              .satisfied("other")
              .with("e", 4)
              .about(new Subject(Subject.Type.FX_ASSUMPTION, "USD/JPY"));
        });

    Proposal dollars = good().withFxAssumptions(FxAssumption.of("USD", "JPY", "150"));
    List<Finding> found =
        Rulebook.of(wordy).assess(dollars, TERMS).results("wordy").get(0).findings();

    assertThat(found.get(0).arguments())
        .containsExactly(entry("a", 1), entry("b", 2), entry("c", 3), entry("d", 4));
    assertThat(found.get(0).subject()).contains(Subject.of(Given.directNodes()));
    assertThat(found.get(0).explain(Locale.ENGLISH)).isEqualTo("seen {a=1, b=2, c=3, d=4}");
    assertThat(found.get(1).arguments()).containsExactly(entry("d", 4));
    assertThat(found.get(2).arguments()).containsExactly(entry("e", 4));
    assertThat(found.get(2).subject()).map(Subject::id).contains("USD/JPY");
  }

  @Test
  void aReadingIsAnotherOneWithAnotherTypeOrClause() {
    assertThat(CONSENT)
        .isEqualTo(Reading.of("consent", Consent.class, "sponsor.1"))
        .isNotEqualTo(Reading.of("assent", Consent.class, "sponsor.1"))
        .isNotEqualTo(Reading.of("consent", Outcome.class, "sponsor.1"))
        .isNotEqualTo(Reading.of("consent", Consent.class, "sponsor.2"))
        .isNotEqualTo("consent");
  }
}
