package io.github.geniac.rules.view;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Ledger;
import io.github.geniac.rules.Phrasebook;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Clause by status by evidence: every clause of the ledger, what became of it, its status on the
 * proposal and on each plan, and the facts that show it or the documents that would. Immutable.
 *
 * <pre>{@code
 * ClauseTable table = ClauseTable.of(Rulebook.standard().assess(proposal, terms));
 * table.row("2.3").status(Part.BULK); // VIOLATED
 * table.row("2.E1").status(Part.BULK); // empty: it requires nothing, so no rule judges it
 * }</pre>
 *
 * <p>No status is claimed where no rule judged. Clauses that rules of one's own cite, and the
 * ledger does not have, stand at the end.
 *
 * @param assessment the assessment
 * @param rows the clauses, each once: those of the ledger in its order, then others
 */
public record ClauseTable(Assessment assessment, List<ClauseRow> rows) {

  /**
   * Copies the list.
   *
   * @param assessment the assessment
   * @param rows the clauses
   */
  public ClauseTable {
    rows = List.copyOf(rows);
  }

  /**
   * {@return the clauses under an assessment}
   *
   * @param assessment the assessment
   */
  public static ClauseTable of(Assessment assessment) {
    Set<Clause> clauses = new LinkedHashSet<>();
    Ledger.entries().forEach(entry -> clauses.add(entry.clause()));
    assessment.results().forEach(result -> clauses.addAll(result.clauses()));
    return new ClauseTable(
        assessment, clauses.stream().map(clause -> row(clause, assessment)).toList());
  }

  private static ClauseRow row(Clause clause, Assessment assessment) {
    return new ClauseRow(
        clause,
        Ledger.entries().stream().filter(entry -> entry.clause().equals(clause)).toList(),
        assessment.results().stream()
            .filter(result -> result.clauses().contains(clause))
            .toList());
  }

  /**
   * {@return the row of a clause}
   *
   * @param clause the number of the clause
   * @throws IllegalArgumentException if neither the ledger nor a rule has such a clause
   */
  public ClauseRow row(String clause) {
    return rows.stream()
        .filter(row -> row.clause().number().equals(clause))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("ClauseTable: there is no clause '%s'; there are %s"
                .formatted(clause, rows.stream().map(ClauseRow::clause).toList())));
  }

  /**
   * {@return the table as Markdown}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String markdown(Locale locale) {
    return new ClauseText(this, Texts.of(locale)).text();
  }

  /**
   * {@return the table as Markdown, in the words of a phrasebook}
   *
   * @param locale the language, if the phrasebook has it; else English
   * @param phrasebook the words
   */
  public String markdown(Locale locale, Phrasebook phrasebook) {
    return new ClauseText(this, Texts.of(locale, phrasebook)).text();
  }
}
