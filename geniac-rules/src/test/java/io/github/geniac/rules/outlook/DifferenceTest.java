package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static io.github.geniac.rules.outlook.Plans.bulk;
import static io.github.geniac.rules.outlook.Plans.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.outlook.Difference.Scope;
import io.github.geniac.rules.outlook.Difference.VerdictFlip;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What flips from one assessment to another. */
class DifferenceTest {

  private static final Assessment GOOD = SETTING.assess(good());
  private static final Assessment OVER = SETTING.assess(bulk(one -> one.nodes(112)));

  private static VerdictFlip flip(Scope scope, Verdict before, Verdict after) {
    return new VerdictFlip(scope, Optional.of(before), Optional.of(after));
  }

  @Test
  void aProposalDiffersNotFromItself() {
    Difference none = Difference.of(GOOD, GOOD);

    assertThat(none.isEmpty()).isTrue();
    assertThat(none.explain(Locale.ENGLISH)).isEqualTo("Nothing flips.");
    assertThat(none.explain(Locale.JAPANESE)).isEqualTo("変わる点はない。");
  }

  @Test
  void otherNumbersWithinTheCapAreNoDifference() {
    assertThat(Difference.of(GOOD, SETTING.assess(bulk(one -> one.nodes(100)))).isEmpty())
        .isTrue();
  }

  @Test
  void moreNodesThanTheCapFlipTheVerdictByItsClause() {
    Difference difference = Difference.of(GOOD, OVER);

    assertThat(difference.isEmpty()).isFalse();
    assertThat(difference.before()).isEqualTo(GOOD);
    assertThat(difference.after()).isEqualTo(OVER);
    assertThat(difference.verdicts())
        .containsExactly(
            flip(Scope.AS_STATED, Verdict.ADMISSIBLE, Verdict.INADMISSIBLE),
            flip(Scope.BULK, Verdict.ADMISSIBLE, Verdict.INADMISSIBLE));
    assertThat(difference.rules()).hasSize(1);
    Difference.RuleFlip flip = difference.rules().get(0);
    assertThat(flip.rule()).hasToString("bulk-node-cap");
    assertThat(flip.kind()).isEqualTo(RuleKind.ADMISSIBILITY);
    assertThat(flip.part()).isEqualTo(Part.BULK);
    assertThat(flip.clauses()).hasToString("[2.3]");
    assertThat(flip.findingsBefore()).extracting(Finding::key).containsExactly("within-cap");
    assertThat(flip.findingsAfter()).extracting(Finding::key).containsExactly("over-cap");
    assertThat(difference.worsened()).containsExactly(flip);
    assertThat(difference.appeared()).isEmpty();
    assertThat(difference.vanished()).isEmpty();
  }

  @Test
  void itIsToldInAlignedColumnsInBothLanguages() {
    Difference difference = Difference.of(GOOD, OVER);

    assertThat(difference.explain(Locale.ENGLISH).lines())
        .hasSize(4)
        .startsWith(
            "verdict              as stated  ADMISSIBLE -> INADMISSIBLE",
            "verdict              bulk plan  ADMISSIBLE -> INADMISSIBLE")
        .anyMatch(line ->
            line.startsWith("bulk-node-cap (2.3)  bulk       pass") && line.contains("30 of 100"))
        .anyMatch(line ->
            line.startsWith("                     ->         FAIL") && line.contains("112"));
    assertThat(difference.toString()).isEqualTo(difference.explain(Locale.ENGLISH));
    assertThat(difference.explain(Locale.JAPANESE))
        .contains("提案の可否", "記載のまま", "一括確保の計画", "bulk-node-cap (2.3)", "112");
  }

  @Test
  void theReverseIsTheSameSeenFromTheOtherSide() {
    Difference back = Difference.of(GOOD, OVER).reversed();

    assertThat(back).isEqualTo(Difference.of(OVER, GOOD));
    assertThat(back.verdicts())
        .contains(flip(Scope.AS_STATED, Verdict.INADMISSIBLE, Verdict.ADMISSIBLE));
    assertThat(back.worsened()).isEmpty();
    assertThat(back.reversed()).isEqualTo(Difference.of(GOOD, OVER));
  }

  @Test
  void questionsAppearAndVanish() {
    Assessment open = SETTING.assess(bulk(one -> one.period(Optional.empty())));
    Difference difference = Difference.of(GOOD, open);

    assertThat(difference.appeared())
        .extracting(one -> one.fact().orElseThrow() + " " + one.subject().orElseThrow())
        .containsExactly("allocation.period bulk");
    assertThat(difference.vanished()).isEmpty();
    assertThat(difference.reversed().vanished()).isEqualTo(difference.appeared());
    assertThat(difference.explain(Locale.ENGLISH))
        .contains("new question")
        .contains("applicant")
        .contains("bulk: period");
    assertThat(difference.reversed().explain(Locale.ENGLISH)).contains("no longer asked");
    assertThat(difference.explain(Locale.JAPANESE)).contains("新しい質問");
  }

  @Test
  void oneProposalUnderOtherTerms() {
    Assessment wider = SETTING.with(TERMS.withBulkCap(120)).assess(bulk(one -> one.nodes(112)));

    assertThat(Difference.of(OVER, wider).rules())
        .extracting(Difference.RuleFlip::rule)
        .hasToString("[bulk-node-cap]");
  }

  @Test
  void oneProposalUnderAnotherReadingWithItsQuestion() {
    Setting open = SETTING.with(
        Readings.defaults().with(StandardReadings.EXACTLY_100, StandardReadings.ExactlyAtCap.OPEN));
    Difference difference = Difference.of(
        SETTING.assess(bulk(one -> one.nodes(100))), open.assess(bulk(one -> one.nodes(100))));

    assertThat(difference.verdicts())
        .contains(flip(Scope.AS_STATED, Verdict.ADMISSIBLE, Verdict.UNDETERMINED));
    assertThat(difference.explain(Locale.ENGLISH).lines())
        .anyMatch(line -> line.matches("new question +ministry +reading exactly-100"));
    assertThat(open.toString()).contains("26 rules", "cap 100", "exactly-100=OPEN");
  }

  @Test
  void aSettingIsOfTheRulesOfTheCallAndTheDefaultReadings() {
    assertThat(Setting.of(TERMS))
        .isEqualTo(new Setting(Rulebook.standard(), TERMS, Readings.defaults()));
  }

  @Test
  void aPlanThatIsWithdrawnHasNoVerdictWithoutIt() {
    Difference difference = Difference.of(GOOD, SETTING.assess(good().withoutBulkPlan()));

    assertThat(difference.verdicts())
        .contains(
            new VerdictFlip(Scope.WITHOUT_BULK, Optional.of(Verdict.ADMISSIBLE), Optional.empty()));
    assertThat(difference.explain(Locale.ENGLISH)).contains("ADMISSIBLE -> none");
  }

  @Test
  void rulesThatOnlyOneRulebookHasComeLast() {
    Rule first = own("first");
    Rule second = own("second");
    Difference difference = Difference.of(
        SETTING.with(Rulebook.standard().with(first)).assess(good()),
        SETTING.with(Rulebook.standard().with(second)).assess(bulk(one -> one.nodes(112))));

    assertThat(difference.rules().stream()
            .map(one -> one.rule() + " " + one.part())
            .collect(Collectors.joining(", ")))
        .isEqualTo("bulk-node-cap BULK, first PROPOSAL, second PROPOSAL");
    assertThat(difference.rules().get(1).after()).isEmpty();
    assertThat(difference.rules().get(1).findingsAfter()).isEmpty();
    assertThat(difference.rules().get(2).before()).isEmpty();
    assertThat(difference.worsened())
        .extracting(one -> one.rule().value())
        .containsExactly("bulk-node-cap", "second");
    assertThat(difference.explain(Locale.ENGLISH)).contains("first (own)", "none");
  }

  @Test
  void eachFindingThatDecidesIsTold() {
    Rule twice = Rule.builder("twice", RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.VIOLATED)
        .build((facts, findings) -> {
          findings.violated("once");
          findings.violated("again");
        });
    Difference difference =
        Difference.of(GOOD, SETTING.with(Rulebook.standard().with(twice)).assess(good()));

    assertThat(difference.explain(Locale.ENGLISH).lines().map(String::strip))
        .anyMatch(line -> line.matches("-> +FAIL +once.*"))
        .anyMatch(line -> line.startsWith("again"));
  }

  @Test
  void aRuleThatIsNewAndHasNothingToJudgeIsNotWorse() {
    Rule idle = Rule.builder("idle", RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.NOT_APPLICABLE)
        .build((facts, findings) -> findings.notApplicable("nothing"));
    Difference difference =
        Difference.of(GOOD, SETTING.with(Rulebook.standard().with(idle)).assess(good()));

    assertThat(difference.rules()).hasSize(1);
    assertThat(difference.worsened()).isEmpty();
  }

  private static Rule own(String id) {
    return Rule.builder(id, RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.VIOLATED)
        .build((facts, findings) -> findings.violated("never"));
  }
}
