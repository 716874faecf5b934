package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static io.github.geniac.rules.outlook.Plans.bulk;
import static io.github.geniac.rules.outlook.Plans.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Case;
import io.github.geniac.rules.Findings;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.outlook.Difference.Scope;
import io.github.geniac.rules.outlook.Difference.VerdictFlip;
import io.github.geniac.rules.outlook.Witness.Degree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Where two settings part ways, each time with a proposal that shows it. */
class DisagreementTest {

  private static final Setting WIDER = SETTING.with(TERMS.withBulkCap(101));

  private static Disagreement apart() {
    return Disagreement.of(SETTING, WIDER);
  }

  static Witness witness(Disagreement disagreement) {
    Witness witness = disagreement.witness().orElseThrow();
    assertThat(witness.difference())
        .isEqualTo(Difference.of(
            disagreement.before().assess(witness.proposal()),
            disagreement.after().assess(witness.proposal())));
    return witness;
  }

  static List<String> flips(Witness witness) {
    return witness.difference().rules().stream()
        .map(one -> one.rule() + " " + one.part())
        .toList();
  }

  @Test
  void aCapOfOneNodeMoreIsToldApartByThatNode() {
    Disagreement apart = apart();
    Witness witness = witness(apart);

    assertThat(apart.isSame()).isFalse();
    assertThat(apart.before()).isEqualTo(SETTING);
    assertThat(apart.after()).isEqualTo(WIDER);
    assertThat(apart.tried()).isBetween(1, 1000);
    assertThat(witness.degree()).isEqualTo(Degree.VERDICT);
    assertThat(witness.difference().verdicts())
        .contains(new VerdictFlip(
            Scope.AS_STATED, Optional.of(Verdict.INADMISSIBLE), Optional.of(Verdict.ADMISSIBLE)));
    assertThat(flips(witness)).containsExactly("bulk-node-cap BULK");
    assertThat(witness.proposal().bulkPlan().orElseThrow().bulk())
        .extracting(one -> one.amount().orElseThrow())
        .containsExactly(Amount.nodes(101));
  }

  @Test
  void theWitnessStatesNoMoreThanTheDifferenceNeeds() {
    Proposal proposal = witness(apart()).proposal();
    Allocation direct = proposal.directPlan().orElseThrow().allocations().get(0);

    assertThat(proposal.participants()).hasSize(1);
    assertThat(proposal.workloads()).hasSize(1);
    assertThat(proposal.allocations()).hasSize(2);
    assertThat(direct.provider()).as("whose absence would leave a rule open").isPresent();
    assertThat(direct.pricePlan().orElseThrow().price().amount()).isEmpty();
    assertThat(direct.talks()).isEmpty();
    assertThat(direct.period()).isEmpty();
    assertThat(direct.serves()).isEmpty();
  }

  @Test
  void theOtherWayRoundItShowsTheReverse() {
    Witness witness = witness(apart());
    Witness back = witness(Disagreement.of(WIDER, SETTING));

    assertThat(back.proposal()).isEqualTo(witness.proposal());
    assertThat(back.difference()).isEqualTo(witness.difference().reversed());
  }

  @Test
  void theSameSettingsGiveTheSameWitness() {
    assertThat(Disagreement.of(SETTING, WIDER)).isEqualTo(apart());
  }

  @Test
  void equalRulesTermsAndReadingsNeedNoTrial() {
    List<Rule> rules = SETTING.rulebook().rules();
    Rule[] backwards = new Rule[rules.size()];
    for (int i = 0; i < backwards.length; i++) {
      backwards[i] = rules.get(backwards.length - 1 - i);
    }
    Disagreement none = Disagreement.of(SETTING, SETTING.with(Rulebook.of(backwards)));

    assertThat(none.isSame()).isTrue();
    assertThat(none.tried()).isZero();
    assertThat(none.witness()).isEmpty();
    assertThat(none.explain(Locale.ENGLISH))
        .isEqualTo("Both settings have the same rules, terms and readings,"
            + " so they come to the same on every proposal.");
    assertThat(none.explain(Locale.JAPANESE)).startsWith("両者の規則・条件・解釈は同じ");
  }

  @Test
  void thatNoneWasFoundIsSaidToBeNoProof() {
    Disagreement none = new Disagreement(SETTING, WIDER, 7, Optional.empty());

    assertThat(none.explain(Locale.ENGLISH))
        .isEqualTo("7 proposals were tried, and both settings come to the same on each. Another"
            + " proposal may still tell them apart.");
    assertThat(none.explain(Locale.JAPANESE)).startsWith("7 件の提案を試した");
  }

  @Test
  void thePlanAtHandIsTriedFirst() {
    Proposal plan = bulk(one -> one.nodes(101).utilization(new BigDecimal("0.5")));
    Disagreement apart = Disagreement.of(SETTING, WIDER, good(), plan);

    assertThat(apart.tried()).isEqualTo(2);
    assertThat(witness(apart).proposal().participants().get(0).organization())
        .isEqualTo(Plans.ACME);
    assertThat(Disagreement.of(SETTING, WIDER, good(), good()).tried())
        .as("the same proposal is not tried again")
        .isEqualTo(apart().tried() + 1);
  }

  @Test
  void aReadingAloneTellsApart() {
    Setting open = SETTING.with(
        Readings.defaults().with(StandardReadings.EXACTLY_100, StandardReadings.ExactlyAtCap.OPEN));
    Witness witness = witness(Disagreement.of(SETTING, open));

    assertThat(witness.degree()).isEqualTo(Degree.VERDICT);
    assertThat(flips(witness)).containsExactly("bulk-node-cap BULK");
    assertThat(witness.proposal().bulkPlan().orElseThrow().bulk().get(0).amount())
        .contains(Amount.nodes(100));
  }

  static Setting with(Rule rule) {
    return SETTING.with(Rulebook.standard().with(rule));
  }

  static Rule own(RuleKind kind, Predicate<Case> violated) {
    return Rule.builder("own", kind)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
        .build((facts, findings) -> find(findings, violated.test(facts)));
  }

  private static void find(Findings findings, boolean violated) {
    if (violated) {
      findings.violated("found");
    } else {
      findings.satisfied("fine");
    }
  }

  static Predicate<Case> directNodesAbove(int most) {
    return facts -> facts.proposal().directPlan().stream()
        .flatMap(plan -> plan.allocations().stream())
        .anyMatch(
            one -> one.amount().orElse(null) instanceof Amount.Nodes nodes && nodes.nodes() > most);
  }

  @Test
  void aRuleThatDoesNotTouchTheVerdictIsToldApartByItsOutcome() {
    Witness witness =
        witness(Disagreement.of(SETTING, with(own(RuleKind.CONTENT, directNodesAbove(50)))));

    assertThat(witness.degree()).isEqualTo(Degree.OUTCOME);
    assertThat(witness.difference().verdicts()).isEmpty();
    assertThat(flips(witness)).containsExactly("own PROPOSAL");
    assertThat(witness.proposal().workloads()).isEmpty();
    assertThat(witness.proposal().bulkPlan()).isEmpty();
  }

  @Test
  void whatIsOnlyAskedTellsApartAsWell() {
    Setting one = with(asking(false));
    Setting two = with(asking(true));
    Witness witness = witness(Disagreement.of(one, two));

    assertThat(witness.degree()).isEqualTo(Degree.QUESTION);
    assertThat(witness.proposal()).isEqualTo(Proposal.builder().build());
    assertThat(Disagreement.of(one, two).explain(Locale.ENGLISH))
        .startsWith("Only what is asked differs, on this proposal:\n  nothing is stated\n");
    assertThat(Disagreement.of(two, one).witness().orElseThrow().degree())
        .isEqualTo(Degree.QUESTION);
  }

  private static Rule asking(boolean more) {
    return Rule.builder("own", RuleKind.CONTENT)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.UNDETERMINED)
        .build((facts, findings) -> {
          findings.undetermined("one").missing(StandardFacts.AWARD_NOTICE);
          if (more) {
            findings.undetermined("two").missing(StandardFacts.SIGNATORY);
          }
        });
  }

  @Test
  void theVerdictOnAPartMayDifferWhereTheOneAsStatedDoesNot() {
    Rule never = own(RuleKind.ADMISSIBILITY, any -> true);
    Witness witness = witness(Disagreement.of(
        SETTING.with(Rulebook.of(never, cap(100))), SETTING.with(Rulebook.of(never, cap(101)))));

    assertThat(witness.degree()).isEqualTo(Degree.PART_VERDICT);
    assertThat(witness.difference().verdicts())
        .extracting(VerdictFlip::scope)
        .containsExactly(Scope.BULK);
    assertThat(witness.difference().rules()).hasSize(1);
  }

  private static Rule cap(int most) {
    return Rule.builder("own-cap", RuleKind.ADMISSIBILITY)
        .parts(Part.BULK)
        .clauses("own")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
        .build((facts, findings) -> find(
            findings,
            facts.bulk().stream()
                .anyMatch(one -> one.amount().equals(Optional.of(Amount.nodes(most + 1))))));
  }

  @Test
  void itIsToldWithTheProposalInBothLanguages() {
    Disagreement apart = apart();
    String english = apart.explain(Locale.ENGLISH);

    assertThat(english.lines())
        .startsWith("The verdict differs on this proposal:")
        .anyMatch(line -> line.matches("  award notice +2024-09-05"))
        .anyMatch(line -> line.matches("  participant +applicant +company, can sign by 2024-10-05"))
        .anyMatch(line -> line.matches("  workload +train +DEVELOPMENT, training from scratch"))
        .anyMatch(line -> line.matches("  direct +direct +8 x H100, 20 nodes"))
        .anyMatch(line -> line.matches(
            "  bulk +bulk +Amazon Web Services/p5.48xlarge, 101 nodes," + " 2024-10-15/2025-04-15"))
        .anyMatch(line -> line.contains("INADMISSIBLE -> ADMISSIBLE"));
    assertThat(apart.toString()).isEqualTo(english);
    assertThat(apart.explain(Locale.JAPANESE))
        .startsWith("次の提案では提案の可否が異なる：\n  採択通知日")
        .contains("101 ノード", "2024-10-05 までに契約可能", "bulk-node-cap (2.3)");
  }

  @Test
  void aWitnessTellsSomethingApart() {
    Difference none = Difference.of(SETTING.assess(good()), SETTING.assess(good()));
    Witness some = witness(apart());

    assertThatThrownBy(() -> new Witness(good(), none))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Witness: the two assessments come to the same, so the proposal tells nothing"
            + " apart: Nothing flips.");
    assertThatThrownBy(() -> new Disagreement(SETTING, WIDER, 0, Optional.of(some)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 proposals were tried");
    assertThatThrownBy(() -> new Disagreement(SETTING, WIDER, -1, Optional.empty()))
        .hasMessageContaining("-1 proposals were tried");
  }

  @Test
  void aRuleThatFailsIsNamed() {
    Rule faulty = own(RuleKind.ADMISSIBILITY, any -> {
      throw new UnsupportedOperationException("not yet");
    });

    assertThatThrownBy(() -> Disagreement.of(SETTING, with(faulty)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("own");
  }
}
