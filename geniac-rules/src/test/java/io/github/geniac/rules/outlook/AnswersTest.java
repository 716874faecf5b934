package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.CLOUD;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static io.github.geniac.rules.outlook.Plans.bulk;
import static io.github.geniac.rules.outlook.Plans.bulkNodes;
import static io.github.geniac.rules.outlook.Plans.direct;
import static io.github.geniac.rules.outlook.Plans.directNodes;
import static io.github.geniac.rules.outlook.Plans.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The answers about what is taken and when, and what stating one changes. */
class AnswersTest {

  private static final DayRange PERIOD = TERMS.researchPeriod();
  private static final GpuNode P5 = (GpuNode) bulkNodes().resource().orElseThrow();
  private static final OtherCompute DISKS =
      OtherCompute.of(OtherCompute.Kind.STORAGE, "disks", "TB");

  static List<FactAnswer> answers(Unknown unknown, Proposal proposal, CallTerms terms) {
    return FactAnswers.standard().answers(unknown, proposal, terms);
  }

  static List<String> values(Unknown unknown, Proposal proposal, CallTerms terms) {
    return answers(unknown, proposal, terms).stream().map(FactAnswer::toString).toList();
  }

  static List<String> values(Unknown unknown, Proposal proposal) {
    return values(unknown, proposal, TERMS);
  }

  static Unknown ofBulk(Fact fact) {
    return Unknown.of(fact, Subject.of(bulkNodes()));
  }

  static Unknown ofDirect(Fact fact) {
    return Unknown.of(fact, Subject.of(directNodes()));
  }

  /**
   * The proposals in which each answer is stated; those in which it has no meaning are left out.
   */
  static List<Proposal> stated(Unknown unknown, Proposal proposal) {
    return answers(unknown, proposal, TERMS).stream()
        .flatMap(one -> one.statement().apply(proposal).stream())
        .toList();
  }

  static List<Allocation> bulkStated(Fact fact, Proposal proposal) {
    return stated(ofBulk(fact), proposal).stream()
        .map(one -> one.bulkPlan().orElseThrow().bulk().get(0))
        .toList();
  }

  private static Proposal bulkBeside(Allocation other) {
    Allocation open = bulkNodes().toBuilder().amount(Optional.empty()).build();
    return good().withBulkPlan(BulkPlan.builder().addBulk(open, other).build());
  }

  private static Allocation other(int nodes) {
    return bulkNodes().toBuilder().id("other").nodes(nodes).build();
  }

  private static List<String> nodes(Proposal proposal) {
    return values(ofBulk(StandardFacts.AMOUNT), proposal).stream()
        .map(one -> one.replaceAll("\\D", ""))
        .toList();
  }

  @Test
  void bulkNodesAreCountedUpToTheCapAndWhatOthersLeaveOfIt() {
    assertThat(nodes(bulk(one -> one.amount(Optional.empty()))))
        .containsExactly("0", "1", "100", "101");
    assertThat(nodes(bulkBeside(other(30))))
        .containsExactly("0", "1", "30", "70", "71", "100", "101");
    assertThat(nodes(bulkBeside(other(99)))).containsExactly("0", "1", "2", "99", "100", "101");
    assertThat(nodes(bulkBeside(other(100)))).containsExactly("0", "1", "100", "101");
    assertThat(nodes(bulkBeside(other(120)))).containsExactly("0", "1", "100", "101", "120");
    assertThat(bulkStated(StandardFacts.AMOUNT, bulk(one -> one.amount(Optional.empty()))))
        .extracting(one -> one.amount().orElseThrow())
        .containsExactly(Amount.nodes(0), Amount.nodes(1), Amount.nodes(100), Amount.nodes(101));
  }

  @Test
  void anAmountSuitsTheResource() {
    Unknown amount = ofDirect(StandardFacts.AMOUNT);
    Proposal open = direct(one -> one.amount(Optional.empty()).resource(Optional.empty()));
    Proposal disks = direct(one -> one.amount(Optional.empty()).resource(DISKS));

    assertThat(values(amount, direct(one -> one.amount(Optional.empty()))))
        .containsExactly("Nodes[nodes=0]", "Nodes[nodes=1]");
    assertThat(values(amount, disks))
        .containsExactly("Quantity[quantity=0]", "Quantity[quantity=1]");
    assertThat(values(amount, open))
        .containsExactly(
            "Nodes[nodes=0]", "Nodes[nodes=1]", "Quantity[quantity=0]", "Quantity[quantity=1]");
    assertThat(nodes(bulk(one -> one.amount(Optional.empty()))
            .withDirectPlan(disks.directPlan().orElseThrow())))
        .as("whatever the resource of another")
        .containsExactly("0", "1", "100", "101");
    assertThat(answers(amount, open, TERMS).stream()
            .map(one -> one.statement().apply(disks).isPresent()))
        .as("once it is known to be disks, they are no nodes")
        .containsExactly(false, false, true, true);
  }

  @Test
  void aPeriodIsTheResearchPeriodOrADayOff() {
    assertThat(values(ofBulk(StandardFacts.PERIOD), bulk(one -> one.period(Optional.empty()))))
        .containsExactlyInAnyOrder(
            "2024-10-15/2025-04-14", "2024-10-15/2025-04-15", "2024-10-15/2025-04-16");
    assertThat(bulkStated(StandardFacts.PERIOD, bulk(one -> one.period(Optional.empty()))))
        .extracting(one -> one.period().orElseThrow())
        .contains(PERIOD)
        .hasSize(3);
    Allocation later = other(5).withPeriod(DayRange.parse("2024-12-01/2025-01-01"));
    Allocation open = bulkNodes().toBuilder().period(Optional.empty()).build();
    assertThat(values(
            ofBulk(StandardFacts.PERIOD),
            good().withBulkPlan(BulkPlan.builder().addBulk(open, later).build())))
        .containsExactlyInAnyOrder(
            "2024-10-15/2025-04-14",
            "2024-10-15/2025-04-15",
            "2024-10-15/2025-04-16",
            "2024-10-15/2024-12-01",
            "2024-10-15/2025-01-01",
            "2024-12-01/2025-01-01",
            "2024-12-01/2025-04-15",
            "2025-01-01/2025-04-15");
  }

  /** 182 days in three are 60, 61 and 61. */
  @Test
  void severalOpenPeriodsCutTheResearchPeriodEvenly() {
    Allocation open = bulkNodes().toBuilder().period(Optional.empty()).build();
    Proposal proposal = good()
        .withBulkPlan(BulkPlan.builder()
            .addBulk(
                open, open.toBuilder().id("b").build(), open.toBuilder().id("c").build())
            .build());

    assertThat(values(ofBulk(StandardFacts.PERIOD), proposal))
        .containsExactlyInAnyOrder(
            "2024-10-15/2025-04-14",
            "2024-10-15/2025-04-15",
            "2024-10-15/2025-04-16",
            "2024-10-15/2024-12-14",
            "2024-10-15/2025-02-13",
            "2024-12-14/2025-02-13",
            "2024-12-14/2025-04-15",
            "2025-02-13/2025-04-15");
  }

  private static List<ComputeResource> resources(Unknown unknown, Proposal open, CallTerms terms) {
    return answers(unknown, open, terms).stream()
        .map(one -> (ComputeResource) one.value())
        .toList();
  }

  @Test
  void aBulkResourceIsTheReferenceNodeOrDiffersInOneRespectOrIsNoNode() {
    GpuNode fits = TERMS.referenceNode().toBuilder()
        .type(NodeType.of("Amazon Web Services", "p5.48xlarge"))
        .build();
    Proposal open = bulk(one -> one.resource(Optional.empty()).amount(Optional.empty()));
    List<ComputeResource> resources = resources(ofBulk(StandardFacts.RESOURCE), open, TERMS);

    assertThat(resources).hasSize(8).doesNotHaveDuplicates();
    assertThat(resources.get(0)).isEqualTo(fits);
    assertThat(resources.get(1)).isEqualTo(fits.toBuilder().gpuCount(9).build());
    assertThat(((GpuNode) resources.get(2)).gpuModel()).isNotEqualTo("H100");
    assertThat(((GpuNode) resources.get(3)).type()).isNotEqualTo(fits.type());
    assertThat(resources.get(5))
        .isEqualTo(fits.toBuilder().injectionBandwidthTbps("2.88").build());
    assertThat(resources.subList(6, 8)).allMatch(OtherCompute.class::isInstance);
    assertThat(bulkStated(StandardFacts.RESOURCE, open))
        .extracting(one -> one.resource().orElseThrow())
        .isEqualTo(resources);
    CallTerms exact = TERMS.toBuilder().bandwidthToleranceTbps(BigDecimal.ZERO).build();
    assertThat(resources(ofBulk(StandardFacts.RESOURCE), open, exact)).hasSize(7);
  }

  @Test
  void aDirectResourceIsANodeOrNot() {
    Proposal open = direct(one -> one.resource(Optional.empty()));

    assertThat(resources(ofDirect(StandardFacts.RESOURCE), open, TERMS))
        .hasSize(3)
        .extracting(GpuNode.class::isInstance)
        .containsExactly(true, false, false);
    assertThat(stated(ofDirect(StandardFacts.RESOURCE), open))
        .as("20 nodes are taken, so it is a node")
        .hasSize(1);
    assertThat(stated(
            ofDirect(StandardFacts.RESOURCE),
            direct(one -> one.resource(Optional.empty()).quantity("5"))))
        .hasSize(2);
  }

  @Test
  void whatTakesUpAnOfferStatesTheFactInTheOfferAsWell() {
    Offer offer = Offer.builder()
        .id("quote")
        .provider(Provider.operatorUnknown(CLOUD))
        .resource(GpuNode.builder().gpus(8, "H100").build())
        .build();
    Allocation taken =
        Allocation.builder().id("bulk").taking(offer).nodes(30).period(PERIOD).build();
    Proposal proposal = good().withBulkPlan(BulkPlan.builder().addBulk(taken).build());

    assertThat(bulkStated(StandardFacts.GPU_MEMORY, proposal))
        .hasSize(2)
        .allSatisfy(one -> assertThat(one.offer().orElseThrow().resource())
            .isEqualTo(one.resource().orElseThrow()));
    assertThat(bulkStated(StandardFacts.PROVIDER_OPERATOR, proposal))
        .hasSizeGreaterThan(1)
        .allSatisfy(one -> {
          assertThat(one.provider().orElseThrow().seller()).isEqualTo(CLOUD);
          assertThat(one.provider().orElseThrow().operator()).isPresent();
          assertThat(one.offer().orElseThrow().provider())
              .isEqualTo(one.provider().orElseThrow());
        });
  }

  private static List<String> ofNode(Fact fact, CallTerms terms) {
    return values(ofBulk(fact), good(), terms);
  }

  @Test
  void figuresOfANodeAreTheReferencesAndBelow() {
    assertThat(ofNode(StandardFacts.GPU_MEMORY, TERMS)).containsExactly("640", "576.0");
    assertThat(ofNode(StandardFacts.LOCAL_SSD, TERMS)).containsExactly("30", "27.0");
    assertThat(ofNode(StandardFacts.BANDWIDTH, TERMS)).containsExactly("3.2", "2.88", "2.592");
    CallTerms exact = TERMS.toBuilder().bandwidthToleranceTbps(BigDecimal.ZERO).build();
    assertThat(ofNode(StandardFacts.BANDWIDTH, exact)).containsExactly("3.2", "2.88");
    CallTerms loose =
        TERMS.toBuilder().bandwidthToleranceTbps(new BigDecimal("3.2")).build();
    assertThat(ofNode(StandardFacts.BANDWIDTH, loose))
        .as("nothing is below the tolerance")
        .containsExactly("3.2", "2.88");
    GpuNode bare = GpuNode.builder().gpus(8, "H100").build();
    CallTerms silent = TERMS.toBuilder().referenceNode(bare).build();
    for (Fact fact :
        List.of(StandardFacts.GPU_MEMORY, StandardFacts.LOCAL_SSD, StandardFacts.BANDWIDTH)) {
      assertThat(ofNode(fact, silent)).isEmpty();
    }
  }

  @Test
  void aTypeIsThePublishedOneOrAnother() {
    NodeType published = NodeType.of("Amazon Web Services", "p5.48xlarge");
    NodeType more = NodeType.of("Z", "z");

    assertThat(answers(ofBulk(StandardFacts.NODE_TYPE), good(), TERMS))
        .hasSize(2)
        .extracting(FactAnswer::value)
        .startsWith(published);
    assertThat(answers(
            ofBulk(StandardFacts.NODE_TYPE), good(), TERMS.withBulkNodeTypes(published, more)))
        .hasSize(2)
        .extracting(FactAnswer::value)
        .startsWith(published)
        .doesNotContain(more);
    assertThat(answers(ofBulk(StandardFacts.NODE_TYPE), good(), TERMS.withBulkNodeTypes()))
        .hasSize(1);
  }

  @Test
  void aFigureIsStatedOnlyOfANodeThatDoesNotStateIt() {
    GpuNode open = P5.toBuilder().localSsdTb(Optional.empty()).build();

    assertThat(bulkStated(StandardFacts.LOCAL_SSD, bulk(one -> one.resource(open))))
        .extracting(one -> one.resource().orElseThrow())
        .containsExactly(
            P5.toBuilder().localSsdTb("30").build(),
            P5.toBuilder().localSsdTb("27").build());
    assertThat(bulkStated(StandardFacts.LOCAL_SSD, good())).isEmpty();
    assertThat(
            bulkStated(StandardFacts.LOCAL_SSD, bulk(one -> one.resource(DISKS).quantity("5"))))
        .isEmpty();
    GpuNode untyped = P5.toBuilder().type(Optional.empty()).build();
    assertThat(bulkStated(StandardFacts.NODE_TYPE, bulk(one -> one.resource(untyped))))
        .hasSize(2);
    GpuNode slow = P5.toBuilder().injectionBandwidthTbps(Optional.empty()).build();
    assertThat(bulkStated(StandardFacts.BANDWIDTH, bulk(one -> one.resource(slow))))
        .hasSize(3);
  }

  @Test
  void itIsAncillaryOrNot() {
    assertThat(bulkStated(StandardFacts.ANCILLARY, good()))
        .extracting(Allocation::ancillary)
        .containsExactly(Optional.of(true), Optional.of(false));
  }

  @Test
  void whatIsOfNoFactOfTheCallHasNoAnswers() {
    assertThat(values(Unknown.of(new Fact("own", Party.APPLICANT)), good())).isEmpty();
    assertThat(values(Unknown.of(StandardReadings.EXACTLY_100), good())).isEmpty();
  }
}
