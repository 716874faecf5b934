package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.Broken.WORDS;
import static io.github.geniac.rules.laws.Broken.empty;
import static io.github.geniac.rules.laws.Broken.laws;
import static io.github.geniac.rules.laws.Broken.only;
import static io.github.geniac.rules.laws.Broken.outcome;
import static io.github.geniac.rules.laws.Broken.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.laws.LawReport.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a repairer must keep. */
class RepairLawTest {

  private static final Rule FINE = rule(
      (facts, findings) -> findings.of(outcome(facts.proposal().bulkPlan().isPresent()), "fine"));

  private static LawReport repaired(LawRepairer repairer) {
    Rule other = Rule.builder("other", FINE.kind())
        .parts(Part.PROPOSAL)
        .clauses("2.3")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
        .build((facts, findings) ->
            findings.of(outcome(facts.proposal().directPlan().isEmpty()), "fine"));
    Map<String, String> more = Map.of("rule.other", "other", "finding.other.fine", "fine");
    return laws()
        .withWords(WORDS.with(Locale.ENGLISH, more).with(Locale.JAPANESE, more))
        .withRepairer("mine", repairer)
        .check(Rulebook.of(FINE, other));
  }

  @Test
  void aSoundRepairIsCountedAndKept() {
    LawReport report = repaired(sample ->
        List.of(sample.proposal().withoutBulkPlan(), sample.proposal().withoutBulkPlan()));

    assertThat(report.broken()).isEmpty();
    // two samples violate the rule, and two repairs are offered for each
    assertThat(report.check("mine", Law.REPAIRS_SOUND))
        .isEqualTo(new LawReport.LawCheck(FINE.id(), Law.REPAIRS_SOUND, Status.KEPT, 4));
    assertThat(report.check("other", Law.REPAIRS_SOUND).status()).isEqualTo(Status.NOT_ASKED);
  }

  @Test
  void aRepairerThatOffersNothingIsNotAPass() {
    LawReport report = repaired(sample -> List.of());

    assertThat(report.broken()).isEmpty();
    assertThat(report.isKept()).isFalse();
    assertThat(report.nothingChecked())
        .containsExactly(
            new LawReport.LawCheck(FINE.id(), Law.REPAIRS_SOUND, Status.NOTHING_CHECKED, 0));
  }

  @Test
  void whatRepairsOfARuleThatIsNotPureComeToIsNotAsked() {
    AtomicInteger calls = new AtomicInteger();
    Rule impure =
        rule((facts, findings) -> findings.of(outcome(calls.incrementAndGet() % 2 == 0), "fine"));
    LawReport report =
        laws().withRepairer("mine", sample -> List.of(empty())).check(Rulebook.of(impure));

    assertThat(report.check("mine", Law.REPAIRS_SOUND).status()).isEqualTo(Status.NOTHING_CHECKED);
  }

  @Test
  void aRepairMustMend() {
    BrokenLaw broken =
        only(Law.REPAIRS_SOUND, repaired(sample -> List.of(sample.proposal()))).get(0);

    assertThat(broken.key()).isEqualTo("still-violated");
    assertThat(broken.seen()).isEqualTo(Outcome.VIOLATED);
    assertThat(broken.expected()).isEqualTo(Outcome.SATISFIED);
    assertThat(broken.sample().orElseThrow().proposal().allocations()).isEmpty();
  }

  @Test
  void aRepairMustNotBreakAnotherRule() {
    BrokenLaw broken =
        only(Law.REPAIRS_SOUND, repaired(sample -> List.of(empty()))).get(0);

    assertThat(broken.key()).isEqualTo("breaks-another");
    assertThat(broken.seen()).isEqualTo(Outcome.VIOLATED);
    assertThat(broken.expected()).isEqualTo(Outcome.SATISFIED);
    assertThat(broken.arguments()).isEqualTo(Map.of("other", "other", "part", Part.PROPOSAL));
  }

  @Test
  void aRepairerMustNotThrow() {
    BrokenLaw broken = only(Law.REPAIRS_SOUND, repaired(sample -> {
          throw new UnsupportedOperationException("no");
        }))
        .get(0);

    assertThat(broken.key()).isEqualTo("throws");
    assertThat(broken.seen()).isEqualTo("java.lang.UnsupportedOperationException: no");
  }

  @Test
  void anAssertionOfARepairerMustNotFail() {
    BrokenLaw broken = only(Law.REPAIRS_SOUND, repaired(sample -> {
          throw new AssertionError("no");
        }))
        .get(0);

    assertThat(broken.key()).isEqualTo("throws");
    assertThat(broken.seen()).isEqualTo("java.lang.AssertionError: no");
  }

  /** That it fails is the matter of another law. */
  @Test
  void aRepairMayMakeARuleFailAnAssertion() {
    Rule fails = rule((facts, findings) -> {
      if (facts.proposal().bulkPlan().isEmpty()) {
        throw new AssertionError("no");
      }
      findings.violated("fine");
    });
    LawReport report =
        laws().withRepairer("mine", sample -> List.of(empty())).check(Rulebook.of(fails));

    assertThat(report.broken()).extracting(BrokenLaw::law).doesNotContain(Law.REPAIRS_SOUND);
  }
}
