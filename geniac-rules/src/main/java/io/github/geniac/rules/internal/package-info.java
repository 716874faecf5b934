/**
 * How a proposal looks with one of its parts changed or left out, for the packages beside this one;
 * not exported. Read first: {@link io.github.geniac.rules.internal.Edits}.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.rules.internal;

import javax.annotation.ParametersAreNonnullByDefault;
