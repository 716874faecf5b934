package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.Ledger.Entry;
import io.github.geniac.rules.Ledger.Treatment;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Each clause of the call is accounted for, and each rule stands on one. */
class LedgerTest {

  private static List<String> clauses(Predicate<Entry> which) {
    return Ledger.entries().stream()
        .filter(which)
        .map(one -> one.clause().number())
        .toList();
  }

  @Test
  void everyClauseOfTheCallIsAccountedForInItsOrder() {
    assertThat(clauses(one -> true).stream().distinct())
        .containsExactly(
            "0.1", "0.2", "0.3", "0.4", "0.5", "1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5",
            "2.6", "2.7", "2.E1", "2.E2", "2.E3", "2.C");
  }

  @Test
  void aClauseStandsUnderOneRouteAndInOneParagraph() {
    assertThat(Ledger.entries().stream()
            .map(one -> one.clause() + " " + one.route() + " " + one.paragraph())
            .distinct())
        .containsExactly(
            "0.1 PREAMBLE 1",
            "0.2 PREAMBLE 2",
            "0.3 PREAMBLE 3",
            "0.4 PREAMBLE 4",
            "0.5 PREAMBLE 5",
            "1.1 DIRECT 1",
            "1.2 DIRECT 2",
            "2.1 BULK 1",
            "2.2 BULK 2",
            "2.3 BULK 3",
            "2.4 BULK 4-7",
            "2.5 BULK 8",
            "2.6 BULK 9",
            "2.7 BULK 10",
            "2.E1 EXAMPLES 1",
            "2.E2 EXAMPLES 2",
            "2.E3 EXAMPLES 3",
            "2.C CONTACT 1-3",
            "2.C CONTACT 4");
  }

  @Test
  void allButTheExampleThatHoldsIsEncoded() {
    assertThat(clauses(one -> one.treatment() == Treatment.ENCODED))
        .doesNotHaveDuplicates()
        .hasSize(17)
        .doesNotContain("2.E1");
    assertThat(clauses(one -> one.treatment() == Treatment.LEFT_TO_PEOPLE))
        .containsExactly("0.2", "0.3", "1.1", "2.5");
    assertThat(clauses(one -> one.treatment() == Treatment.INFORMATIVE))
        .containsExactly("2.E1", "2.C");
  }

  @Test
  void whatIsEncodedHasRulesAndNothingElseHas() {
    for (Entry entry : Ledger.entries()) {
      assertThat(entry.rules().isEmpty())
          .as(entry.toString())
          .isEqualTo(entry.treatment() != Treatment.ENCODED);
    }
  }

  /** Office, address and how to write it come before what an inquiry states. */
  @Test
  void whatAnInquiryStatesIsTheLastParagraphOfTheContact() {
    assertThat(Ledger.entries().stream().filter(one -> one.route() == Ledger.Route.CONTACT))
        .extracting(one -> one.paragraph() + " " + one.treatment() + " " + one.rules())
        .containsExactly("1-3 INFORMATIVE []", "4 ENCODED [price-inquiry-complete]");
    assertThat(Ledger.explain(Locale.ENGLISH).lines())
        .anyMatch(line -> line.startsWith("2.C   contact, paragraph 4 ")
            && line.endsWith(" -- by price-inquiry-complete"));
  }

  @Test
  void everyClauseThatARuleCitesNamesTheRule() {
    Set<String> cited = new TreeSet<>();
    for (Rule rule : StandardRules.all()) {
      assertThat(rule.clauses()).as(rule.toString()).isNotEmpty();
      rule.clauses().forEach(clause -> cited.add(clause + " " + rule));
    }
    Set<String> listed = new TreeSet<>();
    for (Entry entry : Ledger.entries()) {
      entry.rules().forEach(rule -> listed.add(entry.clause() + " " + rule));
    }

    assertThat(listed).isEqualTo(cited);
  }

  @Test
  void everyClauseThatIsReadIsInTheLedger() {
    List<String> numbers = clauses(one -> true);
    for (Reading<?> reading : StandardReadings.all()) {
      assertThat(numbers)
          .containsAll(reading.clauses().stream().map(Clause::number).toList());
    }
  }

  @Test
  void theLedgerIsToldAnEntryALine() {
    assertThat(Ledger.explain(Locale.ENGLISH).lines()).hasSize(Ledger.entries().size());
    assertThat(Ledger.explain(Locale.JAPANESE).lines()).hasSize(Ledger.entries().size());
    assertThat(Ledger.explain(Locale.ENGLISH).lines().filter(line -> line.startsWith("2.E3")))
        .singleElement()
        .asString()
        .contains("bulk-count-constant");
  }
}
