package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.StandardReadings.ExactlyAtCap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A plan as a file: what it looks like, what it holds, and what it cannot hold. */
class PlanDocumentTest {

  private static final Organization LAB = Organization.company("Lab");
  private static final Organization CLOUD =
      Organization.builder().id("cloud").name("Cloud K.K.").build();
  private static final Organization OTHER_CLOUD =
      CLOUD.toBuilder().kind(OrganizationKind.COMPANY).build();

  private static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));

  private static final Proposal PROPOSAL = Proposal.builder()
      .addParticipants(Participant.of(LAB))
      .addWorkloads(Workload.builder().id("train").build())
      .directPlan(DirectPlan.of(Allocation.builder()
          .id("nodes")
          .provider(Provider.of(CLOUD))
          .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
          .nodes(30)
          .period(DayRange.parse("2024-10-15/2025-04-15"))
          .pricePlan(UsageBased.of(Price.of("USD 98.32", PriceUnit.NODE_HOUR)))
          .serves("train")
          .build()))
      .build();

  private static final PlanDocument PLAN = PlanDocument.builder()
      .terms(TERMS)
      .readings(Readings.defaults().with(StandardReadings.EXACTLY_100, ExactlyAtCap.OPEN))
      .subsidy(SubsidyTerms.of(Fraction.of(2, 3)))
      .budget(Money.parse("JPY 1200000000"))
      .proposal(PROPOSAL)
      .build();

  @Test
  void itIsWrittenForPeople() {
    assertThat(PLAN).hasToString("""
        {
          "format": "geniac",
          "version": 1,
          "kind": "plan",
          "organizations": [{"id": "Lab", "kind": "company"}, {"id": "cloud", "name": "Cloud K.K."}],
          "terms": {"researchStart": "2024-10-15"},
          "readings": {"exactly-100": "open"},
          "subsidy": {"rate": "2/3"},
          "budget": "JPY 1200000000",
          "proposal": {
            "participants": [{"organization": "Lab"}],
            "workloads": [{"id": "train"}],
            "directPlan": {
              "allocations": [
                {
                  "id": "nodes",
                  "provider": {"seller": "cloud", "operator": "cloud"},
                  "resource": {"gpuNode": "p5.48xlarge"},
                  "amount": {"nodes": 30},
                  "period": "2024-10-15/2025-04-15",
                  "pricePlan": {"usageBased": {"price": {"amount": "USD 98.32", "unit": "node-hour"}}},
                  "serves": ["train"]
                }
              ]
            }
          }
        }
        """);
  }

  @Test
  void itIsReadAsItIsWritten() {
    assertThat(PlanDocument.parse(PLAN.toString())).isEqualTo(PLAN);
  }

  /** What is stated again and again is read once, but not for ever: there are more values here. */
  @Test
  void ofTwoThousandPricesEachIsReadAsItIsWritten() {
    List<Allocation> all = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      Price price = Price.of("USD " + (90 + i % 1_500) + ".5", PriceUnit.NODE_HOUR);
      all.add(Allocation.builder().id("n" + i).pricePlan(UsageBased.of(price)).build());
    }
    PlanDocument plan =
        PlanDocument.of(Proposal.builder().directPlan(DirectPlan.of(all)).build(), TERMS);

    assertThat(PlanDocument.parse(plan.toString())).isEqualTo(plan);
  }

  @Test
  void whatIsNotStatedIsLeftOutAndReadAsUnknownOrDefault() {
    PlanDocument plan = PlanDocument.of(PROPOSAL, TERMS);

    assertThat(plan.readings()).isEqualTo(Readings.defaults());
    assertThat(plan.budget()).isEmpty();
    assertThat(plan.subsidy()).isEmpty();
    assertThat(plan.offers()).isEmpty();
    assertThat(JsonFormat.plan().toTree(plan).members().keySet())
        .containsExactly("format", "version", "kind", "organizations", "terms", "proposal");
    assertThat(PlanDocument.parse(plan.toString())).isEqualTo(plan);
  }

  @Test
  void itsAssessmentIsThatOfItsPartsUnderItsReadings() {
    Rulebook rulebook = Rulebook.standard();

    assertThat(PLAN.assess()).isEqualTo(rulebook.assess(PROPOSAL, TERMS, PLAN.readings()));
    assertThat(PLAN.assess(rulebook)).isEqualTo(PLAN.assess());
  }

  @Test
  void itsBuilderHoldsItsFacts() {
    assertThat(PLAN.toBuilder().build()).isEqualTo(PLAN);
    assertThat(PLAN.toBuilder().budget(Money.parse("JPY 0")).build().budget())
        .contains(Money.parse("JPY 0"));
  }

  @Test
  void itRefusesWhatAFileCouldNotSay() {
    Offer offer = Offer.builder()
        .id("spot")
        .provider(Provider.of(CLOUD))
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .build();
    PlanDocument.Builder twice = PLAN.toBuilder().addOffers(offer, offer);
    PlanDocument.Builder negative = PLAN.toBuilder().budget(Money.parse("JPY -1"));
    PlanDocument.Builder twoWays = PLAN.toBuilder()
        .addOffers(offer.toBuilder().provider(Provider.of(OTHER_CLOUD)).build());

    assertThatThrownBy(twice::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PlanDocument: two offers have the id 'spot'; ids are unique");
    assertThatThrownBy(negative::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PlanDocument: budget must not be negative, was JPY -1");
    assertThatThrownBy(twoWays::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("organization 'cloud' is described in two ways");
  }
}
