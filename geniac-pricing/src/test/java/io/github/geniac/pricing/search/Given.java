package io.github.geniac.pricing.search;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Phase;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import java.time.LocalDate;

/** What the tests of the search are about: one applicant, phases, and offers. */
final class Given {

  static final LocalDate START = LocalDate.of(2024, 10, 15);

  /** 182 days. */
  static final CallTerms TERMS = CallTerms.startingOn(START);

  static final DayRange PERIOD = TERMS.researchPeriod();
  static final Organization LAB = Organization.company("Example Lab");
  static final Provider AMAZON = Provider.of(Organization.company("Amazon Web Services"));

  private Given() {}

  static Proposal work(Phase... phases) {
    return Proposal.builder()
        .addParticipants(Participant.of(LAB, START.plusDays(5)))
        .addWorkloads(workload("model", phases))
        .addFxAssumptions(FxAssumption.of("USD", "JPY", "150"))
        .awardNotice(START.minusDays(5))
        .build();
  }

  static Workload workload(String id, Phase... phases) {
    return Workload.builder()
        .id(id)
        .purpose(Purpose.DEVELOPMENT)
        .performer(LAB)
        .addLineage(LineageStep.fromScratch())
        .addPhases(phases)
        .build();
  }

  static Phase phase(String id, long work, int min, int max, String... after) {
    return Phase.builder()
        .id(id)
        .workNodeDays(work)
        .nodes(min, max)
        .after(after)
        .flexibility(Phase.Flexibility.MALLEABLE)
        .build();
  }

  /** The days from one to before another, counted from the start of the research period. */
  static DayRange days(int from, int to) {
    return DayRange.of(START.plusDays(from), START.plusDays(to));
  }

  static Offer bulk(String price) {
    return offer("bulk", new BulkTerm(price(price, PriceUnit.NODE_DAY)));
  }

  static Offer cloud(String id, String price) {
    return offer(id, UsageBased.of(price(price, PriceUnit.NODE_DAY)));
  }

  static Offer committed(String id, String price, DayRange term) {
    return offer(
        id,
        CommittedTerm.builder()
            .price(price(price, PriceUnit.NODE_DAY))
            .term(term)
            .build());
  }

  static Offer offer(String id, PricePlan plan) {
    return Offer.builder()
        .id(id)
        .provider(AMAZON)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .pricePlan(plan)
        .build();
  }

  static Price price(String amount, PriceUnit unit) {
    return Price.builder()
        .amount(amount)
        .unit(unit)
        .basis(PriceBasis.QUOTE)
        .allowsForFxMoves(true)
        .build();
  }

  static ScenarioSearch search(Proposal proposal, Offer... offers) {
    return ScenarioSearch.of(proposal, TERMS).withOffers(offers);
  }
}
