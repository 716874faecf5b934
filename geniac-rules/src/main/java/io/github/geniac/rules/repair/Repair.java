package io.github.geniac.rules.repair;

import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Edits that were tried: the proposal with them, assessed again, violates what they were to mend no
 * more, no other outcome got worse, and none of them can be left out. Immutable.
 *
 * @param edits the edits, in the order in which they are applied
 * @param before the proposal before them
 * @param after the proposal after them
 * @param was the assessment before them
 * @param becomes the assessment after them
 */
public record Repair(
    List<Edit> edits, Proposal before, Proposal after, Assessment was, Assessment becomes) {

  /**
   * Copies the list.
   *
   * @param edits the edits
   * @param before the proposal before them
   * @param after the proposal after them
   * @param was the assessment before them
   * @param becomes the assessment after them
   */
  public Repair {
    edits = List.copyOf(edits);
  }

  /** {@return what was violated before and is not so any more, in the order of the rulebook} */
  public List<RuleResult> removed() {
    List<RuleResult> removed = new ArrayList<>();
    for (RuleResult result : was.results()) {
      if (result.outcome() == Outcome.VIOLATED
          && Outcomes.of(becomes, result).outcome() != Outcome.VIOLATED) {
        removed.add(result);
      }
    }
    return removed;
  }

  /** {@return the nodes of the direct plan, and of the bulk plan if there was one, day by day} */
  public List<NodeChange> nodes() {
    return Loss.changes(before, after);
  }

  /** {@return whether no node on a day of the research period, and no other compute, is lost} */
  public boolean isLossless() {
    return loss().isNone();
  }

  /**
   * {@return the allocations without known nodes per day, such as storage, that are no longer
   * there, or smaller, in order of ids}
   */
  public Set<ItemId> lostOtherwise() {
    return loss().uncounted();
  }

  /** {@return the questions that were not asked before} */
  public List<Question> opened() {
    List<Question> before = was.questions();
    return becomes.questions().stream()
        .filter(question -> before.stream().noneMatch(old -> isSame(old, question)))
        .toList();
  }

  private static boolean isSame(Question one, Question other) {
    return one.fact().equals(other.fact())
        && one.reading().equals(other.reading())
        && one.subject().equals(other.subject());
  }

  Loss loss() {
    return Loss.of(before, after, was.terms().researchPeriod());
  }

  /**
   * {@return the repair in words: the edits, what they mend, what changes in node-days, and what
   * becomes open}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new RepairText(new Texts(locale)).of(this);
  }

  /** {@return the edits in a line of English} */
  @Override
  public String toString() {
    return new RepairText(new Texts(Locale.ENGLISH)).line(this);
  }
}
