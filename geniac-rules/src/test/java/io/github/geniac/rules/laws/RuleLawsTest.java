package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.Broken.NOTHING;
import static io.github.geniac.rules.laws.Broken.WORDS;
import static io.github.geniac.rules.laws.Broken.assertShown;
import static io.github.geniac.rules.laws.Broken.empty;
import static io.github.geniac.rules.laws.Broken.laws;
import static io.github.geniac.rules.laws.Broken.mine;
import static io.github.geniac.rules.laws.Broken.one;
import static io.github.geniac.rules.laws.Broken.only;
import static io.github.geniac.rules.laws.Broken.outcome;
import static io.github.geniac.rules.laws.Broken.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Exclusion;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.laws.LawReport.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Each deliberately broken rule fails exactly its law, and the smallest sample shows it. */
class RuleLawsTest {

  private static final Rule FINE = rule(
      (facts, findings) -> findings.of(outcome(facts.proposal().bulkPlan().isPresent()), "fine"));

  @Test
  void aGoodRuleKeepsThemAll() {
    LawReport report = laws().check(FINE);

    assertThat(report.orThrow()).isSameAs(report);
    assertThat(report.isKept()).isTrue();
    assertThat(report.unreached()).isEmpty();
    assertThat(report.checks())
        .extracting(LawReport.LawCheck::law)
        .containsExactlyInAnyOrder(Law.values());
    assertThat(report.checks())
        .allSatisfy(check -> assertThat(check.status())
            .isEqualTo(check.law() == Law.REPAIRS_SOUND ? Status.NOT_ASKED : Status.KEPT));
    assertThat(report).isEqualTo(laws().check(FINE));
  }

  @Test
  void checksAreCounted() {
    LawReport report = laws().check(FINE);
    List<Integer> facts = laws().samples().stream()
        .map(sample -> Unstated.each(sample.proposal()).size())
        .toList();
    int all = facts.stream().mapToInt(Integer::intValue).sum();

    assertThat(report.checks(Law.PURE)).isEqualTo(3);
    assertThat(report.checks(Law.NEVER_THROWS)).isEqualTo(3 + all);
    assertThat(report.checks(Law.FACTS_NEVER_FLIP)).isEqualTo(all);
    assertThat(report.checks(Law.OUTCOMES_DECLARED)).isEqualTo(3);
    assertThat(report.checks(Law.READINGS_DECLARED)).isEqualTo(3);
    assertThat(report.checks(Law.NAMES_ITS_OBJECTS)).isEqualTo(3);
    assertThat(report.checks(Law.CITED)).isEqualTo(2);
    // two words for the rule; for each finding two texts, their places and their arguments
    assertThat(report.checks(Law.WORDED)).isEqualTo(2 + 3 * 4);
    // only the third sample has two of a kind: turned around and turned by one
    assertThat(report.checks(Law.ORDER_FREE)).isEqualTo(2);
    assertThat(report.checks(Law.REPAIRS_SOUND)).isZero();
  }

  @Test
  void aRuleThatCountsItsCallsIsNotPure() {
    AtomicInteger calls = new AtomicInteger();
    Rule rule =
        rule((facts, findings) -> findings.of(outcome(calls.incrementAndGet() % 2 == 0), "fine"));

    LawReport report = laws().check(rule);
    BrokenLaw broken = only(Law.PURE, report).get(0);
    assertThat(broken.key()).isEqualTo("differs");
    assertThat(broken.sample().map(Sample::proposal)).contains(empty());
    assertThat(broken.seen()).isNotEqualTo(broken.expected());
    // what compares results would see only that again
    assertThat(report.nothingChecked())
        .extracting(LawReport.LawCheck::law)
        .containsExactly(Law.ORDER_FREE, Law.FACTS_NEVER_FLIP);
  }

  @Test
  void aRuleThatRemembersTheLastProposalIsNotPure() {
    AtomicReference<Proposal> last = new AtomicReference<>(empty());
    Rule rule = rule((facts, findings) -> {
      Proposal before = last.getAndSet(facts.proposal());
      boolean same = before.equals(facts.proposal());
      findings.of(outcome(before.allocations().size() == 3 && !same), "fine");
    });

    assertThat(only(Law.PURE, laws().check(rule))).extracting(BrokenLaw::key).contains("remembers");
  }

  @Test
  void aRuleMustNotThrow() {
    BrokenLaw broken = one(Law.NEVER_THROWS, rule((facts, findings) -> {
      facts.participants().get(0);
      findings.satisfied("fine");
    }));

    assertThat(broken.key()).isEqualTo("throws");
    assertThat(broken.sample()).contains(NOTHING);
    assertThat(broken.seen().toString())
        .startsWith("Rule 'mine' failed on the part PROPOSAL: java.lang.");
    assertThat(broken.expected()).isEqualTo(List.of(Outcome.SATISFIED, Outcome.VIOLATED));
  }

  /**
   * What it would come to on the whole sample is not known, and so is nothing that a fact flips.
   */
  @Test
  void aRuleThatThrowsOnAFactBreaksNoOtherLaw() {
    Rule rule = rule((facts, findings) -> {
      facts.proposal().awardNotice().ifPresent(day -> {
        throw new UnsupportedOperationException("not yet");
      });
      findings.satisfied("fine");
    });

    assertThat(only(Law.NEVER_THROWS, laws().check(rule))).isNotEmpty();
  }

  /** The flaw is in a sample with a fact less than the one that was given. */
  @Test
  void aRuleMustNotThrowOnWhatIsNotStated() {
    Rule rule = rule((facts, findings) -> {
      facts
          .participants()
          .forEach(one -> assertThat(one.canSignBy().orElseThrow()).isBefore("2999-01-01"));
      findings.satisfied("fine");
    });
    LawReport report = RuleLaws.on(List.of(Broken.FULL)).withWords(WORDS).check(rule);

    BrokenLaw broken = only(Law.NEVER_THROWS, report).get(0);
    assertThat(broken.sample().orElseThrow().proposal().participants()).hasSize(1);
    assertThat(broken.sample().orElseThrow().proposal().workloads()).isEmpty();
  }

  @Test
  void anEndlessRecursionIsAFault() {
    BrokenLaw broken = one(Law.NEVER_THROWS, rule((facts, findings) -> endless(1)));

    assertShown(broken, "throws", empty(), "java.lang.StackOverflowError");
  }

  @Test
  void anAssertionThatFailsOrAClassThatIsMissingIsAFault() {
    for (Error error :
        List.of(new AssertionError("two nodes"), new NoClassDefFoundError("Ledger"))) {
      BrokenLaw broken = one(Law.NEVER_THROWS, rule((facts, findings) -> {
        throw error;
      }));

      assertShown(broken, "throws", empty(), error.toString());
    }
  }

  /** The machine is at its end then, whichever rule it was that asked for more. */
  @Test
  void whatTheMachineThrowsIsNotBlamedOnTheRule() {
    OutOfMemoryError error = new OutOfMemoryError("no more");
    Rule rule = rule((facts, findings) -> {
      throw error;
    });

    assertThatThrownBy(() -> laws().check(rule)).isSameAs(error);
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int endless(int number) {
    return 1 + endless(number + 1);
  }

  @Test
  void aRuleMustFindSomething() {
    BrokenLaw broken = one(
        Law.NEVER_THROWS,
        rule((facts, findings) ->
            facts.proposal().bulkPlan().ifPresent(plan -> findings.satisfied("fine"))));

    assertThat(broken.key()).isEqualTo("finds-nothing");
    assertThat(broken.sample()).contains(NOTHING);
    assertThat(broken.expected()).isEqualTo(List.of(Outcome.SATISFIED, Outcome.VIOLATED));
    assertThat(broken.seen().toString()).startsWith("Rule 'mine' found nothing");
  }

  @Test
  void theOrderOfStatingMustNotMatter() {
    BrokenLaw broken = one(
        Law.ORDER_FREE,
        rule((facts, findings) -> findings.of(
            outcome(facts.proposal().allocations().stream()
                .findFirst()
                .filter(first -> first.id().equals(ItemId.of("zz")))
                .isPresent()),
            "fine")));

    assertThat(broken.key()).isEqualTo("differs");
    assertThat(broken.seen()).isEqualTo(List.of(Outcome.SATISFIED));
    assertThat(broken.expected()).isEqualTo(List.of(Outcome.VIOLATED));
    Proposal smallest = broken.sample().orElseThrow().proposal();
    assertThat(smallest.allocations())
        .extracting(one -> one.id().value())
        .containsExactly("zz", "aa");
    assertThat(smallest.allocations()).allSatisfy(one -> {
      assertThat(one.provider()).isEmpty();
      assertThat(one.resource()).isEmpty();
      assertThat(one.period()).isEmpty();
      assertThat(one.pricePlan().flatMap(plan -> plan.price().amount())).isEmpty();
    });
    assertThat(smallest.bulkPlan()).isEmpty();
    assertThat(smallest.workloads()).isEmpty();
    assertThat(smallest.participants()).isEmpty();
  }

  @Test
  void aNewFactMustNotFlipWhatIsDecided() {
    BrokenLaw broken = one(
        Law.FACTS_NEVER_FLIP,
        rule((facts, findings) ->
            findings.of(outcome(facts.proposal().awardNotice().isPresent()), "fine")));

    assertShown(
        broken,
        "flips",
        Proposal.builder().awardNotice(Broken.GOOD.notice).build(),
        Outcome.VIOLATED);
    assertThat(broken.expected()).isEqualTo(Outcome.SATISFIED);
    assertThat(broken.arguments()).isEqualTo(Map.of("fact", "proposal.award-notice", "object", ""));
  }

  @Test
  void aNewFactMayDecideWhatWasOpen() {
    Rule rule = mine()
        .outcomes(Outcome.UNDETERMINED, Outcome.VIOLATED)
        .build((facts, findings) -> findings.of(
            facts.proposal().awardNotice().isPresent() ? Outcome.VIOLATED : Outcome.UNDETERMINED,
            "fine"));

    assertThat(laws().check(rule).broken()).isEmpty();
  }

  @Test
  void anOutcomeMustBeDeclared() {
    LawReport report = laws()
        .check(Rule.builder("mine", FINE.kind())
            .parts(Part.PROPOSAL)
            .clauses("2.3")
            .outcomes(Outcome.VIOLATED)
            .build((facts, findings) ->
                findings.of(outcome(facts.proposal().bulkPlan().isPresent()), "fine")));
    assertThat(report.checks(Law.OUTCOMES_DECLARED)).as("one of each sample").isEqualTo(3);
    assertThat(report.broken()).hasSize(1);
    BrokenLaw broken = only(Law.OUTCOMES_DECLARED, report).get(0);

    assertThat(broken.key()).isEqualTo("undeclared");
    assertThat(broken.sample()).contains(NOTHING);
    assertThat(broken.seen())
        .isEqualTo("Rule 'mine' declares the outcomes [VIOLATED], but came to SATISFIED");
    assertThat(broken.expected()).isEqualTo(List.of(Outcome.VIOLATED));
  }

  @Test
  void anOutcomeThatNoSampleLeadsToIsARemark() {
    LawReport report = laws().check(rule((facts, findings) -> findings.satisfied("fine")));

    assertThat(report.isKept()).isTrue();
    assertThat(report.unreached())
        .containsExactly(new LawReport.Unreached(FINE.id(), Outcome.VIOLATED));
    assertThat(report.explain(Locale.ENGLISH))
        .contains("'mine': not exercised, no sample leads to FAIL");
  }

  @Test
  void aReadingMustBeDeclared() {
    BrokenLaw broken = one(Law.READINGS_DECLARED, rule((facts, findings) -> {
      facts.choice(StandardReadings.SELF_SUPPLY);
      findings.satisfied("fine");
    }));

    assertThat(broken.key()).isEqualTo("undeclared");
    assertThat(broken.sample()).contains(NOTHING);
    assertThat(broken.expected()).isEqualTo(List.of());
    assertThat(broken.seen().toString()).contains("asks for the reading 'self-supply'");
  }

  @Test
  void aFindingMustNotRestOnAReadingThatIsNotDeclared() {
    BrokenLaw broken = one(
        Law.READINGS_DECLARED,
        mine()
            .readings(StandardReadings.IDLE_BULK)
            .build((facts, findings) ->
                findings.satisfied("fine").under(StandardReadings.SELF_SUPPLY)));

    assertShown(broken, "rests-on", empty(), "self-supply");
    assertThat(broken.expected()).isEqualTo(List.of("idle-bulk"));
    assertThat(broken.arguments()).isEqualTo(Map.of("finding", "fine"));
  }

  /** How the sponsor may read it. */
  enum Consent {
    NEEDED,
    WAIVED
  }

  @Test
  void aChoiceThatChangesNothingIsNotTriedAgain() {
    Rule rule = mine()
        .readings(StandardReadings.IDLE_BULK)
        .build((facts, findings) -> findings.satisfied("fine"));

    assertThat(laws().check(rule).checks(Law.PURE)).isEqualTo(3);
  }

  @Test
  void choicesThatExcludeEachOtherAreNotTriedTogether() {
    Exclusion exclusion = StandardReadings.exclusions().get(0);
    Rule rule = mine()
        .readings(exclusion.first(), exclusion.second())
        .build((facts, findings) -> findings.of(
            outcome(facts.choice(exclusion.second()) == exclusion.secondChoice()), "fine"));
    Trial trial = new Trial(rule, Rulebook.of(rule), WORDS, Optional.empty(), new Leavings());
    Sample first = NOTHING.with(
        Readings.defaults().with(exclusion.first(), exclusion.firstChoice().name()));

    assertThat(trial.underEachReading(first)).containsExactly(first);
    assertThat(trial.underEachReading(NOTHING))
        .containsExactly(
            NOTHING,
            NOTHING.with(Readings.defaults()
                .with(exclusion.second(), exclusion.secondChoice().name())));
  }

  /** A flaw that shows only under another choice is found, and told with the choice. */
  @Test
  void theOtherChoicesOfADeclaredReadingAreTriedToo() {
    Reading<Consent> consent = Reading.of("consent", Consent.class, "2.3");
    Map<String, String> more = Map.of(
        "reading.consent", "consent",
        "reading.consent.NEEDED", "needed",
        "reading.consent.WAIVED", "waived");
    Rule rule = mine()
        .readings(consent)
        .build((facts, findings) -> findings.of(
            outcome(facts.choice(consent) == Consent.WAIVED),
            facts.choice(consent) == Consent.WAIVED ? "unsaid" : "fine"));
    LawReport report = laws()
        .withWords(WORDS.with(Locale.ENGLISH, more).with(Locale.JAPANESE, more))
        .check(rule);

    assertThat(report.unreached()).isEmpty();
    BrokenLaw broken = only(Law.WORDED, report).get(0);
    assertThat(broken.sample().orElseThrow().readings().choice(consent)).isEqualTo(Consent.WAIVED);
    assertThat(broken.explain(Locale.ENGLISH))
        .contains("\n  shown by the sample 'nothing' under consent=WAIVED, made small: Proposal{");
    assertThat(broken.explain(Locale.JAPANESE)).contains("\n  consent=WAIVED の下での見本「nothing」");
  }
}
