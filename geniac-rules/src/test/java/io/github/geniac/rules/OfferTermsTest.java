package io.github.geniac.rules;

import static io.github.geniac.rules.Quotes.QUOTED;
import static io.github.geniac.rules.Quotes.check;
import static io.github.geniac.rules.Quotes.direct;
import static io.github.geniac.rules.Quotes.facts;
import static io.github.geniac.rules.Quotes.fit;
import static io.github.geniac.rules.Quotes.only;
import static io.github.geniac.rules.Quotes.quote;
import static io.github.geniac.rules.Quotes.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.view.Fit;
import io.github.geniac.rules.view.Fit.Effect;
import io.github.geniac.rules.view.TermCheck;
import io.github.geniac.rules.view.TermCheck.Match;
import io.github.geniac.rules.view.TermCheck.PlanKind;
import io.github.geniac.rules.view.TermCheck.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which terms of an offer would not fit. */
class OfferTermsTest {

  /** For bulk nodes, which are the vendor's. */
  private static Offer.Builder vendorQuote() {
    return quote().provider(Provider.of(Given.AMAZON));
  }

  @Test
  void aNodeFillsInTheFiguresThatAreNotStated() {
    GpuNode bare = GpuNode.builder().gpus(8, "H100").build();
    Proposal open = Given.bulk(one -> one.resource(bare));
    Fit fit = only(open, vendorQuote());

    assertThat(facts(fit.questions(Effect.ANSWERS)))
        .containsExactlyInAnyOrder(
            "node.gpu-memory", "node.local-ssd", "node.injection-bandwidth", "node.type");
    assertThat(term(fit, Term.RESOURCE).match()).isEqualTo(Match.FITS);
    assertThat(term(fit, Term.RESOURCE).stated()).containsExactly("8 x H100");
    assertThat(term(fit, Term.RESOURCE).offered())
        .containsExactly(
            Given.P5.label(),
            "8 x H100",
            "640 GB",
            Given.P5.localSsdTb().orElseThrow().toPlainString() + " TB",
            "3.2 Tbps");
    assertThat(fit.violated()).isEmpty();
  }

  @Test
  void aSmallerNodeFillsInFiguresThatTheCallRefuses() {
    GpuNode bare = GpuNode.builder().gpus(8, "H100").build();
    Proposal open = Given.bulk(one -> one.resource(bare));
    Fit fit = only(open, vendorQuote().resource(bare.toBuilder().localSsdTb("6").build()));

    assertThat(facts(fit.questions(Effect.ANSWERS_AGAINST))).containsExactly("node.local-ssd");
    assertThat(facts(fit.questions(Effect.LEAVES_OPEN)))
        .containsExactlyInAnyOrder("node.gpu-memory", "node.injection-bandwidth", "node.type");
  }

  @Test
  void anotherResourceIsNotPutIn() {
    Proposal open = direct(one -> one.talks(Optional.empty()));
    GpuNode other = Given.P5.toBuilder().gpuModel("H200").build();
    OtherCompute gigabytes = OtherCompute.of(OtherCompute.Kind.STORAGE, "storage", "GB");
    Proposal storage = direct(one -> one.resource(Given.STORAGE)
        .quantity("5")
        .talks(Optional.empty())
        .pricePlan(Optional.empty()));

    assertThat(only(open, quote().resource(other)).isPutIn()).isFalse();
    assertThat(only(open, quote().resource(Given.P5.toBuilder().localSsdTb("1").build()))
            .isPutIn())
        .isFalse();
    assertThat(only(open, quote().resource(Given.STORAGE)).isPutIn()).isFalse();
    assertThat(term(only(storage, quote().resource(gigabytes)), Term.RESOURCE))
        .isEqualTo(check(Term.RESOURCE, Match.DIFFERS, List.of("storage", "GB"), "storage", "TB"));
    assertThat(only(storage, quote().resource(Given.STORAGE)).isPutIn()).isTrue();
  }

  @Test
  void anAmountInNodesIsForNodesAndAQuantityForOtherCompute() {
    Proposal nodes = direct(one -> one.resource(Optional.empty()));
    Proposal quantity =
        direct(one -> one.resource(Optional.empty()).quantity("5").pricePlan(Optional.empty()));
    Proposal neither = direct(one -> one.resource(Optional.empty()).amount(Optional.empty()));

    assertThat(only(nodes, quote()).isPutIn()).isTrue();
    assertThat(term(only(nodes, quote().resource(Given.STORAGE)), Term.RESOURCE))
        .isEqualTo(check(Term.RESOURCE, Match.DIFFERS, List.of("storage", "TB"), 20));
    assertThat(term(only(quantity, quote()), Term.RESOURCE).match()).isEqualTo(Match.DIFFERS);
    assertThat(term(only(quantity, quote()), Term.RESOURCE).stated())
        .containsExactly(new BigDecimal("5"));
    assertThat(only(quantity, quote().resource(Given.STORAGE)).isPutIn()).isTrue();
    assertThat(only(neither, quote().resource(Given.STORAGE)).isPutIn()).isTrue();
    assertThat(term(only(neither, quote()), Term.RESOURCE).stated()).isEmpty();
  }

  @Test
  void daysAndLimitAreHeldAgainstTheAllocation() {
    Proposal open = direct(one -> one.talks(Optional.empty()));
    Fit inside = only(open, quote().available(Given.PERIOD).maxNodes(20));
    Fit outside = only(open, quote().available(Given.FIRST_MONTH).maxNodes(19));
    Fit unknown = only(
        direct(one -> one.period(Optional.empty()).amount(Optional.empty())),
        quote().available(Given.FIRST_MONTH).maxNodes(19));

    assertThat(inside.terms(Match.FITS))
        .contains(
            check(Term.DATES, Match.FITS, List.of(Given.PERIOD), Given.PERIOD),
            check(Term.CAP, Match.FITS, List.of(20), 20));
    assertThat(outside.terms(Match.DIFFERS))
        .containsExactly(
            check(Term.DATES, Match.DIFFERS, List.of(Given.FIRST_MONTH), Given.PERIOD),
            check(Term.CAP, Match.DIFFERS, List.of(19), 20));
    assertThat(outside.isPutIn()).isTrue();
    assertThat(unknown.terms(Match.NOT_KNOWN))
        .containsExactly(
            check(Term.DATES, Match.NOT_KNOWN, List.of(Given.FIRST_MONTH)),
            check(Term.CAP, Match.NOT_KNOWN, List.of(19)));
    NodeSchedule rising = NodeSchedule.of(Given.FIRST_MONTH, 5).plus(Given.LATER_MONTHS, 25);
    Fit scheduled = only(
        direct(one -> one.period(Optional.empty()).schedule(rising).talks(Optional.empty())),
        quote().available(DayRange.parse("2024-10-15/2025-04-14")).maxNodes(24));
    assertThat(scheduled.terms(Match.DIFFERS))
        .extracting(TermCheck::stated)
        .containsExactly(List.of(Given.PERIOD), List.of(25));
  }

  @Test
  void aPriceFillsInWhatIsNotStatedAndContradictsNothing() {
    Price bare = Price.builder().amount("JPY 10000").build();
    Proposal open = direct(one -> one.pricePlan(UsageBased.of(bare)));
    Fit fit = only(open, quote());

    assertThat(facts(fit.questions(Effect.ANSWERS)))
        .containsExactlyInAnyOrder("allocation.price-basis", "item.fx-treatment");
    assertThat(term(fit, Term.PRICE).match()).isEqualTo(Match.FITS);
    assertThat(term(fit, Term.PRICE).stated()).hasSize(2).last().hasToString("JPY 10000");
    for (Price other : List.of(
        QUOTED.toBuilder().amount("JPY 9999").build(),
        QUOTED.toBuilder().amount("USD 10000").build())) {
      Fit contrary = only(open, quote().pricePlan(UsageBased.of(other)));
      assertThat(term(contrary, Term.PRICE).match()).isEqualTo(Match.DIFFERS);
      assertThat(contrary.isPutIn()).isTrue();
      assertThat(contrary.questions(Effect.ANSWERS)).isEmpty();
    }
  }

  @Test
  void whatIsStatedStaysWhereTheOfferIsSilent() {
    GpuNode disks = GpuNode.builder().gpus(8, "H100").localSsdTb("30.4").build();
    GpuNode memory = GpuNode.builder().gpus(8, "H100").gpuMemoryGb("640").build();
    Fit node = only(Given.bulk(one -> one.resource(disks)), vendorQuote().resource(memory));
    Price based = Price.builder().amount("JPY 10000").basis(PriceBasis.QUOTE).build();
    Price fixed = Price.builder().amount("JPY 10000").allowsForFxMoves(false).build();
    Fit price = only(
        direct(one -> one.pricePlan(UsageBased.of(based))),
        quote().pricePlan(UsageBased.of(fixed)));

    assertThat(facts(node.questions(Effect.ANSWERS))).containsExactly("node.gpu-memory");
    assertThat(node.raised()).isEmpty();
    assertThat(facts(price.questions(Effect.ANSWERS))).containsExactly("item.fx-treatment");
    assertThat(price.raised()).isEmpty();
  }

  @Test
  void eachStatementOfAPriceThatDiffersIsADifference() {
    Price full = QUOTED.toBuilder()
        .tax(TaxTreatment.EXCLUDED)
        .asOf(LocalDate.of(2024, 8, 1))
        .source("a letter")
        .build();
    Proposal open = direct(one -> one.pricePlan(UsageBased.of(full)).talks(Optional.empty()));

    assertThat(price(open, full)).isEqualTo(Match.FITS);
    assertThat(price(open, Price.builder().build())).isEqualTo(Match.FITS);
    assertThat(List.of(
            full.toBuilder().unit(PriceUnit.NODE_DAY).build(),
            full.toBuilder().tax(TaxTreatment.INCLUDED).build(),
            full.toBuilder().asOf(LocalDate.of(2024, 8, 2)).build(),
            full.toBuilder().basis(PriceBasis.LIST).build(),
            full.toBuilder().allowsForFxMoves(true).build(),
            full.toBuilder().source("a call").build()))
        .allSatisfy(other -> assertThat(price(open, other)).isEqualTo(Match.DIFFERS));
    Proposal empty = direct(one -> one.pricePlan(UsageBased.of(Price.builder().build())));
    assertThat(facts(only(empty, quote().pricePlan(UsageBased.of(full))).questions(Effect.ANSWERS)))
        .containsExactlyInAnyOrder("allocation.unit-price", "allocation.price-basis", "item.cost");
  }

  private static Match price(Proposal proposal, Price offered) {
    return term(only(proposal, quote().pricePlan(UsageBased.of(offered))), Term.PRICE)
        .match();
  }

  @Test
  void anotherPricePlanIsADifferenceWhateverThePrice() {
    Price free = QUOTED.toBuilder().unit(Optional.empty()).build();
    List<PricePlan> plans = List.of(
        UsageBased.of(QUOTED),
        UsageBased.builder()
            .price(QUOTED)
            .addTiers(PriceTier.of(10, "JPY 9000"))
            .tierScope(UsageBased.TierScope.ALL_NODES)
            .build(),
        CommittedTerm.builder().price(QUOTED).build(),
        CommittedTerm.builder().price(QUOTED).term(Given.PERIOD).build(),
        CommittedTerm.builder().price(QUOTED).nodes(20).build(),
        PrepaidBlock.builder().price(QUOTED).build(),
        PrepaidBlock.builder().price(QUOTED).addSizes(8).build(),
        PrepaidBlock.builder().price(QUOTED).addLengthsInDays(7).build(),
        PrepaidBlock.builder().price(QUOTED).maxLeadDays(56).build(),
        new FlatCharge(free, FlatCharge.Frequency.MONTHLY),
        new FlatCharge(free, FlatCharge.Frequency.ONE_TIME),
        Given.provisional(Given.yen("10000", PriceUnit.NODE_HOUR)));
    for (PricePlan stated : plans) {
      Proposal open = direct(one -> one.pricePlan(stated).talks(Optional.empty()));
      for (PricePlan offered : plans) {
        TermCheck check = term(only(open, quote().pricePlan(offered)), Term.PRICE);
        assertThat(check.offered().get(0)).isEqualTo(kind(offered));
        assertThat(check.stated().get(0)).isEqualTo(kind(stated));
        assertThat(check.match())
            .as("%s beside %s", offered, stated)
            .isEqualTo(stated.equals(offered) ? Match.FITS : Match.DIFFERS);
      }
    }
  }

  private static PlanKind kind(PricePlan plan) {
    return switch (plan.getClass().getSimpleName().replace("Immutable", "")) {
      case "UsageBased" -> PlanKind.USAGE_BASED;
      case "CommittedTerm" -> PlanKind.COMMITTED_TERM;
      case "PrepaidBlock" -> PlanKind.PREPAID_BLOCK;
      case "FlatCharge" -> PlanKind.FLAT_CHARGE;
      default -> PlanKind.BULK_TERM;
    };
  }

  @Test
  void aPurchaseIsNotChargedByUse() {
    Proposal bought =
        direct(one -> one.pricePlan(Optional.empty()).acquisition(Acquisition.PURCHASE));
    Fit byUse = only(bought, quote());
    Price once = Price.builder().amount("JPY 5000000").basis(PriceBasis.QUOTE).build();
    Fit flat = only(bought, quote().pricePlan(new FlatCharge(once, FlatCharge.Frequency.ONE_TIME)));

    assertThat(term(byUse, Term.PRICE).match()).isEqualTo(Match.DIFFERS);
    assertThat(term(byUse, Term.PRICE).stated()).containsExactly(Acquisition.PURCHASE);
    assertThat(byUse.questions(Effect.ANSWERS)).isEmpty();
    assertThat(term(flat, Term.PRICE).match()).isEqualTo(Match.FITS);
    assertThat(facts(flat.questions(Effect.ANSWERS)))
        .contains("allocation.unit-price", "allocation.price-basis");
    Proposal used = direct(one -> one.pricePlan(Optional.empty()).acquisition(Acquisition.USAGE));
    assertThat(term(only(used, quote()), Term.PRICE).match()).isEqualTo(Match.FITS);
  }

  @Test
  void unitAndCurrencyAreHeldAgainstResourceAndStatedAmounts() {
    Proposal open = direct(one -> one.pricePlan(Optional.empty()));
    for (PriceUnit unit : PriceUnit.values()) {
      boolean nodes = unit.name().startsWith("NODE") || unit == PriceUnit.GPU_HOUR;
      Price price = QUOTED.toBuilder().unit(unit).build();
      TermCheck check = term(only(open, quote().pricePlan(UsageBased.of(price))), Term.UNIT);
      assertThat(check)
          .isEqualTo(
              nodes
                  ? check(Term.UNIT, Match.FITS, List.of(unit))
                  : check(Term.UNIT, Match.DIFFERS, List.of(unit), Given.P5.label()));
    }
    Proposal daily = direct(one -> one.talks(Optional.empty())
        .pricePlan(UsageBased.of(QUOTED.toBuilder().unit(PriceUnit.NODE_DAY).build())));
    assertThat(term(only(daily, quote()), Term.UNIT))
        .isEqualTo(
            check(Term.UNIT, Match.DIFFERS, List.of(PriceUnit.NODE_HOUR), PriceUnit.NODE_DAY));
    StatedCost dollars = StatedCost.of("USD 100");
    assertThat(term(
            only(direct(one -> one.pricePlan(Optional.empty()).statedCost(dollars)), quote()),
            Term.CURRENCY))
        .isEqualTo(check(Term.CURRENCY, Match.DIFFERS, List.of("JPY"), "USD"));
    assertThat(term(
            only(direct(one -> one.talks(Optional.empty()).statedCost(dollars)), quote()),
            Term.CURRENCY))
        .isEqualTo(check(Term.CURRENCY, Match.DIFFERS, List.of("JPY"), "JPY", "USD"));
    StatedCost yen = StatedCost.of("JPY 100");
    assertThat(term(
            only(direct(one -> one.talks(Optional.empty()).statedCost(yen)), quote()),
            Term.CURRENCY))
        .isEqualTo(check(Term.CURRENCY, Match.FITS, List.of("JPY"), "JPY"));
    assertThat(term(only(open, quote()), Term.CURRENCY))
        .isEqualTo(check(Term.CURRENCY, Match.FITS, List.of("JPY")));
  }

  @Test
  void anOfferWithoutAPriceLeavesThePriceOpen() {
    Proposal open = direct(one -> one.provider(Optional.empty()).pricePlan(Optional.empty()));
    Fit fit = only(open, quote().pricePlan(Optional.empty()));
    Proposal basis = direct(one ->
        one.pricePlan(UsageBased.of(QUOTED.toBuilder().basis(Optional.empty()).build())));

    assertThat(fit.terms())
        .extracting(TermCheck::term)
        .containsExactly(Term.PROVIDER, Term.RESOURCE);
    assertThat(facts(fit.questions(Effect.ANSWERS))).containsExactly("allocation.provider");
    assertThat(
            facts(only(basis, quote().pricePlan(Optional.empty())).questions(Effect.LEAVES_OPEN)))
        .containsExactly("allocation.price-basis");
  }
}
