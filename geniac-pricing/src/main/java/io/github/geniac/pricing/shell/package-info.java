/**
 * The library at a prompt: short verbs that answer with aligned tables and small charts.
 *
 * <p>Read first: {@link io.github.geniac.pricing.shell.Desk}, terms, readings, rates and language,
 * with the verbs; {@link io.github.geniac.pricing.shell.Verbs}, the same to be imported statically,
 * and {@link io.github.geniac.pricing.shell.Kit}, what one builds with;
 * {@link io.github.geniac.pricing.shell.Told}, a value and its text;
 * {@link io.github.geniac.pricing.shell.Asking}, {@link io.github.geniac.pricing.shell.Found} and
 * {@link io.github.geniac.pricing.shell.Mending}, what more a what-if, a search and a repair can be
 * asked.
 *
 * <p>Made for people who type, so arguments are taken for what they are meant to be: a day may be a
 * text, a number is taken by its digits, a proposal may be what a search found; and an error says
 * what the verb wants. Programs are better served by the packages beside it, whose values are what
 * {@link io.github.geniac.pricing.shell.Told#value} hands out. Nothing here keeps state; the verbs
 * of {@code Verbs} alone touch standard output and the clock, and those that are given a file touch
 * that file.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.shell;

import javax.annotation.ParametersAreNonnullByDefault;
