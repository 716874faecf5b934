/**
 * Ways from a "no" to a "yes": small edits of a proposal after which a violated rule is violated no
 * more and nothing else got worse, each proven by assessing the proposal again.
 *
 * <p>Read first: {@link io.github.geniac.rules.repair.Repairs}, the front door;
 * {@link io.github.geniac.rules.repair.RepairReport}, what it answers;
 * {@link io.github.geniac.rules.repair.Repair} and {@link io.github.geniac.rules.repair.Edit}, what
 * is offered; {@link io.github.geniac.rules.repair.Need}, what only new facts can mend;
 * {@link io.github.geniac.rules.repair.Field}, what can be locked;
 * {@link io.github.geniac.rules.repair.Repairer}, for rules of one's own.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.rules.repair;

import javax.annotation.ParametersAreNonnullByDefault;
