package io.github.geniac.rules.repair;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The front door of this package: finds small edits that mend what a proposal violates. Immutable.
 *
 * <pre>{@code
 * RepairReport report = Repairs.standard().of(proposal, terms);
 * report.repairs("bulk-node-cap"); // 112 -> 100 and 12 beside, or all direct
 * }</pre>
 *
 * <p>What is offered was assessed again, by the same rulebook, terms and readings:
 *
 * <ul>
 *   <li>sound: the rule is violated no more, and no other outcome got worse. A rule that was
 *       satisfied or had nothing to judge may become undetermined only by questions about an
 *       allocation that is new or moved, or by what another provider has yet to answer;
 *   <li>minimal: whatever of its edits, or of the parts of an edit (the amount and the days of a
 *       {@link Resize}), is left out, the rest is not sound or loses what the whole keeps;
 *   <li>no invention: what has to be new and nobody has stated is a {@link Need}, not an edit.
 * </ul>
 *
 * <p>A loss is a node on a day of the research period that a plan had and has no more, or other
 * compute that is gone. Repairs with a loss are offered only where there is none without, unless
 * they are {@linkplain #withLosses() asked for}. The bulk plan may be taken out without a loss if
 * the direct plan has as many nodes on every day: the two are alternatives for the same work.
 *
 * <p>Repairs are in order: those of fewer edits first, then those that lose fewer node-days, then
 * those that add fewer, then by text.
 */
public final class Repairs {

  private static final int MOST_EDITS = 8;

  private static final Repairs STANDARD = new Repairs(
      Rulebook.standard(),
      Readings.defaults(),
      Collections.emptySortedSet(),
      Collections.emptyMap(),
      MOST_EDITS,
      false,
      () -> false);

  private final Rulebook rulebook;
  private final Readings readings;
  private final Set<Field> locked;
  private final Map<RuleId, List<Repairer>> repairers;
  private final int mostEdits;
  private final boolean losses;
  private final BooleanSupplier cancelled;

  private Repairs(
      Rulebook rulebook,
      Readings readings,
      Set<Field> locked,
      Map<RuleId, List<Repairer>> repairers,
      int mostEdits,
      boolean losses,
      BooleanSupplier cancelled) {
    this.rulebook = rulebook;
    this.readings = readings;
    this.locked = locked;
    this.repairers = repairers;
    this.mostEdits = mostEdits;
    this.losses = losses;
    this.cancelled = cancelled;
  }

  /** {@return repairs by the standard rulebook under the default readings, with nothing locked} */
  public static Repairs standard() {
    return STANDARD;
  }

  /**
   * {@return these repairs by another rulebook; a rule without a repairer is assessed all the same}
   *
   * @param newRulebook the rulebook
   */
  public Repairs withRulebook(Rulebook newRulebook) {
    return new Repairs(newRulebook, readings, locked, repairers, mostEdits, losses, cancelled);
  }

  /**
   * {@return these repairs under other readings of the call}
   *
   * @param newReadings the readings
   */
  public Repairs withReadings(Readings newReadings) {
    return new Repairs(rulebook, newReadings, locked, repairers, mostEdits, losses, cancelled);
  }

  /**
   * {@return these repairs with more fields that have to stay as they are}
   *
   * @param fields the fields
   */
  public Repairs locking(Field... fields) {
    Set<Field> all = new TreeSet<>(locked);
    all.addAll(Arrays.asList(fields));
    return withLocked(Collections.unmodifiableSet(all));
  }

  Repairs withLocked(Set<Field> fields) {
    return new Repairs(rulebook, readings, fields, repairers, mostEdits, losses, cancelled);
  }

  /**
   * {@return these repairs with suggestions for a rule, beside those that come with the library}
   *
   * @param rule the id of the rule
   * @param repairer what suggests edits for it
   * @throws IllegalArgumentException if the id is blank
   */
  public Repairs with(String rule, Repairer repairer) {
    Map<RuleId, List<Repairer>> all = new HashMap<>(repairers);
    List<Repairer> those = new ArrayList<>(all.getOrDefault(RuleId.of(rule), List.of()));
    those.add(repairer);
    all.put(RuleId.of(rule), List.copyOf(those));
    return new Repairs(
        rulebook, readings, locked, Collections.unmodifiableMap(all), mostEdits, losses, cancelled);
  }

  /** {@return these repairs, and beside them those that lower what is bought, which say so} */
  public Repairs withLosses() {
    return new Repairs(rulebook, readings, locked, repairers, mostEdits, true, cancelled);
  }

  /**
   * {@return these repairs with another limit of edits in one of them}
   *
   * @param edits from 1 to 12; 8 unless stated
   * @throws IllegalArgumentException if there are fewer or more
   */
  public Repairs withMostEdits(int edits) {
    if (edits < 1 || edits > 12) {
      throw new IllegalArgumentException(
          "Repairs: the most edits of a repair are 1 to 12, was " + edits);
    }
    return new Repairs(rulebook, readings, locked, repairers, edits, losses, cancelled);
  }

  /**
   * {@return these repairs, which give up once they are cancelled} Most proposals take less than a
   * millisecond; one that violates many rules at once may take seconds.
   *
   * @param signal asked before each set of edits is tried; true to stop
   */
  public Repairs withCancel(BooleanSupplier signal) {
    return new Repairs(rulebook, readings, locked, repairers, mostEdits, losses, signal);
  }

  /** {@return the rulebook} */
  public Rulebook rulebook() {
    return rulebook;
  }

  /** {@return the readings of the call} */
  public Readings readings() {
    return readings;
  }

  /** {@return the fields that have to stay as they are, in order} */
  public Set<Field> locked() {
    return locked;
  }

  boolean offersLosses() {
    return losses;
  }

  int mostEdits() {
    return mostEdits;
  }

  boolean isCancelled() {
    return cancelled.getAsBoolean();
  }

  /** The suggestions of users for a rule. */
  List<Repairer> repairers(RuleId rule) {
    return repairers.getOrDefault(rule, List.of());
  }

  /**
   * {@return the repairs of a proposal}
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   * @throws IllegalArgumentException if a chosen reading is none of the rulebook's, or a locked
   *     field is of an allocation that the proposal does not have
   * @throws CancellationException if it was cancelled: what had been found by then is not all
   */
  public RepairReport of(Proposal proposal, CallTerms terms) {
    locked.forEach(field -> field.checkIn(proposal));
    Assessment assessment = rulebook.assess(proposal, terms, readings);
    Finder finder = new Finder(this, proposal, assessment);
    List<RuleRepairs> rules = new ArrayList<>();
    for (RuleResult result : assessment.results()) {
      if (result.outcome() == Outcome.VIOLATED) {
        rules.add(finder.repairs(result));
      }
    }
    boolean bad = assessment.verdict() == Verdict.INADMISSIBLE;
    List<Repair> repairs = bad ? finder.ofVerdict() : List.of();
    List<Need> needs = bad && repairs.isEmpty() ? finder.needs(rules) : List.of();
    return new RepairReport(proposal, assessment, rules, repairs, needs);
  }
}
