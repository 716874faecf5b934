package io.github.geniac.rules.outlook;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import java.util.Objects;

/**
 * By what a proposal is judged: a rulebook, the terms of the call, and how its open places are
 * read. Immutable.
 *
 * @param rulebook the rulebook
 * @param terms the terms of the call
 * @param readings the readings
 */
public record Setting(Rulebook rulebook, CallTerms terms, Readings readings) {

  /**
   * Refuses nulls.
   *
   * @param rulebook the rulebook
   * @param terms the terms of the call
   * @param readings the readings
   */
  public Setting {
    Objects.requireNonNull(rulebook, "rulebook");
    Objects.requireNonNull(terms, "terms");
    Objects.requireNonNull(readings, "readings");
  }

  /**
   * {@return the rules of the call under these terms and the default readings}
   *
   * @param terms the terms of the call
   */
  public static Setting of(CallTerms terms) {
    return new Setting(Rulebook.standard(), terms, Readings.defaults());
  }

  /**
   * {@return this setting with another rulebook}
   *
   * @param other the rulebook
   */
  public Setting with(Rulebook other) {
    return new Setting(other, terms, readings);
  }

  /**
   * {@return this setting under other terms}
   *
   * @param other the terms of the call
   */
  public Setting with(CallTerms other) {
    return new Setting(rulebook, other, readings);
  }

  /**
   * {@return this setting under other readings}
   *
   * @param other the readings
   */
  public Setting with(Readings other) {
    return new Setting(rulebook, terms, other);
  }

  /**
   * {@return what a proposal comes to}
   *
   * @param proposal the proposal
   * @throws IllegalArgumentException if a chosen reading is none of the rulebook's, or two choices
   *     exclude each other
   * @throws IllegalStateException if a rule fails, finds nothing, or finds what it may not
   */
  public Assessment assess(Proposal proposal) {
    return rulebook.assess(proposal, terms, readings);
  }

  /** {@return the number of rules, the research period and the readings} */
  @Override
  public String toString() {
    return rulebook.rules().size() + " rules, " + terms.researchPeriod() + ", cap "
        + terms.bulkCap() + ", " + readings;
  }
}
