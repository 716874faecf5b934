package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.GpuNode;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.MarkdownReader.Table;
import io.github.geniac.rules.view.ClauseRow;
import io.github.geniac.rules.view.ClauseTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every clause of the ledger, with a status only where a rule judged. */
class ClauseTableTest {

  private static final List<Part> PARTS = List.of(Part.PROPOSAL, Part.DIRECT, Part.BULK);

  private static ClauseTable table(Proposal proposal) {
    return ClauseTable.of(Views.assess(proposal));
  }

  private static Table written(ClauseTable table, Locale locale) {
    return MarkdownReader.tables(table.markdown(locale)).get(0);
  }

  private static List<List<String>> row(ClauseTable table, Locale locale, String clause) {
    return written(table, locale).rows().stream()
        .filter(row -> row.get(0).equals(List.of(clause)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyClauseOfTheLedgerHasOneRowWithAllItsEntries() {
    ClauseTable table = table(Views.E1);

    assertThat(table.rows().stream().map(ClauseRow::clause).map(Clause::number))
        .containsExactly(
            "0.1", "0.2", "0.3", "0.4", "0.5", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5",
            "2.6", "2.7", "2.E1", "2.E2", "2.E3", "2.C");
    assertThat(table.rows().stream().flatMap(row -> row.entries().stream()))
        .containsExactlyElementsOf(Ledger.entries());
    assertThat(table.rows()).allMatch(row -> row.ownRules().isEmpty());
  }

  @Test
  void anExampleThatHoldsIsSatisfiedOrNotJudged() {
    ClauseTable table = table(Views.E1);

    assertThat(table.row("2.3").status(Part.BULK)).contains(Outcome.SATISFIED);
    assertThat(table.row("2.E2").status(Part.BULK)).contains(Outcome.SATISFIED);
    assertThat(table.row("2.E3").status(Part.BULK)).contains(Outcome.SATISFIED);
    assertThat(table.row("2.3").status(Part.DIRECT)).isEmpty();
    assertThat(table.row("2.E1").results()).isEmpty();
    for (Part part : PARTS) {
      assertThat(table.row("2.E1").status(part)).isEmpty();
      assertThat(table.row("2.C").status(part)).isEmpty();
    }
    assertThat(table.row("2.C").notJudged()).hasToString("[price-inquiry-complete]");
    assertThat(table.row("2.E1").notJudged()).isEmpty();
    assertThat(table.row("2.3").notJudged()).isEmpty();
  }

  @Test
  void theExamplesThatCannotBeSecuredViolateTheirClausesAndNoOther() {
    assertThat(violated(Views.E2)).containsExactly("2.3 BULK", "2.E2 BULK");
    assertThat(violated(Views.E3)).containsExactly("2.3 BULK", "2.E3 BULK");
    assertThat(violated(Views.EMPTY))
        .containsExactly("0.3 PROPOSAL", "0.4 PROPOSAL", "0.5 PROPOSAL");
    assertThat(violated(Given.good())).isEmpty();
  }

  private static List<String> violated(Proposal proposal) {
    return table(proposal).rows().stream()
        .flatMap(row -> PARTS.stream()
            .filter(part -> row.status(part).equals(Optional.of(Outcome.VIOLATED)))
            .map(part -> row.clause() + " " + part))
        .toList();
  }

  @Test
  void withoutABulkPlanItsClausesAreNotApplicableWhichIsNotSatisfied() {
    ClauseTable table = table(Given.good().withoutBulkPlan());

    assertThat(table.row("2.7").status(Part.BULK)).contains(Outcome.NOT_APPLICABLE);
    assertThat(row(table, Locale.ENGLISH, "2.7").subList(4, 9))
        .containsExactly(
            List.of("-"),
            List.of("-"),
            List.of("n/a"),
            List.of("n/a, bulk: there is no bulk plan"),
            List.of("-"));
  }

  @Test
  void itIsToldWithPlaceTreatmentStatusAndFactsInBothLanguages() {
    ClauseTable table = table(Views.E3);

    assertThat(written(table, Locale.ENGLISH).head())
        .containsExactly(
            "clause",
            "place",
            "about",
            "what became of it",
            "proposal",
            "direct",
            "bulk",
            "found",
            "would be shown by");
    assertThat(row(table, Locale.ENGLISH, "2.E3"))
        .containsExactly(
            List.of("2.E3"),
            List.of("examples, paragraph 3"),
            List.of("30 nodes in the first month, then 40, cannot be secured"),
            List.of("by bulk-count-constant"),
            List.of("-"),
            List.of("-"),
            List.of("FAIL"),
            List.of("FAIL, bulk: 30 nodes from 2024-10-15, but 40 from 2024-11-15"),
            List.of("-"));
    assertThat(row(table, Locale.ENGLISH, "1.1").subList(1, 4))
        .containsExactly(
            List.of("route (1), paragraph 1"),
            List.of("the direct plan is concrete: amount, period, price, state of the talks"),
            List.of(
                "by direct-plan-serves-workloads, direct-plan-concrete",
                "left to people: how concrete the plan is, which the review judges, and whether its"
                    + " capacity is enough for the work"));
    assertThat(row(table, Locale.ENGLISH, "2.E1").subList(3, 9))
        .containsExactly(
            List.of("for information: what the rules on bulk nodes admit"),
            List.of("-"),
            List.of("-"),
            List.of("-"),
            List.of("-"),
            List.of("-"));
    assertThat(row(table, Locale.ENGLISH, "2.C").get(3))
        .containsExactly(
            "for information: the address of the contact",
            "by price-inquiry-complete",
            "not judged on a proposal: price-inquiry-complete");
    assertThat(table.markdown(Locale.ENGLISH))
        .startsWith("# Clause by clause\n\n- INADMISSIBLE as stated; ADMISSIBLE without the bulk")
        .endsWith("\nNot covered: the review of the content, what is not stated, later changes of"
            + " the call, and the grant itself. The ministry decides.\n");
    assertThat(row(table, Locale.JAPANESE, "2.E3").subList(3, 8))
        .containsExactly(
            List.of("規則：bulk-count-constant"),
            List.of("-"),
            List.of("-"),
            List.of("不適合"),
            List.of("不適合、一括：2024-10-15 から 30 ノード、2024-11-15 から 40 ノードで一定でない"));
    assertThat(row(table, Locale.JAPANESE, "2.C").get(3))
        .contains("提案については判定なし：price-inquiry-complete");
  }

  @Test
  void theGravestFindingsComeFirstAndRemarksLast() {
    Proposal proposal = Given.bulk(one -> one.nodes(112)
        .pricePlan(Given.provisional(Given.yen("5000", PriceUnit.NODE_HOUR))
            .withPrice(Given.yen("5000", PriceUnit.NODE_HOUR)
                .basis(PriceBasis.PROVISIONAL_UNIT_PRICE)
                .build())));

    assertThat(row(table(proposal), Locale.ENGLISH, "2.3").get(7).get(0))
        .isEqualTo("FAIL, bulk: 112 nodes on 2024-10-15, 12 above the cap of 100");
    assertThat(row(table(proposal), Locale.ENGLISH, "2.3").get(7))
        .last()
        .asString()
        .startsWith("n/a");
    assertThat(row(table(Views.E3), Locale.ENGLISH, "2.3").get(7).get(0))
        .as("though the cap, which is kept, is judged before")
        .isEqualTo("FAIL, bulk: 30 nodes from 2024-10-15, but 40 from 2024-11-15");
    assertThat(row(table(proposal), Locale.ENGLISH, "2.5").get(7))
        .last()
        .isEqualTo("note, bulk: bulk: the day on which the price was told is not stated");
  }

  @Test
  void whatIsOpenNamesTheDocumentThatWouldShowIt() {
    Proposal proposal = Given.bulk(one -> one.nodes(100)
        .resource(
            Given.P5.toBuilder().localSsdTb(Optional.empty()).gpuModel("H200").build()));
    ClauseTable table = table(proposal);

    assertThat(table.row("2.2").status(Part.BULK)).contains(Outcome.UNDETERMINED);
    assertThat(table.row("2.2").missing()).containsExactly(StandardFacts.LOCAL_SSD);
    assertThat(table.row("2.2").openReadings()).hasToString("[equivalent-node]");
    assertThat(table.row("2.2").points()).hasSize(3);
    assertThat(row(table, Locale.ENGLISH, "2.2").get(8))
        .containsExactly(
            "local SSD of the node: the provider's data sheet",
            "reading equivalent-node: whether another GPU model with at least the numbers will do:"
                + " correspondence");
    assertThat(row(table, Locale.JAPANESE, "2.2").get(8)).first().isEqualTo("ローカル SSD：仕様書");
  }

  @Test
  void aFactOrReadingThatIsOpenForManyIsNamedOnce() {
    GpuNode h200 = Given.P5.toBuilder().gpuModel("H200").build();
    ClauseTable two = table(Given.bulkOf(
        Given.bulkNodes().toBuilder().resource(h200).build(),
        Given.bulkNodes().toBuilder().id("other").resource(h200).build()));

    assertThat(two.row("2.2").openReadings()).containsExactly(StandardReadings.EQUIVALENT_NODE);
    assertThat(table(Views.sparse()).row("1.1").missing())
        .hasToString("[item.serves, allocation.amount, allocation.unit-price,"
            + " allocation.price-basis, allocation.talks, allocation.provider]");
  }

  @Test
  void aMissingFactThatRestsOnAReadingIsAskedAsAFact() {
    Readings foreign =
        Readings.defaults().with(StandardReadings.FX_NEEDED_WHEN, "foreign-currency");
    Price dollars = Price.builder()
        .amount("USD 70")
        .unit(PriceUnit.NODE_HOUR)
        .basis(PriceBasis.QUOTE)
        .allowsForFxMoves(false)
        .build();
    Proposal proposal = Given.direct(one -> one.pricePlan(UsageBased.of(dollars)));
    ClauseRow row = ClauseTable.of(Rulebook.standard().assess(proposal, Given.TERMS, foreign))
        .row("0.2");

    assertThat(row.missing()).containsExactly(StandardFacts.FX_ASSUMPTION);
    assertThat(row.openReadings()).isEmpty();
  }

  @Test
  void aRuleOfOnesOwnThatJudgesTwoPlansIsNamedOnce() {
    Rule own = Rule.builder("ours", RuleKind.CONTENT)
        .parts(Part.DIRECT, Part.BULK)
        .clauses("2.3")
        .outcomes(Outcome.SATISFIED)
        .build((facts, findings) -> findings.satisfied("always"));
    ClauseRow row = ClauseTable.of(Rulebook.standard().with(own).assess(Views.E1, Given.TERMS))
        .row("2.3");

    assertThat(row.ownRules()).containsExactly(own.id());
    assertThat(row.status(Part.DIRECT)).contains(Outcome.SATISFIED);
  }

  @Test
  void rulesOfOnesOwnStandAtTheirClauses() {
    Rule own = Rule.builder("our-node-budget", RuleKind.ADMISSIBILITY)
        .parts(Part.BULK)
        .clauses("2.3", "board 12")
        .outcomes(Outcome.VIOLATED)
        .build((facts, findings) -> findings.violated("too-many").with("allocations", 7));
    ClauseTable table = ClauseTable.of(Rulebook.standard().with(own).assess(Views.E1, Given.TERMS));

    assertThat(table.rows()).hasSize(19);
    assertThat(table.rows().get(18).clause()).isEqualTo(Clause.of("board 12"));
    assertThat(table.row("board 12").entries()).isEmpty();
    assertThat(table.row("board 12").ownRules()).containsExactly(own.id());
    assertThat(table.row("2.3").ownRules()).containsExactly(own.id());
    assertThat(table.row("2.3").status(Part.BULK)).contains(Outcome.VIOLATED);
    assertThat(row(table, Locale.ENGLISH, "board 12"))
        .containsExactly(
            List.of("board 12"),
            List.of("-"),
            List.of("-"),
            List.of("also by our-node-budget"),
            List.of("-"),
            List.of("-"),
            List.of("FAIL"),
            List.of("FAIL, bulk: too-many {allocations=7}"),
            List.of("-"));
    Phrasebook words = Phrasebook.standard()
        .with(
            Locale.JAPANESE,
            Map.of(
                "clause.board 12", "役員会の決定",
                "finding.our-node-budget.too-many", "{allocations} 件は多すぎる"));
    assertThat(table.markdown(Locale.JAPANESE, words))
        .contains("| board 12 | - | 役員会の決定 | ほかの規則：our-node-budget | - | - | 不適合 |"
            + " 不適合、一括：7 件は多すぎる | - |");
  }

  @Test
  void withoutTheRulesOfTheCallNoStatusIsClaimed() {
    Rule own = Rule.builder("ours", RuleKind.CONTENT)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.SATISFIED)
        .build((facts, findings) -> findings.satisfied("always"));
    ClauseTable table = ClauseTable.of(Rulebook.of(own).assess(Views.E1, Given.TERMS));

    assertThat(table.rows()).hasSize(19);
    assertThat(table.rows().subList(0, 18)).allMatch(row -> row.results().isEmpty());
    assertThat(table.row("2.7").notJudged()).hasToString("[bulk-contract-in-time]");
    Rulebook concrete = Rulebook.of(Rulebook.standard().rule("direct-plan-concrete"));
    ClauseRow row = ClauseTable.of(concrete.assess(Views.E1, Given.TERMS)).row("1.1");
    assertThat(row.results()).hasSize(1);
    assertThat(row.notJudged()).hasToString("[direct-plan-serves-workloads]");
  }

  @Test
  void whatDoesNotBelongIsRefusedByName() {
    ClauseTable table = table(Views.E1);
    ClauseRow row = table.row("2.7");

    assertThatThrownBy(() -> table.row("9.9"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ClauseTable: there is no clause '9.9'; there are [0.1, 0.2,");
    assertThatThrownBy(() -> new ClauseRow(Clause.of("2.3"), row.entries(), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ClauseRow 2.3: '2.7' does not belong to it");
    assertThatThrownBy(() -> new ClauseRow(Clause.of("2.3"), List.of(), row.results()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ClauseRow 2.3: 'bulk-contract-in-time' does not belong to it");
  }

  @Test
  void aHostileNameIsText() {
    Proposal proposal = Given.direct(one -> one.provider(Provider.of(Views.hostile())));
    String markdown = table(proposal).markdown(Locale.ENGLISH);

    assertThat(markdown).doesNotContain("<b>", "`c`");
    assertThat(row(table(proposal), Locale.ENGLISH, "0.5").get(7).toString())
        .contains("direct: what kind of body " + Views.HOSTILE.replace('\n', ' ') + " is, is not");
    assertThat(written(table(proposal), Locale.ENGLISH).rows()).hasSize(18);
  }

  @Test
  void bothLanguagesHaveTheSameRows() {
    for (Proposal proposal :
        List.of(Views.E1, Views.E2, Views.E3, Views.EMPTY, Views.sparse(), Given.bulkNodes(112))) {
      Views.bothLanguagesSayTheSame(table(proposal)::markdown);
    }
  }
}
