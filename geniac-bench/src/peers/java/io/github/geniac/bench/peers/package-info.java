/** The same rules in other libraries; built with the profile {@code peers} only. */
@ParametersAreNonnullByDefault
package io.github.geniac.bench.peers;

import javax.annotation.ParametersAreNonnullByDefault;
