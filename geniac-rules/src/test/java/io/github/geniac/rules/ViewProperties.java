package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.internal.Edits;
import io.github.geniac.rules.outlook.Setting;
import io.github.geniac.rules.view.ClauseRow;
import io.github.geniac.rules.view.ClauseTable;
import io.github.geniac.rules.view.Fit;
import io.github.geniac.rules.view.OfferFit;
import io.github.geniac.rules.view.Point;
import io.github.geniac.rules.view.ToDoList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the views, on proposals of every kind. */
class ViewProperties {

  @Provide
  Arbitrary<Scene> mixed() {
    return ProposalArbitraries.mixed();
  }

  private static Stream<Finding> found(Assessment assessment, Outcome outcome) {
    return assessment.results().stream().flatMap(result -> result.findings(outcome).stream());
  }

  @Property(tries = 40)
  void everyQuestionIsInOneTaskAndEveryViolationOnceInEachView(@ForAll("mixed") Scene scene) {
    Assessment assessment = scene.assess();
    ToDoList list = ToDoList.of(scene.proposal(), assessment);
    List<Finding> violated = found(assessment, Outcome.VIOLATED).toList();

    assertThat(list.tasks().stream().flatMap(task -> task.questions().stream()))
        .containsExactlyInAnyOrderElementsOf(assessment.questions());
    assertThat(list.corrections().stream().map(Point::finding))
        .containsExactlyInAnyOrderElementsOf(violated);
    assertThat(Stream.concat(
            list.tasks().stream().flatMap(task -> task.points().stream()), list.unasked().stream()))
        .extracting(Point::finding)
        .containsExactlyInAnyOrderElementsOf(
            found(assessment, Outcome.UNDETERMINED).toList());
    assertThat(list.isEmpty())
        .isEqualTo(assessment.results().stream()
            .allMatch(result -> result.outcome() == Outcome.SATISFIED
                || result.outcome() == Outcome.NOT_APPLICABLE));
    Views.bothLanguagesSayTheSame(list::markdown);
  }

  @Property(tries = 40)
  void everyClauseOfTheLedgerIsInOneRow(@ForAll("mixed") Scene scene) {
    Assessment assessment = scene.assess();
    ClauseTable table = ClauseTable.of(assessment);

    assertThat(table.rows().stream().flatMap(row -> row.entries().stream()))
        .containsExactlyElementsOf(Ledger.entries());
    assertThat(table.rows()).extracting(ClauseRow::clause).doesNotHaveDuplicates();
    assertThat(table.rows().stream().flatMap(row -> row.results().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(assessment.results());
    Views.bothLanguagesSayTheSame(table::markdown);
  }

  /** Takes from each allocation in turn what an offer states, and offers it again. */
  @Property(tries = 20)
  void anOfferOfExactlyWhatIsMissingLeavesWhatTheFullProposalLeaves(@ForAll("mixed") Scene scene) {
    Setting setting = new Setting(Rulebook.standard(), scene.terms(), scene.readings());
    Assessment full = scene.assess();
    for (Allocation one : scene.proposal().allocations()) {
      if (one.provider().isPresent() && one.resource().isPresent()) {
        Proposal less = Edits.allocation(scene.proposal(), one.id(), ViewProperties::withoutOffer);
        Assessment before = setting.assess(less);
        for (Fit fit : OfferFit.of(setting, less, List.of(offer(one))).fits()) {
          if (fit.allocation().equals(Subject.of(one))) {
            assertThat(fit.isPutIn()).isTrue();
            assertThat(topics(fit.questions(Fit.Effect.LEAVES_OPEN)))
                .isEqualTo(common(of(before, one), topics(full.questions())));
            assertThat(fit.raised().stream().map(ViewProperties::topic))
                .containsExactlyInAnyOrderElementsOf(
                    without(topics(full.questions()), topics(before.questions())));
            assertThat(fit.violated().stream().map(Point::finding))
                .containsExactlyInAnyOrderElementsOf(found(full, Outcome.VIOLATED)
                    .filter(finding -> found(before, Outcome.VIOLATED).noneMatch(finding::equals))
                    .toList());
          }
        }
      }
    }
  }

  private static Allocation withoutOffer(Allocation one) {
    return one.toBuilder()
        .offer(Optional.empty())
        .provider(Optional.empty())
        .resource(Optional.empty())
        .pricePlan(Optional.empty())
        .build();
  }

  private static Offer offer(Allocation one) {
    return Offer.builder()
        .id("again")
        .provider(one.provider().orElseThrow())
        .resource(one.resource().orElseThrow())
        .pricePlan(one.pricePlan())
        .build();
  }

  private static Set<List<Object>> of(Assessment assessment, Allocation one) {
    return topics(assessment.questions().stream()
        .filter(question -> question.subject().equals(Optional.of(Subject.of(one))))
        .toList());
  }

  private static Set<List<Object>> topics(List<Question> questions) {
    return questions.stream().map(ViewProperties::topic).collect(Collectors.toSet());
  }

  private static List<Object> topic(Question question) {
    return List.of(question.fact(), question.reading(), question.subject());
  }

  private static Set<List<Object>> common(Set<List<Object>> some, Set<List<Object>> others) {
    return some.stream().filter(others::contains).collect(Collectors.toSet());
  }

  private static Set<List<Object>> without(Set<List<Object>> some, Set<List<Object>> others) {
    return some.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
  }

  @Property(tries = 40)
  void theOrderInWhichPartsAreStatedDoesNotMatter(@ForAll("mixed") Scene scene) {
    Proposal other = Views.reversed(scene.proposal());
    Assessment assessment = scene.with(other).assess();

    assertThat(ToDoList.of(other, assessment))
        .isEqualTo(ToDoList.of(scene.proposal(), scene.assess()));
    assertThat(ClauseTable.of(assessment)).isEqualTo(ClauseTable.of(scene.assess()));
  }
}
