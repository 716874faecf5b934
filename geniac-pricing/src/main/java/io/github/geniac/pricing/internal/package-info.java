/** What the packages of pricing share and no user needs; not exported, may change at any time. */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.internal;

import javax.annotation.ParametersAreNonnullByDefault;
