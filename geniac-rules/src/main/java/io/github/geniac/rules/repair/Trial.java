package io.github.geniac.rules.repair;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.RuleResult;
import java.util.List;

/**
 * Edits that could be applied, and what the rules say then.
 *
 * @param edits the edits, in the order in which they are applied
 * @param after the proposal with them
 * @param becomes its assessment
 * @param loss what they lower
 * @param worse the results with a violation that was not there before
 * @param open the results with a question that did not have to come up
 */
record Trial(
    List<Edit> edits,
    Proposal after,
    Assessment becomes,
    Loss loss,
    List<RuleResult> worse,
    List<RuleResult> open) {}
