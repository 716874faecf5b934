package io.github.geniac.bench;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Origin;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TalksState;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Whole proposals to judge: two applicants, five workloads, and allocations in any number, of which
 * 60 % are the direct plan, 15 % the bulk nodes and 25 % the direct contracts beside these. The
 * same number always gives the same proposal.
 */
public final class Proposals {

  /** The terms under which all proposals are judged. */
  public static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));

  private static final long SEED = 20_241_015;
  private static final int TYPICAL = 20;
  private static final LocalDate NOTICE = LocalDate.of(2024, 9, 20);
  private static final Organization LAB = Organization.company("Example Lab");
  private static final Organization MAKER = Organization.company("Example Maker");
  private static final Provider AMAZON = Provider.of(Organization.company("Amazon Web Services"));
  private static final Provider RESELLER =
      Provider.resale(Organization.company("Reseller"), Organization.company("Data Centre"));
  private static final List<String> WORKLOADS =
      List.of("pretraining", "tuning", "data", "environment", "demonstration");

  private Proposals() {}

  /** {@return the typical proposal: 5 workloads, 20 allocations; admissible and complete} */
  public static Proposal typical() {
    return withAllocations(TYPICAL);
  }

  /**
   * {@return a proposal of the same make with so many allocations; from about 700 on, its bulk
   * nodes are more than the cap}
   *
   * @param count 20 or more
   */
  public static Proposal withAllocations(int count) {
    Random random = new Random(SEED);
    int bulk = count * 15 / 100;
    int beside = count * 25 / 100;
    BulkPlan.Builder bulkPlan = BulkPlan.builder();
    for (int i = 0; i < bulk; i++) {
      bulkPlan.addBulk(bulkNodes("bulk-" + i, Math.max(1, 90 / bulk)));
    }
    for (int i = 0; i < beside; i++) {
      bulkPlan.addDirect(contract(random, "beside-" + i, i));
    }
    List<Allocation> direct = new ArrayList<>();
    for (int i = 0; i < count - bulk - beside; i++) {
      direct.add(contract(random, "direct-" + i, i));
    }
    return Proposal.builder()
        .addParticipants(
            Participant.of(LAB, NOTICE.plusDays(20)), Participant.of(MAKER, NOTICE.plusDays(25)))
        .addWorkloads(
            development("pretraining").addLineage(LineageStep.fromScratch()).build())
        .addWorkloads(development("tuning")
            .addLineage(LineageStep.fineTuning("house-8b", Origin.DOMESTIC))
            .build())
        .addWorkloads(development("data").dataPreparation(true).build())
        .addWorkloads(provision("environment", Purpose.PROVISION_ENVIRONMENT))
        .addWorkloads(provision("demonstration", Purpose.DEMONSTRATION_INFERENCE))
        .directPlan(DirectPlan.of(direct))
        .bulkPlan(bulkPlan.build())
        .addCostItems(labelling())
        .addFxAssumptions(FxAssumption.of("USD", "JPY", "150"))
        .awardNotice(NOTICE)
        .build();
  }

  private static Workload.Builder development(String id) {
    return Workload.builder().id(id).purpose(Purpose.DEVELOPMENT).performer(LAB);
  }

  private static Workload provision(String id, Purpose purpose) {
    return Workload.builder()
        .id(id)
        .purpose(purpose)
        .performer(MAKER)
        .externalProvision(ExternalProvision.builder()
            .indispensable(true)
            .neededForProvision(true)
            .demonstration(purpose == Purpose.DEMONSTRATION_INFERENCE)
            .freeOfCharge(true)
            .build())
        .build();
  }

  private static CostItem labelling() {
    return CostItem.builder()
        .id("labelling")
        .category(CostItem.Category.DATA_PREPARATION)
        .contracting(CostItem.Contracting.OUTSOURCED)
        .contractor(Organization.company("Labellers"))
        .cost(
            StatedCost.builder().amount("JPY 20000000").allowsForFxMoves(false).build())
        .serves("data")
        .build();
  }

  private static Allocation bulkNodes(String id, int nodes) {
    return Allocation.builder()
        .id(id)
        .provider(AMAZON)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .pricePlan(
            new BulkTerm(price("USD 70", PriceUnit.NODE_HOUR, PriceBasis.PROVISIONAL_UNIT_PRICE)))
        .nodes(nodes)
        .period(TERMS.researchPeriod())
        .serves("pretraining")
        .statedCost(
            StatedCost.builder().amount("JPY 5000000000").allowsForFxMoves(true).build())
        .signatory(LAB.id())
        .build();
  }

  /** Three in four are GPU nodes, the fourth is storage; each serves one workload. */
  private static Allocation contract(Random random, String id, int index) {
    Allocation.Builder builder = Allocation.builder()
        .id(id)
        .period(days(random))
        .talks(TalksState.QUOTED)
        .serves(WORKLOADS.get(index % WORKLOADS.size()));
    if (index % 4 == 3) {
      return builder
          .provider(RESELLER)
          .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "object storage", "TB"))
          .pricePlan(UsageBased.of(price("JPY 3000", PriceUnit.UNIT_MONTH, PriceBasis.LIST)))
          .quantity(Integer.toString(50 + random.nextInt(200)))
          .build();
    }
    return builder
        .provider(AMAZON)
        .resource(ReferenceNodes.AWS_P5EN_48XLARGE.node())
        .pricePlan(UsageBased.of(price("USD 63.296", PriceUnit.NODE_HOUR, PriceBasis.QUOTE)))
        .nodes(1 + random.nextInt(8))
        .build();
  }

  private static Price price(String amount, PriceUnit unit, PriceBasis basis) {
    return Price.builder()
        .amount(amount)
        .unit(unit)
        .basis(basis)
        .asOf(NOTICE)
        .allowsForFxMoves(amount.startsWith("USD"))
        .build();
  }

  /** From one day to all of the research period. */
  private static DayRange days(Random random) {
    DayRange period = TERMS.researchPeriod();
    int from = random.nextInt(period.days());
    return DayRange.ofDays(period.start().plusDays(from), 1 + random.nextInt(period.days() - from));
  }
}
