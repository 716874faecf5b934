package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.CallTerms;
import io.github.geniac.pricing.ChargePeriods;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Funding;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.Rounding;
import io.github.geniac.pricing.Total;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Cost sheets as documents: what they state, that it is reproduced, and what is refused. */
class CostSheetDocumentTest {

  private static final PlanDocument PLAN = PlanDocument.parse(PlanText.PLAN.replace(
      "\"directPlan\":",
      "\"bulkPlan\": {\"bulk\": [{\"id\": \"b\", \"amount\": {\"nodes\": 30}}]}, \"directPlan\":"));
  private static final Pricing PRICING = Pricing.of(PLAN.terms())
      .withReadings(PLAN.readings())
      .withSubsidy(PLAN.subsidy().orElseThrow());
  private static final CostSheet SHEET = PRICING.price(PLAN.proposal());
  private static final PlanCost DIRECT = SHEET.direct().orElseThrow();
  private static final CostSheetDocument DOCUMENT = CostSheetDocument.of(PLAN);

  @Test
  void aDocumentStatesHowItWasPriced() {
    assertThat(DOCUMENT.plan()).isEqualTo(PLAN);
    assertThat(DOCUMENT.receipt())
        .isEqualTo(Receipt.of(PLAN.assess(), PLAN.proposal(), Rulebook.standard()));
    assertThat(DOCUMENT.billing()).isEqualTo(CurrencyUnit.JPY);
    assertThat(DOCUMENT.rounding()).isEqualTo(Rounding.TRUNCATED);
    assertThat(DOCUMENT.chargePeriods()).isEqualTo(ChargePeriods.WHOLE);
    assertThat(DOCUMENT.toString())
        .contains("\"billing\": \"JPY\"", "\"rounding\": {\"mode\": \"down\"}")
        .contains("\"chargePeriods\": \"whole\"", "\"kind\": \"cost-sheet\"");
  }

  @Test
  void itStatesEachLineWithAllItsCosts() {
    List<Json> lines = list("direct", "lines");
    CostLine line = DIRECT.own().get(0);
    Json json = lines.get(0);

    assertThat(lines).hasSameSizeAs(DIRECT.own());
    assertThat(Answers.text(json, "item")).contains("nodes");
    assertThat(Answers.text(json, "part")).contains("direct");
    assertThat(Answers.text(json, "chargePeriod")).contains("2024-10-15/2025-04-15");
    assertThat(Answers.text(json, "kind")).contains("usage-based");
    assertThat(Answers.text(json, "category")).contains("standard");
    assertThat(Answers.text(json, "frequency")).contains("usage-based");
    assertThat(Answers.text(json, "compute")).contains("gpu");
    assertThat(Answers.text(json, "participant")).contains("Lab");
    assertThat(Answers.text(json, "tax")).isEmpty();
    assertThat(Answers.text(json, "unitPrice")).contains("USD 98.32");
    assertThat(Answers.text(json, "unit")).contains("node-hour");
    // 8 nodes, 182 days of 24 hours, of which 0.9 are used; at 98.32 dollars, and 150 yen each.
    assertThat(Answers.text(json, "quantity")).contains("31449.6");
    assertThat(Answers.text(json, "costs", "effective")).contains("USD 3092124.672");
    assertThat(Answers.text(json, "billing", "effective")).contains("JPY 463818700.8");
    assertThat(Answers.text(json, "billing", "billed")).contains("JPY 463818700.8");
    assertThat(Answers.text(json, "billing", "contracted")).contains("JPY 463818700.8");
    assertThat(Answers.text(json, "costs", "list")).isEmpty();
    assertThat(Answers.at(json, "fx", "rate").map(Json::canonical)).contains("150");
    assertThat(Answers.text(json, "amount")).contains("JPY 463818700");
    assertThat(Answers.text(json, "billedAmount")).contains("JPY 463818700");
    assertThat(Answers.at(json, "use"))
        .contains(Json.object().put("no-commitment", "1").build());
    assertThat(Answers.at(json, "purposes"))
        .contains(Json.object().put("development", "1").build());
    assertThat(Answers.text(json, "funding", "unknown"))
        .contains(line.funding().share(Funding.UNKNOWN).toString());
    assertThat(((Json.Elements) Answers.at(json, "deciding").orElseThrow()).elements())
        .isNotEmpty()
        .hasSameSizeAs(line.deciding());
    assertThat(((Json.Elements) Answers.at(json, "notes").orElseThrow()).elements())
        .hasSameSizeAs(line.notes());
  }

  @Test
  void itStatesTheTotalsByEachBreakdown() {
    assertThat(DOCUMENT.total(Part.DIRECT))
        .isEqualTo(DIRECT.total().amount())
        .contains(Money.parse("JPY 483818700"));
    assertThat(DOCUMENT.total(Part.PROPOSAL)).contains(Money.parse("JPY 20000000"));
    assertThat(text("direct", "total", "exact")).contains("JPY 483818700.8");
    assertThat(text("direct", "billedTotal", "amount")).contains("JPY 483818700");
    assertThat(text("direct", "byCompute", "gpu", "amount")).contains("JPY 463818700");
    assertThat(text("direct", "byCompute", "no-compute", "amount")).contains("JPY 20000000");
    assertThat(text("direct", "byCompute", "cpu", "amount")).isEmpty();
    assertSame("byPurpose", DIRECT.byPurpose());
    assertSame("byFunding", DIRECT.byFunding());
    assertSame("byUse", DIRECT.byUse());
    assertThat(list("direct", "byParticipant"))
        .hasSameSizeAs(DIRECT.byParticipant().keySet());
    assertThat(list("direct", "byCurrency")).hasSameSizeAs(DIRECT.byCurrency().keySet());
    assertThat(Answers.text(list("direct", "byCurrency").get(1), "currency")).contains("USD");
    assertThat(Answers.text(list("direct", "byCurrency").get(1), "total", "exact"))
        .contains("USD 3092124.672");
    assertThat(text("direct", "granted"))
        .isEqualTo(DIRECT.granted(PLAN.subsidy().orElseThrow()).map(Money::toString))
        .isPresent();
    assertThat(text("direct", "ownBurden"))
        .isEqualTo(DIRECT.ownBurden(PLAN.subsidy().orElseThrow()).map(Money::toString))
        .isPresent();
  }

  private static <E extends Enum<E>> void assertSame(String member, Map<E, Total> totals) {
    assertThat(totals).isNotEmpty();
    totals.forEach((part, total) -> assertThat(text("direct", member, Scalars.kebab(part), "exact"))
        .contains("JPY " + total.exact().amount()));
  }

  @Test
  void whatIsNotKnownHasNoAmountButAReason() {
    assertThat(DOCUMENT.total(Part.BULK)).isEmpty();
    assertThat(text("bulk", "total", "amount")).isEmpty();
    assertThat(text("bulk", "total", "atLeast")).contains("JPY 20000000");
    assertThat(text("direct", "total", "atLeast")).isEmpty();
    assertThat(list("bulk", "total", "unknown"))
        .hasSameSizeAs(SHEET.bulk().orElseThrow().total().unknown())
        .first()
        .satisfies(note -> {
          assertThat(Answers.text(note, "key")).contains("cost-open");
          assertThat(Answers.text(note, "level")).contains("unknown");
          assertThat(Answers.text(note, "item")).contains("b");
          assertThat(Answers.text(note, "part")).contains("bulk");
          assertThat(Answers.text(note, "field")).contains("pricePlan");
        });
    assertThat(Answers.at(list("bulk", "lines").get(0), "billing")).isEmpty();
    assertThat(text("bulk", "granted")).contains("JPY 0");
    assertThat(text("bulk", "ownBurden")).isEmpty();
    assertThat(list("notes")).hasSameSizeAs(SHEET.notes());
  }

  @Test
  void aPlanThatIsNotThereIsNotStated() {
    PlanDocument direct = PlanDocument.parse(PlanText.PLAN);

    assertThat(CostSheetDocument.of(direct).total(Part.BULK)).isEmpty();
    assertThat(Answers.at(CostSheetDocument.of(direct).answer(), "bulk")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DOCUMENT.total(Part.INQUIRY))
        .withMessage("CostSheetDocument: an inquiry costs nothing; ask for a plan");
  }

  @Test
  void aDocumentComesBackAndIsReproduced() {
    Pricing pricing = PRICING
        .withRounding(Rounding.of(-3, RoundingMode.HALF_UP))
        .withChargePeriods(ChargePeriods.RESEARCH_MONTHS);
    CostSheetDocument other = CostSheetDocument.of(PLAN, pricing);
    CostSheetDocument worded = CostSheetDocument.of(PLAN, PRICING, Locale.JAPANESE);

    for (CostSheetDocument document : List.of(DOCUMENT, other, worded)) {
      assertThat(CostSheetDocument.parse(document.toString())).isEqualTo(document);
      assertThat(document.verify()).isEmpty();
    }
    assertThat(CostSheetDocument.of(PLAN, PRICING)).isEqualTo(DOCUMENT);
    assertThat(other.rounding()).isEqualTo(Rounding.of(-3, RoundingMode.HALF_UP));
    assertThat(other.toString())
        .contains("\"rounding\": {\"decimals\": -3, \"mode\": \"half-up\"}");
    assertThat(worded.language()).contains(Locale.JAPANESE);
    assertThat(Answers.text(
            ((Json.Elements) Answers.at(worded.answer(), "notes").orElseThrow())
                .elements()
                .get(0),
            "text"))
        .contains(SHEET.notes().get(0).explain(Locale.JAPANESE));
  }

  @Test
  void aChangedAmountIsFoundOut() {
    CostSheetDocument changed = CostSheetDocument.parse(
        DOCUMENT.toString().replace("\"JPY 463818700.8\"", "\"JPY 463818700.9\""));

    assertThat(changed.verify())
        .isNotEmpty()
        .allSatisfy(one -> {
          assertThat(one.stated()).contains(Json.of("JPY 463818700.9"));
          assertThat(one.again()).contains(Json.of("JPY 463818700.8"));
        })
        .extracting(JsonDifference::pointer)
        .contains("/answer/direct/lines/0/billing/effective");
  }

  @Test
  void aPricingOfAnotherPlanIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostSheetDocument.of(
            PLAN, PRICING.withTerms(CallTerms.startingOn(PLAN.terms().researchStart()))))
        .withMessage("CostSheetDocument: the terms of the pricing are not those of the plan; state"
            + " them in the plan");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostSheetDocument.of(PLAN, PRICING.withReadings(Readings.defaults())))
        .withMessageContaining("the readings of the pricing");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            CostSheetDocument.of(PLAN.toBuilder().subsidy(Optional.empty()).build(), PRICING))
        .withMessageContaining("the subsidy of the pricing");
  }

  @Test
  void roundingFinerThanTheCurrencyIsRefused() {
    String text = DOCUMENT
        .toString()
        .replace("{\"mode\": \"down\"}", "{\"decimals\": 1, \"mode\": \"down\"}");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostSheetDocument.parse(text))
        .withMessageContaining(
            "CostSheetDocument: rounding to 1 decimals is finer than JPY, which" + " has 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CostSheetDocument.parse(text.replace(": 1, ", ": -101, ")))
        .withMessageContaining("/rounding/decimals");
  }

  private static Optional<String> text(String... path) {
    return Answers.text(DOCUMENT.answer(), path);
  }

  private static List<Json> list(String... path) {
    return ((Json.Elements) Answers.at(DOCUMENT.answer(), path).orElseThrow()).elements();
  }
}
