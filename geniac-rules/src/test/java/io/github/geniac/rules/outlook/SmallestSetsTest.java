package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Case;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The smallest sets of facts that settle, of groups made up for it: each fact is answered with yes
 * or no, and a rule says from which answers on it is decided. The sets are worked out by hand.
 */
class SmallestSetsTest {

  private static final Reading<?> READING = StandardReadings.EXACTLY_100;
  private static final Worlds ONE = new Worlds(Readings.defaults(), List.of());
  private static final int MANY = 100;

  /** What is answered: "a1=yes" and the like. */
  private static boolean has(Case facts, String answer) {
    return (" " + facts.proposal().title().orElse("") + " ").contains(" " + answer);
  }

  private static FactAnswer answer(String fact, String value) {
    return FactAnswer.of(
        value,
        proposal -> proposal.toBuilder()
            .title((proposal.title().orElse("") + " " + fact + "=" + value).strip())
            .build());
  }

  private static Unknown fact(String name) {
    return Unknown.of(new Fact(name, Party.APPLICANT));
  }

  /** What a rule comes to: passes, fails, or stays open. */
  private record Judgement(Predicate<Case> passes, Predicate<Case> fails) {}

  private static Judgement passes(Predicate<Case> passes) {
    return new Judgement(passes, any -> false);
  }

  private static Exploration.GroupInWorlds group(
      Judgement judgement, Worlds worlds, String... names) {
    Rule rule = Rule.builder("own", RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .readings(READING)
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
        .build((facts, findings) -> findings.of(
            judgement.fails.test(facts)
                ? Outcome.VIOLATED
                : judgement.passes.test(facts) ? Outcome.SATISFIED : Outcome.UNDETERMINED,
            "found"));
    List<Unknown> facts = new ArrayList<>();
    List<List<FactAnswer>> answers = new ArrayList<>();
    for (String name : names) {
      facts.add(fact(name));
      answers.add(List.of(answer(name, "yes"), answer(name, "no")));
    }
    List<Atom> atoms = List.of(new Atom(rule.id(), Part.PROPOSAL, Optional.empty()));
    Group group = new Group(atoms, facts, answers, worlds.count(), false);
    group.fill(
        new Group.Rules(Rulebook.of(rule), TERMS),
        worlds,
        Proposal.builder().build(),
        (atom, unknown) -> {});
    group.close(worlds);
    return new Exploration.GroupInWorlds(group, worlds);
  }

  private static SmallestSets sets(Worlds worlds, int limit, Exploration.GroupInWorlds... groups) {
    int[][] local = new int[worlds.count()][groups.length];
    for (int world = 0; world < local.length; world++) {
      for (int i = 0; i < groups.length; i++) {
        local[world][i] = worlds.project(world, groups[i].worlds());
      }
    }
    return new SmallestSets(List.of(groups), worlds, local, limit);
  }

  private static String found(SmallestSets sets) {
    return sets.find() + (sets.alwaysDecide() ? " decide" : " leave open");
  }

  /** Passes once either is answered. */
  private static Exploration.GroupInWorlds either() {
    return group(passes(facts -> has(facts, "a1") || has(facts, "a2")), ONE, "a1", "a2");
  }

  @Test
  void allFactsAreNeededWhereOneAnswerLeavesItOpen() {
    Judgement both = new Judgement(
        facts -> has(facts, "a1=yes") && has(facts, "a2=yes"),
        facts -> has(facts, "a1=no") || has(facts, "a2=no"));

    assertThat(found(sets(ONE, MANY, group(both, ONE, "a1", "a2")))).isEqualTo("[[a1, a2]] decide");
  }

  @Test
  void allSetsOfTheLeastSizeAreFound() {
    assertThat(found(sets(ONE, MANY, either()))).isEqualTo("[[a1], [a2]] decide");
  }

  @Test
  void aSmallerSetTakesThePlaceOfALargerOneThatCameBefore() {
    Judgement third = passes(facts -> has(facts, "a3") || (has(facts, "a1") && has(facts, "a2")));

    assertThat(found(sets(ONE, MANY, group(third, ONE, "a1", "a2", "a3"))))
        .isEqualTo("[[a3]] decide");
  }

  /** Once it is answered with no, nothing changes it any more. */
  @Test
  void aSetThatSettlesMayLeaveOpen() {
    Judgement stuck = passes(facts -> has(facts, "a1=yes"));

    assertThat(found(sets(ONE, MANY, group(stuck, ONE, "a1")))).isEqualTo("[[a1]] leave open");
  }

  /** Beside a group that nothing settles, what settles the other leaves the verdict open. */
  @Test
  void aGroupThatNothingSettlesKeepsTheVerdictOpen() {
    Judgement open =
        passes(facts -> (has(facts, "a1") && has(facts, "a2")) || has(facts, "a3=yes"));
    Exploration.GroupInWorlds group = group(open, ONE, "a1", "a2", "a3");

    assertThat(found(sets(ONE, MANY, group))).isEqualTo("[[a1, a2]] decide");
    Exploration.GroupInWorlds never = group(passes(any -> false), ONE, "b1");
    assertThat(found(sets(ONE, MANY, never))).isEqualTo("[[]] leave open");
    assertThat(found(sets(ONE, MANY, group, never))).isEqualTo("[[a1, a2]] leave open");
  }

  @Test
  void groupsAreSettledTogetherByTheSmallestOfEach() {
    Exploration.GroupInWorlds other = group(
        new Judgement(
            facts -> has(facts, "b1=yes") || (has(facts, "b2") && has(facts, "b3")),
            facts -> has(facts, "b1=no")),
        ONE,
        "b1",
        "b2",
        "b3");

    assertThat(found(sets(ONE, MANY, either(), other))).isEqualTo("[[a1, b1], [a2, b1]] decide");
    assertThat(found(sets(ONE, MANY, other, either()))).isEqualTo("[[b1, a1], [b1, a2]] decide");
  }

  /** Whatever the other group comes to, one that fails decides. */
  @Test
  void aGroupThatFailsNeedsNoOther() {
    Exploration.GroupInWorlds fails =
        group(new Judgement(any -> false, facts -> has(facts, "b1")), ONE, "b1");
    Exploration.GroupInWorlds never = group(passes(any -> false), ONE, "c1");

    assertThat(found(sets(ONE, MANY, either(), fails))).isEqualTo("[[b1]] decide");
    assertThat(found(sets(ONE, MANY, fails, never))).isEqualTo("[[b1]] decide");
  }

  @Test
  void asManySetsAsTheLimitAreNotTooMany() {
    SmallestSets enough = sets(ONE, 2, either());
    SmallestSets few = sets(ONE, 1, either());

    assertThat(found(enough)).isEqualTo("[[a1], [a2]] decide");
    assertThat(enough.isTooMany()).isFalse();
    few.find();
    assertThat(few.isTooMany()).isTrue();
  }

  private static Worlds read() {
    return new Worlds(Readings.defaults(), List.of(READING));
  }

  /** As it is read, both are needed; read otherwise, the first is enough. */
  private static Exploration.GroupInWorlds underTheReading() {
    return group(
        passes(facts -> has(facts, "a1")
            && (has(facts, "a2") || facts.choice(READING) != READING.defaultChoice())),
        read(),
        "a1",
        "a2");
  }

  @Test
  void aReadingCountsLikeAFact() {
    assertThat(found(sets(read(), MANY, underTheReading())))
        .isEqualTo("[[a1, a2], [exactly-100, a1]] decide");
  }

  @Test
  void setsUnderSeveralReadingsMayBeTooManyTogether() {
    SmallestSets few = sets(read(), 1, underTheReading());
    SmallestSets enough = sets(read(), 2, underTheReading());

    few.find();
    assertThat(few.isTooMany()).isTrue();
    enough.find();
    assertThat(enough.isTooMany()).isFalse();
  }

  /** The set with the reading is smaller than what was found without it. */
  @Test
  void aReadingMayTakeThePlaceOfManyFacts() {
    Exploration.GroupInWorlds group = group(
        passes(facts -> facts.choice(READING) != READING.defaultChoice()
            || (has(facts, "a1") && has(facts, "a2"))),
        read(),
        "a1",
        "a2");

    assertThat(found(sets(read(), MANY, group))).isEqualTo("[[exactly-100]] decide");
  }
}
