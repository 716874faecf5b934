package io.github.geniac.pricing.report;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Phase;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.search.Parameter;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.rules.Rulebook;
import java.time.LocalDate;

/** The proposal of the tour with 44 nodes, its phases, and what a search finds for them. */
final class Example {

  static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  static final GpuNode P5 = ReferenceNodes.AWS_P5_48XLARGE.node();
  private static final Organization LAB = Organization.company("Example Lab");
  static final Provider AMAZON = Provider.of(Organization.company("Amazon Web Services"));
  static final Price LIST = price("USD 98.32", PriceBasis.LIST, true);
  private static final Price TOLD = price("USD 70", PriceBasis.PROVISIONAL_UNIT_PRICE, true);
  private static final Price YEN = price("JPY 13500", PriceBasis.QUOTE, false);

  static final Proposal PROPOSAL = Proposal.builder()
      .title("LLM-jp-3 172B 相当の開発")
      .addParticipants(Participant.of(LAB, LocalDate.of(2024, 11, 5)))
      .addWorkloads(Workload.builder()
          .id("pretraining-172b")
          .purpose(Purpose.DEVELOPMENT)
          .performer(LAB)
          .addLineage(LineageStep.fromScratch())
          .addPhases(
              phase("corpus", 240, 2, 16),
              phase("training", 7920, 16, 96).toBuilder().after("corpus").build(),
              phase("tuning", 600, 4, 24).toBuilder().after("training").build(),
              phase("evaluation", 300, 1, 12).toBuilder().after("corpus").build())
          .build())
      .directPlan(DirectPlan.of(taken("direct-gpu")
          .pricePlan(UsageBased.of(LIST))
          .talks(TalksState.QUOTED)
          .build()))
      .bulkPlan(BulkPlan.builder()
          .addBulk(taken("bulk-gpu").pricePlan(new BulkTerm(TOLD)).build())
          .build())
      .addFxAssumptions(FxAssumption.of("USD", "JPY", "149.22"))
      .awardNotice(LocalDate.of(2024, 10, 10))
      .build();

  /** Everything there is to report, made once. */
  static final Report RICH = rich();

  private Example() {}

  private static Price price(String amount, PriceBasis basis, boolean allowsForFxMoves) {
    return Price.builder()
        .amount(amount)
        .unit(PriceUnit.NODE_HOUR)
        .basis(basis)
        .tax(TaxTreatment.EXCLUDED)
        .allowsForFxMoves(allowsForFxMoves)
        .build();
  }

  static Phase phase(String id, long nodeDays, int min, int max) {
    return Phase.builder()
        .id(id)
        .workNodeDays(nodeDays)
        .nodes(min, max)
        .flexibility(Phase.Flexibility.MALLEABLE)
        .build();
  }

  static Allocation.Builder taken(String id) {
    return Allocation.builder()
        .id(id)
        .provider(AMAZON)
        .resource(P5)
        .nodes(44)
        .period(TERMS.researchPeriod())
        .serves("pretraining-172b");
  }

  /** The verdict and the cost of a proposal. */
  static Report report(Proposal proposal) {
    return Report.builder()
        .proposal(proposal)
        .assessment(Rulebook.standard().assess(proposal, TERMS))
        .costSheet(Pricing.of(TERMS).price(proposal))
        .build();
  }

  static ScenarioSearch search(Proposal proposal) {
    return ScenarioSearch.of(proposal, TERMS)
        .withOffers(
            Offer.builder()
                .id("bulk")
                .provider(AMAZON)
                .resource(P5)
                .pricePlan(new BulkTerm(TOLD))
                .build(),
            Offer.builder()
                .id("on-demand")
                .provider(AMAZON)
                .resource(P5)
                .pricePlan(UsageBased.of(LIST))
                .build(),
            Offer.builder()
                .id("domestic")
                .maxNodes(24)
                .provider(Provider.of(Organization.company("Domestic Cloud")))
                .resource(P5)
                .pricePlan(UsageBased.of(YEN))
                .build());
  }

  /** The same, made anew. */
  static Report rich() {
    ScenarioSearch search = search(PROPOSAL);
    SearchResult result = search.run();
    return report(PROPOSAL).toBuilder()
        .survey(Rulebook.standard().survey(PROPOSAL, TERMS))
        .search(result)
        .addSensitivities(search.sensitivity(Parameter.fxRate("USD", "JPY"), "100.00", "200.00"))
        .alternatives(search.alternatives(3, result))
        .bulkProof(search.proveBulk())
        .date(LocalDate.of(2024, 9, 1))
        .build();
  }
}
