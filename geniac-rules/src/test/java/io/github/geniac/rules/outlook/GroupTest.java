package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Case;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Findings;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Two facts that a rule looks at together: a title of x, z, w or y, of which z and w are violated,
 * and a day p, q or r, which is needed beside x and y. Not every day has a meaning beside every
 * title.
 */
class GroupTest {

  private static final Unknown TITLE = Unknown.of(new Fact("own.title", Party.APPLICANT));
  private static final Unknown DAY = Unknown.of(new Fact("own.day", Party.APPLICANT));
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  private static final List<FactAnswer> TITLES =
      List.of(title("x"), title("z"), title("w"), title("y"));
  private static final List<FactAnswer> DAYS =
      List.of(day("p", ",x,y,z"), day("q", ",y"), day("r", ","));

  private final AtomicInteger evaluated = new AtomicInteger();
  private final List<String> asked = new ArrayList<>();
  private final Worlds worlds = new Worlds(Readings.defaults(), List.of());
  private final Rule rule = Rule.builder("own", RuleKind.ADMISSIBILITY)
      .parts(Part.PROPOSAL)
      .clauses("own")
      .readings(StandardReadings.EXACTLY_100)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(this::judge);
  private final Group group = filled(rule, List.of(TITLE, DAY), List.of(TITLES, DAYS), false);

  private static FactAnswer title(String title) {
    return FactAnswer.of(title, proposal -> proposal.toBuilder().title(title).build());
  }

  /** A day that has a meaning beside some titles; none is told by nothing before a comma. */
  private static FactAnswer day(String name, String titles) {
    List<String> beside = List.of(titles.split(",", -1));
    return new FactAnswer(
        name,
        proposal -> beside.contains(proposal.title().orElse(""))
            ? Optional.of(proposal.withAwardNotice(FIRST))
            : Optional.empty());
  }

  private void judge(Case facts, Findings findings) {
    evaluated.incrementAndGet();
    String title = facts.proposal().title().orElse("");
    if (title.isEmpty()) {
      findings.undetermined("open").missing(TITLE.fact().orElseThrow());
    } else if ("zw".contains(title)) {
      findings.violated("bad");
    } else if (facts.proposal().awardNotice().isEmpty()) {
      findings.undetermined("open").missing(DAY.fact().orElseThrow());
    } else {
      findings.satisfied("good").under(StandardReadings.EXACTLY_100);
    }
  }

  private Group filled(
      Rule of, List<Unknown> facts, List<List<FactAnswer>> answers, boolean alone) {
    List<Atom> atoms = List.of(new Atom(of.id(), Part.PROPOSAL, Optional.empty()));
    Group filled = new Group(atoms, facts, answers, worlds.count(), alone);
    filled.fill(
        new Group.Rules(Rulebook.of(of), TERMS),
        worlds,
        Proposal.builder().build(),
        (atom, unknown) -> asked.add(unknown.toString()));
    filled.close(worlds);
    return filled;
  }

  /** The cell of a title and a day, "-" if it is not supplied. */
  private static int cell(String both) {
    return "-xzwy".indexOf(both.charAt(0)) * 4 + "-pqr".indexOf(both.charAt(1));
  }

  private byte outcome(String both) {
    return group.outcome(0, cell(both));
  }

  private byte ends(String both) {
    return group.ends(0, cell(both));
  }

  @Test
  void eachCombinationHasItsOutcomeOrNoMeaning() {
    assertThat(group.cells()).isEqualTo(20);
    assertThat(Group.combinations(List.of(TITLES, DAYS))).isEqualTo(20);
    for (String open : List.of("--", "-p", "-q", "-r", "x-", "y-")) {
      assertThat(outcome(open)).as(open).isEqualTo(Group.OPEN);
    }
    for (String passes : List.of("xp", "yp", "yq")) {
      assertThat(outcome(passes)).as(passes).isEqualTo(Group.PASSES);
    }
    for (String fails : List.of("z-", "zp", "w-")) {
      assertThat(outcome(fails)).as(fails).isEqualTo(Group.FAILS);
    }
    for (String none : List.of("xq", "xr", "yr", "zq", "zr", "wp", "wq", "wr")) {
      assertThat(outcome(none)).as(none).isEqualTo(Group.NONE);
    }
  }

  @Test
  void whatIsDecidedIsNotEvaluatedAgainWithMoreFacts() {
    assertThat(evaluated).as("all that have a meaning but z with p").hasValue(11);
  }

  @Test
  void onlyWhatIsOpenAsks() {
    assertThat(asked)
        .containsExactly("own.title", "own.title", "own.title", "own.title", "own.day", "own.day");
  }

  @Test
  void anEndIsWhatIsLeftOnceEverythingIsAnswered() {
    int passes = 1 << Group.PASSES;
    int fails = 1 << Group.FAILS;

    assertThat(ends("--")).isEqualTo((byte) (passes | fails));
    assertThat(ends("-p")).isEqualTo((byte) (passes | fails));
    assertThat(ends("-q")).isEqualTo((byte) passes);
    assertThat(ends("-r")).isEqualTo((byte) (1 << Group.OPEN));
    assertThat(ends("x-")).isEqualTo((byte) passes);
    assertThat(ends("yq")).isEqualTo((byte) passes);
    assertThat(ends("w-")).isEqualTo((byte) fails);
    assertThat(ends("xq")).isZero();
    assertThat(group.isStuck(0, cell("-r"))).isTrue();
    assertThat(group.isStuck(0, cell("--"))).isFalse();
    assertThat(group.isStuck(0, cell("w-"))).isFalse();
  }

  @Test
  void aFactIsSuppliedOrCannotBe() {
    assertThat(group.supplied(cell("--"))).isZero();
    assertThat(group.supplied(cell("y-"))).isEqualTo(1);
    assertThat(group.supplied(cell("-p"))).isEqualTo(2);
    assertThat(group.supplied(cell("xp"))).isEqualTo(3);
    assertThat(group.size(cell("xp"))).isEqualTo(2);
    assertThat(group.inapplicable(cell("--"))).isZero();
    assertThat(group.inapplicable(cell("-q")))
        .as("the last title has a meaning beside it")
        .isZero();
    assertThat(group.inapplicable(cell("-r"))).as("no title has").isEqualTo(1);
    assertThat(group.inapplicable(cell("x-"))).isZero();
    assertThat(group.inapplicable(cell("w-"))).as("no day has").isEqualTo(2);
    assertThat(group.inapplicable(cell("xp"))).isZero();
    assertThat(group.answer(cell("yq"), 0)).isEqualTo(TITLES.get(3));
    assertThat(group.answer(cell("yq"), 1)).isEqualTo(DAYS.get(1));
    assertThat(group.digit(cell("w-"), 0)).isEqualTo(3);
    assertThat(group.digit(cell("w-"), 1)).isZero();
  }

  @Test
  void aRuleWithNothingToJudgePassesUnlessItStandsAlone() {
    Rule idle = Rule.builder("idle", RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.NOT_APPLICABLE)
        .build((facts, findings) -> findings.notApplicable("nothing"));

    assertThat(filled(idle, List.of(), List.of(), false).outcome(0, 0)).isEqualTo(Group.PASSES);
    assertThat(filled(idle, List.of(), List.of(), true).outcome(0, 0)).isEqualTo(Group.OPEN);
  }

  @Test
  void productsThatOverflowAreAsLargeAsCanBe() {
    assertThat(Group.saturated(3, 4)).isEqualTo(12);
    assertThat(Group.saturated(Long.MAX_VALUE, 1)).isEqualTo(Long.MAX_VALUE);
    assertThat(Group.saturated(Long.MAX_VALUE / 2, 2)).isEqualTo(Long.MAX_VALUE - 1);
    assertThat(Group.saturated(Long.MAX_VALUE / 2 + 1, 2)).isEqualTo(Long.MAX_VALUE);
  }
}
