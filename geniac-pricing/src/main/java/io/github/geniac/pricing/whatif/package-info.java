/** What if: named scenarios, grids, comparisons, break-even points. */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.whatif;

import javax.annotation.ParametersAreNonnullByDefault;
