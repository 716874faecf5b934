package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.GoodProposal.APPLICANT;
import static io.github.geniac.rules.laws.GoodProposal.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.internal.Edits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bulk plans of the gallery are what their names say. */
class BulkEditsTest {

  private static final DayRange PERIOD = DayRange.parse("2024-10-15/2025-04-15");
  private static final LocalDate TERM = LocalDate.of(2024, 10, 5);

  private final Departures departures = new Departures();

  private Optional<Amount> amount(String name) {
    return departures.bulk(name).amount();
  }

  private static Optional<Amount> nodes(int nodes) {
    return Optional.of(Amount.nodes(nodes));
  }

  private static NodeSchedule always(int nodes) {
    return NodeSchedule.of(PERIOD, nodes);
  }

  @Test
  void countsStandAtBothEndsAndAroundTheCap() {
    assertThat(departures.edits)
        .extracting(Edit::name)
        .filteredOn(name -> name.matches("[0-9]+ bulk nodes"))
        .containsExactly(
            "0 bulk nodes", "1 bulk nodes", "99 bulk nodes", "100 bulk nodes", "101 bulk nodes");
    for (int nodes : new int[] {0, 1, 99, 100, 101}) {
      assertThat(amount(nodes + " bulk nodes")).isEqualTo(nodes(nodes));
    }
    Allocation beyond = departures.bulk("bulk nodes beyond the cap, period open");
    assertThat(beyond.amount()).isEqualTo(nodes(101));
    assertThat(beyond.period()).isEmpty();
    assertThat(amount("the bulk amount is open")).isEmpty();
    assertThat(departures.bulk("the bulk period is open").period()).isEmpty();
    assertThat(departures.bulk("some bulk nodes are idle").utilization())
        .contains(new BigDecimal("0.8"));
    assertThat(departures.bulk("all bulk nodes are used").utilization()).contains(BigDecimal.ONE);
    assertThat(departures.with("no bulk plan").bulkPlan()).isEmpty();
    assertThat(departures.bulkPlan("an empty bulk plan").bulk()).isEmpty();
  }

  @Test
  void daysAreHalfADayShortADayLongAndInTranches() {
    DayRange half = DayRange.parse("2024-10-15/2025-01-14");
    DayRange rest = DayRange.parse("2025-01-14/2025-04-15");
    NodeSchedule first = NodeSchedule.of(half, 30);

    assertThat(amount("bulk nodes in the first half only")).contains(Amount.scheduled(first));
    assertThat(amount("bulk nodes that change")).contains(Amount.scheduled(first.plus(rest, 31)));
    assertThat(amount("bulk nodes in two equal tranches")).contains(Amount.scheduled(always(30)));
    assertThat(amount("a bulk schedule without nodes"))
        .contains(Amount.scheduled(NodeSchedule.empty()));
    assertThat(departures.bulk("bulk nodes a day short").period())
        .contains(DayRange.parse("2024-10-16/2025-04-15"));
    assertThat(departures.bulk("bulk nodes a day too long").period())
        .contains(DayRange.parse("2024-10-15/2025-04-16"));
  }

  @Test
  void besideBulkNodesStandDirectNodesAndDemand() {
    assertThat(beside("a direct node beside few bulk nodes", 30))
        .isEqualTo("[Optional[Nodes[nodes=1]]] Optional.empty");
    assertThat(beside("a direct node beside the cap", 100))
        .isEqualTo("[Optional[Nodes[nodes=1]]] Optional.empty");
    assertThat(beside("demand within the cap", 100)).isEqualTo("[] " + demand(100));
    assertThat(beside("demand beyond the cap", 100)).isEqualTo("[] " + demand(101));
    assertThat(beside("demand beyond the cap is secured", 100))
        .isEqualTo("[Optional[Nodes[nodes=1]]] " + demand(101));
    assertThat(beside("demand beyond the cap may be secured", 100))
        .isEqualTo("[Optional.empty] " + demand(101));
    assertThat(beside("disks beside bulk nodes", 30)).isEqualTo("[Optional.empty] Optional.empty");
    assertThat(departures.bulkPlan("disks beside bulk nodes").direct().get(0).resource())
        .contains(GoodProposal.STORAGE);
  }

  private static String demand(int nodes) {
    return Optional.of(always(nodes)).toString();
  }

  private String beside(String name, int bulk) {
    BulkPlan plan = departures.bulkPlan(name);
    assertThat(plan.bulk()).extracting(Allocation::amount).containsExactly(nodes(bulk));
    return plan.direct().stream().map(Allocation::amount).toList() + " " + plan.demand();
  }

  @Test
  void twoTakeBulkNodesAndSignOrNot() {
    assertThat(joint("two sign in time")).isEqualTo("30 applicant, 30 partner, " + TERM);
    assertThat(joint("one of two signs late"))
        .isEqualTo("30 applicant, 30 partner, " + TERM.plusDays(15));
    assertThat(joint("it is open which of two signs"))
        .isEqualTo("30 open, 30 open, " + TERM.plusDays(15));
    assertThat(joint("two take the cap each")).isEqualTo("100 applicant, 100 partner, " + TERM);
    assertThat(joint("two take the cap, it is open who")).isEqualTo("100 open, 100 open, " + TERM);
  }

  private String joint(String name) {
    Proposal joint = departures.with(name);
    assertThat(joint.participants().get(0)).isEqualTo(Participant.of(APPLICANT, TERM));
    assertThat(joint.participants().get(1).organization()).isEqualTo(PARTNER);
    List<Allocation> bulk = joint.bulkPlan().orElseThrow().bulk();
    return taken(bulk.get(0)) + ", " + taken(bulk.get(1)) + ", "
        + joint.participants().get(1).canSignBy().orElseThrow();
  }

  private static String taken(Allocation one) {
    String amount = one.amount().orElseThrow().toString().replaceAll("\\D", "");
    return amount + " " + one.signatory().map(OrganizationId::value).orElse("open");
  }

  @Test
  void whereNobodyAppliesOrNothingIsTakenInBulkNoOneJoins() {
    Proposal direct = departures.good.proposal().withoutBulkPlan();
    Proposal nobody = Edits.withoutParticipant(departures.good.proposal(), APPLICANT.id());

    assertThat(departures.edit("two sign in time").of(direct)).isEqualTo(direct);
    assertThat(departures.edit("two sign in time").of(nobody)).isEqualTo(nobody);
  }

  private GpuNode node(String name) {
    return (GpuNode) departures.bulk("bulk node: " + name).resource().orElseThrow();
  }

  private GpuNode.Builder reference() {
    return departures.good.node.toBuilder();
  }

  @Test
  void nodesAreAHairOffTheReferenceInOneRespect() {
    assertThat(node("less GPU memory"))
        .isEqualTo(reference().gpuMemoryGb("639.99").build());
    assertThat(node("less SSD")).isEqualTo(reference().localSsdTb("29.99").build());
    assertThat(node("more SSD")).isEqualTo(reference().localSsdTb("30.01").build());
    assertThat(node("bandwidth within the tolerance"))
        .isEqualTo(reference().injectionBandwidthTbps("2.88").build());
    assertThat(node("bandwidth too low"))
        .isEqualTo(reference().injectionBandwidthTbps("2.87").build());
    assertThat(node("fewer GPUs")).isEqualTo(reference().gpuCount(7).build());
    assertThat(node("another GPU model").gpuModel()).isNotEqualTo("H100");
    assertThat(node("another vendor").type()).contains(NodeType.of("another vendor", "its node"));
    assertThat(node("GPU memory open").gpuMemoryGb()).isEmpty();
    assertThat(node("SSD open").localSsdTb()).isEmpty();
    assertThat(node("bandwidth open").injectionBandwidthTbps()).isEmpty();
    assertThat(node("node type open").type()).isEmpty();
    assertThat(departures.bulk("the bulk resource is open").resource()).isEmpty();
  }

  @Test
  void whatIsNoNodeIsTakenAsAQuantity() {
    assertThat(other("disks in bulk")).isEqualTo("disks Optional.empty");
    assertThat(other("ancillary disks in bulk")).isEqualTo("disks Optional[true]");
    assertThat(other("own disks in bulk")).isEqualTo("disks Optional[false]");
    assertThat(other("accelerators in bulk")).isEqualTo("accelerator Optional.empty");
    assertThat(other("accelerators in bulk, not ancillary"))
        .isEqualTo("accelerator Optional[false]");
  }

  private String other(String name) {
    Allocation one = departures.bulk(name);
    assertThat(one.amount()).contains(Amount.quantity(new BigDecimal("5")));
    return one.resource().orElseThrow().label() + " " + one.ancillary();
  }

  private Price price(String name) {
    return departures.bulk("bulk price: " + name).pricePlan().orElseThrow().price();
  }

  @Test
  void pricesLackOrMistakeOneStatement() {
    assertThat(departures.bulk("the bulk price is open").pricePlan()).isEmpty();
    assertThat(departures.bulk("bulk nodes paid by use").pricePlan())
        .containsInstanceOf(UsageBased.class);
    assertThat(price("no amount").amount()).isEmpty();
    assertThat(price("a list price").basis()).contains(PriceBasis.LIST);
    assertThat(price("basis open").basis()).isEmpty();
    assertThat(price("date open").asOf()).isEmpty();
    assertThat(price("unit open").unit()).isEmpty();
    for (PriceUnit unit : PriceUnit.values()) {
      assertThat(price(unit.toString()).unit()).contains(unit);
      assertThat(price(unit.toString()).basis()).contains(PriceBasis.PROVISIONAL_UNIT_PRICE);
    }
  }

  /** 30 nodes at 5,000 yen over 182 days of 24 hours. */
  @Test
  void costsAreTheFullChargeAndItsNeighbours() {
    for (String yen : List.of("0", "655199999", "655200000", "655200001")) {
      assertThat(departures.bulk("a bulk cost of " + yen + " yen").statedCost())
          .contains(StatedCost.of("JPY " + yen));
    }
    Allocation unit = departures.bulk("a bulk cost at a price per whatever");
    assertThat(unit.pricePlan().orElseThrow().price().unit()).isEmpty();
    assertThat(unit.statedCost()).contains(StatedCost.of("JPY 655200000"));
    assertThat(departures
            .bulk("a bulk cost at a price per UNIT_HOUR")
            .pricePlan()
            .orElseThrow()
            .price()
            .unit())
        .contains(PriceUnit.UNIT_HOUR);
    for (String base : List.of("USD", "EUR")) {
      String name = "a bulk price in dollars, assumed " + base + "/JPY";
      assertThat(departures.with(name).fxAssumptions())
          .containsExactly(FxAssumption.of(base, "JPY", "100"));
      assertThat(departures.bulk(name).statedCost()).contains(StatedCost.of("JPY 655200000"));
      assertThat(departures.bulk(name).pricePlan())
          .contains(
              new BulkTerm(GoodProposal.price("USD 50").allowsForFxMoves(true).build()));
    }
  }
}
