package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.CLOUD;
import static io.github.geniac.rules.repair.Acme.beside;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.ItemId;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.Subject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which questions edits had to open. */
class OpenedTest {

  private static final ItemId A = ItemId.of("a");
  private static final Edit SUPPLIED = new SetProvider(A, CLOUD, Optional.empty());
  private static final Finding PRICE =
      asked(Subject.Type.ALLOCATION, "a", StandardFacts.UNIT_PRICE);
  private static final Finding RESOURCE =
      asked(Subject.Type.ALLOCATION, "a", StandardFacts.RESOURCE);

  private static final List<RuleResult> ANYWAY = List.of(new RuleResult(
      RESOURCE.rule(),
      RuleKind.CONTENT,
      Part.DIRECT,
      List.of(Clause.of("1.1")),
      Outcome.UNDETERMINED,
      List.of(RESOURCE)));

  private static Finding asked(Subject.Type type, String id, Fact fact) {
    return new Finding(
        RuleId.of("some-rule"),
        Part.DIRECT,
        Optional.of(Outcome.UNDETERMINED),
        "open",
        Optional.of(new Subject(type, id)),
        Optional.of(fact),
        Optional.empty(),
        Map.of());
  }

  @Test
  void ofWhatIsNewOrMovedAnythingMayBeAskedEvenIfItIsAskedAnyway() {
    for (Edit edit : List.of(
        new MoveToDirect(A, Optional.empty()),
        new AddDirect(Part.DIRECT, beside("a", 1), Optional.empty()))) {
      for (List<Edit> edits : List.of(List.of(edit), List.of(edit, SUPPLIED))) {
        Opened opened = Opened.by(edits).but(ANYWAY);

        assertThat(opened.covers(PRICE)).isTrue();
        assertThat(opened.covers(RESOURCE)).isTrue();
      }
    }
  }

  @Test
  void ofWhatAnotherProviderSuppliesOnlyWhatIsNotAskedAnyway() {
    Opened opened = Opened.by(List.of(SUPPLIED)).but(ANYWAY);

    assertThat(opened.covers(PRICE)).isTrue();
    assertThat(opened.covers(RESOURCE)).isFalse();
  }

  @Test
  void ofAnythingElseNothing() {
    Opened opened = Opened.by(List.of(SUPPLIED, new TakeOut(Part.DIRECT, ItemId.of("b"))));

    assertThat(opened.covers(asked(Subject.Type.ALLOCATION, "b", StandardFacts.UNIT_PRICE)))
        .isFalse();
    assertThat(opened.covers(asked(Subject.Type.COST_ITEM, "a", StandardFacts.COST)))
        .isFalse();
  }
}
