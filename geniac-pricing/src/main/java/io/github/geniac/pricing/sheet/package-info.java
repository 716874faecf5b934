/**
 * What goes into the application: the sheet with what clauses 0.2 and 1.1 want stated of every item
 * of compute, and the letter that asks for the provisional unit price (clause 2.C).
 *
 * <p>Read first: {@link io.github.geniac.pricing.sheet.ApplicationSheet}, its
 * {@link io.github.geniac.pricing.sheet.Row}s, {@link io.github.geniac.pricing.sheet.Column}s and
 * {@link io.github.geniac.pricing.sheet.Cell}s, and
 * {@link io.github.geniac.pricing.sheet.PriceInquiryLetter}.
 *
 * <p>Nothing is ever blank: a cell holds what is stated, or asks for what is not, or says why it is
 * not known, or that there is nothing to state.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.sheet;

import javax.annotation.ParametersAreNonnullByDefault;
