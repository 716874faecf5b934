package io.github.geniac.pricing.json;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.search.ProcurementPlan;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes again what a search document states and can be made without a search: the costs of its
 * plans, and verdict and cost sheet of the proposal with the two plans found.
 */
final class FoundAgain {

  private static final List<String> OUTCOMES = List.of("direct", "bulk");

  private final SearchDocument document;
  private final Proposal context;

  /** What nodes cost does not hang on rules or readings. */
  private final Pricing pricing;

  private final Spot at = Spot.root(new Intake(JsonLimits.standard(), List.of()));

  FoundAgain(SearchDocument document) {
    this.document = document;
    this.context = document.plan().proposal();
    this.pricing = Pricing.of(document.plan().terms()).withBilling(document.billing());
    document
        .tree()
        .get(JsonHeader.ORGANIZATIONS)
        .ifPresent(described -> OrganizationCodecs.describe(described, at));
  }

  /** The answer with the plans' costs as they are now; without one where it is not known. */
  Json.Members priced(Json.Members answer) {
    Json.Members priced = answer;
    for (String outcome : OUTCOMES) {
      priced = changed(priced, outcome, this::pricedPlan);
    }
    for (String list : List.of("alternatives", "completions")) {
      priced = changed(priced, list, each(this::pricedPlan));
    }
    return changed(
        priced,
        "sensitivities",
        each(one -> changed(one, "pieces", each(piece -> pricedPiece(piece, one)))));
  }

  private Json pricedPlan(Json holder) {
    return changed(holder, "plan", stated -> {
      Json.Members plan = (Json.Members) stated;
      return Answers.with(plan, "cost", attempt(() -> cost(read(plan))).map(SheetViews::exact));
    });
  }

  /** A piece's line has to go through the cost of its plan at the value stated. */
  private Json pricedPiece(Json piece, Json sensitivity) {
    Optional<Json> fixed = attempt(() -> {
      Fraction slope = fraction(piece, "slope");
      Fraction rise = slope.multipliedBy(fraction(sensitivity, "stated"));
      return Answers.at(piece, "plan")
          .flatMap(plan -> cost(atStatedPrices(read(plan))))
          .map(cost -> Json.of(cost.amount().minus(rise).toString()));
    });
    return Answers.with((Json.Members) piece, "fixed", fixed);
  }

  /** The same nodes of the same offers, which a piece may have at other prices. */
  private ProcurementPlan atStatedPrices(ProcurementPlan plan) {
    return new ProcurementPlan(
        plan.bulkNodes(),
        plan.bulk().stream().map(this::atStatedPrice).toList(),
        plan.direct().stream().map(this::atStatedPrice).toList(),
        plan.phases(),
        plan.cost());
  }

  private Allocation atStatedPrice(Allocation taken) {
    return taken
        .offer()
        .flatMap(offer -> document.plan().offers().stream()
            .filter(one -> one.id().equals(offer.id()))
            .findFirst())
        .map(
            offer -> taken.toBuilder().offer(offer).pricePlan(offer.pricePlan()).build())
        .orElse(taken);
  }

  private static Fraction fraction(Json holder, String name) {
    Json number = Answers.at(holder, name).orElseThrow();
    return number instanceof Json.Decimal decimal
        ? Fraction.of(decimal.value())
        : SheetViews.fraction(((Json.Text) number).value());
  }

  /** An answer with the proposal that the document's two plans make, assessed and priced. */
  Json.Members assessed(Json.Members answer, Rulebook rulebook) {
    Writing to = Writing.worded(document.language());
    Optional<Proposal> found = attempt(() -> Optional.of(
        ProcurementPlan.proposal(context, best(OUTCOMES.get(0)), best(OUTCOMES.get(1)))));
    Optional<Assessment> assessment = found.map(
        one -> rulebook.assess(one, document.plan().terms(), document.plan().readings()));
    Pricing asked = pricing.withRulebook(rulebook).withReadings(document.plan().readings());
    Optional<CostSheet> sheet = attempt(() -> found.map(asked::price));
    Json.Members again =
        Answers.with(answer, "proposal", found.map(one -> ProposalCodecs.PROPOSAL.write(one, to)));
    again = Answers.with(
        again, "assessment", assessment.map(one -> AssessmentViews.ASSESSMENT.write(one, to)));
    return Answers.with(again, "sheet", sheet.map(one -> SheetViews.SHEET.write(one, to)));
  }

  /** Empty if what a document states makes no proposal, or none that can be priced. */
  private static <T> Optional<T> attempt(Supplier<Optional<T>> make) {
    try {
      return make.get();
    } catch (IllegalArgumentException | ArithmeticException refused) {
      return Optional.empty();
    }
  }

  private Optional<ProcurementPlan> best(String outcome) {
    return Answers.at(document.answer(), outcome, "plan").map(this::read);
  }

  private ProcurementPlan read(Json plan) {
    return ProcurementCodecs.PLAN
        .read(plan, at)
        .orElseThrow(
            () -> new IllegalArgumentException("SearchDocument: the plan " + Spot.shown(plan)
                + " is none among the organizations stated: " + at.intake().problems()));
  }

  /** What the nodes of a plan cost; empty if that is not known, or not by the offers stated. */
  private Optional<ExactMoney> cost(ProcurementPlan plan) {
    List<Allocation> taken =
        Stream.concat(plan.bulk().stream(), plan.direct().stream()).toList();
    return taken.stream().allMatch(this::isOffered) ? sum(plan, taken) : Optional.empty();
  }

  private boolean isOffered(Allocation taken) {
    return taken.offer().filter(document.plan().offers()::contains).isPresent();
  }

  private Optional<ExactMoney> sum(ProcurementPlan plan, List<Allocation> taken) {
    boolean bulk = plan.bulkNodes() > 0;
    Optional<ProcurementPlan> one = Optional.of(plan);
    Proposal proposal = bulk
        ? ProcurementPlan.proposal(context, Optional.empty(), one)
        : ProcurementPlan.proposal(context, one, Optional.empty());
    Set<ItemId> items = taken.stream().map(Allocation::id).collect(Collectors.toSet());
    ExactMoney sum = ExactMoney.zero(document.billing());
    for (CostLine line : pricing.price(proposal).lines()) {
      if (line.part() == (bulk ? Part.BULK : Part.DIRECT) && items.contains(line.item())) {
        if (line.billing().isEmpty()) {
          return Optional.empty();
        }
        sum = sum.plus(line.billing().get().effective());
      }
    }
    return Optional.of(sum);
  }

  private static Json.Members changed(Json holder, String name, UnaryOperator<Json> change) {
    return Answers.with((Json.Members) holder, name, Answers.at(holder, name).map(change));
  }

  private static UnaryOperator<Json> each(UnaryOperator<Json> change) {
    return list -> Json.array(((Json.Elements) list).elements(), change);
  }
}
