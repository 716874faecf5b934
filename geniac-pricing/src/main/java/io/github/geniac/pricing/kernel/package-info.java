/**
 * The procurement problem on plain integers, and the methods that solve it: no dates, no
 * currencies, no rules. Internal: the scenario search translates to it and back, and the module
 * does not export it.
 *
 * <p>Read first: {@link io.github.geniac.pricing.kernel.Instance},
 * {@link io.github.geniac.pricing.kernel.Solution}, {@link io.github.geniac.pricing.kernel.Audit}.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.kernel;

import javax.annotation.ParametersAreNonnullByDefault;
