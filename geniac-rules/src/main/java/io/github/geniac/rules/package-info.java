/**
 * What the call requires: whether a proposal is admissible, complete and subsidised, and why.
 *
 * <p>Read first: {@link io.github.geniac.rules.Rulebook}, the front door;
 * {@link io.github.geniac.rules.Assessment}, what it answers;
 * {@link io.github.geniac.rules.StandardRules}, the rules in order;
 * {@link io.github.geniac.rules.Rule} and {@link io.github.geniac.rules.Finding}, what a rule is
 * and finds; {@link io.github.geniac.rules.StandardReadings}, where the call is open;
 * {@link io.github.geniac.rules.Ledger}, every clause. The rules themselves are the classes named
 * {@code ...Rule}, one each.
 *
 * <p>Everything is a pure function of its arguments, and immutable but for the two builders and
 * {@link io.github.geniac.rules.Findings}.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.rules;

import javax.annotation.ParametersAreNonnullByDefault;
