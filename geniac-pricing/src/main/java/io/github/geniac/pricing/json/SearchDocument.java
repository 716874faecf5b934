package io.github.geniac.pricing.json;

import io.github.geniac.pricing.search.Alternative;
import io.github.geniac.pricing.search.CompletionCurve;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.search.SearchStatus;
import io.github.geniac.pricing.search.Sensitivity;
import io.github.geniac.rules.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;

/**
 * What a search found, to be kept: how sure it is, both plans with what they take from which offer
 * and when each phase runs, the curve over the bulk nodes, the offers left out, and verdict and
 * cost sheet of the proposal with the plans found; if asked for, alternatives, cost against
 * completion, and breakpoints. Immutable.
 *
 * <p>To {@linkplain #verify() verify} is not to search again: the proposal with the two plans is
 * made, assessed and priced again, and each plan, alternatives and those of the breakpoints too,
 * has to cost exactly what is stated, by the offers of the plan asked about. Everything else, such
 * as status, bounds and curve, is taken as told: a {@link io.github.geniac.pricing.search.Proof} is
 * what shows those.
 */
@Value.Immutable
@JsonStyle
public abstract class SearchDocument extends AnswerDocument {

  SearchDocument() {}

  /**
   * {@return what a search by the standard rulebook found}
   *
   * @param plan the plan: its proposal, terms, readings and offers were searched by
   * @param result what was found
   * @throws IllegalArgumentException if the result is not one of a search for the plan
   */
  public static SearchDocument of(PlanDocument plan, SearchResult result) {
    return of(plan, result, Rulebook.standard());
  }

  /**
   * {@return what a search found}
   *
   * @param plan the plan: its proposal, terms, readings and offers were searched by
   * @param result what was found
   * @param rulebook the rules that it was searched by
   * @throws IllegalArgumentException if the result is not one of a search for the plan
   */
  public static SearchDocument of(PlanDocument plan, SearchResult result, Rulebook rulebook) {
    return of(plan, result, rulebook, Optional.empty());
  }

  /**
   * {@return what a search found, each finding and note in words beside its key}
   *
   * @param plan the plan: its proposal, terms, readings and offers were searched by
   * @param result what was found
   * @param rulebook the rules that it was searched by
   * @param locale Japanese for Japanese, anything else for English
   * @throws IllegalArgumentException if the result is not one of a search for the plan
   */
  public static SearchDocument of(
      PlanDocument plan, SearchResult result, Rulebook rulebook, Locale locale) {
    return of(plan, result, rulebook, Optional.of(language(locale)));
  }

  private static SearchDocument of(
      PlanDocument plan, SearchResult result, Rulebook rulebook, Optional<Locale> language) {
    SearchDocument document = new Builder()
        .plan(plan)
        .library(Fingerprints.version())
        .receipt(receipt(plan, rulebook))
        .language(language)
        .billing(result.sheet().billing())
        .answer(SearchViews.SEARCH.write(result, Writing.worded(language)))
        .build();
    return document.checked(document.verify(rulebook));
  }

  /**
   * {@return the document of a JSON text, as {@link #toString} writes it}
   *
   * @param text a document of the kind {@code search-result}
   * @throws JsonProblems if anything is wrong with it, with all that is
   * @throws IllegalStateException if Jackson's streaming core is not there
   */
  public static SearchDocument parse(String text) {
    return JsonFormat.searchResult().read(text);
  }

  /** {@return the billing currency} */
  public abstract CurrencyUnit billing();

  /** {@return how sure the document says the direct plan is} */
  public final SearchStatus directStatus() {
    return Answers.word(answer(), SearchStatus.class, "direct", "status").orElseThrow();
  }

  /** {@return how sure the document says the bulk plan is, if one was searched for} */
  public final Optional<SearchStatus> bulkStatus() {
    return Answers.word(answer(), SearchStatus.class, "bulk", "status");
  }

  /**
   * {@return this document with the plans that come next}
   *
   * @param alternatives the plans, as the search found them
   * @throws IllegalArgumentException if one of them costs something else by this document's plan
   */
  public final SearchDocument withAlternatives(List<Alternative> alternatives) {
    return with("alternatives", SearchViews.ALTERNATIVES.write(alternatives, Writing.brief()));
  }

  /**
   * {@return this document with the cost against the day of completion}
   *
   * @param completions the cheapest plans by day, as the search found them
   * @throws IllegalArgumentException if one of them costs something else by this document's plan
   */
  public final SearchDocument withCompletions(CompletionCurve completions) {
    return with("completions", SearchViews.COMPLETIONS.write(completions.points(), Writing.brief()))
        .with("completionsProven", Json.of(completions.isProven()));
  }

  /**
   * {@return this document with the values of rates or prices at which another plan takes over}
   *
   * @param sensitivities one for each rate or price, as the search found them
   * @throws IllegalArgumentException if at the stated value a plan of theirs costs something else
   *     by this document's plan
   */
  public final SearchDocument withSensitivities(List<Sensitivity> sensitivities) {
    return with("sensitivities", SearchViews.SENSITIVITIES.write(sensitivities, Writing.brief()));
  }

  private SearchDocument with(String member, Json value) {
    SearchDocument more = new Builder()
        .from(this)
        .answer(Answers.with(answer(), member, Optional.of(value)))
        .build();
    return more.checked(JsonDifference.between(more.tree(), more.priced().tree()));
  }

  private SearchDocument checked(List<JsonDifference> differences) {
    if (!differences.isEmpty()) {
      throw new IllegalArgumentException("SearchDocument: what was found is not of this plan; "
          + differences.get(0) + "; hand over the plan and the rulebook it was searched by");
    }
    return this;
  }

  @Override
  final SearchDocument again(Rulebook rulebook) {
    FoundAgain again = new FoundAgain(this);
    return new Builder()
        .from(this)
        .library(Fingerprints.version())
        .receipt(receipt(plan(), rulebook))
        .answer(again.assessed(again.priced(answer()), rulebook))
        .build();
  }

  /** This document with each plan priced again. */
  private SearchDocument priced() {
    return new Builder()
        .from(this)
        .answer(new FoundAgain(this).priced(answer()))
        .build();
  }

  @Override
  final Json.Members tree() {
    return JsonFormat.searchResult().toTree(this);
  }

  /** Builds a {@link SearchDocument}. Mutable, for one thread. */
  static final class Builder extends ImmutableSearchDocument.Builder {}
}
