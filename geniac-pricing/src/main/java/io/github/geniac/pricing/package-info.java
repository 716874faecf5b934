/**
 * What a proposal costs: exact, line by line, in yen, under stated assumptions only.
 *
 * <p>Read first: {@link io.github.geniac.pricing.Pricing},
 * {@link io.github.geniac.pricing.CostSheet}, {@link io.github.geniac.pricing.PlanCost},
 * {@link io.github.geniac.pricing.CostLine}, {@link io.github.geniac.pricing.Total} and
 * {@link io.github.geniac.pricing.Note}. The words are those of FOCUS, the FinOps cost
 * specification: list, contracted, billed and effective cost, charge periods, used and unused.
 *
 * <p>What is not stated is not known: it is left out of a sum, the sum says so, and why. Nothing is
 * assumed: no price, FX rate, grant rate or tax.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing;

import javax.annotation.ParametersAreNonnullByDefault;
