package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.Broken.NOTHING;
import static io.github.geniac.rules.laws.Broken.laws;
import static io.github.geniac.rules.laws.Broken.mine;
import static io.github.geniac.rules.laws.Broken.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.geniac.core.PriceInquiry;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.laws.LawReport.Status;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Reports are told in both languages; what cannot be checked is refused, or said. */
class LawReportTest {

  private static final Rule FLIPPING = rule((facts, findings) -> findings.of(
      facts.proposal().awardNotice().isPresent() ? Outcome.VIOLATED : Outcome.SATISFIED, "fine"));
  private static final Rule FINE = rule((facts, findings) -> findings.of(
      facts.proposal().bulkPlan().isPresent() ? Outcome.VIOLATED : Outcome.SATISFIED, "fine"));

  @Test
  void aBrokenLawIsToldInEnglish() {
    assertThat(laws().check(FLIPPING).toString().lines().toList())
        .startsWith(
            "1 law broken, 0 not checked, of 1 rule",
            "'mine' breaks the law that a new fact never flips a decided outcome: pass without"
                + " proposal.award-notice of '', but FAIL with it; what is decided without a fact"
                + " stays so with it",
            "  shown by the sample 'good', made small: Proposal{participants=[], workloads=[],"
                + " costItems=[], fxAssumptions=[], awardNotice=2024-09-05}",
            "Checks made");
  }

  @Test
  void aBrokenLawIsToldInJapanese() {
    LawReport report = laws().check(FLIPPING);

    assertThat(report.explain(Locale.JAPANESE).lines())
        .startsWith("規則 1 件のうち、法則違反 1 件、未検査 0 件")
        .contains("検査の数")
        .anySatisfy(line -> assertThat(line).startsWith("'mine' は次の法則に反する。事実が加わっても、決まった判定は覆らない: "))
        .anySatisfy(line -> assertThat(line).startsWith("  見本「good」を縮めたもの: Proposal{"));
    assertThat(report.broken().get(0)).hasToString(report.broken().get(0).explain(Locale.ENGLISH));
  }

  @Test
  void theCountsAreToldLawByLaw() {
    LawReport report = laws().check(FINE);

    assertThat(report.explain(Locale.ENGLISH).lines())
        .startsWith("1 rule keeps every law", "Checks made")
        .contains(
            "pure                3  assessing twice gives equal results, and nothing is remembered")
        .hasSize(2 + Law.values().length);
    assertThat(report.explain(Locale.JAPANESE)).startsWith("1 件の規則はすべての法則を守る\n検査の数\npure ");
  }

  @Test
  void aReportThatIsNotKeptThrowsWhatItTells() {
    LawReport report = laws().check(FLIPPING);

    BrokenLawException thrown = catchThrowableOfType(BrokenLawException.class, report::orThrow);
    assertThat(thrown).hasMessage(report.explain(Locale.ENGLISH));
    assertThat(thrown.report()).isSameAs(report);
  }

  @Test
  void nothingCheckedIsNeverAPass() {
    Rule inquiry = Rule.builder("mine", RuleKind.CONTENT)
        .parts(Part.INQUIRY)
        .clauses("2.3")
        .outcomes(Outcome.SATISFIED)
        .build((facts, findings) -> findings.satisfied("fine"));
    LawReport report =
        RuleLaws.on(List.of(NOTHING)).withWords(Broken.WORDS).check(Rulebook.of(inquiry));

    assertThat(report.broken()).isEmpty();
    assertThat(report.nothingChecked())
        .extracting(LawReport.LawCheck::law)
        .contains(Law.OUTCOMES_DECLARED, Law.NAMES_ITS_OBJECTS);
    assertThat(report.check("mine", Law.OUTCOMES_DECLARED))
        .isEqualTo(
            new LawReport.LawCheck(inquiry.id(), Law.OUTCOMES_DECLARED, Status.NOTHING_CHECKED, 0));
    assertThatThrownBy(report::orThrow)
        .isInstanceOf(BrokenLawException.class)
        .hasMessageContaining("'mine': nothing was checked of the law that it comes to the outcomes"
            + " it declares, and to no others; add samples");
    assertThat(report.explain(Locale.JAPANESE))
        .contains("'mine': 次の法則は何も検査されていない。宣言した判定だけに至る。見本を加える");
  }

  @Test
  void aRuleForInquiriesIsTriedOnInquiries() {
    Rule inquiry = Rule.builder("mine", RuleKind.CONTENT)
        .parts(Part.INQUIRY)
        .clauses("2.3")
        .outcomes(Outcome.SATISFIED)
        .build((facts, findings) -> findings.satisfied("unsaid"));
    PriceInquiry empty = PriceInquiry.builder().build();
    LawReport report =
        RuleLaws.on(List.of(Sample.of("empty", empty))).withWords(Broken.WORDS).check(inquiry);

    assertThat(report.broken()).hasSize(2).allSatisfy(one -> {
      assertThat(one.law()).isEqualTo(Law.WORDED);
      assertThat(one.sample()).contains(Sample.of("empty", empty));
      assertThat(one.explain(Locale.ENGLISH)).contains("made small: PriceInquiry{");
    });
  }

  @Test
  void aRuleThatWasNotCheckedHasNoResult() {
    LawReport report = laws().check(FINE);

    assertThatThrownBy(() -> report.check("yours", Law.PURE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LawReport: the rule 'yours' was not checked; those checked were [mine]");
  }

  @Test
  void samplesOfOnesOwnComeLast() {
    Sample more = Sample.of("more", Broken.GOOD.proposal().withoutBulkPlan(), Broken.TERMS);
    RuleLaws laws = laws().withSamples(more);

    assertThat(laws.samples()).hasSize(4).endsWith(more).startsWith(NOTHING);
    assertThat(laws.check(FINE).checks(Law.PURE)).isEqualTo(4);
  }

  @Test
  void aRuleThatReplacesOneOfTheCallIsCheckedInItsStead() {
    Rule instead = Rule.builder("model-lineage", RuleKind.CONTENT)
        .parts(Part.PROPOSAL)
        .clauses("2.3")
        .outcomes(Outcome.NOT_APPLICABLE)
        .build((facts, findings) -> findings.notApplicable("no-workload"));
    LawReport report = laws().check(instead);

    assertThat(report.checks())
        .extracting(check -> check.rule().value())
        .containsOnly("model-lineage");
  }

  @Test
  void theStandardSamplesAreTheGallery() {
    assertThat(RuleLaws.standard().samples()).isEqualTo(Gallery.of(Broken.TERMS));
  }

  @Test
  void withoutSamplesNothingIsChecked() {
    assertThatThrownBy(() -> RuleLaws.on(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RuleLaws: without a sample nothing would be checked; RuleLaws.standard() has"
            + " some");
    assertThatThrownBy(() -> Sample.of(" ", NOTHING.proposal(), Broken.TERMS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Sample: its name must not be blank; a broken law is told by it");
    assertThatThrownBy(() -> laws().withRepairer(" ", sample -> List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** One's own choice. */
  private enum Choice {
    ONE,
    OTHER
  }

  @Test
  void aReadingThatNoRuleDependsOnIsRefused() {
    Reading<Choice> own = Reading.of("own", Choice.class, "2.3");
    RuleLaws laws = RuleLaws.on(List.of(NOTHING.with(Readings.defaults().with(own, Choice.OTHER))));

    assertThatThrownBy(() -> laws.check(FINE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("RuleLaws: the sample 'nothing' chooses the reading 'own', on which"
            + " no rule depends; they depend on [");
  }

  @Test
  void choicesThatExcludeEachOtherAreRefused() {
    var exclusion = StandardReadings.exclusions().get(0);
    Readings both = Readings.defaults()
        .with(exclusion.first(), exclusion.firstChoice().name())
        .with(exclusion.second(), exclusion.secondChoice().name());
    RuleLaws laws = RuleLaws.on(List.of(NOTHING.with(both)));

    assertThatThrownBy(() -> laws.check(FINE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "RuleLaws: the sample 'nothing' makes choices that exclude each other: " + both);
    Readings one =
        Readings.defaults().with(exclusion.first(), exclusion.firstChoice().name());
    assertThat(RuleLaws.on(List.of(NOTHING.with(one)))
            .withWords(Broken.WORDS)
            .check(FINE)
            .broken())
        .isEmpty();
  }

  @Test
  void aBrokenLawIsNotChangedFromOutside() {
    BrokenLaw broken = laws().check(FLIPPING).broken().get(0);

    assertThatThrownBy(() -> broken.arguments().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(laws().check(FLIPPING).broken()).containsExactly(broken);
    assertThat(Law.NAMES_ITS_OBJECTS).hasToString("names-its-objects");
  }

  @Test
  void everyLawHasWords() {
    for (Law law : Law.values()) {
      assertThat(Texts.STANDARD.text(Locale.ENGLISH, "law." + law.name()))
          .as(law.name())
          .isPresent();
    }
  }

  @Test
  void moreOutcomesMayBeDeclaredThanReached() {
    Rule rule = mine()
        .outcomes(Outcome.UNDETERMINED)
        .build((facts, findings) -> findings.satisfied("fine"));

    assertThat(laws().check(rule).unreached())
        .extracting(LawReport.Unreached::outcome)
        .containsExactly(Outcome.UNDETERMINED, Outcome.VIOLATED);
  }
}
