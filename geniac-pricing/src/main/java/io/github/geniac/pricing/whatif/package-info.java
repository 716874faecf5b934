/**
 * What if: the same proposal under other rates, prices, counts, days, utilizations or research
 * periods, always beside an explicit base.
 *
 * <p>Read first: {@link io.github.geniac.pricing.whatif.WhatIf}, the front door;
 * {@link io.github.geniac.pricing.whatif.Shift}, {@link io.github.geniac.pricing.whatif.Change} and
 * {@link io.github.geniac.pricing.whatif.Scenario}, what is different;
 * {@link io.github.geniac.pricing.whatif.Comparison}, what that changes, and why;
 * {@link io.github.geniac.pricing.whatif.Grid}, many combinations with their verdicts;
 * {@link io.github.geniac.pricing.whatif.GridKernel}, totals by the million;
 * {@link io.github.geniac.pricing.whatif.BreakEven}, where two plans cost the same.
 *
 * <p>Everything is a pure function of its arguments, and immutable.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.whatif;

import javax.annotation.ParametersAreNonnullByDefault;
