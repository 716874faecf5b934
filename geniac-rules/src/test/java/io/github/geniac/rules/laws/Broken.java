package io.github.geniac.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.laws.LawReport.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the tests of the laws share: terms, a few samples, and a rule of one's own with words. */
final class Broken {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  static final GoodProposal GOOD = new GoodProposal(TERMS);
  static final Sample NOTHING = Sample.of("nothing", Proposal.builder().build(), TERMS);
  static final Sample FULL = Sample.of("good", GOOD.proposal(), TERMS);
  static final Map<String, String> TEXTS = Map.of(
      "rule.mine", "mine",
      "finding.mine.fine", "fine",
      "finding.mine.told", "told {what}",
      "finding.mine.bad", "bad");
  static final Phrasebook WORDS =
      Phrasebook.standard().with(Locale.ENGLISH, TEXTS).with(Locale.JAPANESE, TEXTS);

  private Broken() {}

  /** Three samples, of which the second leaves nothing open. */
  static RuleLaws laws() {
    Sample two = Sample.of(
        "two direct nodes",
        GOOD.proposal().toBuilder()
            .directPlan(DirectPlan.of(GOOD.direct("zz", 1), GOOD.direct("aa", 2)))
            .build(),
        TERMS);
    return RuleLaws.on(List.of(NOTHING, FULL, two)).withWords(WORDS);
  }

  static Rule.Builder mine() {
    return Rule.builder("mine", RuleKind.CONTENT)
        .parts(Part.PROPOSAL)
        .clauses("2.3")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED);
  }

  static Rule rule(Rule.Body body) {
    return mine().build(body);
  }

  static Outcome outcome(boolean isViolated) {
    return isViolated ? Outcome.VIOLATED : Outcome.SATISFIED;
  }

  static Proposal empty() {
    return Proposal.builder().build();
  }

  /**
   * The broken laws, of which all are of one law; the others are kept, or say that they were not.
   */
  static List<BrokenLaw> only(Law law, LawReport report) {
    assertThat(report.broken()).isNotEmpty();
    assertThat(report.broken()).extracting(BrokenLaw::law).containsOnly(law);
    assertThat(report.broken()).extracting(one -> one.rule().value()).containsOnly("mine");
    assertThat(report.check("mine", law).status()).isEqualTo(Status.BROKEN);
    assertThat(report.check("mine", law).checks()).isPositive();
    assertThat(report.isKept()).isFalse();
    return report.broken();
  }

  static BrokenLaw one(Law law, Rule rule) {
    List<BrokenLaw> broken = only(law, laws().check(rule));
    assertThat(broken).hasSize(1);
    return broken.get(0);
  }

  static void assertShown(BrokenLaw broken, String key, Proposal smallest, Object seen) {
    assertThat(broken.key()).isEqualTo(key);
    assertThat(broken.sample().map(Sample::proposal)).contains(smallest);
    assertThat(broken.seen()).isEqualTo(seen);
  }
}
