package io.github.geniac.pricing.whatif;

import io.github.geniac.pricing.CostSheet;
import io.github.geniac.rules.Assessment;
import java.util.Objects;

/**
 * What a scenario comes to: what it costs, and whether it may be proposed so. Immutable.
 *
 * @param scenario the scenario
 * @param situation the proposal and the terms after its shifts
 * @param assessment what the rules say
 * @param sheet what it costs
 */
public record Answer(
    Scenario scenario, Situation situation, Assessment assessment, CostSheet sheet) {

  /**
   * Refuses nulls.
   *
   * @param scenario the scenario
   * @param situation the proposal and the terms after its shifts
   * @param assessment what the rules say
   * @param sheet what it costs
   */
  public Answer {
    Objects.requireNonNull(scenario, "scenario");
    Objects.requireNonNull(situation, "situation");
    Objects.requireNonNull(assessment, "assessment");
    Objects.requireNonNull(sheet, "sheet");
  }
}
