/**
 * What every rule has to keep to, those of the call and those of one's own: broken laws are data,
 * each with the smallest sample that shows it.
 *
 * <p>Read first: {@link io.github.geniac.rules.laws.RuleLaws}, the front door;
 * {@link io.github.geniac.rules.laws.Law}, the laws; {@link io.github.geniac.rules.laws.LawReport}
 * and {@link io.github.geniac.rules.laws.BrokenLaw}, what comes of a check;
 * {@link io.github.geniac.rules.laws.Sample}, what rules are tried on;
 * {@link io.github.geniac.rules.laws.LawRepairer}, for rules that can mend what they forbid.
 *
 * <p>No test library is needed, and nothing is drawn at random: the same rules and samples give the
 * same report.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.rules.laws;

import javax.annotation.ParametersAreNonnullByDefault;
