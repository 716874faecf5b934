package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.bulk;
import static io.github.geniac.rules.outlook.Plans.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Amount;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Case;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.outlook.Difference.Scope;
import io.github.geniac.rules.outlook.Witness.Degree;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a proposal shows of two settings, and how much it weighs. */
class WitnessTest {

  private static Rule rule(String id, RuleKind kind, Function<Case, Outcome> body) {
    return Rule.builder(id, kind)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.values())
        .build((facts, findings) -> findings.of(body.apply(facts), "found"));
  }

  private static Rule always(String id, Outcome outcome) {
    return rule(id, RuleKind.ADMISSIBILITY, any -> outcome);
  }

  private static Setting judgedBy(Rule... rules) {
    return SETTING.with(Rulebook.of(rules));
  }

  private static Witness witness(Setting before, Setting after) {
    return Witness.of(good(), before, after).orElseThrow();
  }

  @Test
  void theVerdictAsStatedWeighsMost() {
    Witness witness = witness(
        judgedBy(always("own", Outcome.SATISFIED)), judgedBy(always("own", Outcome.VIOLATED)));

    assertThat(witness.degree()).isEqualTo(Degree.VERDICT);
    assertThat(witness.proposal()).isEqualTo(good());
    assertThat(witness.rules()).isEqualTo(1);
  }

  @Test
  void aVerdictThatFlipsOnlyWithoutTheBulkPlanIsOneOnAPart() {
    Witness witness = witness(
        judgedBy(always("own", Outcome.SATISFIED)),
        judgedBy(rule(
            "own",
            RuleKind.ADMISSIBILITY,
            facts ->
                facts.proposal().bulkPlan().isPresent() ? Outcome.SATISFIED : Outcome.VIOLATED)));

    assertThat(witness.degree()).isEqualTo(Degree.PART_VERDICT);
    assertThat(witness.rules()).isZero();
    assertThat(witness.difference().verdicts())
        .extracting(Difference.VerdictFlip::scope)
        .containsExactly(Scope.WITHOUT_BULK);
  }

  @Test
  void anOutcomeWithoutAVerdictWeighsLess() {
    Witness witness = witness(
        judgedBy(rule("own", RuleKind.CONTENT, any -> Outcome.SATISFIED)),
        judgedBy(rule("own", RuleKind.CONTENT, any -> Outcome.NOT_APPLICABLE)));

    assertThat(witness.degree()).isEqualTo(Degree.OUTCOME);
  }

  @Test
  void aQuestionWeighsLeast() {
    Rule silent = rule("own", RuleKind.CONTENT, any -> Outcome.UNDETERMINED);
    Rule asking = Rule.builder("own", RuleKind.CONTENT)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.UNDETERMINED)
        .build(
            (facts, findings) -> findings.undetermined("open").missing(StandardFacts.AWARD_NOTICE));

    assertThat(witness(judgedBy(silent), judgedBy(asking)).degree()).isEqualTo(Degree.QUESTION);
    assertThat(witness(judgedBy(asking), judgedBy(silent)).degree()).isEqualTo(Degree.QUESTION);
    assertThat(Witness.of(good(), judgedBy(asking), judgedBy(asking))).isEmpty();
  }

  @Test
  void aRuleThatOnlyOneSettingHasCountsOnceItFindsFault() {
    Rule common = always("common", Outcome.VIOLATED);
    for (Outcome outcome : Outcome.values()) {
      Setting more = judgedBy(common, rule("own", RuleKind.CONTENT, any -> outcome));
      boolean fault = outcome == Outcome.VIOLATED || outcome == Outcome.UNDETERMINED;

      assertThat(Witness.of(good(), judgedBy(common), more).isPresent())
          .as("%s", outcome)
          .isEqualTo(fault);
      assertThat(Witness.of(good(), more, judgedBy(common)).isPresent())
          .as("%s", outcome)
          .isEqualTo(fault);
    }
  }

  @Test
  void itIsShownByWhatFlipsTheSameByNoOtherRules() {
    Setting none = judgedBy(always("a", Outcome.SATISFIED), always("b", Outcome.SATISFIED));
    Witness one =
        witness(none, judgedBy(always("a", Outcome.VIOLATED), always("b", Outcome.SATISFIED)));
    Witness both =
        witness(none, judgedBy(always("a", Outcome.VIOLATED), always("b", Outcome.VIOLATED)));
    Witness open =
        witness(none, judgedBy(always("a", Outcome.UNDETERMINED), always("b", Outcome.SATISFIED)));

    assertThat(one.isShownBy(one)).isTrue();
    assertThat(both.isShownBy(one)).isTrue();
    assertThat(one.isShownBy(both)).isFalse();
    assertThat(one.isShownBy(open)).as("another verdict").isFalse();
    assertThat(both.rules()).isEqualTo(2);
  }

  /**
   * A verdict that flips without the bulk plan has no rule; another with one says something else.
   */
  @Test
  void whatNoRuleMakesIsNotShownByARule() {
    Setting before = judgedBy(always("own", Outcome.SATISFIED), always("bad", Outcome.VIOLATED));
    Setting after = judgedBy(
        rule(
            "own",
            RuleKind.ADMISSIBILITY,
            facts -> isTaken(facts.proposal(), 30) ? Outcome.SATISFIED : Outcome.VIOLATED),
        always("bad", Outcome.VIOLATED));
    Witness asOutcome = Witness.of(bulk(one -> one.nodes(31)), before, after).orElseThrow();
    Witness worse = witness(
        before, judgedBy(always("own", Outcome.SATISFIED), always("bad", Outcome.SATISFIED)));

    assertThat(asOutcome.degree()).isEqualTo(Degree.OUTCOME);
    assertThat(Witness.of(good(), before, after)).isEmpty();
    assertThat(worse.isShownBy(asOutcome)).as("of another degree").isFalse();
  }

  private static boolean isTaken(Proposal proposal, int nodes) {
    return proposal.bulkPlan().stream()
        .flatMap(plan -> plan.bulk().stream())
        .anyMatch(one -> one.amount().equals(Optional.of(Amount.nodes(nodes))));
  }
}
