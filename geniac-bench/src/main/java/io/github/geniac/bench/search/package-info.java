/**
 * The scenario search against other solvers: seeded instances, and in the profile {@code solvers} a
 * comparison of times and a sweep for disagreements.
 *
 * <p>Read first: {@link io.github.geniac.bench.search.Family}.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.bench.search;

import javax.annotation.ParametersAreNonnullByDefault;
