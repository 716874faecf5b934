/**
 * What there is to say about a proposal, as one page for people who do not read Java: verdict,
 * questions, cost, nodes over time, the cheapest plans and the ledger, in Japanese or English.
 *
 * <p>Read first: {@link io.github.geniac.pricing.report.Report}, the front door. The rest is how it
 * is made: a section per question, charts that are drawn as SVG, and a writer that cannot but write
 * well-formed text.
 *
 * <p>A page stands alone: no script, no network, no font of its own. It opens no file and reads no
 * clock: it is written to what it is handed.
 */
@ParametersAreNonnullByDefault
package io.github.geniac.pricing.report;

import javax.annotation.ParametersAreNonnullByDefault;
