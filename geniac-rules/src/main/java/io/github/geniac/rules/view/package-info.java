/**
 * An assessment laid out for those who have to act on it, as typed rows and as Markdown in Japanese
 * and English: the applicant's to-do list, the clauses by status by evidence, the fit of offers to
 * the open facts, and the deviations with what the verdict relies on.
 *
 * <p>Read first: {@link io.github.geniac.rules.view.ToDoList},
 * {@link io.github.geniac.rules.view.ClauseTable}, {@link io.github.geniac.rules.view.OfferFit} and
 * {@link io.github.geniac.rules.view.Deviations}, the views;
 * {@link io.github.geniac.rules.view.Point}, a finding with its clauses;
 * {@link io.github.geniac.rules.view.Task}, whom to ask for what.
 *
 * <p>Views know no rule of their own: they sort what the rulebook found, or ask it again. Their
 * words stand in the phrasebook under {@code view.}; whoever passes a
 * {@link io.github.geniac.rules.Phrasebook} can add a language or replace words. Names are escaped,
 * so that none of them is markup. All values are immutable.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.rules.view;

import javax.annotation.ParametersAreNonnullByDefault;
