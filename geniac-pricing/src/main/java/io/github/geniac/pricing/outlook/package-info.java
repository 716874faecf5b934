/**
 * How far a plan can go within a budget, all else equal: the highest unit price, the weakest yen,
 * the most nodes, the latest day, each with what stops the next step, the budget or a rule.
 *
 * <p>Read first: {@link io.github.geniac.pricing.outlook.BudgetOutlook}, the front door;
 * {@link io.github.geniac.pricing.outlook.BudgetFrontier}, what it answers;
 * {@link io.github.geniac.rules.outlook.Frontier}, the same question to the rules alone.
 *
 * <p>Nothing is estimated: every value that an answer names was priced by a full cost sheet and
 * assessed. All values are immutable.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.outlook;

import javax.annotation.ParametersAreNonnullByDefault;
