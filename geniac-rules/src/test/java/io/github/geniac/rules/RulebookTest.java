package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.StandardReadings.AboutOneMonth;
import io.github.geniac.rules.StandardReadings.BulkWithDirectBelowCap;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RulebookTest {

  enum Taste {
    SWEET,
    SOUR
  }

  enum Lonely {
    ONE
  }

  private static final Reading<Taste> TASTE = Reading.of("taste", Taste.class, "9.9");

  private static Rule rule(String id, Rule.Body body) {
    return Rule.builder(id, RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("9.9")
        .readings(TASTE)
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
        .build(body);
  }

  private static Assessment assess(Rule.Body body) {
    return Rulebook.of(rule("own", body)).assess(Given.good(), Given.TERMS);
  }

  @Test
  void aRulebookWithoutRulesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(Rulebook::of)
        .withMessageContaining("nothing would be assessed");
  }

  @Test
  void aRuleWithTheIdOfAnotherIsRefused() {
    Rule twin = rule("bulk-node-cap", (facts, findings) -> findings.satisfied("x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard().with(twin))
        .withMessageContaining("'bulk-node-cap'");
  }

  @Test
  void twoReadingsWithOneIdAreRefused() {
    Rule one = rule("one", (facts, findings) -> findings.satisfied("x"));
    Rule other = Rule.builder("other", RuleKind.CONTENT)
        .parts(Part.PROPOSAL)
        .clauses("1")
        .readings(Reading.of("taste", AboutOneMonth.class, "1"))
        .outcomes(Outcome.SATISFIED)
        .build((facts, findings) -> findings.satisfied("x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.of(one, other))
        .withMessageContaining("'taste'");
  }

  @Test
  void aRuleThatThrowsIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> assess((facts, findings) -> {
          throw new UnsupportedOperationException("oops");
        }))
        .withMessageContaining("'own'")
        .withMessageContaining("oops")
        .withCauseInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aRuleThatFindsNothingIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> assess((facts, findings) -> {}))
        .withMessageContaining("'own' found nothing");
  }

  @Test
  void anOutcomeThatARuleDoesNotDeclareIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> assess((facts, findings) -> findings.undetermined("x")))
        .withMessageContaining("'own'")
        .withMessageContaining("UNDETERMINED");
  }

  @Test
  void aFindingAboutAnObjectThatIsNotThereIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> assess((facts, findings) -> findings.violated("x").about(Given.work("ghost"))))
        .withMessageContaining("WORKLOAD 'ghost'");
  }

  @Test
  void anArgumentThatCanChangeIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> assess((facts, findings) ->
            findings.violated("x").with("many", List.of(1, new AtomicInteger()))))
        .withMessageContaining("'many'")
        .withMessageContaining("AtomicInteger");
  }

  @Test
  void aReadingThatARuleDoesNotDeclareIsRefused() {
    assertThatIllegalStateException()
        .isThrownBy(() -> assess((facts, findings) -> facts.choice(StandardReadings.FREE_SCOPE)))
        .withMessageContaining("'free-scope'");
  }

  @Test
  void aRuleNeedsPartsClausesAndOutcomes() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Rule.builder("x", RuleKind.CONTENT)
            .clauses("1")
            .outcomes(Outcome.SATISFIED)
            .build((f, g) -> {}));
    assertThatIllegalStateException()
        .isThrownBy(() -> Rule.builder("x", RuleKind.CONTENT).parts(Part.BULK).build((f, g) -> {}));
    assertThatIllegalStateException()
        .isThrownBy(() -> Rule.builder("x", RuleKind.CONTENT)
            .parts(Part.PROPOSAL)
            .clauses("1")
            .build((f, g) -> {}));
    assertThatIllegalArgumentException().isThrownBy(() -> Rule.builder(" ", RuleKind.CONTENT));
    assertThatIllegalArgumentException().isThrownBy(() -> Clause.of(""));
  }

  @Test
  void readingsThatDoNotExistAreRefusedByName() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard().reading("taste"))
        .withMessageContaining("'taste'")
        .withMessageContaining("exactly-100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard()
            .assess(Given.good(), Given.TERMS, Readings.defaults().with(TASTE, Taste.SOUR)))
        .withMessageContaining("'taste'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Readings.defaults().with(TASTE, "salty"))
        .withMessageContaining("'salty'")
        .withMessageContaining("SWEET");
    assertThatIllegalArgumentException().isThrownBy(() -> Reading.of("x", Lonely.class, "1"));
    assertThatIllegalArgumentException().isThrownBy(() -> Reading.of("x", Taste.class));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard().rule("nope"))
        .withMessageContaining("bulk-node-cap");
  }

  @Test
  void choicesThatExcludeEachOtherAreRefusedWithTheReason() {
    Readings both = Readings.defaults()
        .with(StandardReadings.BULK_WITH_DIRECT_BELOW_CAP, BulkWithDirectBelowCap.ONLY_BEYOND_CAP)
        .with(StandardReadings.DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Rulebook.standard().assess(Given.good(), Given.TERMS, both))
        .withMessageContaining("exclude each other")
        .withMessageContaining("nothing below the cap");
  }

  @Test
  void readingsAreValues() {
    Readings sour = Readings.defaults().with(TASTE, Taste.SOUR);
    assertThat(sour)
        .isEqualTo(Readings.defaults().with(TASTE, "sour"))
        .hasSameHashCodeAs(Readings.defaults().with(TASTE, "sour"));
    assertThat(sour.choice(TASTE)).isEqualTo(Taste.SOUR);
    assertThat(sour)
        .hasToString("taste=SOUR")
        .isNotEqualTo(Readings.defaults())
        .isNotEqualTo("taste=SOUR");
    assertThat(sour.with(TASTE, Taste.SWEET))
        .isEqualTo(Readings.defaults())
        .hasToString("default readings");
    assertThat(Readings.defaults().choice(TASTE)).isEqualTo(Taste.SWEET);
    assertThat(TASTE).hasToString("taste");
  }

  @Test
  void anInquiryIsJudgedOnItsOwn() {
    PriceInquiry inquiry = PriceInquiry.builder()
        .organization("Lab")
        .personInCharge("S")
        .phone("03")
        .email("a@b")
        .build();
    RuleResult complete = Rulebook.standard().assess(inquiry).get(0);
    assertThat(complete.outcome()).isEqualTo(Outcome.SATISFIED);
    RuleResult empty =
        Rulebook.standard().assess(PriceInquiry.builder().build()).get(0);
    assertThat(empty.outcome()).isEqualTo(Outcome.UNDETERMINED);
    assertThat(empty.findings())
        .extracting(Finding::key)
        .containsExactly("organization-open", "person-open", "phone-open", "email-open");
    assertThat(empty.findings())
        .extracting(one -> one.missing().orElseThrow())
        .containsExactly(
            StandardFacts.INQUIRER, StandardFacts.PERSON, StandardFacts.PHONE, StandardFacts.EMAIL);
    assertThat(empty.explain(Locale.JAPANESE)).contains("2.C");
    Rulebook own = Rulebook.of(rule("own", (facts, findings) -> findings.satisfied("x")));
    assertThatIllegalStateException().isThrownBy(() -> own.assess(inquiry));
  }

  @Test
  void ownRulesAreToldInOwnWordsOrByTheirValues() {
    Rule own = rule("own", (facts, findings) -> findings.violated("dear").with("days", 3));
    Assessment assessment = Rulebook.standard().with(own).assess(Given.good(), Given.TERMS);
    assertThat(assessment.verdict()).isEqualTo(Verdict.INADMISSIBLE);
    assertThat(assessment.outcome("own")).isEqualTo(Outcome.VIOLATED);
    assertThat(assessment.explain(Locale.ENGLISH)).contains("own (9.9)").contains("dear {days=3}");
    Phrasebook words = Phrasebook.standard()
        .with(Locale.FRENCH, Map.of("finding.own.dear", "trop cher de {days} {days#jour|jours}"));
    assertThat(assessment.explain(Locale.FRENCH, words))
        .contains("trop cher de 3 jours")
        .contains("INADMISSIBLE");
    assertThatThrownBy(assessment::orThrow)
        .isInstanceOf(InadmissibleException.class)
        .hasMessageContaining("own (9.9)");
  }

  @Test
  void aBookOfContentRulesAloneAdmitsNothing() {
    Rule content = Rule.builder("x", RuleKind.CONTENT)
        .parts(Part.PROPOSAL)
        .clauses("1")
        .outcomes(Outcome.SATISFIED)
        .build((facts, findings) -> findings.satisfied("x"));
    assertThat(
            Rulebook.of(content).assess(Proposal.builder().build(), Given.TERMS).verdict())
        .isEqualTo(Verdict.UNDETERMINED);
  }
}
