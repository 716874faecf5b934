/**
 * What repairs of a proposal cost: the cost sheet before and after each, and the exact difference.
 *
 * <p>Read first: {@link io.github.geniac.pricing.repair.PricedRepairs}, the front door;
 * {@link io.github.geniac.pricing.repair.PricedRepair}, one repair;
 * {@link io.github.geniac.rules.repair.Repairs}, where repairs come from.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.repair;

import javax.annotation.ParametersAreNonnullByDefault;
