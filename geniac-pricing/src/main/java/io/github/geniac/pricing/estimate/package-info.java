/**
 * How much compute a training run needs, before anybody is asked for a price.
 *
 * <p>Read first: {@link io.github.geniac.pricing.estimate.TrainingRun}, parameters, tokens and
 * GPUs; {@link io.github.geniac.pricing.estimate.ComputeBudget}, GPU-hours, node-days, nodes of a
 * period, and the phase they make; {@link io.github.geniac.pricing.estimate.MfuRange}, low, mid and
 * high.
 *
 * <p>Arithmetic is exact throughout; who asks for a figure names its decimals and its rounding.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.estimate;

import javax.annotation.ParametersAreNonnullByDefault;
