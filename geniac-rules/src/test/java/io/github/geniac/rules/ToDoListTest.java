package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.MarkdownReader.Table;
import io.github.geniac.rules.view.Addressee;
import io.github.geniac.rules.view.Point;
import io.github.geniac.rules.view.Task;
import io.github.geniac.rules.view.ToDoList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left to do, and whom to ask. */
class ToDoListTest {

  private static final Readings OPEN_AT_CAP =
      Readings.defaults().with(StandardReadings.EXACTLY_100, "open");

  private static ToDoList list(Proposal proposal) {
    return ToDoList.of(proposal, Views.assess(proposal));
  }

  private static String told(Task task) {
    return task.holdsUp() + " " + task.addressee() + " "
        + task.fact().map(Fact::id).or(() -> task.reading().map(Reading::id)).orElse("") + " "
        + task.subjects();
  }

  @Test
  void whereAllIsWellNothingIsLeftAndItSaysWhatTheVerdictDoesNotCover() {
    ToDoList list = list(Views.E1);

    assertThat(list.isEmpty()).isTrue();
    assertThat(list.addressees()).isEmpty();
    assertThat(list.leftToPeople())
        .extracting(one -> one.clause().number())
        .containsExactly("0.2", "0.3", "1.1", "2.5");
    assertThat(list.markdown(Locale.ENGLISH)).isEqualTo("""
            # To do

            - ADMISSIBLE as stated
            - Research period 2024-10-15/2025-04-15; default readings; an unofficial reading of the call.

            Nothing is left to do: no rule is violated, and none is open.

            ## What the verdict does not cover

            - Not covered: the review of the content, what is not stated, later changes of the call, and the grant itself. The ministry decides.
            - clause 0.2, left to people: whether talks with the provider took place
            - clause 0.3, left to people: whether a provision really is indispensable
            - clause 1.1, left to people: how concrete the plan is, which the review judges, and whether its capacity is enough for the work
            - clause 2.5, left to people: how the provisional unit price is calculated, which is told on request
            """);
    assertThat(list.markdown(Locale.JAPANESE))
        .contains("残る対応事項はない。", "## 判定に含まれないもの", "- 条項 1.1、人の判断：計画の具体性の審査、作業に足りる利用量かどうか\n");
  }

  @Test
  void theCallsOwnExamplesThatCannotBeSecuredHaveOneThingToCorrect() {
    ToDoList second = list(Views.E2);
    ToDoList third = list(Views.E3);

    assertThat(Views.keys(second.corrections()))
        .containsExactly("bulk-covers-research-period missing");
    assertThat(Views.keys(third.corrections())).containsExactly("bulk-count-constant changes");
    assertThat(second.isEmpty()).isFalse();
    assertThat(second.tasks()).isEmpty();
    assertThat(third.corrections().get(0).finding().arguments())
        .containsEntry("nodes", 30)
        .containsEntry("other", 40);
    assertThat(second.markdown(Locale.ENGLISH))
        .contains(
            "- INADMISSIBLE as stated; ADMISSIBLE without the bulk plan\n",
            "## To correct (1)\n\n| bears on | rule | plan | clauses | finding |\n",
            "| the verdict | bulk nodes for the whole research period"
                + " (bulk-covers-research-period) | bulk | 2.3, 2.E2 | no nodes on 2024-11-15;"
                + " they are taken for all of 2024-10-15/2025-04-15 |\n")
        .doesNotContain("Nothing is left");
    assertThat(third.markdown(Locale.JAPANESE))
        .contains("| 提案の可否 | 一括確保のノード数が一定（bulk-count-constant） | 一括 | 2.3, 2.E3 |");
  }

  @Test
  void anEmptyProposalLacksWhatTheCallRequires() {
    ToDoList list = list(Views.EMPTY);

    assertThat(Views.keys(list.corrections()))
        .containsExactly(
            "development-included no-work", "direct-procurement-proposed no-direct-plan");
    assertThat(list.tasks()).isEmpty();
    assertThat(list.unasked()).isEmpty();
  }

  @Test
  void whatHoldsUpTheVerdictComesFirstAndOneFactOfManyAllocationsIsOneTask() {
    ToDoList list = list(Views.sparse());

    assertThat(list.tasks().stream().map(ToDoListTest::told))
        .containsExactly(
            "ADMISSIBILITY APPLICANT allocation.amount [a, b, c]",
            "ADMISSIBILITY APPLICANT allocation.resource [c]",
            "ADMISSIBILITY APPLICANT allocation.provider [c]",
            "ADMISSIBILITY PROVIDER somebody provider.kind [a]",
            "CONTENT APPLICANT item.serves [a, b, c]",
            "CONTENT APPLICANT allocation.price-basis [a, b, c]",
            "CONTENT APPLICANT allocation.talks [a, b, c]",
            "CONTENT APPLICANT allocation.period [a, b, c]",
            "CONTENT APPLICANT item.cost [a, b, c]",
            "CONTENT PROVIDER cloud allocation.unit-price [b]",
            "CONTENT PROVIDER somebody allocation.unit-price [a]",
            "CONTENT PROVIDER allocation.unit-price [c]",
            "ELIGIBILITY APPLICANT allocation.acquisition [a, b, c]");
    assertThat(list.addressees())
        .extracting(Addressee::toString)
        .containsExactly("APPLICANT", "PROVIDER somebody", "PROVIDER cloud", "PROVIDER");
    assertThat(list.tasks(Addressee.provider(Given.SOMEBODY)))
        .extracting(one -> one.fact().orElseThrow().id())
        .containsExactly("provider.kind", "allocation.unit-price");
    Task amount = list.tasks().get(0);
    assertThat(amount.rules()).hasToString("[direct-procurement-proposed, direct-plan-concrete]");
    assertThat(amount.parts(amount.rules().get(0))).containsExactly(Part.PROPOSAL);
    assertThat(amount.parts(amount.rules().get(1))).containsExactly(Part.DIRECT);
    assertThat(amount.clauses()).hasToString("[0.5, 1.1]");
    assertThat(amount.questions()).hasSize(3);
  }

  @Test
  void itIsToldWithFormEvidenceClausesAndTheRulesKeptOpen() {
    String english = list(Views.sparse()).markdown(Locale.ENGLISH);
    String japanese = list(Views.sparse()).markdown(Locale.JAPANESE);

    assertThat(MarkdownReader.headings(english))
        .containsExactly(
            "To do",
            "To settle among the applicants (9)",
            "To ask the provider somebody (2)",
            "To ask the provider cloud (1)",
            "To ask the provider, who is not stated (1)",
            "What the verdict does not cover");
    assertThat(MarkdownReader.headings(japanese))
        .containsExactly(
            "対応事項",
            "提案者が確認する事項（9 件）",
            "提供事業者 somebody に確認する事項（2 件）",
            "提供事業者 cloud に確認する事項（1 件）",
            "提供事業者（未記載）に確認する事項（1 件）",
            "判定に含まれないもの");
    Table applicants = MarkdownReader.table(english, "To settle among the applicants (9)");
    assertThat(applicants.head())
        .containsExactly(
            "holds up", "what", "form", "evidence", "of", "clauses", "keeps open", "because");
    assertThat(applicants.rows().get(0))
        .containsExactly(
            List.of("the verdict"),
            List.of("amount"),
            List.of("nodes, or a quantity in the resource's unit"),
            List.of("the plan"),
            List.of("allocation: a, b, c"),
            List.of("0.5, 1.1"),
            List.of(
                "GPU resources by direct contracts are proposed (direct-procurement-proposed):"
                    + " proposal",
                "the direct plan is concrete (direct-plan-concrete): direct"),
            List.of("-"));
    assertThat(MarkdownReader.table(english, "To ask the provider somebody (2)").column(7))
        .containsExactly("a: what kind of body somebody is, is not stated", "-");
    assertThat(MarkdownReader.table(english, "To ask the provider somebody (2)").column(0))
        .containsExactly("the verdict", "completeness");
    assertThat(MarkdownReader.table(japanese, "提案者が確認する事項（9 件）").rows().get(8).subList(0, 5))
        .containsExactly(
            List.of("助成の対象"),
            List.of("利用料か購入か"),
            List.of("USAGE または PURCHASE"),
            List.of("見積書"),
            List.of("調達項目：a, b, c"));
  }

  @Test
  void theMinistryIsAskedForWhatOnlyItKnowsAndHowItReadsTheCall() {
    Proposal proposal =
        Given.bulkNodes(100).toBuilder().awardNotice(Optional.empty()).build();
    Assessment assessment = Rulebook.standard().assess(proposal, Given.TERMS, OPEN_AT_CAP);
    ToDoList list = ToDoList.of(proposal, assessment);
    Table table = MarkdownReader.table(list.markdown(Locale.ENGLISH), "To ask the ministry (2)");

    assertThat(list.tasks().stream().map(ToDoListTest::told))
        .containsExactly(
            "ADMISSIBILITY MINISTRY exactly-100 []",
            "ADMISSIBILITY MINISTRY proposal.award-notice []");
    assertThat(list.tasks().get(0).fact()).isEmpty();
    assertThat(list.tasks().get(1).reading()).isEmpty();
    assertThat(list.tasks().get(0).questions()).hasSize(1);
    assertThat(table.rows().get(0))
        .containsExactly(
            List.of("the verdict"),
            List.of("reading exactly-100: what exactly as many nodes as the cap are"),
            List.of(
                "WITHIN_CAP: Within the cap; the excess is 0",
                "OPEN: Already \"100 or more\", and so undetermined"),
            List.of("correspondence"),
            List.of("the proposal as a whole"),
            List.of("2.3"),
            List.of("bulk nodes keep to the cap (bulk-node-cap): bulk"),
            List.of("exactly 100 nodes, which the call speaks of on both sides"
                + " [reading exactly-100]"));
    assertThat(table.rows().get(1).subList(1, 5))
        .containsExactly(
            List.of("day of the award notice"),
            List.of("date"),
            List.of("the notice"),
            List.of("the proposal as a whole"));
    assertThat(list.markdown(Locale.ENGLISH)).contains("; exactly-100=OPEN; ");
    assertThat(list.markdown(Locale.JAPANESE)).contains("## 経済産業省に確認する事項（2 件）");
  }

  @Test
  void anAllocationOfBothPlansKeepsItsRuleOpenOnBoth() {
    Allocation open = Given.directNodes().toBuilder().provider(Optional.empty()).build();
    Proposal both = Given.directOf(open)
        .withBulkPlan(
            BulkPlan.builder().addBulk(Given.bulkNodes()).addDirect(open).build());
    Task provider = list(both).tasks().get(0);

    assertThat(told(provider)).isEqualTo("ADMISSIBILITY APPLICANT allocation.provider [direct]");
    assertThat(provider.parts(RuleId.of("supplier-not-academic")))
        .containsExactly(Part.DIRECT, Part.BULK);
    assertThat(list(both).markdown(Locale.ENGLISH))
        .contains("(supplier-not-academic): direct, bulk");
    assertThat(provider.questions()).hasSize(1);
  }

  @Test
  void whatIsOpenWithoutAQuestionIsNotLost() {
    LineageStep unknown = LineageStep.builder()
        .method(LineageMethod.MERGE)
        .baseModel("somebody's model")
        .build();
    ToDoList list = list(Given.lineage(unknown));

    assertThat(Views.keys(list.unasked()))
        .containsExactly("development-included lineage-undetermined");
    assertThat(list.isEmpty()).isFalse();
    assertThat(list.tasks()).hasSize(1);
    assertThat(list.markdown(Locale.ENGLISH))
        .contains("## Open without a question (1)\n\n| bears on |", "| the verdict | purpose 1");
  }

  @Test
  void remarksAreToldAndLeaveNothingToDo() {
    Proposal proposal = Given.good().toBuilder()
        .addFxAssumptions(FxAssumption.of("USD", "JPY", "149.22"))
        .build();
    ToDoList list = list(proposal);

    assertThat(list.isEmpty()).isTrue();
    assertThat(Views.keys(list.remarks()))
        .containsExactly(
            "fx-assumption-stated no-basis",
            "fx-assumption-stated no-source",
            "fx-assumption-stated no-date");
    assertThat(list.markdown(Locale.ENGLISH))
        .contains("Nothing is left to do", "## Worth knowing (3)\n\n| bears on | rule |");
    assertThat(list.markdown(Locale.JAPANESE)).contains("## 備考（3 件）");
  }

  @Test
  void whereNothingWasJudgedItDoesNotSayThatAllIsWell() {
    Rule idle = Rule.builder("ours", RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.NOT_APPLICABLE)
        .build((facts, findings) -> findings.notApplicable("nothing"));
    ToDoList list = ToDoList.of(Views.EMPTY, Rulebook.of(idle).assess(Views.EMPTY, Given.TERMS));

    assertThat(list.isEmpty()).isTrue();
    assertThat(list.markdown(Locale.ENGLISH))
        .contains("UNDETERMINED as stated", "none of those on the verdict had anything to judge")
        .doesNotContain("Nothing is left");
    assertThat(list.markdown(Locale.JAPANESE)).contains("判定できる規則もなかった");
  }

  @Test
  void anAssessmentOfAnotherProposalIsRefusedByName() {
    Assessment assessment = Views.assess(Views.sparse());

    assertThatThrownBy(() -> ToDoList.of(Given.good(), assessment))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ToDoList: the assessment speaks of the allocation 'a', which the proposal does"
            + " not have; pass the proposal that was assessed");
  }

  @Test
  void rowsOfOnesOwnAreChecked() {
    Task good = list(Views.sparse()).tasks().get(0);
    Task other = list(Views.sparse()).tasks().get(1);
    Addressee applicants = Addressee.of(Party.APPLICANT);

    assertThat(new Task(applicants, good.questions(), good.points())).isEqualTo(good);
    assertThatThrownBy(() -> new Task(applicants, good.questions(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Task for APPLICANT: it takes findings and questions");
    assertThatThrownBy(() -> new Task(applicants, List.of(), good.points()))
        .isInstanceOf(IllegalArgumentException.class);
    List<Question> mixed = List.of(good.questions().get(0), other.questions().get(0));
    assertThatThrownBy(() -> new Task(applicants, mixed, good.points()))
        .isInstanceOf(IllegalArgumentException.class);
    List<Point> turned = List.of(good.points().get(3), good.points().get(0));
    assertThat(new Task(applicants, good.questions(), turned).holdsUp())
        .isEqualTo(RuleKind.ADMISSIBILITY);
    assertThatThrownBy(() -> new Addressee(Party.MINISTRY, Optional.of(Given.CLOUD)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Addressee: only a PROVIDER has a seller, MINISTRY has 'cloud'");
    assertThat(List.of(
            Addressee.of(Party.APPLICANT),
            Addressee.provider(Given.ACME),
            Addressee.provider(Given.CLOUD),
            Addressee.of(Party.PROVIDER),
            Addressee.of(Party.MINISTRY)))
        .isSorted();
  }
}
