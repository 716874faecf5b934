/**
 * The command for people who do not write Java: it reads a plan, judges and prices it, and writes
 * report, application sheet and receipt.
 *
 * <p>Read first: {@link io.github.geniac.pricing.app.Main}, which states options and exit codes.
 * Behind it stand a command that is handed its arguments, streams and directory, what it makes of a
 * plan, and a directory that never holds half a file and never loses one that is not ours.
 *
 * <p>This is the only package of the library that opens files, and the only one that nothing else
 * builds on.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.app;

import javax.annotation.ParametersAreNonnullByDefault;
