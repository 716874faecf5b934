/**
 * Which admissible plan is the cheapest, how sure that is, and where the answer changes.
 *
 * <p>Read first: {@link io.github.geniac.pricing.search.ScenarioSearch},
 * {@link io.github.geniac.pricing.search.SearchResult},
 * {@link io.github.geniac.pricing.search.ProcurementPlan},
 * {@link io.github.geniac.pricing.search.Sensitivity}.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.search;

import javax.annotation.ParametersAreNonnullByDefault;
