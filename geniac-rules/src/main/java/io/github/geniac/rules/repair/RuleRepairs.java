package io.github.geniac.rules.repair;

import io.github.geniac.rules.RuleResult;
import java.util.List;

/**
 * The repairs of one violated rule on one part, or why there is none. Immutable.
 *
 * @param violated what the rule found
 * @param repairs the repairs, the smallest first
 * @param needs what must be where there is no repair; empty if there is one
 */
public record RuleRepairs(RuleResult violated, List<Repair> repairs, List<Need> needs) {

  /**
   * Copies the lists.
   *
   * @param violated what the rule found
   * @param repairs the repairs
   * @param needs what must be where there is no repair
   */
  public RuleRepairs {
    repairs = List.copyOf(repairs);
    needs = List.copyOf(needs);
  }
}
