package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.TERMS;
import static io.github.geniac.rules.repair.Acme.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Rules and repairers of a user, and what a user may set. */
class OwnRepairersTest {

  private static final Repairs STANDARD = Repairs.standard();

  private static Rule noBulkPlan(RuleKind kind) {
    return Rule.builder("own-no-bulk", kind)
        .parts(Part.PROPOSAL)
        .clauses("board 1")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
        .build((facts, findings) -> {
          if (facts.proposal().bulkPlan().isPresent()) {
            findings.violated("bulk");
          } else {
            findings.satisfied("none");
          }
        });
  }

  @Test
  void aRuleOfTheUserIsMendedByTheRepairerOfTheUser() {
    Rulebook ours = Rulebook.standard().with(noBulkPlan(RuleKind.ADMISSIBILITY));
    Repairs repairs = STANDARD.withRulebook(ours);
    Repairs mending = repairs.with(
        "own-no-bulk", (proposal, terms, violated) -> List.of(List.of(new TakeOutBulkPlan())));

    assertThat(repairs.of(good(), TERMS).needs())
        .extracting(Need::reason)
        .containsExactly(Need.NO_REPAIRER);
    assertThat(mending.of(good(), TERMS).repairs())
        .extracting(Repair::toString)
        .containsExactly("the bulk plan is taken out");
    assertThat(mending.of(good(), TERMS).needs("own-no-bulk")).isEmpty();
    assertThat(mending.rulebook()).isSameAs(ours);
  }

  @Test
  void severalRepairersOfOneRuleAreAllAsked() {
    AtomicInteger asked = new AtomicInteger();
    Repairer counting = (proposal, terms, violated) -> {
      assertThat(violated.outcome()).isEqualTo(Outcome.VIOLATED);
      assertThat(terms).isEqualTo(TERMS);
      asked.incrementAndGet();
      return List.of();
    };
    STANDARD
        .withRulebook(Rulebook.standard().with(noBulkPlan(RuleKind.CONTENT)))
        .with("own-no-bulk", counting)
        .with("own-no-bulk", counting)
        .of(good(), TERMS);

    // once among the small edits, once among the last resorts
    assertThat(asked).hasValue(4);
    assertThatThrownBy(() -> STANDARD.with(" ", counting))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRuleThatIsNotOfAdmissibilityLeavesTheVerdict() {
    Rulebook ours = Rulebook.standard().with(noBulkPlan(RuleKind.CONTENT));
    RepairReport report = STANDARD.withRulebook(ours).of(good(), TERMS);

    assertThat(report.rules()).hasSize(1);
    assertThat(report.needs()).isEmpty();
    assertThat(report.needs("own-no-bulk")).hasSize(1);
    assertThat(report.explain(Locale.ENGLISH))
        .isEqualTo("\nRepairs of own-no-bulk (proposal, board 1)\n"
            + "  - no repair of own-no-bulk (board 1): nobody has said how this rule is mended");
  }

  @Test
  void theSettingsAreKeptByEachOther() {
    Field amount = Field.of("bulk", Field.Name.AMOUNT);
    Readings readings =
        Readings.defaults().with(StandardReadings.EXACTLY_100, StandardReadings.ExactlyAtCap.OPEN);
    Rulebook ours = Rulebook.standard().with(noBulkPlan(RuleKind.CONTENT));
    Repairs all = STANDARD
        .withMostEdits(3)
        .withLosses()
        .locking(amount)
        .locking(Field.bulkPlan())
        .withReadings(readings)
        .with("own-no-bulk", (proposal, terms, violated) -> List.of())
        .withRulebook(ours);

    assertThat(all.locked()).isEqualTo(new TreeSet<>(List.of(amount, Field.bulkPlan())));
    assertThat(all.readings()).isEqualTo(readings);
    assertThat(all.rulebook()).isSameAs(ours);
    assertThat(all.offersLosses()).isTrue();
    assertThat(all.mostEdits()).isEqualTo(3);
    assertThat(all.repairers(noBulkPlan(RuleKind.CONTENT).id())).hasSize(1);
    assertThat(all.locking(amount).mostEdits()).isEqualTo(3);
    assertThat(all.withLosses().locked()).hasSize(2);
    assertThat(STANDARD.offersLosses()).isFalse();
    assertThat(STANDARD.mostEdits()).isEqualTo(8);
    assertThat(STANDARD.readings()).isEqualTo(Readings.defaults());
    assertThat(STANDARD.rulebook()).isSameAs(Rulebook.standard());
    assertThat(STANDARD.locked()).isEmpty();
  }
}
