package com.example.plan;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Phase;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.sheet.ApplicationSheet;
import io.github.geniac.pricing.sheet.PriceInquiryLetter;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * All that a user can do without a JSON library: search, assess, price, fill in the application.
 */
public final class Outputs {

  private static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));

  private Outputs() {}

  /** {@return the cheapest plan's verdict, its total, and the first lines of its documents} */
  public static List<String> lines() {
    Proposal cheapest =
        ScenarioSearch.of(work(), TERMS).withOffers(offer()).run().proposal();
    Assessment assessment = Rulebook.standard().assess(cheapest, TERMS);
    CostSheet costs = Pricing.of(TERMS).price(cheapest, assessment);
    ApplicationSheet sheet = new ApplicationSheet(cheapest, assessment, costs);
    PriceInquiryLetter letter =
        PriceInquiryLetter.of(PriceInquiry.builder().build(), cheapest, TERMS);
    return List.of(
        assessment.verdict().name(),
        costs.direct().orElseThrow().total().rounded().toString(),
        first(sheet.csv(Locale.ENGLISH).substring(1)).substring(0, 14),
        first(sheet.markdown(Locale.JAPANESE)),
        first(letter.text(Locale.ENGLISH)));
  }

  private static String first(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static Proposal work() {
    Phase training = Phase.builder()
        .id("training")
        .workNodeDays(5000)
        .nodes(8, 96)
        .flexibility(Phase.Flexibility.MALLEABLE)
        .build();
    return Proposal.builder()
        .addWorkloads(Workload.builder().id("model").addPhases(training).build())
        .build();
  }

  private static Offer offer() {
    Price yen = Price.builder().amount("JPY 15000").unit(PriceUnit.NODE_HOUR).build();
    return Offer.builder()
        .id("cloud")
        .provider(Provider.of(Organization.company("Example Cloud")))
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .pricePlan(UsageBased.of(yen))
        .maxNodes(40)
        .build();
  }
}
