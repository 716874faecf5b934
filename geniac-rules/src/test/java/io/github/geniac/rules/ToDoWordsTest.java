package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.view.ToDoList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** To-do lists of rules, facts and words of one's own, and with hostile names. */
class ToDoWordsTest {

  private static ToDoList list(Proposal proposal) {
    return ToDoList.of(proposal, Views.assess(proposal));
  }

  @Test
  void rulesFactsAndWordsOfOnesOwnAreToldInThem() {
    Fact color = new Fact("node.color", Party.PROVIDER);
    Rule rule = Rule.builder("our-color", RuleKind.CONTENT)
        .parts(Part.DIRECT)
        .clauses("board 12")
        .outcomes(Outcome.UNDETERMINED)
        .build((facts, findings) -> facts
            .direct()
            .forEach(
                one -> findings.undetermined("open").about(one).missing(color).with("since", 3)));
    Assessment assessment = Rulebook.standard().with(rule).assess(Given.good(), Given.TERMS);
    ToDoList list = ToDoList.of(Given.good(), assessment);
    Phrasebook ours = Phrasebook.standard()
        .with(
            Locale.FRENCH,
            Map.of(
                "view.to-do", "À faire",
                "fact.node.color.name", "couleur",
                "finding.our-color.open", "{subject} : depuis {since}"))
        .with(Locale.ENGLISH, Map.of("view.head.asked", "fact wanted"));

    assertThat(MarkdownReader.table(list.markdown(Locale.ENGLISH), "To ask the provider cloud (1)")
            .rows()
            .get(0))
        .containsExactly(
            List.of("completeness"),
            List.of("node.color"),
            List.of("-"),
            List.of("-"),
            List.of("allocation: direct"),
            List.of("board 12"),
            List.of("our-color: direct"),
            List.of("open {since=3}"));
    assertThat(list.markdown(Locale.FRENCH, ours))
        .startsWith("# À faire\n\n- ADMISSIBLE as stated\n")
        .contains("| holds up | fact wanted |", "| couleur |", "| direct : depuis 3 |");
    assertThat(list.markdown(Locale.JAPANESE, ours)).startsWith("# 対応事項\n");
    assertThat(list.markdown(Locale.ENGLISH, Phrasebook.standard()))
        .isEqualTo(list.markdown(Locale.ENGLISH));
  }

  /** What our house color is. */
  private enum HouseColor {
    OPEN,
    GREEN
  }

  @Test
  void aReadingOfOnesOwnWithoutWordsIsToldByItsIds() {
    Reading<HouseColor> color = Reading.of("house-color", HouseColor.class, "board 7");
    Rule rule = Rule.builder("our-house", RuleKind.ELIGIBILITY)
        .parts(Part.DIRECT)
        .clauses("board 7")
        .readings(color)
        .outcomes(Outcome.UNDETERMINED)
        .build((facts, findings) -> findings.undetermined("which").under(color));
    ToDoList list =
        ToDoList.of(Given.good(), Rulebook.standard().with(rule).assess(Given.good(), Given.TERMS));

    assertThat(MarkdownReader.table(list.markdown(Locale.ENGLISH), "To ask the ministry (1)")
            .rows()
            .get(0))
        .containsExactly(
            List.of("the subsidy"),
            List.of("reading house-color: house-color"),
            List.of("OPEN", "GREEN"),
            List.of("correspondence"),
            List.of("the proposal as a whole"),
            List.of("board 7"),
            List.of("our-house: direct"),
            List.of("-"));
  }

  @Test
  void aHostileNameIsTextWhereverItStands() {
    Proposal proposal =
        Given.direct(one -> one.provider(Provider.of(Views.hostile()))).withoutBulkPlan();
    String flat = Views.HOSTILE.replace('\n', ' ');
    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      String markdown = list(proposal).markdown(locale);

      assertThat(markdown).doesNotContain("<b>", "`c`").doesNotContain("\n# `");
      assertThat(MarkdownReader.headings(markdown)).anyMatch(one -> one.contains(flat));
      assertThat(MarkdownReader.tables(markdown).get(0).column(7))
          .singleElement()
          .asString()
          .contains(flat);
    }
  }
}
