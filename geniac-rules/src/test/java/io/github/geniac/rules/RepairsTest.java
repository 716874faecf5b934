package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.repair.Edit;
import io.github.geniac.rules.repair.Field;
import io.github.geniac.rules.repair.Need;
import io.github.geniac.rules.repair.Repair;
import io.github.geniac.rules.repair.RepairReport;
import io.github.geniac.rules.repair.Repairs;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The call's own examples, mended; and every case of the table has a repair or says why not. */
class RepairsTest {

  private static final NodeSchedule E2 = NodeSchedule.of(Given.FIRST_MONTH, 30);
  private static final NodeSchedule E3 = E2.plus(Given.LATER_MONTHS, 40);

  @Test
  void thirtyThenFortyIsMendedInExactlyThreeWays() {
    List<Repair> repairs =
        Repairs.standard().of(Given.bulkNodes(E3), Given.TERMS).repairs("bulk-count-constant");

    assertThat(repairs).hasSize(3);
    assertThat(bulk(repairs.get(0))).isEqualTo(Given.always(40));
    assertThat(bulk(repairs.get(1))).isEqualTo(Given.always(30));
    assertThat(repairs.get(1).after().bulkPlan().orElseThrow().direct().get(0).nodeSchedule())
        .contains(NodeSchedule.of(Given.LATER_MONTHS, 10));
    assertThat(repairs.get(2).after().bulkPlan()).isEmpty();
  }

  @Test
  void thirtyInTheFirstMonthIsExtendedOrAllDirect() {
    List<Repair> repairs = Repairs.standard()
        .of(Given.bulkNodes(E2), Given.TERMS)
        .repairs("bulk-covers-research-period");

    assertThat(repairs).hasSize(2);
    assertThat(bulk(repairs.get(0))).isEqualTo(Given.always(30));
    assertThat(repairs.get(1).after().bulkPlan()).isEmpty();
  }

  @Test
  void whatIsAboveTheCapIsContractedDirectlyUnlessALossIsAskedFor() {
    RepairReport report = Repairs.standard().of(Given.bulkNodes(112), Given.TERMS);
    assertThat(report.repairs()).allMatch(Repair::isLossless).hasSize(2);
    assertThat(Repairs.standard()
            .withLosses()
            .of(Given.bulkNodes(112), Given.TERMS)
            .repairs())
        .anyMatch(one -> !one.isLossless() && bulk(one).equals(Given.always(100)));
  }

  @Test
  void aLockedAmountStays() {
    RepairReport report = Repairs.standard()
        .locking(Field.of("bulk", Field.Name.AMOUNT))
        .of(Given.bulkNodes(112), Given.TERMS);
    assertThat(report.repairs()).isEmpty();
    assertThat(report.needs()).extracting(Need::reason).containsExactly(Need.LOCKED);
  }

  @Test
  void theOnlySupplierIsAcademicAndNobodyElseIsNamed() {
    RepairReport report = Repairs.standard()
        .of(
            Given.direct(one -> one.provider(Provider.of(Given.UNIVERSITY))).withoutBulkPlan(),
            Given.TERMS);
    assertThat(report.repairs()).isEmpty();
    assertThat(report.needs().get(0).explain(Locale.ENGLISH))
        .contains("a supplier that is no academic institution");
    assertThat(report.explain(Locale.ENGLISH))
        .startsWith("No small edits are enough for the admissibility rules.")
        .doesNotContain("After one of these repairs");
  }

  @Test
  void everyViolatedAdmissibilityCaseHasASoundRepairOrSaysWhyNot() {
    for (RuleCase one : RuleCases.all()) {
      if (one.outcome() == Outcome.VIOLATED && one.rule().kind() == RuleKind.ADMISSIBILITY) {
        RepairReport report =
            Repairs.standard().withReadings(one.readings()).of(one.proposal(), one.terms());
        String rule = one.rule().id().value();
        for (Repair repair : report.repairs(rule)) {
          Assessment again =
              Rulebook.standard().assess(applied(repair), one.terms(), one.readings());
          assertThat(again).as(one.toString()).isEqualTo(repair.becomes());
        }
        assertThat(report.repairs(rule).size() + report.needs(rule).size())
            .as(one.toString())
            .isPositive();
        for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
          assertThat(report.explain(locale)).doesNotContain("repair.").doesNotContain("{");
        }
      }
    }
  }

  private static Proposal applied(Repair repair) {
    Proposal after = repair.before();
    for (Edit edit : repair.edits()) {
      after = edit.applyTo(after);
    }
    return after;
  }

  private static NodeSchedule bulk(Repair repair) {
    return repair.after().bulkPlan().orElseThrow().bulk().get(0).nodeSchedule().orElseThrow();
  }
}
