package io.github.geniac.pricing.shell;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.JsonFormat;
import io.github.geniac.pricing.json.JsonProblems;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.pricing.report.Report;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.sheet.ApplicationSheet;
import io.github.geniac.rules.Assessment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The part of a desk that deals with files: plans are read and saved, sheets and reports written. A
 * text is complete before a file is touched, and each verb writes files of its own endings only, so
 * that a report never takes the place of a plan.
 */
abstract sealed class Papers extends Settings permits Desk {

  Papers(Pricing pricing, List<FxAssumption> rates, Voice voice, Optional<Watch> watch) {
    super(pricing, rates, voice, watch);
  }

  /**
   * {@return the plan of a JSON file, with its terms, readings and offers; {@link Kept#desk} judges
   * by them, this desk by its own}
   *
   * @param file a file in UTF-8: a path, or the text of one
   * @throws IllegalArgumentException if there is no such file, or it is no plan: then with all that
   *     is wrong, each with its place and the way out, in the language of the desk
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  public final Kept read(Object file) {
    JsonFormat<PlanDocument> format = JsonFormat.plan().withReadingsOf(pricing().rulebook());
    return new Kept(document(file, format, voice().locale()), this);
  }

  /**
   * Writes a plan as a JSON file, in place of the one that may be there.
   *
   * @param plan a plan that was read, as it is; or a proposal or what holds one, with the terms,
   *     readings, subsidy and rates of this desk
   * @param file a file that ends in {@code .json}: a path, or the text of one
   * @return what was written, and where
   * @throws IllegalArgumentException if it is no proposal, or the file cannot be one of plans
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public final Told<PlanDocument> save(Object plan, Object file) {
    PlanDocument document = document(plan);
    return written("save", document, file, document.toString(), ".json");
  }

  /**
   * {@return what an application states of its compute, item by item, and what is missing}
   *
   * @param proposal a proposal, or what holds one
   * @throws IllegalArgumentException if it is neither
   */
  public final Told<ApplicationSheet> sheet(Object proposal) {
    return new Told<>(sheetOf(proposal), voice(), (value, how) -> value.markdown(how.locale()));
  }

  /**
   * Writes the application sheet, in place of the file that may be there.
   *
   * @param proposal a proposal, or what holds one
   * @param file a file that ends in {@code .csv}, for Excel, or in {@code .md}: a path, or its text
   * @return what was written, and where
   * @throws IllegalArgumentException if it is no proposal, or the file ends in neither
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public final Told<ApplicationSheet> sheet(Object proposal, Object file) {
    ApplicationSheet sheet = sheetOf(proposal);
    Locale locale = voice().locale();
    String text = Door.endsWith(file, ".md") ? sheet.markdown(locale) : sheet.csv(locale);
    return written("sheet", sheet, file, text, ".csv", ".md");
  }

  /**
   * Writes a page for people who do not read Java, in place of the file that may be there: judged
   * and priced as this desk does, whatever else it shows.
   *
   * @param proposal a proposal or what holds one; of what {@code search} found the search as well,
   *     with three plans that come next, a proof, and a map of the cheapest plans by each rate
   *     stated for the billing currency, from a fifth below to a fifth above, all searched anew
   * @param file a file that ends in {@code .html}: a path, or the text of one
   * @return what was written, and where
   * @throws IllegalArgumentException if it is no proposal, the file ends in something else, or a
   *     search was made under other terms or readings than those of this desk
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public final Told<Report> report(Object proposal, Object file) {
    Report report = report(stated("report", proposal));
    if (proposal instanceof Found found) {
      report = report.withSearch(found.fresh(), found.value());
    } else if (Wants.plain(proposal) instanceof SearchResult found) {
      report = report.toBuilder().search(found).build();
    }
    return written("report", report, file, report.html(voice().locale()), ".html");
  }

  /** The plan of a file; a plan with mistakes is refused with all of them. */
  static PlanDocument document(Object file, JsonFormat<PlanDocument> format, Locale locale) {
    String text = Door.read(file);
    try {
      return format.read(text);
    } catch (JsonProblems problems) {
      throw refused(file, problems.explain(locale));
    }
  }

  private static IllegalArgumentException refused(Object file, String problems) {
    return new IllegalArgumentException(
        "read: " + Door.named("read", file) + " is no plan. " + problems);
  }

  /** What was read goes back as it is: with its own terms. */
  private PlanDocument document(Object plan) {
    if (Wants.plain(plan) instanceof PlanDocument document) {
      return document;
    }
    return PlanDocument.builder()
        .terms(terms())
        .readings(pricing().readings())
        .subsidy(pricing().subsidy())
        .proposal(stated("save", plan))
        .build();
  }

  private Report report(Proposal proposal) {
    Assessment assessment = setting().assess(proposal);
    return Report.builder()
        .proposal(proposal)
        .assessment(assessment)
        .survey(pricing().rulebook().survey(proposal, terms()))
        .costSheet(pricing().price(proposal, assessment))
        .receipt(receipt(proposal))
        .build();
  }

  private Receipt receipt(Proposal proposal) {
    return Receipt.of(proposal, terms(), pricing().rulebook(), pricing().readings());
  }

  private ApplicationSheet sheetOf(Object given) {
    Proposal proposal = stated("sheet", given);
    return ApplicationSheet.of(proposal, pricing()).withReceipt(receipt(proposal));
  }

  private <T> Told<T> written(String verb, T what, Object file, String text, String... endings) {
    String place = Door.write(verb, file, List.of(endings), text);
    return new Told<>(
        what,
        voice(),
        (value, how) ->
            how.label("written." + verb, "file", place, "characters", how.number(text.length())));
  }
}
