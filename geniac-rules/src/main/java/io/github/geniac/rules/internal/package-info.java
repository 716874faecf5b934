/**
 * What the packages beside this one share: a proposal with one of its parts changed or left out,
 * the words of a package, Markdown. Exported to {@code io.github.geniac.pricing} alone. Read first:
 * {@link io.github.geniac.rules.internal.Edits}, {@link io.github.geniac.rules.internal.Markdown}.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.rules.internal;

import javax.annotation.ParametersAreNonnullByDefault;
