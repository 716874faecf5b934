package io.github.geniac.rules.outlook;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which unknown facts and open readings decide the verdict on a proposal: whether it can still go
 * either way, the quickest ways there, and the smallest sets of facts to find out. Immutable.
 *
 * <pre>{@code
 * Settling settling = Settling.of(Rulebook.standard(), proposal, terms, Readings.defaults());
 * settling.reachable().keySet(); // ADMISSIBLE, INADMISSIBLE: it can go either way
 * settling.sets(); // [[participant.can-sign-by of acme, about-one-month]]
 * }</pre>
 *
 * <p>The unknowns are what the questions of the admissibility rules ask for, and what they would
 * ask for once others are answered. A fact has the answers of {@link FactAnswers}; a reading has
 * its other choices. A fact without known answers, such as the ministry's own answer, stays open.
 *
 * @param stated what the proposal comes to as it is stated
 * @param unknowns what could be supplied, in order of asking
 * @param unanswerable what rules ask for, but no answers are known to
 * @param reachable each verdict that can still be reached, with the quickest way there; under
 *     {@link Verdict#UNDETERMINED} one that is left when everything is answered
 * @param sets the smallest sets of unknowns after which no further answer changes an outcome that
 *     is still open, whatever the answers are: all sets of the least size. If
 *     {@link #alwaysDecides()}, supplying one of them always decides the verdict, and nothing
 *     smaller does
 * @param alwaysDecides whether supplying one of the sets decides the verdict whatever the answers
 *     are; if not, no set does, and {@code reachable} shows answers that leave it open
 * @param overrun what was too much to look at, if anything was: then {@code reachable} and
 *     {@code sets} are empty, and nothing is said of them
 */
public record Settling(
    Assessment stated,
    List<Unknown> unknowns,
    List<Unknown> unanswerable,
    Map<Verdict, Way> reachable,
    Set<Set<Unknown>> sets,
    boolean alwaysDecides,
    Optional<Overrun> overrun) {

  /**
   * Answers that lead to a verdict.
   *
   * @param answers the answers, in order of asking
   * @param proposal the proposal with the facts among them stated
   * @param readings the readings with the choices among them made
   */
  public record Way(List<Assumption> answers, Proposal proposal, Readings readings) {
    /**
     * Copies the list.
     *
     * @param answers the answers
     * @param proposal the proposal with the facts stated
     * @param readings the readings with the choices made
     */
    public Way {
      answers = List.copyOf(answers);
    }
  }

  /**
   * More combinations of answers than the limit.
   *
   * @param unknowns the unknowns that have to be looked at together
   * @param combinations how many combinations of answers they have
   * @param limit the limit
   */
  public record Overrun(List<Unknown> unknowns, long combinations, int limit) {
    /**
     * Copies the list.
     *
     * @param unknowns the unknowns
     * @param combinations how many combinations they have
     * @param limit the limit
     */
    public Overrun {
      unknowns = List.copyOf(unknowns);
    }
  }

  /**
   * Copies the collections.
   *
   * @param stated what the proposal comes to as it is stated
   * @param unknowns what could be supplied
   * @param unanswerable what has no known answers
   * @param reachable each verdict that can still be reached
   * @param sets the smallest sets
   * @param alwaysDecides whether they always decide the verdict
   * @param overrun what was too much to look at
   */
  public Settling {
    unknowns = List.copyOf(unknowns);
    unanswerable = List.copyOf(unanswerable);
    Map<Verdict, Way> ways = new EnumMap<>(Verdict.class);
    ways.putAll(reachable);
    reachable = Collections.unmodifiableMap(ways);
    Set<Set<Unknown>> copy = new LinkedHashSet<>();
    sets.forEach(set -> copy.add(Collections.unmodifiableSet(new LinkedHashSet<>(set))));
    sets = Collections.unmodifiableSet(copy);
  }

  /**
   * {@return which unknowns decide the verdict on a proposal}
   *
   * @param rulebook the rulebook
   * @param proposal the proposal
   * @param terms the terms of the call
   * @param readings the readings; where one is open, its other choices are its answers
   * @throws IllegalArgumentException if a chosen reading is none of the rulebook's
   * @throws IllegalStateException if a rule fails
   */
  public static Settling of(
      Rulebook rulebook, Proposal proposal, CallTerms terms, Readings readings) {
    return of(new Setting(rulebook, terms, readings), proposal, FactAnswers.standard());
  }

  /**
   * {@return which unknowns decide the verdict on a proposal}
   *
   * @param setting by what it is judged
   * @param proposal the proposal
   * @param answers the answers that facts could have, and the limit
   * @throws IllegalArgumentException if a chosen reading is none of the rulebook's
   * @throws IllegalStateException if a rule fails
   */
  public static Settling of(Setting setting, Proposal proposal, FactAnswers answers) {
    return new Exploration(setting, proposal, answers).settling();
  }

  /**
   * {@return the quickest answers that decide for {@link Verdict#ADMISSIBLE}, if it is reachable}
   */
  public Optional<Way> quickestYes() {
    return Optional.ofNullable(reachable.get(Verdict.ADMISSIBLE));
  }

  /**
   * {@return the quickest answers that decide for {@link Verdict#INADMISSIBLE}, if it is reachable}
   */
  public Optional<Way> quickestNo() {
    return Optional.ofNullable(reachable.get(Verdict.INADMISSIBLE));
  }

  /** {@return whether both ADMISSIBLE and INADMISSIBLE can still be reached} */
  public boolean canGoEitherWay() {
    return quickestYes().isPresent() && quickestNo().isPresent();
  }

  /**
   * {@return the result in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new SettlingText(locale).of(this);
  }

  /** {@return the result in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
