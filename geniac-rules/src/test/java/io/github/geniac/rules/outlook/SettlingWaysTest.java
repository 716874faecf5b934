package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.SETTING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Case;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Findings;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.Verdict;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The quickest ways to each verdict, by rules that each ask for facts of their own. */
class SettlingWaysTest {

  private static final Reading<?> READING = StandardReadings.EXACTLY_100;

  private static boolean has(Case facts, String answer) {
    return (" " + facts.proposal().title().orElse("") + " ").contains(" " + answer);
  }

  private static boolean isOtherwiseRead(Case facts) {
    return facts.choice(READING) != READING.defaultChoice();
  }

  private static Fact fact(String name) {
    return new Fact(name, Party.APPLICANT);
  }

  /** Asks for those of its facts that are not answered, and how the call is read, while open. */
  private static Rule rule(String id, Function<Case, Outcome> body, String... facts) {
    return Rule.builder(id, RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .readings(READING)
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
        .build((judged, findings) -> {
          Outcome outcome = body.apply(judged);
          if (outcome == Outcome.UNDETERMINED) {
            ask(judged, findings, facts);
          } else {
            findings.of(outcome, "decided");
          }
        });
  }

  private static void ask(Case judged, Findings findings, String... facts) {
    findings.undetermined("open").under(READING);
    for (String name : facts) {
      if (!has(judged, name + "=")) {
        findings.undetermined("open").missing(fact(name));
      }
    }
  }

  private static FactAnswers answered(String... facts) {
    FactAnswers answers = FactAnswers.standard();
    for (String name : facts) {
      List<FactAnswer> both =
          Stream.of("yes", "no").map(one -> answer(name, one)).toList();
      answers = answers.with(fact(name), (unknown, proposal, terms) -> both);
    }
    return answers;
  }

  private static FactAnswer answer(String fact, String value) {
    return FactAnswer.of(
        value,
        proposal -> proposal.toBuilder()
            .title((proposal.title().orElse("") + " " + fact + "=" + value).strip())
            .build());
  }

  /** Beside a rule that is satisfied, so that the others do not depend on each other. */
  private static Settling settling(FactAnswers answers, Rule... rules) {
    Rulebook fine = Rulebook.of(rule("fine", any -> Outcome.SATISFIED));
    return Settling.of(SETTING.with(fine.with(rules)), Proposal.builder().build(), answers);
  }

  private static String way(Settling settling, Verdict verdict) {
    Map<Verdict, Settling.Way> ways = settling.reachable();
    Settling.Way way = ways.get(verdict);
    return way == null ? "none" : way.answers().toString();
  }

  /** Passes once all of these are answered with yes, fails once one is answered with no. */
  private static Function<Case, Outcome> all(String... facts) {
    return judged -> Stream.of(facts).anyMatch(one -> has(judged, one + "=no"))
        ? Outcome.VIOLATED
        : Stream.of(facts).allMatch(one -> has(judged, one + "=yes"))
            ? Outcome.SATISFIED
            : Outcome.UNDETERMINED;
  }

  @Test
  void whatStaysOpenSaysWhatKeepsTheOthersFromFailing() {
    Settling settling = settling(
        answered("b1"),
        rule("a", any -> Outcome.UNDETERMINED, "nobody-knows"),
        rule("b", all("b1"), "b1"));

    assertThat(way(settling, Verdict.UNDETERMINED)).isEqualTo("[b1 = yes]");
    assertThat(way(settling, Verdict.INADMISSIBLE)).isEqualTo("[b1 = no]");
    assertThat(way(settling, Verdict.ADMISSIBLE)).isEqualTo("none");
    assertThat(settling.unanswerable()).hasToString("[nobody-knows]");
  }

  @Test
  void ofTheGroupsThatCanFailTheOneThatNeedsLeastIsNamed() {
    Rule slow = rule(
        "a",
        judged -> has(judged, "a1=no") && has(judged, "a2=no")
            ? Outcome.VIOLATED
            : has(judged, "a1=yes") || has(judged, "a2=yes")
                ? Outcome.SATISFIED
                : Outcome.UNDETERMINED,
        "a1",
        "a2");
    Rule quick = rule("b", all("b1"), "b1");
    FactAnswers answers = answered("a1", "a2", "b1", "c1");

    assertThat(way(settling(answers, slow, quick), Verdict.INADMISSIBLE)).isEqualTo("[b1 = no]");
    assertThat(way(settling(answers, slow, quick), Verdict.ADMISSIBLE))
        .isEqualTo("[a2 = yes, b1 = yes]");
    assertThat(way(settling(answers, quick, rule("c", all("c1"), "c1")), Verdict.INADMISSIBLE))
        .as("the first of two that need as much")
        .isEqualTo("[b1 = no]");
  }

  /** Read otherwise, nothing needs to be answered; as it is read, two facts. */
  @Test
  void aReadingMayBeTheQuickestWay() {
    Rule passes = rule(
        "a",
        judged -> isOtherwiseRead(judged) ? Outcome.SATISFIED : all("a1", "a2").apply(judged),
        "a1",
        "a2");
    Rule fails = rule(
        "a",
        judged -> isOtherwiseRead(judged)
            ? Outcome.VIOLATED
            : has(judged, "a1=") && has(judged, "a2=") ? Outcome.VIOLATED : Outcome.UNDETERMINED,
        "a1",
        "a2");
    FactAnswers answers = answered("a1", "a2");

    assertThat(way(settling(answers, passes), Verdict.ADMISSIBLE))
        .isEqualTo("[exactly-100 = OPEN]");
    assertThat(way(settling(answers, fails), Verdict.INADMISSIBLE))
        .isEqualTo("[exactly-100 = OPEN]");
  }

  private static Function<Case, Outcome> either(String one, String other) {
    return judged -> has(judged, one + "=") || has(judged, other + "=")
        ? Outcome.SATISFIED
        : Outcome.UNDETERMINED;
  }

  @Test
  void moreSetsThanTheLimitAreSaidAndNotCut() {
    FactAnswers answers = answered("a1", "a2", "b1", "b2", "c1", "c2", "d1", "d2", "e1", "e2");
    Rule[] rules = Stream.of("a", "b", "c", "d", "e")
        .map(id -> rule(id, either(id + "1", id + "2"), id + "1", id + "2"))
        .toArray(Rule[]::new);
    Settling enough = settling(answers.withLimit(32), rules);
    Settling few = settling(answers.withLimit(31), rules);

    assertThat(enough.overrun()).isEmpty();
    assertThat(enough.sets()).hasSize(32).allMatch(set -> set.size() == 5);
    assertThat(few.overrun().orElseThrow().combinations()).isEqualTo(32);
    assertThat(few.overrun().orElseThrow().limit()).isEqualTo(31);
    assertThat(few.overrun().orElseThrow().unknowns()).isEqualTo(enough.unknowns());
    assertThat(few.sets()).isEmpty();
    assertThat(few.reachable()).isEmpty();
    assertThat(few.alwaysDecides()).isFalse();
  }

  @Test
  void whatIsTooMuchIsNamedWithItsReadings() {
    Settling settling = settling(answered("a1").withLimit(5), rule("a", all("a1"), "a1"));

    assertThat(settling.overrun().orElseThrow().combinations()).isEqualTo(6);
    assertThat(settling.overrun().orElseThrow().unknowns()).hasToString("[a1, exactly-100]");
    assertThat(settling.unknowns()).hasToString("[a1, exactly-100]");
    assertThat(settling(answered("a1").withLimit(6), rule("a", all("a1"), "a1")).overrun())
        .isEmpty();
  }

  /** Where no rule is satisfied yet, one of those that are open has to be. */
  @Test
  void aVerdictNeedsOneRuleThatIsSatisfied() {
    Function<String, Rule> maybe = id -> Rule.builder(id, RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.SATISFIED, Outcome.NOT_APPLICABLE, Outcome.UNDETERMINED)
        .build((facts, findings) -> {
          if (has(facts, id + "=")) {
            findings.of(
                has(facts, id + "=yes") ? Outcome.SATISFIED : Outcome.NOT_APPLICABLE, "told");
          } else {
            findings.undetermined("open").missing(fact(id));
          }
        });
    Rulebook two = Rulebook.of(maybe.apply("a"), maybe.apply("b"));
    Settling alone = Settling.of(SETTING.with(two), Proposal.builder().build(), answered("a", "b"));
    Settling beside = settling(answered("a", "b"), maybe.apply("a"), maybe.apply("b"));

    assertThat(way(alone, Verdict.UNDETERMINED)).isEqualTo("[a = no, b = no]");
    assertThat(way(alone, Verdict.ADMISSIBLE)).contains("yes");
    assertThat(alone.alwaysDecides()).isFalse();
    assertThat(way(beside, Verdict.UNDETERMINED)).isEqualTo("none");
    assertThat(beside.alwaysDecides()).isTrue();
  }

  /** Though nothing of it is open, as the call is read. */
  @Test
  void aRuleThatDeclaresAnOpenReadingIsLookedAtToo() {
    Rule open =
        rule("a", judged -> isOtherwiseRead(judged) ? Outcome.SATISFIED : Outcome.UNDETERMINED);
    Rule otherwise =
        rule("b", judged -> isOtherwiseRead(judged) ? Outcome.VIOLATED : Outcome.SATISFIED);
    Settling settling = settling(answered(), open, otherwise);

    assertThat(way(settling, Verdict.INADMISSIBLE)).isEqualTo("[exactly-100 = OPEN]");
    assertThat(way(settling, Verdict.ADMISSIBLE)).isEqualTo("none");
  }

  /** An open rule that says nothing is told by what another rule asks for the same object. */
  @Test
  void aRuleThatAsksWithoutAWordIsToldByAnother() {
    Rule silent = Rule.builder("silent", RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.SATISFIED, Outcome.UNDETERMINED)
        .build((facts, findings) -> findings
            .of(has(facts, "a1=") ? Outcome.SATISFIED : Outcome.UNDETERMINED, "open")
            .about(facts.workloads().get(0)));
    Rule telling = Rule.builder("telling", RuleKind.CONTENT)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.UNDETERMINED)
        .build((facts, findings) ->
            findings.undetermined("open").about(facts.workloads().get(0)).missing(fact("a1")));
    Proposal proposal = Proposal.builder().addWorkloads(Plans.training()).build();
    Settling settling =
        Settling.of(SETTING.with(Rulebook.of(silent, telling)), proposal, answered("a1"));

    assertThat(settling.unknowns()).hasToString("[a1 of train]");
    assertThat(way(settling, Verdict.ADMISSIBLE)).isEqualTo("[a1 of train = yes]");
  }

  /** Of two readings that are open, only the second has to be read otherwise. */
  @Test
  void aWayNamesTheReadingsThatItAnswers() {
    Reading<?> second = StandardReadings.IDLE_BULK;
    Rule rule = Rule.builder("a", RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .readings(READING, second)
        .outcomes(Outcome.SATISFIED, Outcome.UNDETERMINED)
        .build((facts, findings) -> {
          if (facts.choice(second) == second.defaultChoice()) {
            findings.undetermined("one").under(READING);
            findings.undetermined("two").under(second);
          } else {
            findings.satisfied("read");
          }
        });
    Settling settling = settling(answered(), rule);

    assertThat(settling.unknowns()).hasToString("[exactly-100, idle-bulk]");
    assertThat(settling.quickestYes().orElseThrow().answers())
        .singleElement()
        .extracting(Assumption::unknown)
        .hasToString("idle-bulk");
  }
}
