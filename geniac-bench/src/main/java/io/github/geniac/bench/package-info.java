/** Benchmarks of the library. */
@ParametersAreNonnullByDefault
package io.github.geniac.bench;

import javax.annotation.ParametersAreNonnullByDefault;
