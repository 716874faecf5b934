package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How ids, subjects and outcomes are told apart and ordered. */
class ValueOrderTest {

  @Test
  void idsOfRulesAreOrderedByTheirText() {
    assertThat(RuleId.of("a")).isLessThan(RuleId.of("b")).isEqualByComparingTo(RuleId.of("a"));
    assertThat(RuleId.of("b")).isGreaterThan(RuleId.of("a"));
  }

  @Test
  void idsOfRulesAreEqualIfTheirTextsAre() {
    assertThat(RuleId.of("a"))
        .isEqualTo(RuleId.of("a"))
        .hasSameHashCodeAs(RuleId.of("a"))
        .isNotEqualTo(RuleId.of("b"))
        .isNotEqualTo("a")
        .doesNotHaveSameHashCodeAs(RuleId.of("b"));
  }

  @Test
  void subjectsAreEqualIfTypeAndIdAre() {
    Subject item = new Subject(Subject.Type.COST_ITEM, "a");

    assertThat(item)
        .isEqualTo(new Subject(Subject.Type.COST_ITEM, "a"))
        .hasSameHashCodeAs(new Subject(Subject.Type.COST_ITEM, "a"))
        .isNotEqualTo(new Subject(Subject.Type.ALLOCATION, "a"))
        .isNotEqualTo(new Subject(Subject.Type.COST_ITEM, "b"))
        .isNotEqualTo("a")
        .doesNotHaveSameHashCodeAs(new Subject(Subject.Type.COST_ITEM, "b"));
  }

  @Test
  void subjectsAreOrderedByTypeAndThenById() {
    Subject direct = new Subject(Subject.Type.ALLOCATION, "z");
    Subject item = new Subject(Subject.Type.COST_ITEM, "a");
    Subject more = new Subject(Subject.Type.COST_ITEM, "b");

    assertThat(List.of(more, item, direct).stream().sorted()).containsExactly(direct, item, more);
    assertThat(item).isEqualByComparingTo(new Subject(Subject.Type.COST_ITEM, "a"));
  }

  @Test
  void aDecidedOutcomeIsSatisfiedOrViolated() {
    assertThat(Outcome.values())
        .filteredOn(Outcome::isDecided)
        .containsExactly(Outcome.SATISFIED, Outcome.VIOLATED);
  }

  @Test
  void theWorstOutcomeIsTheGravest() {
    assertThat(Outcome.worst(List.of())).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Outcome.worst(List.of(Outcome.UNDETERMINED, Outcome.SATISFIED)))
        .isEqualTo(Outcome.UNDETERMINED);
    assertThat(Outcome.worst(List.of(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)))
        .isEqualTo(Outcome.VIOLATED);
  }
}
