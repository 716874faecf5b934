package io.github.geniac.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The clauses of the call, each with its place there and with what became of it: encoded by rules,
 * left to people, or for information. The numbers are this library's, since the call has none; a
 * paragraph is a block of text.
 */
public final class Ledger {

  /** Where in the call a clause stands. */
  public enum Route {
    /** Before both routes. */
    PREAMBLE,
    /** Under route (1), direct contracts. */
    DIRECT,
    /** Under route (2), the ministry's bulk purchase. */
    BULK,
    /** Among the examples of route (2). */
    EXAMPLES,
    /** Under the contact for the provisional unit price. */
    CONTACT
  }

  /** What became of a clause. */
  public enum Treatment {
    /** Rules judge it. */
    ENCODED,
    /** Only people can judge it. */
    LEFT_TO_PEOPLE,
    /** It requires nothing of a proposal. */
    INFORMATIVE
  }

  /**
   * A clause, or the part of it that is treated in one way. Immutable.
   *
   * @param clause the clause
   * @param route where in the call it stands
   * @param paragraph the paragraph, or paragraphs, under that heading
   * @param treatment what became of it
   * @param rules the rules that judge it, if it is encoded
   */
  public record Entry(
      Clause clause, Route route, String paragraph, Treatment treatment, List<RuleId> rules) {

    /**
     * Copies the list.
     *
     * @param clause the clause
     * @param route where it stands
     * @param paragraph the paragraph
     * @param treatment what became of it
     * @param rules the rules that judge it
     */
    public Entry {
      rules = List.copyOf(rules);
    }
  }

  private static final List<Entry> ENTRIES = List.of(
      encoded("0.1", Route.PREAMBLE, "1"),
      encoded("0.2", Route.PREAMBLE, "2"),
      leftToPeople("0.2", Route.PREAMBLE, "2"),
      encoded("0.3", Route.PREAMBLE, "3"),
      leftToPeople("0.3", Route.PREAMBLE, "3"),
      encoded("0.4", Route.PREAMBLE, "4"),
      encoded("0.5", Route.PREAMBLE, "5"),
      encoded("1.1", Route.DIRECT, "1"),
      leftToPeople("1.1", Route.DIRECT, "1"),
      encoded("1.2", Route.DIRECT, "2"),
      encoded("2.1", Route.BULK, "1"),
      encoded("2.2", Route.BULK, "2"),
      encoded("2.3", Route.BULK, "3"),
      encoded("2.4", Route.BULK, "4-7"),
      encoded("2.5", Route.BULK, "8"),
      leftToPeople("2.5", Route.BULK, "8"),
      encoded("2.6", Route.BULK, "9"),
      encoded("2.7", Route.BULK, "10"),
      informative("2.E1", Route.EXAMPLES, "1"),
      encoded("2.E2", Route.EXAMPLES, "2"),
      encoded("2.E3", Route.EXAMPLES, "3"),
      informative("2.C", Route.CONTACT, "1-3"),
      encoded("2.C", Route.CONTACT, "4"));

  private Ledger() {}

  /** {@return the entries, in the order of the call} */
  public static List<Entry> entries() {
    return ENTRIES;
  }

  /**
   * {@return the ledger in words, an entry a line}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public static String explain(Locale locale) {
    Explanation explanation = new Explanation(Phrasebook.standard(), locale);
    List<String> lines = new ArrayList<>();
    ENTRIES.forEach(entry -> lines.add(explanation.of(entry)));
    return String.join("\n", lines);
  }

  private static Entry encoded(String number, Route route, String paragraph) {
    Clause clause = Clause.of(number);
    List<RuleId> rules = StandardRules.all().stream()
        .filter(rule -> rule.clauses().contains(clause))
        .map(Rule::id)
        .toList();
    return new Entry(clause, route, paragraph, Treatment.ENCODED, rules);
  }

  private static Entry leftToPeople(String number, Route route, String paragraph) {
    return new Entry(Clause.of(number), route, paragraph, Treatment.LEFT_TO_PEOPLE, List.of());
  }

  private static Entry informative(String number, Route route, String paragraph) {
    return new Entry(Clause.of(number), route, paragraph, Treatment.INFORMATIVE, List.of());
  }
}
