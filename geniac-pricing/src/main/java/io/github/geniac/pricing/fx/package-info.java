/**
 * Exchange rates of months that have been, and what a plan would have cost at them.
 *
 * <p>Read first: {@link io.github.geniac.pricing.fx.FxSeries}, a rate a month;
 * {@link io.github.geniac.pricing.fx.ReferenceRates}, a dated one for examples;
 * {@link io.github.geniac.pricing.fx.FxReplay}, a plan at the rates of its months. No rate here is
 * ever assumed for a plan: a cost sheet uses the assumptions that the proposal states.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.fx;

import javax.annotation.ParametersAreNonnullByDefault;
