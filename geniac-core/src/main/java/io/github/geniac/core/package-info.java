/** The facts of a proposal, as immutable values. */
@ParametersAreNonnullByDefault
package io.github.geniac.core;

import javax.annotation.ParametersAreNonnullByDefault;
