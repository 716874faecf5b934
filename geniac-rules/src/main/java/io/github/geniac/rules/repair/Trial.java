package io.github.geniac.rules.repair;

import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.RuleResult;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Edits that could be applied, and what the rules say then.
 *
 * @param edits the edits, in the order in which they are applied
 * @param after the proposal with them
 * @param becomes its assessment
 * @param loss what they lower
 * @param worse the results with a violation that was not there before
 */
record Trial(
    List<Edit> edits, Proposal after, Assessment becomes, Loss loss, List<RuleResult> worse) {

  /** The allocations about which the edits may open questions. */
  Set<ItemId> opens() {
    Set<ItemId> opens = new TreeSet<>();
    edits.forEach(edit -> opens.addAll(edit.opens()));
    return opens;
  }
}
