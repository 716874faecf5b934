package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.view.ClauseTable;
import io.github.geniac.rules.view.Point;
import io.github.geniac.rules.view.Task;
import io.github.geniac.rules.view.ToDoList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the views on every case of the table of rules. */
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
}
