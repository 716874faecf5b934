/**
 * What a proposal states: organizations, compute, work, plans and money, as immutable values.
 *
 * <p>Nothing here judges or prices. Read first: {@link io.github.geniac.core.Proposal},
 * {@link io.github.geniac.core.Allocation}, {@link io.github.geniac.core.NodeSchedule},
 * {@link io.github.geniac.core.GpuNode}, {@link io.github.geniac.core.Workload},
 * {@link io.github.geniac.core.PricePlan} and {@link io.github.geniac.core.CallTerms}.
 *
 * <p>A fact that is not stated is an empty {@link java.util.Optional}: unknown, not zero and not
 * false. Constructors and builders throw {@link java.lang.IllegalArgumentException} for what has no
 * meaning, with the thing, the value and the way out in the message,
 * {@link java.lang.IllegalStateException} from {@code build()} when a required fact is missing, and
 * {@link java.lang.NullPointerException} for a null.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.core;

import javax.annotation.ParametersAreNonnullByDefault;
