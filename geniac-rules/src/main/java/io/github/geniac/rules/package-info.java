/** The rules of the call: whether a proposal is admissible, and why. */
@ParametersAreNonnullByDefault
package io.github.geniac.rules;

import javax.annotation.ParametersAreNonnullByDefault;
