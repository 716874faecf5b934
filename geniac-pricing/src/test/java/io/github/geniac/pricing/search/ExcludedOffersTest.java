package io.github.geniac.pricing.search;

import static io.github.geniac.pricing.search.Given.PERIOD;
import static io.github.geniac.pricing.search.Given.bulk;
import static io.github.geniac.pricing.search.Given.cloud;
import static io.github.geniac.pricing.search.Given.days;
import static io.github.geniac.pricing.search.Given.offer;
import static io.github.geniac.pricing.search.Given.phase;
import static io.github.geniac.pricing.search.Given.price;
import static io.github.geniac.pricing.search.Given.search;
import static io.github.geniac.pricing.search.Given.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import io.github.geniac.pricing.search.ExcludedOffer.Reason;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExcludedOffersTest {

  private static final Proposal WORK = work(phase("train", 100, 1, 10));
  private static final Offer GOOD = cloud("good", "JPY 1000");

  static Stream<Arguments> offersThatCannotBeTaken() {
    Offer cheap = cloud("cheap", "JPY 1");
    Price yen = price("JPY 1", PriceUnit.NODE_DAY);
    PrepaidBlock weekly =
        PrepaidBlock.builder().price(yen).addLengthsInDays(7, 14).build();
    Offer block = offer("cheap", weekly);
    return Stream.of(
        arguments(
            Reason.NO_GPU_NODE,
            "TPU",
            Offer.builder()
                .id("cheap")
                .provider(Given.AMAZON)
                .resource(OtherCompute.of(OtherCompute.Kind.ACCELERATOR, "TPU", "chip"))
                .build()),
        arguments(
            Reason.NO_PRICE,
            "no price plan",
            Offer.builder()
                .id("cheap")
                .provider(Given.AMAZON)
                .resource(cheap.resource())
                .build()),
        arguments(
            Reason.NO_PRICE,
            "no amount",
            offer(
                "cheap", UsageBased.of(Price.builder().unit(PriceUnit.NODE_DAY).build()))),
        arguments(
            Reason.NO_PRICE,
            "no unit",
            offer("cheap", UsageBased.of(Price.builder().amount("JPY 1").build()))),
        arguments(
            Reason.NOT_BY_NODES,
            "UNIT_DAY",
            offer("cheap", UsageBased.of(price("JPY 1", PriceUnit.UNIT_DAY)))),
        arguments(
            Reason.NOT_BY_NODES,
            "ONE_TIME",
            offer(
                "cheap",
                new FlatCharge(
                    Price.builder().amount("JPY 1").build(), FlatCharge.Frequency.ONE_TIME))),
        arguments(
            Reason.TIERED,
            "1 tiers",
            offer(
                "cheap",
                UsageBased.builder()
                    .price(yen)
                    .addTiers(PriceTier.of(5, "JPY 1"))
                    .tierScope(UsageBased.TierScope.ALL_NODES)
                    .build())),
        arguments(Reason.NO_FX_ASSUMPTION, "EUR/JPY", cloud("cheap", "EUR 1")),
        arguments(
            Reason.OUTSIDE_RESEARCH_PERIOD,
            days(182, 200).toString(),
            cheap.toBuilder().available(days(182, 200)).build()),
        arguments(
            Reason.NO_CAPACITY, "at most 0 nodes", cheap.toBuilder().maxNodes(0).build()),
        arguments(
            Reason.ABOVE_OFFER,
            "16 > 8",
            offer("cheap", PrepaidBlock.builder().price(yen).addSizes(16, 32).build()).toBuilder()
                .available(PERIOD)
                .maxNodes(8)
                .build()),
        arguments(
            Reason.ABOVE_OFFER,
            "20 > 10",
            offer("cheap", CommittedTerm.builder().price(yen).nodes(20).build()).toBuilder()
                .maxNodes(10)
                .build()),
        arguments(Reason.NO_DAYS, "available is not stated", block),
        arguments(
            Reason.OFF_GRID, "8 days", block.toBuilder().available(days(0, 8)).build()),
        arguments(
            Reason.RULE,
            "supplier-not-academic [0.5]",
            from(Organization.of("AIST", OrganizationKind.NATIONAL_RESEARCH_INSTITUTE))),
        arguments(
            Reason.RULE,
            "supplier-not-academic [0.5]",
            from(Organization.of("Private", OrganizationKind.PRIVATE_UNIVERSITY))));
  }

  private static Offer from(Organization seller) {
    return Offer.builder()
        .id("cheap")
        .provider(Provider.of(seller))
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .pricePlan(UsageBased.of(price("JPY 1", PriceUnit.NODE_DAY)))
        .build();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("offersThatCannotBeTaken")
  void anOfferThatCannotBeTakenIsLeftOutByName(Reason reason, String detail, Offer cheap) {
    SearchResult result = search(WORK, cheap, GOOD).run();

    assertThat(result.excluded()).containsExactly(new ExcludedOffer(cheap, reason, detail));
    assertThat(result.best().orElseThrow().cost().amount().toString()).isEqualTo("100000");
  }

  @Test
  void twoFxAssumptionsForAnOfferAreNoChoiceForTheSearch() {
    Proposal twice = WORK.withFxAssumptions(
        FxAssumption.of("USD", "JPY", "150"), FxAssumption.of("JPY", "USD", "0.006"));

    assertThat(search(twice, cloud("cheap", "USD 1"), GOOD).run().excluded())
        .extracting(ExcludedOffer::reason)
        .containsExactly(Reason.TWO_FX_ASSUMPTIONS);
  }

  @Test
  void aBulkOfferOfAnotherNodeIsLeftOutByTheRuleAgainstIt() {
    Offer h200 = bulk("JPY 1").toBuilder()
        .resource(ReferenceNodes.AWS_P5E_48XLARGE.node())
        .build();

    SearchResult result = search(WORK, h200, GOOD).run();

    assertThat(result.bulk()).isEmpty();
    assertThat(result.excluded())
        .extracting(ExcludedOffer::detail)
        .containsExactly("bulk-node-spec [2.2]");
  }

  @Test
  void aBulkRouteThatCannotBeSignedInTimeIsLeftOut() {
    Proposal late = WORK.toBuilder()
        .participants(List.of(Participant.of(Given.LAB, LocalDate.of(2025, 3, 1))))
        .build();

    SearchResult result = search(late, bulk("JPY 1"), GOOD).run();

    assertThat(result.bulk()).isEmpty();
    assertThat(result.excluded())
        .extracting(ExcludedOffer::detail)
        .containsExactly("bulk-contract-in-time [2.7]");
  }

  @Test
  void whatIsOpenWhateverTheCountIsForTheAssessmentToSay() {
    Proposal open =
        WORK.toBuilder().participants(List.of(Participant.of(Given.LAB))).build();

    SearchResult result = search(open, bulk("JPY 1"), GOOD).run();

    assertThat(result.bulk().orElseThrow().status()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(result.assessment().outcome("bulk-contract-in-time"))
        .isEqualTo(Outcome.UNDETERMINED);
  }

  @Test
  void aRuleOfTheUsersOwnIsMindedToo() {
    Rule even = Rule.builder("even-nodes", RuleKind.ADMISSIBILITY)
        .parts(Part.BULK)
        .clauses("house rule")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
        .build((facts, findings) -> {
          int nodes = facts.bulk().get(0).nodeSchedule().orElseThrow().maxNodes();
          findings.of(nodes % 2 == 0 ? Outcome.SATISFIED : Outcome.VIOLATED, "parity");
        });

    SearchResult result = search(
            work(phase("train", 182 * 5, 1, 10)), bulk("JPY 100"), cloud("cloud", "JPY 110"))
        .withRules(Rulebook.standard().with(even), Readings.defaults())
        .run();

    // 5 nodes would be best; 4 and one day of the cloud each day cost less than 6.
    assertThat(result.bulk().orElseThrow().best().orElseThrow().bulkNodes()).isEqualTo(4);
    assertThat(result.curve())
        .extracting(CurvePoint::bulkNodes)
        .containsExactlyElementsOf(
            Stream.iterate(0, nodes -> nodes <= 100, nodes -> nodes + 2).toList());
  }

  @Test
  void questionsThatMakeNoSenseAreRefusedByName() {
    refused(() -> search(WORK, GOOD, GOOD), "two offers have the id 'good'");
    refused(
        () -> search(WORK, bulk("JPY 1"), bulk("JPY 2").toBuilder().id("second").build())
            .run(),
        "both offer 'bulk' and offer 'second' are for the bulk route");
    refused(() -> search(work(), GOOD).run(), "the proposal states no work");
    refused(() -> search(work(phase("idle", 0, 1, 1)), GOOD).run(), "none of the phases");
    DayRange later = DayRange.ofDays(PERIOD.end(), 3);
    Proposal outside = work(phase("train", 1, 1, 1).toBuilder().window(later).build());
    refused(() -> search(outside, GOOD).run(), "phase 'train' may run on " + later);
  }

  private static SearchResult atRate(String rate, Offer... offers) {
    return search(
            work(phase("train", 15_000, 1, 100))
                .withFxAssumptions(FxAssumption.of("USD", "JPY", rate)),
            offers)
        .run();
  }

  private static Offer monthly(String id, String price, MonthBasis basis) {
    return offer(
        id,
        UsageBased.of(Price.builder()
            .amount(price)
            .unit(PriceUnit.NODE_MONTH)
            .monthBasis(basis)
            .build()));
  }

  private static Offer[] ofAllUnits() {
    return new Offer[] {
      offer("bulk", new BulkTerm(Price.of("USD 39.33", PriceUnit.NODE_HOUR))),
      monthly("yen", "JPY 3500000", MonthBasis.ANNIVERSARY),
      monthly("dollar", "USD 23450.50", MonthBasis.ANNIVERSARY),
      monthly("hours", "USD 23301.60", MonthBasis.HOURS_730),
      offer("use", UsageBased.of(Price.of("USD 49.24", PriceUnit.NODE_HOUR)))
    };
  }

  /** Days of months of 28, 30 and 31 days and of 730 hours, and a rate of four decimals. */
  @Test
  void pricesOfManyUnitsAreCountedInTheLargestUnitThatIsExact() {
    SearchResult result = atRate("149.2235", ofAllUnits());

    assertThat(result.excluded()).isEmpty();
    assertThat(result.direct().best().orElseThrow().cost())
        .isEqualTo(result.sheet().direct().orElseThrow().total().exact());
    assertThat(result.bulk().orElseThrow().best().orElseThrow().cost())
        .isEqualTo(result.sheet().bulk().orElseThrow().total().exact());
  }

  /** The months of dollars have the days of months and the decimals of the rate in their unit. */
  @Test
  void theOfferThatMakesTheUnitTooSmallIsLeftOutByNameAndNoOther() {
    List<Offer> offers = new ArrayList<>(List.of(ofAllUnits()));

    SearchResult result = atRate("149.22354", ofAllUnits());

    Offer dollar = offers.remove(2);
    assertThat(result.excluded())
        .containsExactly(new ExcludedOffer(dollar, Reason.TOO_FINE, "1/434000000 JPY"));
    assertThat(result.explain(Locale.ENGLISH))
        .contains("- dollar: its price is exact in 1/434000000 JPY only, which does not fit");
    assertThat(result.explain(Locale.JAPANESE)).contains("- dollar：価格は 1/434000000 JPY 単位");
    assertThat(result.best())
        .isEqualTo(atRate("149.22354", offers.toArray(Offer[]::new)).best());
    Collections.reverse(offers);
    offers.add(dollar);
    assertThat(atRate("149.22354", offers.toArray(Offer[]::new)).excluded())
        .isEqualTo(result.excluded());
  }

  /** Neither of the two makes the unit larger by going alone. */
  @Test
  void severalOffersOfOneSmallUnitAreLeftOutOneByOne() {
    Offer[] offers = {
      ofAllUnits()[0],
      ofAllUnits()[4],
      monthly("hours", "USD 23301.70", MonthBasis.HOURS_730),
      monthly("hours-too", "USD 23302.70", MonthBasis.HOURS_730)
    };

    assertThat(atRate("149.2235411", offers).excluded())
        .extracting(one -> one.offer().id().value(), ExcludedOffer::reason)
        .containsExactly(tuple("hours", Reason.TOO_FINE), tuple("hours-too", Reason.TOO_FINE));
  }

  @Test
  void aBulkPriceThatIsTooFineIsNoFreeNode() {
    SearchResult result =
        atRate("149.22", bulk("JPY 100.1234567890123"), cloud("cloud", "JPY 150"));

    assertThat(result.excluded())
        .extracting(one -> one.offer().id().value(), ExcludedOffer::reason)
        .containsExactly(tuple("bulk", Reason.TOO_FINE));
    assertThat(result.bulk()).isEmpty();
    assertThat(result.curve()).hasSize(1);
    assertThat(result.best().orElseThrow().cost().amount().toString()).isEqualTo("2250000");
  }

  @Test
  void costsThatNoLongHoldsAreRefusedWithTheWayOut() {
    Proposal vast = work(phase("train", 9_000_000_000L, 1, 2_000_000_000));

    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> search(vast, cloud("cloud", "JPY 15000.123456789")).run())
        .withMessage(
            "ScenarioSearch: what this work could cost at most does not fit the search's arithmetic,"
                + " which counts in parts of 1/1000000000 JPY; state prices and rates with fewer"
                + " decimals, or fewer nodes");
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(call)
        .withMessageStartingWith("ScenarioSearch: " + message);
  }
}
