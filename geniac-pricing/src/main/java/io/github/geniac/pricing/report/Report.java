package io.github.geniac.pricing.report;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.pricing.search.Alternative;
import io.github.geniac.pricing.search.CurvePoint;
import io.github.geniac.pricing.search.Proof;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.search.Sensitivity;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Survey;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A report on a proposal as one self-contained HTML page, such as a reviewer or a financial officer
 * reads: no script, no network. Every part is optional; a part that is not given is named as such,
 * those that go with an assessment or a search once there is one. Immutable.
 *
 * <pre>{@code
 * Report report = Report.builder()
 *     .proposal(proposal)
 *     .assessment(Rulebook.standard().assess(proposal, terms))
 *     .costSheet(Pricing.of(terms).price(proposal))
 *     .search(ScenarioSearch.of(proposal, terms).withOffers(offers).run())
 *     .build();
 * Files.writeString(Path.of("report.html"), report.html(Locale.JAPANESE));
 * }</pre>
 *
 * <p>The page says the same in Japanese and in English, with the same numbers, and is the same to
 * the byte whenever it is made from the same parts. It is well-formed as XML, and text that a
 * proposal states cannot break out of its place: characters that mark up are escaped, those that
 * cannot be shown or would change the order of others stand as {@code [U+202E]}, and what is very
 * long is shortened. Lists are capped and say how many entries are left out; totals never are.
 */
@Value.Immutable
@ReportStyle
public abstract class Report {

  Report() {}

  /**
   * {@return a builder; at least one of proposal, assessment, cost sheet and search has to be set,
   * a survey goes with an assessment, and curve, sensitivities, alternatives and proofs with a
   * search}
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a report on the plans that a search found, with their verdict and cost}
   *
   * @param result what was found
   */
  public static Report of(SearchResult result) {
    return builder()
        .proposal(result.proposal())
        .assessment(result.assessment())
        .costSheet(result.sheet())
        .search(result)
        .build();
  }

  /**
   * {@return this report with a search and all that it can tell: three plans that come next, a map
   * of the cheapest plans by each rate stated for the billing currency, from a fifth below to a
   * fifth above, and a proof} All of it is searched, within the limits of the search; a map whose
   * costs have too many decimals for it is left out.
   *
   * @param search the search
   * @param found what {@link ScenarioSearch#run} found for it
   * @throws IllegalArgumentException if the search was made under other terms or readings than the
   *     assessment
   */
  public final Report withSearch(ScenarioSearch search, SearchResult found) {
    return new SearchedReport(search, found).of(this);
  }

  /** {@return the proposal, for title, dates and nodes over time} */
  public abstract Optional<Proposal> proposal();

  /** {@return the verdict, rule by rule, with its questions} */
  public abstract Optional<Assessment> assessment();

  /** {@return how the verdict depends on how the call is read} */
  public abstract Optional<Survey> survey();

  /** {@return what the proposal costs} */
  public abstract Optional<CostSheet> costSheet();

  /** {@return the cheapest plans for its work} */
  public abstract Optional<SearchResult> search();

  /** {@return the cost by bulk nodes, if more of it was searched than the search result holds} */
  public abstract List<CurvePoint> curve();

  /** {@return which plan is the cheapest at which rate or price, one map for each parameter} */
  public abstract List<Sensitivity> sensitivities();

  /** {@return the plans that come next, with what sets them apart} */
  public abstract List<Alternative> alternatives();

  /** {@return why no direct plan is cheaper than the one found, checked anew for the page} */
  public abstract Optional<Proof> directProof();

  /** {@return why no plan with bulk nodes is cheaper than the one found, checked anew} */
  public abstract Optional<Proof> bulkProof();

  /** {@return the day the report is made, if it is to show one; there is no clock here} */
  public abstract Optional<LocalDate> date();

  /** {@return what the assessment was made of, as digests, if they are to be shown} */
  public abstract Optional<Receipt> receipt();

  /** {@return a builder that holds the parts of this report} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * {@return the page}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public final String html(Locale locale) {
    return new Page(this, new Wording(locale)).html();
  }

  /**
   * Writes the page, which declares itself to be in UTF-8.
   *
   * @param out where to write it; it is left to the caller to close
   * @param locale Japanese for Japanese, anything else for English
   * @throws IOException if it cannot be written
   */
  public final void writeTo(Appendable out, Locale locale) throws IOException {
    out.append(html(locale));
  }

  /** The terms that all parts share, if a part has any. */
  final Optional<CallTerms> terms() {
    return assessment()
        .map(Assessment::terms)
        .or(() -> costSheet().map(CostSheet::terms))
        .or(() -> search().map(result -> result.assessment().terms()));
  }

  /** The readings that all parts share, if a part has any. */
  final Optional<Readings> readings() {
    return assessment()
        .map(Assessment::readings)
        .or(() -> costSheet().map(CostSheet::readings))
        .or(() -> search().map(result -> result.assessment().readings()));
  }

  @Value.Check
  void partsGoTogether() {
    ReportChecks.check(this);
  }

  /** {@return what the report is on, in a line} */
  @Override
  public String toString() {
    return "Report on " + proposal().flatMap(Proposal::title).orElse("a proposal without title");
  }

  /** Builds a {@link Report}. Mutable, for one thread. */
  public static final class Builder extends ImmutableReport.Builder {

    Builder() {}
  }
}
