package io.github.geniac.rules.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.ItemId;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is worse in one assessment than in another. */
class OutcomesTest {

  private static final RuleId RULE = RuleId.of("some-rule");
  private static final Set<ItemId> NOTHING = Set.of();

  private static Finding finding(Outcome outcome, String key, Optional<Subject> subject) {
    return new Finding(
        RULE,
        Part.BULK,
        Optional.of(outcome),
        key,
        subject,
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static Optional<Subject> allocation(String id) {
    return Optional.of(new Subject(Subject.Type.ALLOCATION, id));
  }

  private static RuleResult result(Part part, RuleKind kind, Outcome outcome, Finding... findings) {
    return new RuleResult(RULE, kind, part, List.of(Clause.of("2.3")), outcome, List.of(findings));
  }

  private static RuleResult result(Outcome outcome, Finding... findings) {
    return result(Part.BULK, RuleKind.ADMISSIBILITY, outcome, findings);
  }

  private static RuleResult violated(String key, Optional<Subject> subject) {
    return result(Outcome.VIOLATED, finding(Outcome.VIOLATED, key, subject));
  }

  private static RuleResult open(Optional<Subject> subject) {
    return result(Outcome.UNDETERMINED, finding(Outcome.UNDETERMINED, "open", subject));
  }

  private static Assessment assessment(RuleResult... results) {
    return new Assessment(
        Acme.TERMS, Readings.defaults(), List.of(results), List.of(), Optional.empty());
  }

  private static boolean isWorse(RuleResult was, RuleResult becomes) {
    List<RuleResult> worse = Outcomes.newlyViolated(assessment(was), assessment(becomes));
    assertThat(worse).isIn(List.of(), List.of(becomes));
    return !worse.isEmpty();
  }

  @Test
  void aRuleThatWasNotViolatedIsWorseIfItIs() {
    assertThat(isWorse(result(Outcome.SATISFIED), violated("over", Optional.empty())))
        .isTrue();
    assertThat(isWorse(open(Optional.empty()), violated("over", Optional.empty())))
        .isTrue();
    assertThat(isWorse(violated("over", Optional.empty()), result(Outcome.SATISFIED)))
        .isFalse();
  }

  @Test
  void aViolationOfNoObjectIsTheSameWhateverItsKey() {
    assertThat(isWorse(violated("over", Optional.empty()), violated("none", Optional.empty())))
        .isFalse();
  }

  @Test
  void aViolationOfAnObjectIsNewIfItIsAnotherObjectOrAnotherFinding() {
    assertThat(isWorse(violated("small", allocation("a")), violated("small", allocation("a"))))
        .isFalse();
    assertThat(isWorse(violated("small", allocation("a")), violated("small", allocation("b"))))
        .isTrue();
    assertThat(isWorse(violated("small", allocation("a")), violated("slow", allocation("a"))))
        .isTrue();
    assertThat(isWorse(violated("small", Optional.empty()), violated("small", allocation("a"))))
        .isTrue();
  }

  @Test
  void aQuestionIsNewOnlyWhereNoneHadToBeAsked() {
    for (Outcome calm : List.of(Outcome.SATISFIED, Outcome.NOT_APPLICABLE)) {
      assertThat(newlyOpen(result(calm), open(allocation("a")), NOTHING)).isTrue();
    }
    assertThat(newlyOpen(open(allocation("a")), open(allocation("b")), NOTHING)).isFalse();
    assertThat(newlyOpen(violated("over", allocation("a")), open(allocation("a")), NOTHING))
        .isFalse();
    assertThat(newlyOpen(result(Outcome.SATISFIED), result(Outcome.SATISFIED), NOTHING))
        .isFalse();
  }

  @Test
  void questionsAboutWhatHadToBeOpenedAreAllowed() {
    Set<ItemId> a = Set.of(ItemId.of("a"));
    RuleResult calm = result(Outcome.SATISFIED);
    RuleResult both = result(
        Outcome.UNDETERMINED,
        finding(Outcome.UNDETERMINED, "open", allocation("a")),
        finding(Outcome.UNDETERMINED, "open", allocation("b")));

    assertThat(newlyOpen(calm, open(allocation("a")), a)).isFalse();
    assertThat(newlyOpen(calm, open(allocation("b")), a)).isTrue();
    assertThat(newlyOpen(calm, both, a)).isTrue();
    assertThat(newlyOpen(calm, open(Optional.empty()), a)).isTrue();
    assertThat(newlyOpen(calm, open(Optional.of(new Subject(Subject.Type.COST_ITEM, "a"))), a))
        .isTrue();
  }

  private static boolean newlyOpen(RuleResult was, RuleResult becomes, Set<ItemId> opens) {
    List<RuleResult> worse = Outcomes.newlyOpen(
        assessment(was), assessment(becomes), new Opened(opens, Set.of(), List.of()));
    assertThat(worse).isIn(List.of(), List.of(becomes));
    return !worse.isEmpty();
  }

  @Test
  void obstaclesAreViolatedAdmissibilityRules() {
    RuleResult bad = violated("over", Optional.empty());
    RuleResult content = result(Part.BULK, RuleKind.CONTENT, Outcome.VIOLATED);

    assertThat(Outcomes.obstacles(assessment(content, bad, result(Outcome.SATISFIED))))
        .containsExactly(bad);
  }

  @Test
  void theSameRuleIsFoundOnTheSamePart() {
    RuleResult direct = result(Part.DIRECT, RuleKind.ADMISSIBILITY, Outcome.VIOLATED);
    RuleResult bulk = result(Part.BULK, RuleKind.ADMISSIBILITY, Outcome.SATISFIED);
    RuleResult other = new RuleResult(
        RuleId.of("other"), bulk.kind(), bulk.part(), bulk.clauses(), bulk.outcome(), List.of());

    assertThat(Outcomes.of(assessment(other, direct, bulk), violated("x", Optional.empty())))
        .isSameAs(bulk);
    assertThatThrownBy(() -> Outcomes.of(assessment(direct), bulk))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Assessment: there is no result of some-rule on BULK");
  }
}
