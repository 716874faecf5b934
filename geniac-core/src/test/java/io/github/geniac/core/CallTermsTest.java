package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTermsTest {

  private static final LocalDate START = LocalDate.of(2024, 10, 15);
  private final CallTerms terms = CallTerms.startingOn(START);

  @Test
  void theNumbersAreThoseOfTheCall() {
    assertThat(terms.researchStart()).isEqualTo(START);
    assertThat(terms.researchMonths()).as("clause 1.2").isEqualTo(6);
    assertThat(terms.bulkCap()).as("clause 2.3").isEqualTo(100);
    assertThat(terms.contractTermMonths()).as("clause 2.7").isEqualTo(1);
    assertThat(terms.bulkNodeTypes())
        .as("clause 2.4")
        .containsExactly(NodeType.of("Amazon Web Services", "p5.48xlarge"));
  }

  @Test
  void theReferenceNodeIsThatOfClause22() {
    GpuNode node = terms.referenceNode();

    assertThat(node.gpuModel()).isEqualTo("H100");
    assertThat(node.gpuCount()).isEqualTo(8);
    assertThat(node.gpuMemoryGb().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(8 * 80));
    assertThat(node.localSsdTb().orElseThrow()).isEqualByComparingTo(BigDecimal.valueOf(30));
    assertThat(node.injectionBandwidthTbps().orElseThrow())
        .isEqualByComparingTo(BigDecimal.valueOf(3200).movePointLeft(3));
    assertThat(node.type()).isEmpty();
  }

  @Test
  void theTolerancesAreOurReadings() {
    assertThat(terms.bandwidthToleranceTbps())
        .isEqualByComparingTo(
            terms.referenceNode().injectionBandwidthTbps().orElseThrow().movePointLeft(1));
    assertThat(terms.contractToleranceDays()).isEqualTo(14);
    assertThat(terms.earliestExpectedStart()).isEqualTo(MonthDay.of(10, 11));
    assertThat(terms.latestExpectedStart()).isEqualTo(MonthDay.of(10, 20));
  }

  @Test
  void everyKindOfBodyMaySupplyOrMayNotOrIsOpen() {
    assertThat(terms.excludedSupplierKinds())
        .containsExactly(
            OrganizationKind.NATIONAL_RESEARCH_INSTITUTE,
            OrganizationKind.PUBLIC_RESEARCH_INSTITUTE,
            OrganizationKind.NATIONAL_UNIVERSITY_CORPORATION,
            OrganizationKind.INTER_UNIVERSITY_RESEARCH_INSTITUTE_CORPORATION);
    Set<OrganizationKind> free = EnumSet.of(OrganizationKind.COMPANY, OrganizationKind.OTHER_BODY);
    Set<OrganizationKind> open = EnumSet.complementOf(EnumSet.copyOf(free));
    open.removeAll(terms.excludedSupplierKinds());
    assertThat(terms.equivalentSupplierKinds()).isEqualTo(open);
    assertThat(terms.signatoryKinds()).containsExactly(OrganizationKind.COMPANY);
  }

  @ParameterizedTest
  @CsvSource({"2024-10-15, 182", "2026-10-15, 182", "2027-10-15, 183", "2024-10-11, 182"})
  void theResearchPeriodIsSixMonthsFromTheStart(LocalDate start, int days) {
    DayRange period = CallTerms.startingOn(start).researchPeriod();

    assertThat(period.start()).isEqualTo(start);
    assertThat(period.end()).isEqualTo(start.plusMonths(6));
    assertThat(period.days()).isEqualTo(days);
  }

  @Test
  void aWhatIfIsACopy() {
    NodeType other = NodeType.of("Microsoft Azure", "Standard_ND96isr_H100_v5");

    assertThat(terms.withResearchStart(START.plusDays(1)).researchPeriod().start())
        .isEqualTo(START.plusDays(1));
    assertThat(terms.withResearchMonths(12).researchPeriod())
        .isEqualTo(DayRange.ofMonths(START, 12));
    assertThat(terms.withBulkCap(1).bulkCap()).isEqualTo(1);
    assertThat(terms.withBulkNodeTypes(other).bulkNodeTypes()).containsExactly(other);
    assertThat(terms.withBulkCap(1).withBulkCap(100)).isEqualTo(terms);
  }

  @Test
  void setsMayBeEmptyAndStayEmpty() {
    CallTerms open = CallTerms.builder()
        .researchStart(START)
        .addAllBulkNodeTypes(Set.of())
        .addAllExcludedSupplierKinds(Set.of())
        .addAllEquivalentSupplierKinds(Set.of())
        .addAllSignatoryKinds(Set.of())
        .bandwidthToleranceTbps(new BigDecimal("0.10"))
        .build();

    assertThat(open.bandwidthToleranceTbps()).isEqualTo(new BigDecimal("0.1"));
    assertThat(open.bulkNodeTypes()).isEmpty();
    assertThat(open.excludedSupplierKinds()).isEmpty();
    assertThat(open.equivalentSupplierKinds()).isEmpty();
    assertThat(open.signatoryKinds()).isEmpty();
    assertThat(open.toBuilder().build()).isEqualTo(open);
  }

  @Test
  void theToleranceIsEqualHoweverManyZerosItEndsIn() {
    assertThat(
            terms.toBuilder().bandwidthToleranceTbps(new BigDecimal("0.3200")).build())
        .isEqualTo(terms);
    assertThat(terms.toBuilder().bandwidthToleranceTbps(new BigDecimal("0.00")).build())
        .isEqualTo(terms.toBuilder().bandwidthToleranceTbps(BigDecimal.ZERO).build());
  }

  @Test
  void numbersBelowTheirLeastAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.withResearchMonths(0))
        .withMessage("CallTerms: researchMonths must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.withBulkCap(0))
        .withMessage("CallTerms: bulkCap must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.toBuilder().contractTermMonths(-1).build())
        .withMessage("CallTerms: contractTermMonths must be at least 0, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.toBuilder().contractToleranceDays(-1).build())
        .withMessage("CallTerms: contractToleranceDays must be at least 0, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            terms.toBuilder().bandwidthToleranceTbps(new BigDecimal("-0.1")).build())
        .withMessage("CallTerms: bandwidthToleranceTbps must be 0 or more, was -0.1");
    assertThat(terms.toBuilder()
            .contractTermMonths(0)
            .contractToleranceDays(0)
            .build()
            .contractTermMonths())
        .isZero();
  }

  @Test
  void aReversedExpectedStartIsRefused() {
    MonthDay day = MonthDay.of(10, 15);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.toBuilder()
            .earliestExpectedStart(day)
            .latestExpectedStart(MonthDay.of(10, 14))
            .build())
        .withMessageContaining("from --10-15 to --10-14, which is reversed");
    assertThat(terms.toBuilder()
            .earliestExpectedStart(day)
            .latestExpectedStart(day)
            .build()
            .latestExpectedStart())
        .isEqualTo(day);
  }

  @Test
  void aKindIsNotBothExcludedAndOpen() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.toBuilder()
            .addEquivalentSupplierKinds(OrganizationKind.PUBLIC_RESEARCH_INSTITUTE)
            .build())
        .withMessage("CallTerms: PUBLIC_RESEARCH_INSTITUTE is stated both as excluded and as open");
  }

  @Test
  void aResearchPeriodThatLeavesTheCalendarIsRefusedAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CallTerms.startingOn(LocalDate.MAX))
        .withMessageContaining("years 1 to 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms.withResearchMonths(Integer.MAX_VALUE))
        .withMessageContaining("years 1 to 9999");
  }
}
