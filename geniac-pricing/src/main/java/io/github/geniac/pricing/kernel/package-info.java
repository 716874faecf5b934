/**
 * The procurement problem on plain integers, and the methods that solve it: no dates, no
 * currencies, no rules. Internal: the scenario search translates to it and back, and the module
 * does not export it.
 *
 * <p>Read first: {@link io.github.geniac.pricing.kernel.Instance},
 * {@link io.github.geniac.pricing.kernel.Solver}, {@link io.github.geniac.pricing.kernel.Outcome},
 * {@link io.github.geniac.pricing.kernel.LevelProfile} and
 * {@link io.github.geniac.pricing.kernel.MeritOrder} (the even load, and what it costs for every
 * pool), {@link io.github.geniac.pricing.kernel.WindowFlow} (the same for part-time offers),
 * {@link io.github.geniac.pricing.kernel.Audit}.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.kernel;

import javax.annotation.ParametersAreNonnullByDefault;
