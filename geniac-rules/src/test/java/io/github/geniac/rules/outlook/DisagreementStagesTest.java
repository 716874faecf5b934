package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.DisagreementTest.directNodesAbove;
import static io.github.geniac.rules.outlook.DisagreementTest.flips;
import static io.github.geniac.rules.outlook.DisagreementTest.own;
import static io.github.geniac.rules.outlook.DisagreementTest.with;
import static io.github.geniac.rules.outlook.DisagreementTest.witness;
import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Amount;
import io.github.geniac.rules.Case;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.outlook.Witness.Degree;
import java.util.Locale;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What only the later stages show, or none of them; each tries thousands of proposals. */
class DisagreementStagesTest {

  /**
   * What no proposal shows, all at once: other days of an expected start, which are a remark; a
   * rule that judges inquiries alone; one that never finds fault under its default reading; one of
   * somebody's own that never does.
   */
  @Test
  void whereNoneIsFoundItSaysHowManyWereTriedAndNoMore() {
    Rule[] others = Rulebook.standard().rules().stream()
        .filter(one -> !DisagreementStepsTest.NEVER.contains(one.id().value()))
        .toArray(Rule[]::new);
    assertThat(others).hasSize(24);
    Rule own = own(RuleKind.ADMISSIBILITY, any -> false);
    Disagreement none = Disagreement.of(
        SETTING,
        new Setting(
            Rulebook.of(others).with(own),
            TERMS.toBuilder()
                .earliestExpectedStart(TERMS.earliestExpectedStart().withDayOfMonth(16))
                .latestExpectedStart(TERMS.latestExpectedStart().withDayOfMonth(21))
                .build(),
            Readings.defaults()));

    assertThat(none.isSame()).isFalse();
    assertThat(none.witness()).isEmpty();
    assertThat(none.tried()).isGreaterThan(5000);
    assertThat(none.explain(Locale.ENGLISH))
        .isEqualTo(none.tried() + " proposals were tried, and both settings come to the same on"
            + " each. Another proposal may still tell them apart.");
    assertThat(none.explain(Locale.JAPANESE)).startsWith(none.tried() + " 件の提案を試した");
  }

  private static Predicate<Case> bulkPartsAbove(int most) {
    return facts -> facts.proposal().bulkPlan().stream()
            .mapToInt(plan -> plan.bulk().size())
            .sum()
        > most;
  }

  @Test
  void aRuleThatOnlyOneRulebookHasIsToldApartWhereItFindsFault() {
    Setting stricter = with(own(RuleKind.ADMISSIBILITY, bulkPartsAbove(3)));
    Witness witness = witness(Disagreement.of(SETTING, stricter));

    assertThat(witness.degree()).isEqualTo(Degree.VERDICT);
    assertThat(flips(witness)).containsExactly("own PROPOSAL");
    assertThat(witness.proposal().bulkPlan().orElseThrow().bulk()).hasSize(4);
    assertThat(flips(witness(Disagreement.of(stricter, SETTING)))).containsExactly("own PROPOSAL");
  }

  @Test
  void twoBodiesOfOneRuleAreToldApartByWhatLiesBetweenTheirLimits() {
    Setting three = with(own(RuleKind.ADMISSIBILITY, bulkPartsAbove(3)));
    Setting four = with(own(RuleKind.ADMISSIBILITY, bulkPartsAbove(4)));

    assertThat(witness(Disagreement.of(three, four))
            .proposal()
            .bulkPlan()
            .orElseThrow()
            .bulk())
        .hasSize(4);
    assertThat(witness(Disagreement.of(
                with(own(RuleKind.CONTENT, directNodesAbove(64))),
                with(own(RuleKind.CONTENT, directNodesAbove(65)))))
            .proposal()
            .directPlan()
            .orElseThrow()
            .allocations()
            .get(0)
            .amount())
        .contains(Amount.nodes(65));
  }
}
