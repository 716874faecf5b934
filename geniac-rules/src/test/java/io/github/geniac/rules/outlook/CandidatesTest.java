package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.laws.Gallery;
import io.github.geniac.rules.laws.Sample;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The proposals that are tried: near a good one, the gallery, sweeps, and limits. */
class CandidatesTest {

  private static final Proposal GOOD = Gallery.good(TERMS).proposal();
  private static final DayRange PERIOD = TERMS.researchPeriod();
  private static final LocalDate NOTICE = GOOD.awardNotice().orElseThrow();

  /** Made anew for each test. */
  private final List<Proposal> sweeps = new Sweeps(GOOD).all().toList();

  private static Allocation bulk(Proposal proposal) {
    return proposal.bulkPlan().orElseThrow().bulk().get(0);
  }

  private static Allocation direct(Proposal proposal) {
    return proposal.directPlan().orElseThrow().allocations().get(0);
  }

  /** Those that differ from the good one in one respect alone, each value once, in their order. */
  private static <T> List<T> values(
      List<Proposal> proposals, Function<Proposal, T> value, Function<Proposal, Object> rest) {
    return proposals.stream()
        .filter(one -> rest.apply(one).equals(rest.apply(GOOD)))
        .map(value)
        .distinct()
        .toList();
  }

  private static <T> List<T> ofBulk(List<Proposal> proposals, Function<Allocation, T> value) {
    return values(
        proposals,
        one -> value.apply(bulk(one)),
        one -> List.of(direct(one), one.participants(), one.workloads()));
  }

  private static <T> List<T> ofDirect(List<Proposal> proposals, Function<Allocation, T> value) {
    return values(
        proposals,
        one -> value.apply(direct(one)),
        one -> List.of(bulk(one), one.participants(), one.workloads()));
  }

  private static List<LocalDate> signing(List<Proposal> proposals) {
    return values(
        proposals,
        one -> one.participants().get(0).canSignBy().orElseThrow(),
        one -> List.of(one.allocations(), one.workloads()));
  }

  @Test
  void theGoodOneIsTheSecondOfTheGallery() {
    assertThat(Gallery.good(TERMS)).isEqualTo(Gallery.of(TERMS).get(1));
  }

  @Test
  void aSampleHasSmallerOnesDownToNothing() {
    Sample good = Gallery.good(TERMS);

    assertThat(good.smaller())
        .extracting(Sample::proposal)
        .startsWith(GOOD.withoutBulkPlan())
        .doesNotContain(GOOD)
        .doesNotHaveDuplicates();
    assertThat(good.smaller()).allMatch(one -> one.terms().equals(TERMS));
    assertThat(Gallery.of(TERMS).get(0).smaller()).isEmpty();
  }

  @Test
  void countsAreSweptOneByOneOnEachRoute() {
    List<Optional<Amount>> expected = IntStream.rangeClosed(0, 400)
        .mapToObj(count -> Optional.of(Amount.nodes(count)))
        .toList();

    assertThat(ofBulk(sweeps, Allocation::amount)).containsAll(expected).hasSize(401);
    assertThat(ofDirect(sweeps, Allocation::amount)).containsAll(expected).hasSize(401);
  }

  @Test
  void daysAreSweptAtBothEndsAndAsAWhole() {
    List<DayRange> expected = new ArrayList<>();
    for (int day = -31; day < 182; day++) {
      expected.add(DayRange.of(PERIOD.start().plusDays(day), PERIOD.end()));
    }
    for (int days = 1; days <= 182 + 31; days++) {
      expected.add(DayRange.ofDays(PERIOD.start(), days));
    }
    for (int by = -182; by <= 182; by++) {
      expected.add(DayRange.ofDays(PERIOD.start().plusDays(by), 182));
    }
    assertThat(ofBulk(sweeps, one -> one.period().orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(expected.stream().distinct().toList());
    assertThat(ofDirect(sweeps, one -> one.period().orElseThrow()))
        .containsExactlyInAnyOrderElementsOf(expected.stream().distinct().toList());
  }

  @Test
  void daysOfSigningAreSweptFromTheNotice() {
    assertThat(signing(sweeps))
        .containsAll(NOTICE.datesUntil(NOTICE.plusDays(401)).toList())
        .hasSize(401);
  }

  @Test
  void pricesAndUtilizationsAreSweptInCoarseSteps() {
    List<BigDecimal> prices = ofDirect(
        sweeps,
        one -> one.pricePlan().orElseThrow().price().amount().orElseThrow().getAmount());
    List<BigDecimal> expected = new ArrayList<>();
    for (long unit = 1; unit <= 100_000_000L; unit *= 10) {
      for (long digit : new long[] {1, 2, 5}) {
        expected.add(BigDecimal.valueOf(digit * unit));
      }
    }
    assertThat(prices).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(ofBulk(sweeps, one -> one.pricePlan().orElseThrow().price().amount()))
        .hasSize(27);
    assertThat(ofBulk(sweeps, Allocation::utilization).stream().flatMap(Optional::stream))
        .map(BigDecimal::doubleValue)
        .containsExactly(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);
  }

  @Test
  void numbersOfPartsAreSweptToSixteen() {
    List<Integer> expected = IntStream.rangeClosed(2, 16).boxed().toList();

    for (Function<Proposal, List<?>> parts : List.<Function<Proposal, List<?>>>of(
        one -> one.bulkPlan().orElseThrow().bulk(),
        one -> one.directPlan().orElseThrow().allocations(),
        Proposal::participants,
        Proposal::workloads)) {
      assertThat(sweeps.stream().map(one -> parts.apply(one).size()).filter(size -> size > 1))
          .containsExactlyElementsOf(expected);
    }
    Proposal more = sweeps.get(2);
    assertThat(more.participants()).hasSize(2);
    assertThat(more.participants().get(1).canSignBy())
        .isEqualTo(GOOD.participants().get(0).canSignBy());
    assertThat(sweeps.get(0).bulkPlan().orElseThrow().bulk())
        .allMatch(one -> one.amount().equals(Optional.of(Amount.nodes(1))));
  }

  @Test
  void limitsAreThoseOfBothTermsWithTheirNeighbours() {
    CallTerms other = TERMS.toBuilder()
        .researchMonths(7)
        .bulkCap(120)
        .contractTermMonths(2)
        .contractToleranceDays(3)
        .build();
    List<Proposal> around = new Limits(List.of(TERMS, other)).around(GOOD).toList();

    assertThat(ofBulk(around, Allocation::amount).stream().flatMap(Optional::stream))
        .containsExactlyInAnyOrder(Stream.of(0, 1, 30, 99, 100, 101, 119, 120, 121)
            .map(Amount::nodes)
            .toArray(Amount[]::new));
    LocalDate start = PERIOD.start();
    assertThat(ofDirect(around, one -> one.period().orElseThrow()))
        .containsExactlyInAnyOrder(
            PERIOD,
            DayRange.of(start.minusDays(1), PERIOD.end()),
            DayRange.of(start.plusDays(1), PERIOD.end()),
            DayRange.of(start, PERIOD.end().minusDays(1)),
            DayRange.of(start, PERIOD.end().plusDays(1)),
            DayRange.of(start, LocalDate.of(2025, 5, 14)),
            DayRange.of(start, LocalDate.of(2025, 5, 15)),
            DayRange.of(start, LocalDate.of(2025, 5, 16)));
    LocalDate one = NOTICE.plusMonths(1);
    LocalDate two = NOTICE.plusMonths(2);
    assertThat(signing(around))
        .containsExactlyInAnyOrder(
            one,
            one.plusDays(1),
            one.plusDays(14),
            one.plusDays(15),
            two,
            two.plusDays(1),
            two.plusDays(3),
            two.plusDays(4));
  }

  @Test
  void limitsLeaveAloneWhatHasNone() {
    Limits limits = new Limits(List.of(TERMS));
    Allocation disks = Allocation.builder()
        .id("disks")
        .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "disks", "TB"))
        .quantity("5")
        .build();
    Allocation late = direct(GOOD).toBuilder()
        .serves(List.of())
        .period(DayRange.ofDays(PERIOD.end().plusDays(10), 5))
        .build();
    Proposal bare = Proposal.builder().directPlan(DirectPlan.of(disks)).build();

    assertThat(limits.around(bare)).isEmpty();
    assertThat(limits
            .around(bare.withDirectPlan(DirectPlan.of(late)))
            .map(one -> direct(one).period().orElseThrow())
            .filter(days -> !days.equals(late.period().orElseThrow())))
        .as("a last day before the first is none")
        .containsExactlyInAnyOrder(
            DayRange.of(PERIOD.start().minusDays(1), late.period().orElseThrow().end()),
            DayRange.of(PERIOD.start(), late.period().orElseThrow().end()),
            DayRange.of(PERIOD.start().plusDays(1), late.period().orElseThrow().end()));
  }

  @Test
  void theFirstStageHasEachNodeTypeOfBothTerms() {
    NodeType other = NodeType.of("Z", "z");
    CallTerms more = TERMS.withBulkNodeTypes(TERMS.bulkNodeTypes().first(), other);
    List<Proposal> first = Candidates.of(TERMS, more).get(0).get().toList();

    assertThat(first.get(0)).isEqualTo(GOOD);
    assertThat(first.stream()
            .map(one -> bulk(one).resource().orElseThrow())
            .map(one -> ((GpuNode) one).type().orElseThrow())
            .distinct())
        .containsExactlyInAnyOrder(TERMS.bulkNodeTypes().first(), other);
    assertThat(Candidates.of(TERMS, more)).hasSize(4);
    assertThat(Candidates.of(TERMS, TERMS).get(1).get().toList())
        .isEqualTo(Gallery.of(TERMS).stream().map(Sample::proposal).toList());
  }

  @Test
  void theLastStageHasTheGalleryAtTheLimits() {
    assertThat(Candidates.of(TERMS, TERMS).get(3).get().limit(20).toList())
        .isEqualTo(new Limits(List.of(TERMS)).around(GOOD).limit(20).toList());
  }
}
