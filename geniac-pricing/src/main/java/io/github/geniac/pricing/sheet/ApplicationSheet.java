package io.github.geniac.pricing.sheet;

import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an application states of its compute (clauses 0.2 and 1.1), plan by plan: kind, period,
 * amount, unit price with its basis, cost, provider, state of the talks, purpose, FX assumption,
 * and whether it is subsidised. What is not stated is asked for, never blank or zero. Immutable.
 *
 * <pre>{@code
 * ApplicationSheet sheet = ApplicationSheet.of(proposal, Pricing.of(terms));
 * Files.writeString(Path.of("sheet.csv"), sheet.csv(Locale.JAPANESE)); // opens right in Excel
 * }</pre>
 *
 * <p>The two plans are alternatives: they stand one after the other, their totals side by side, and
 * are never added up.
 *
 * @param proposal the proposal
 * @param assessment its assessment
 * @param costs what it costs
 * @param receipt what the assessment was made of, as digests, if they are to be shown
 */
public record ApplicationSheet(
    Proposal proposal, Assessment assessment, CostSheet costs, Optional<Receipt> receipt) {

  /**
   * Checks that all are about the same.
   *
   * @param proposal the proposal
   * @param assessment its assessment
   * @param costs what it costs
   * @param receipt what the assessment was made of
   * @throws IllegalArgumentException if terms, readings or items differ, or the receipt is of
   *     another proposal or of other terms
   */
  public ApplicationSheet {
    SheetChecks.check(proposal, assessment, costs);
    SheetChecks.check(proposal, assessment.terms(), receipt);
  }

  /**
   * A sheet that shows no receipt.
   *
   * @param proposal the proposal
   * @param assessment its assessment
   * @param costs what it costs
   * @throws IllegalArgumentException if terms, readings or items differ
   */
  public ApplicationSheet(Proposal proposal, Assessment assessment, CostSheet costs) {
    this(proposal, assessment, costs, Optional.empty());
  }

  /**
   * {@return the sheet of a proposal}
   *
   * @param proposal the proposal
   * @param pricing terms, rulebook and readings by which it is assessed, and how it is priced
   * @throws IllegalArgumentException if a chosen reading is none of the rulebook's
   */
  public static ApplicationSheet of(Proposal proposal, Pricing pricing) {
    Assessment assessment =
        pricing.rulebook().assess(proposal, pricing.terms(), pricing.readings());
    return new ApplicationSheet(proposal, assessment, pricing.price(proposal, assessment));
  }

  /**
   * {@return this sheet with a receipt: at the foot of the Markdown, and in the last line of the
   * comma-separated values}
   *
   * @param newReceipt what the assessment was made of
   * @throws IllegalArgumentException if it is of another proposal or of other terms
   */
  public ApplicationSheet withReceipt(Receipt newReceipt) {
    return new ApplicationSheet(proposal, assessment, costs, Optional.of(newReceipt));
  }

  /**
   * {@return all rows: the direct plan's items, subtotals and total, the bulk plan's, the other
   * cost items} Computed anew at each call.
   */
  public List<Row> rows() {
    return new Rows(this).all();
  }

  /**
   * {@return the rows of a plan; none if there is no such plan}
   *
   * @param part the plan; the proposal for other cost items
   */
  public List<Row> rows(Part part) {
    return rows().stream().filter(row -> row.part() == part).toList();
  }

  /**
   * {@return the sheet as comma-separated values that open right in Excel: a heading, row by row,
   * and the receipt as a last one, if there is any} By RFC 4180, with a byte-order mark; to be
   * written in UTF-8. Numbers are plain, days as {@code 2024-10-15}. A text that a spreadsheet
   * would take for a formula, such as {@code =1+1}, follows an apostrophe.
   *
   * @param locale Japanese for Japanese, anything else for English; the numbers are the same
   */
  public String csv(Locale locale) {
    return Csv.of(this, locale);
  }

  /**
   * {@return the sheet as Markdown: totals side by side, tables by plan, FX assumptions, what is
   * not stated, and the receipt, if there is any}
   *
   * @param locale Japanese for Japanese, anything else for English; the numbers are the same
   */
  public String markdown(Locale locale) {
    return new SheetMarkdown(this, locale).text();
  }
}
