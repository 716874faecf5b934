package io.github.geniac.pricing.json;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Phase;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.ChargePeriods;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.Rounding;
import io.github.geniac.pricing.search.Parameter;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.search.SearchLimits;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.rules.Rulebook;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.joda.money.CurrencyUnit;

/** Documents that hold answers, thrown by a seed. */
final class AnswerDice {

  private static final List<Locale> LOCALES = List.of(Locale.JAPANESE, Locale.ENGLISH);
  private static final PlanDocument SEARCHED = PlanDocument.parse(SearchText.PLAN);

  private final long seed;
  private final Dice dice;

  AnswerDice(long seed) {
    this.seed = seed;
    this.dice = new Dice(new Random(seed));
  }

  AssessmentDocument assessment() {
    PlanDocument plan = new DocumentDice(seed).plan();
    return dice.coin()
        ? AssessmentDocument.of(plan)
        : AssessmentDocument.of(plan, Rulebook.standard(), dice.one(LOCALES));
  }

  CostSheetDocument sheet() {
    PlanDocument thrown = new DocumentDice(seed).plan();
    CurrencyUnit billing = dice.one(List.of(CurrencyUnit.JPY, CurrencyUnit.USD));
    PlanDocument plan = thrown.subsidy().stream()
            .flatMap(subsidy -> subsidy.cap().stream())
            .anyMatch(cap -> !cap.getCurrencyUnit().equals(billing))
        ? thrown.toBuilder().subsidy(Optional.empty()).build()
        : thrown;
    Pricing pricing = Pricing.of(plan.terms())
        .withReadings(plan.readings())
        .withBilling(billing)
        .withRounding(rounding())
        .withChargePeriods(dice.one(ChargePeriods.class));
    Pricing all = plan.subsidy().map(pricing::withSubsidy).orElse(pricing);
    return dice.coin()
        ? CostSheetDocument.of(plan, all)
        : CostSheetDocument.of(plan, all, dice.one(LOCALES));
  }

  private Rounding rounding() {
    RoundingMode mode =
        dice.one(List.of(RoundingMode.DOWN, RoundingMode.HALF_EVEN, RoundingMode.CEILING));
    return dice.coin() ? Rounding.of(dice.number(-4, 0), mode) : Rounding.of(0, mode);
  }

  /** Small searches: some stopped, some without a plan, some with all that may be asked for. */
  SearchDocument search() {
    PlanDocument plan = searched();
    ScenarioSearch search = ScenarioSearch.of(plan.proposal(), plan.terms())
        .withOffers(plan.offers())
        .withLimits(
            dice.number(0, 3) == 0 ? SearchLimits.none().withMaxNodes(1) : SearchLimits.none());
    SearchResult result = search.run();
    SearchDocument document = dice.coin()
        ? SearchDocument.of(plan, result)
        : SearchDocument.of(plan, result, Rulebook.standard(), dice.one(LOCALES));
    if (dice.coin()) {
      return document;
    }
    return document
        .withAlternatives(search.alternatives(9, result))
        .withCompletions(search.byCompletion())
        .withSensitivities(List.of(search.sensitivity(
            dice.coin() ? Parameter.fxRate("USD", "JPY") : Parameter.unitPrice("cloud"),
            "100",
            "200")));
  }

  private PlanDocument searched() {
    Workload work = SEARCHED.proposal().workloads().get(0);
    Phase first = work.phases().get(0);
    Proposal proposal = SEARCHED.proposal().toBuilder()
        .workloads(List.of(work.toBuilder()
            .phases(List.of(
                first.toBuilder().workNodeDays(dice.number(1, 300)).build(),
                work.phases().get(1).toBuilder()
                    .workNodeDays(dice.number(1, 100))
                    .build()))
            .build()))
        .build();
    CallTerms terms = SEARCHED.terms().toBuilder()
        .researchMonths(dice.number(1, 2))
        .bulkCap(dice.number(1, 6))
        .build();
    List<Offer> offers = SEARCHED.offers();
    Offer bulk = offers.get(0).toBuilder()
        .pricePlan(new BulkTerm(price("USD", dice.number(1, 200))))
        .build();
    Offer cloud = offers.get(1).toBuilder()
        .pricePlan(UsageBased.of(price("JPY", dice.number(1, 20_000))))
        .maxNodes(dice.number(1, 12))
        .build();
    return SEARCHED.toBuilder()
        .terms(terms)
        .proposal(proposal)
        .offers(dice.coin() ? List.of(bulk, cloud) : List.of(bulk, cloud, offers.get(2)))
        .build();
  }

  private static Price price(String currency, int amount) {
    return Price.builder()
        .amount(currency + " " + amount)
        .unit(PriceUnit.NODE_HOUR)
        .build();
  }
}
