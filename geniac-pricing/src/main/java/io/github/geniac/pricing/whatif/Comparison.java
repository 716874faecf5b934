package io.github.geniac.pricing.whatif;

import io.github.geniac.core.ItemId;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.Total;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * What changes from one answer to another, and why: a verdict by the rules whose outcome changes, a
 * total by its lines, a line by its price, quantity, rate or days. What stays the same is left out.
 * Immutable.
 *
 * @param from the one answer
 * @param to the other
 * @param verdicts the verdicts that change
 * @param rules the rules whose outcome changes, in the order of the rulebook
 * @param totals the totals of plans that change
 * @param lines the cost lines that change, in the order of the sheet, those left out last
 */
public record Comparison(
    Answer from,
    Answer to,
    List<VerdictChange> verdicts,
    List<RuleChange> rules,
    List<TotalChange> totals,
    List<LineChange> lines) {

  /**
   * A verdict that changes.
   *
   * @param part the part it is on; none for the proposal as stated
   * @param from what it was
   * @param to what it is
   */
  public record VerdictChange(Optional<Part> part, Verdict from, Verdict to) {}

  /**
   * A rule whose outcome changes.
   *
   * @param rule the rule
   * @param part the part it judges
   * @param from what it came to
   * @param to what it comes to
   * @param findings what it finds now that makes it so
   */
  public record RuleChange(
      RuleId rule, Part part, Outcome from, Outcome to, List<Finding> findings) {
    /**
     * Copies the list.
     *
     * @param rule the rule
     * @param part the part it judges
     * @param from what it came to
     * @param to what it comes to
     * @param findings what it finds now
     */
    public RuleChange {
      findings = List.copyOf(findings);
    }
  }

  /**
   * The total of a plan that changes.
   *
   * @param part the plan
   * @param from what it cost, if there was such a plan
   * @param to what it costs, if there is such a plan
   */
  public record TotalChange(Part part, Optional<Total> from, Optional<Total> to) {

    /** {@return how much more it is, negative for less, if both are known} */
    public Optional<Money> difference() {
      return from.flatMap(Total::amount)
          .flatMap(before -> to.flatMap(Total::amount).map(after -> after.minus(before)));
    }
  }

  /**
   * A cost line that changes.
   *
   * @param part the plan it stands in; the proposal for other cost items
   * @param item the allocation or cost item
   * @param from what it was, if it was there
   * @param to what it is, if it is there
   * @param causes what of it changes, at least one
   */
  public record LineChange(
      Part part, ItemId item, Optional<CostLine> from, Optional<CostLine> to, List<Cause> causes) {
    /**
     * Copies the list.
     *
     * @param part the plan it stands in
     * @param item the allocation or cost item
     * @param from what it was
     * @param to what it is
     * @param causes what of it changes
     */
    public LineChange {
      causes = List.copyOf(causes);
    }

    /**
     * {@return how much more it is, negative for less, a line that is not there counting nothing;
     * empty if one of the two is not known}
     */
    public Optional<Money> difference() {
      Optional<Money> after = to.flatMap(CostLine::amount);
      Optional<Money> before = from.flatMap(CostLine::amount);
      if (from.isEmpty()) {
        return after;
      }
      return to.isEmpty()
          ? before.map(Money::negated)
          : before.flatMap(old -> after.map(now -> now.minus(old)));
    }
  }

  /**
   * What of a line changes.
   *
   * @param kind what
   * @param from what it was, such as {@code 149.22}; blank if it was not there or not stated
   * @param to what it is; blank if it is not there or not stated
   */
  public record Cause(Kind kind, String from, String to) {

    /** What of a line can change. */
    public enum Kind {
      /** The line itself: it was not there. */
      ADDED,
      /** The line itself: it is not there. */
      REMOVED,
      /** What it is charged by. */
      CHARGED_BY,
      /** The unit price. */
      UNIT_PRICE,
      /** How many units are charged. */
      QUANTITY,
      /** The days. */
      PERIOD,
      /** The cost in the pricing currency though price and quantity stay, as by tiers. */
      COST,
      /** The FX rate. */
      RATE,
      /** Why it is not known. */
      KNOWN,
      /** What of it is subsidised. */
      FUNDING
    }

    /**
     * Refuses nulls.
     *
     * @param kind what
     * @param from what it was
     * @param to what it is
     */
    public Cause {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /**
   * Copies the lists.
   *
   * @param from the one answer
   * @param to the other
   * @param verdicts the verdicts that change
   * @param rules the rules whose outcome changes
   * @param totals the totals of plans that change
   * @param lines the cost lines that change
   */
  public Comparison {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    verdicts = List.copyOf(verdicts);
    rules = List.copyOf(rules);
    totals = List.copyOf(totals);
    lines = List.copyOf(lines);
  }

  /**
   * {@return what changes from one answer to another}
   *
   * @param from the one
   * @param to the other
   */
  public static Comparison of(Answer from, Answer to) {
    Comparing comparing = new Comparing(from, to);
    return new Comparison(
        from, to, comparing.verdicts(), comparing.rules(), comparing.totals(), comparing.lines());
  }

  /** {@return whether nothing changes} */
  public boolean isEmpty() {
    return verdicts.isEmpty() && rules.isEmpty() && totals.isEmpty() && lines.isEmpty();
  }

  /**
   * {@return the changes in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new ComparisonText(this, locale).text();
  }

  /** {@return the changes in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
