/** What a proposal costs, and which admissible plan is the cheapest. */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing;

import javax.annotation.ParametersAreNonnullByDefault;
