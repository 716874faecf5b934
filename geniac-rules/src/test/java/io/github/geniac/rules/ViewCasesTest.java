package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.outlook.Setting;
import io.github.geniac.rules.view.ClauseRow;
import io.github.geniac.rules.view.ClauseTable;
import io.github.geniac.rules.view.Deviations;
import io.github.geniac.rules.view.Point;
import io.github.geniac.rules.view.ReadingUse;
import io.github.geniac.rules.view.Task;
import io.github.geniac.rules.view.ToDoList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of the views on every case of the table of rules. Mutants are judged without it: it
 * asks the rulebook hundreds of times.
 */
class ViewCasesTest {

  static List<RuleCase> cases() {
    return RuleCases.all().stream()
        .filter(one -> !one.rule().parts().contains(Part.INQUIRY))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyQuestionIsInOneTaskAndEveryViolationIsListedOnce(RuleCase one) {
    Assessment assessment = Rulebook.standard().assess(one.proposal(), one.terms(), one.readings());
    ToDoList list = ToDoList.of(one.proposal(), assessment);

    assertThat(list.tasks().stream().flatMap(task -> task.questions().stream()))
        .containsExactlyInAnyOrderElementsOf(assessment.questions());
    assertThat(list.corrections().stream().map(Point::finding))
        .containsExactlyInAnyOrderElementsOf(assessment.results().stream()
            .flatMap(result -> result.findings(Outcome.VIOLATED).stream())
            .toList());
    assertThat(list.corrections()).extracting(Point::kind).isSorted();
    assertThat(list.tasks()).extracting(Task::holdsUp).isSorted();
    assertThat(ToDoList.of(
            Views.reversed(one.proposal()),
            Rulebook.standard()
                .assess(Views.reversed(one.proposal()), one.terms(), one.readings())))
        .isEqualTo(list)
        .hasSameHashCodeAs(list);
  }

  static List<RuleCase> some() {
    List<RuleCase> all = cases();
    return all.stream().filter(one -> all.indexOf(one) % 5 == 0).toList();
  }

  @ParameterizedTest
  @MethodSource("some")
  void bothLanguagesHaveTheSameRowsAndNumbers(RuleCase one) {
    Assessment assessment = Rulebook.standard().assess(one.proposal(), one.terms(), one.readings());

    Views.bothLanguagesSayTheSame(ToDoList.of(one.proposal(), assessment)::markdown);
    Views.bothLanguagesSayTheSame(ClauseTable.of(assessment)::markdown);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theStatusIsTheWorstOfTheRulesThatStandOnTheClause(RuleCase one) {
    Assessment assessment = Rulebook.standard().assess(one.proposal(), one.terms(), one.readings());
    ClauseTable table = ClauseTable.of(assessment);

    assertThat(table.rows()).hasSize(18);
    for (RuleResult result : assessment.results()) {
      for (Clause clause : result.clauses()) {
        assertThat(table.row(clause.number()).results()).containsOnlyOnce(result);
        assertThat(table.row(clause.number()).status(result.part()).orElseThrow())
            .isGreaterThanOrEqualTo(result.outcome());
      }
    }
    for (ClauseRow row : table.rows()) {
      for (Part part : List.of(Part.PROPOSAL, Part.DIRECT, Part.BULK)) {
        assertThat(row.status(part).isPresent())
            .isEqualTo(row.results().stream().anyMatch(result -> result.part() == part));
      }
    }
    assertThat(ClauseTable.of(Rulebook.standard()
            .assess(Views.reversed(one.proposal()), one.terms(), one.readings())))
        .isEqualTo(table);
  }

  /** Every twelfth case: the survey of each costs as much as a hundred assessments. */
  static List<RuleCase> few() {
    List<RuleCase> all = cases();
    return all.stream().filter(one -> all.indexOf(one) % 12 == 0).toList();
  }

  @ParameterizedTest
  @MethodSource("few")
  void everyFindingAndEveryReadingThatMattersIsListedOnce(RuleCase one) {
    Setting setting = new Setting(Rulebook.standard(), one.terms(), one.readings());
    Deviations deviations = Deviations.of(setting, one.proposal());
    Assessment assessment = setting.assess(one.proposal());

    assertThat(deviations.violated().stream().map(Point::finding))
        .containsExactlyInAnyOrderElementsOf(found(assessment, Outcome.VIOLATED));
    assertThat(deviations.open().stream().map(Point::finding))
        .containsExactlyInAnyOrderElementsOf(found(assessment, Outcome.UNDETERMINED));
    assertThat(deviations.readings())
        .extracting(ReadingUse::reading)
        .doesNotHaveDuplicates()
        .containsAll(deviations.survey().relevant())
        .containsAll(deviations.survey().alsoRelevant())
        .containsAll(one.readings().departures().keySet());
    assertThat(Deviations.of(setting, Views.reversed(one.proposal()))).isEqualTo(deviations);
    Views.bothLanguagesSayTheSame(deviations::markdown);
  }

  private static List<Finding> found(Assessment assessment, Outcome outcome) {
    return assessment.results().stream()
        .flatMap(result -> result.findings(outcome).stream())
        .toList();
  }
}
