/**
 * What may yet become of a verdict: which missing facts settle it, how far a number can go before
 * it changes, what differs between two assessments, and on which proposal two rulebooks, terms or
 * readings part ways.
 *
 * <p>Read first: {@link io.github.geniac.rules.outlook.Settling},
 * {@link io.github.geniac.rules.outlook.FactAnswers},
 * {@link io.github.geniac.rules.outlook.Frontier},
 * {@link io.github.geniac.rules.outlook.FrontierAxis},
 * {@link io.github.geniac.rules.outlook.Difference} and
 * {@link io.github.geniac.rules.outlook.Disagreement}.
 *
 * <p>Everything here asks the rulebook and knows no rule of its own: what it says is what an
 * assessment says of a proposal that it shows. All values are immutable.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.rules.outlook;

import javax.annotation.ParametersAreNonnullByDefault;
