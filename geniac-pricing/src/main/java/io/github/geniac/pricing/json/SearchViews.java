package io.github.geniac.pricing.json;

import io.github.geniac.core.OfferId;
import io.github.geniac.pricing.search.Alternative;
import io.github.geniac.pricing.search.CompletionPoint;
import io.github.geniac.pricing.search.Conflict;
import io.github.geniac.pricing.search.Conflict.Relaxation;
import io.github.geniac.pricing.search.CurvePoint;
import io.github.geniac.pricing.search.ExcludedOffer;
import io.github.geniac.pricing.search.Parameter;
import io.github.geniac.pricing.search.PlanOutcome;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.search.SearchStatus;
import io.github.geniac.pricing.search.SearchTier;
import io.github.geniac.pricing.search.Sensitivity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Views of what a search found: plans, bounds, the curve, alternatives and breakpoints. */
final class SearchViews {

  /** The best plan of two, by the member that holds it. */
  enum Best {
    DIRECT,
    BULK
  }

  private static final Codec<OfferId> OFFER_ID = Scalars.id(OfferId::of);
  private static final Codec<Long> COUNT = Numbers.whole(0L, Long.MAX_VALUE);

  private static final View<Relaxation> RELAXATION = ObjectView.<Relaxation>builder("relaxation")
      .with("kind", Scalars.word(Relaxation.Kind.class), Relaxation::kind)
      .maybe("phase", WorkCodecs.PHASE_ID, Relaxation::phase)
      .with("amount", COUNT, Relaxation::amount)
      .build();

  private static final View<Conflict> CONFLICT = ObjectView.<Conflict>builder("conflict")
      .with("cause", Scalars.word(Conflict.Cause.class), Conflict::cause)
      .list("phases", WorkCodecs.PHASE_ID, Conflict::phases)
      .with("days", Days.RANGE, Conflict::days)
      .with("workNodeDays", COUNT, Conflict::workNodeDays)
      .maybe("capacityNodeDays", COUNT, conflict -> boxed(conflict.capacityNodeDays()))
      .list("relaxations", RELAXATION, Conflict::relaxations)
      .build();

  private static final View<PlanOutcome> OUTCOME = ObjectView.<PlanOutcome>builder("outcome")
      .with("status", Scalars.word(SearchStatus.class), PlanOutcome::status)
      .with("tier", Scalars.word(SearchTier.class), PlanOutcome::tier)
      .maybe("plan", ProcurementCodecs.PLAN, PlanOutcome::best)
      .maybe("bound", SheetViews.EXACT, PlanOutcome::bound)
      .maybe("gap", SheetViews.FRACTION, PlanOutcome::gap)
      .maybe("conflict", CONFLICT, PlanOutcome::conflict)
      .with("explored", COUNT, PlanOutcome::explored)
      .with("pruned", COUNT, PlanOutcome::pruned)
      .build();

  private static final View<CurvePoint> POINT = ObjectView.<CurvePoint>builder("curvePoint")
      .with("bulkNodes", Numbers.wholeFrom(0), CurvePoint::bulkNodes)
      .maybe("cost", SheetViews.EXACT, CurvePoint::cost)
      .maybe("bound", SheetViews.EXACT, CurvePoint::bound)
      .with("proven", Scalars.TRUTH, CurvePoint::isProven)
      .build();

  private static final View<ExcludedOffer> EXCLUDED = ObjectView.<ExcludedOffer>builder(
          "excludedOffer")
      .with("offer", OFFER_ID, one -> one.offer().id())
      .with("reason", Scalars.word(ExcludedOffer.Reason.class), ExcludedOffer::reason)
      .maybe(
          "detail", Scalars.TEXT, one -> Optional.of(one.detail()).filter(text -> !text.isEmpty()))
      .build();

  static final View<List<Alternative>> ALTERNATIVES =
      View.list(ObjectView.<Alternative>builder("alternative")
          .with("plan", ProcurementCodecs.PLAN, Alternative::plan)
          .with("kind", Scalars.word(Alternative.Kind.class), Alternative::kind)
          .maybe("without", OFFER_ID, Alternative::without)
          .with("surplus", SheetViews.EXACT, Alternative::surplus)
          .with("proven", Scalars.TRUTH, Alternative::isProven)
          .build());

  static final View<List<CompletionPoint>> COMPLETIONS =
      View.list(ObjectView.<CompletionPoint>builder("completion")
          .with("completion", Days.DATE, CompletionPoint::completion)
          .with("plan", ProcurementCodecs.PLAN, CompletionPoint::plan)
          .with("proven", Scalars.TRUTH, CompletionPoint::isProven)
          .build());

  private static final View<Sensitivity.Piece> PIECE = ObjectView.<Sensitivity.Piece>builder(
          "piece")
      .with("from", SheetViews.FRACTION, Sensitivity.Piece::from)
      .with("to", SheetViews.FRACTION, Sensitivity.Piece::to)
      .with("plan", ProcurementCodecs.PLAN, Sensitivity.Piece::plan)
      .with("fixed", SheetViews.FRACTION, Sensitivity.Piece::fixed)
      .with("slope", SheetViews.FRACTION, Sensitivity.Piece::slope)
      .build();

  private static final View<Parameter> PARAMETER = ObjectView.<Parameter>builder("parameter")
      .maybe("fxRate", Scalars.TEXT, one -> named(one, Parameter.FxRate.class))
      .maybe("unitPrice", Scalars.TEXT, one -> named(one, Parameter.UnitPrice.class))
      .maybe("phaseWork", Scalars.TEXT, one -> named(one, Parameter.PhaseWork.class))
      .build();

  static final View<List<Sensitivity>> SENSITIVITIES =
      View.list(ObjectView.<Sensitivity>builder("sensitivity")
          .with("parameter", PARAMETER, Sensitivity::parameter)
          .with("stated", Numbers.DECIMAL, Sensitivity::stated)
          .list("breakpoints", SheetViews.FRACTION, Sensitivity::breakpoints)
          .list("pieces", PIECE, Sensitivity::pieces)
          .with("proven", Scalars.TRUTH, Sensitivity::isProven)
          .build());

  static final ObjectView<SearchResult> SEARCH = ObjectView.<SearchResult>builder("searchResult")
      .maybe("best", Scalars.word(Best.class), SearchViews::best)
      .with("direct", OUTCOME, SearchResult::direct)
      .maybe("bulk", OUTCOME, SearchResult::bulk)
      .list("curve", POINT, SearchResult::curve)
      .list("excluded", EXCLUDED, SearchResult::excluded)
      .with("proposal", ProposalCodecs.PROPOSAL, SearchResult::proposal)
      .with("assessment", AssessmentViews.ASSESSMENT, SearchResult::assessment)
      .with("sheet", SheetViews.SHEET, SearchResult::sheet)
      .maybe("alternatives", ALTERNATIVES, result -> Optional.empty())
      .maybe("completions", COMPLETIONS, result -> Optional.empty())
      .maybe("completionsProven", Scalars.TRUTH, result -> Optional.empty())
      .maybe("sensitivities", SENSITIVITIES, result -> Optional.empty())
      .build();

  private SearchViews() {}

  private static Optional<Best> best(SearchResult result) {
    return result.best().map(plan -> plan.bulkNodes() == 0 ? Best.DIRECT : Best.BULK);
  }

  private static Optional<Long> boxed(OptionalLong number) {
    return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
  }

  private static Optional<String> named(Parameter parameter, Class<? extends Parameter> type) {
    return type.isInstance(parameter) ? Optional.of(parameter.toString()) : Optional.empty();
  }
}
