package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.Broken.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.Proposal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The good proposal follows the terms; each edit departs from it; the wild samples mix them. */
class GalleryEditsTest {

  /** Edits that come to the good proposal, or to what an earlier edit comes to. */
  private static final Set<String> SHOWN_BEFORE = Set.of(
      "a model by FROM_SCRATCH",
      "bulk price: NODE_HOUR",
      "the applicant is a COMPANY",
      "signs 0 days after the term");

  private final Departures departures = new Departures();

  @Test
  void theNumbersOfTheGoodProposalStemFromTheTerms() {
    CallTerms tight = TERMS.toBuilder()
        .researchStart(LocalDate.of(2025, 3, 31))
        .bulkCap(7)
        .contractTermMonths(2)
        .bulkNodeTypes(List.of(NodeType.of("v", "t")))
        .build();
    GoodProposal good = new GoodProposal(tight);

    assertThat(good.period).isEqualTo(tight.researchPeriod());
    assertThat(good.cap).isEqualTo(7);
    assertThat(good.some).isEqualTo(7);
    assertThat(departures.good.some).isEqualTo(30);
    assertThat(good.notice).isEqualTo("2025-02-19");
    assertThat(good.term).isEqualTo("2025-04-19");
    assertThat(good.node.type()).contains(NodeType.of("v", "t"));
    assertThat(good.bulk("x", 3).pricePlan().orElseThrow().price().asOf())
        .contains(LocalDate.of(2025, 1, 20));
  }

  @Test
  void eachEditDepartsUnderANameOfItsOwn() {
    Proposal good = departures.good.proposal();

    assertThat(departures.edits).extracting(Edit::name).doesNotHaveDuplicates();
    assertThat(departures.edits)
        .filteredOn(edit -> edit.of(good).equals(good))
        .extracting(Edit::name)
        .containsExactly(
            "a model by FROM_SCRATCH", "the applicant is a COMPANY", "signs 0 days after the term");
  }

  /** So that edits can follow each other. */
  @Test
  void whatIsNotThereIsNotChanged() {
    Proposal nothing = Proposal.builder().build();
    Map<String, Long> adding = departures.edits.stream()
        .map(edit -> edit.of(nothing))
        .filter(added -> !added.equals(nothing))
        .collect(Collectors.groupingBy(GalleryEditsTest::parts, Collectors.counting()));

    assertThat(adding)
        .as("18 provisions, work that nobody serves; cost items, alone or two; rates")
        .isEqualTo(
            Map.of("1 0 0", 18L, "2 0 0", 1L, "0 1 0", 9L, "0 2 0", 2L, "0 0 1", 3L, "0 1 1", 1L));
  }

  private static String parts(Proposal proposal) {
    return proposal.workloads().size() + " " + proposal.costItems().size() + " "
        + proposal.fxAssumptions().size();
  }

  @Test
  void theSamplesAreTheGoodOneTheEditsTheWildOnesAndInquiries() {
    List<String> names = Gallery.of(TERMS).stream().map(Sample::name).toList();
    List<String> edits = departures.edits.stream()
        .map(Edit::name)
        .filter(name -> !SHOWN_BEFORE.contains(name))
        .toList();

    assertThat(names).startsWith("nothing", "good").endsWith("an inquiry", "an empty inquiry");
    assertThat(names.subList(2, 2 + edits.size())).isEqualTo(edits);
    assertThat(names.subList(2 + edits.size(), names.size() - 2)).hasSize(48);
    assertThat(Gallery.good(TERMS)).isEqualTo(Sample.of("good", departures.good.proposal(), TERMS));
  }

  @Test
  void wildSamplesMixTheEditsOfAllFamilies() {
    List<Sample> wild =
        Gallery.of(TERMS).stream().filter(one -> one.name().contains("; ")).toList();
    List<List<Edit>> families = Gallery.families(departures.good);

    for (int i = 0; i < families.size(); i++) {
      Set<String> met = new HashSet<>();
      for (Sample sample : wild) {
        met.add(sample.name().split("; ", -1)[i]);
      }
      List<String> family = families.get(i).stream().map(Edit::name).toList();
      assertThat(met.stream().filter(family::contains)).hasSizeGreaterThanOrEqualTo(10);
    }
    assertThat(wild.get(0).name().split("; ", -1))
        .containsExactly(
            families.stream().map(family -> family.get(0).name()).toArray(String[]::new));
    Sample odd = wild.get(1);
    assertThat(odd.terms())
        .isEqualTo(TERMS.toBuilder()
            .researchStart(LocalDate.of(2024, 8, 31))
            .researchMonths(1)
            .bulkCap(2)
            .build());
    Proposal proposal = new GoodProposal(odd.terms()).proposal();
    for (String name : odd.name().split("; ", -1)) {
      proposal = Gallery.families(new GoodProposal(odd.terms())).stream()
          .flatMap(List::stream)
          .filter(edit -> edit.name().equals(name))
          .findFirst()
          .orElseThrow()
          .of(proposal);
    }
    assertThat(odd.proposal()).isEqualTo(proposal);
  }

  @Test
  void anInquiryIsCompleteOrEmpty() {
    List<Sample> inquiries =
        Gallery.of(TERMS).stream().filter(one -> one.inquiry().isPresent()).toList();

    assertThat(inquiries)
        .hasSize(2)
        .allSatisfy(
            one -> assertThat(one.proposal()).isEqualTo(Proposal.builder().build()));
    assertThat(inquiries.get(0).inquiry().orElseThrow().email()).isPresent();
    assertThat(inquiries.get(1).inquiry().orElseThrow().email()).isEmpty();
  }

  @Test
  void aReferenceNodeThatStatesLittleMakesSamplesToo() {
    GpuNode bare = GpuNode.builder().gpus(1, "H100").build();
    GoodProposal good = new GoodProposal(TERMS.toBuilder().referenceNode(bare).build());
    Edit fewer = new NodeEdits(good)
        .all().stream()
            .filter(one -> one.name().equals("bulk node: fewer GPUs"))
            .findFirst()
            .orElseThrow();

    assertThat(fewer.of(good.proposal()).bulkPlan().orElseThrow().bulk().get(0).resource())
        .as("one GPU is the least")
        .contains(good.node);
  }
}
