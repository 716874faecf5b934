package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.rules.outlook.Setting;
import io.github.geniac.rules.view.ChangedTerm;
import io.github.geniac.rules.view.ChangedTerm.Parameter;
import io.github.geniac.rules.view.Deviations;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Terms that are not as published. */
class ChangedTermTest {

  @Test
  void eachTermThatIsNotAsPublishedIsListedAndNoOther() {
    assertThat(changed(one -> one)).isEmpty();
    assertThat(changed(one -> one.researchStart(LocalDate.of(2025, 3, 1)))).isEmpty();
    assertThat(changed(one -> one.researchMonths(12)))
        .containsExactly(new ChangedTerm(Parameter.RESEARCH_MONTHS, List.of(6), List.of(12)));
    assertThat(changed(one -> one.earliestExpectedStart(MonthDay.of(10, 1))))
        .containsExactly(new ChangedTerm(
            Parameter.EXPECTED_START, List.of("10-11", "10-20"), List.of("10-01", "10-20")));
    assertThat(changed(one -> one.latestExpectedStart(MonthDay.of(10, 31))))
        .containsExactly(new ChangedTerm(
            Parameter.EXPECTED_START, List.of("10-11", "10-20"), List.of("10-11", "10-31")));
    assertThat(changed(one -> one.bulkCap(120)))
        .containsExactly(new ChangedTerm(Parameter.BULK_CAP, List.of(100), List.of(120)));
    assertThat(changed(one -> one.bandwidthToleranceTbps(BigDecimal.ONE)))
        .containsExactly(new ChangedTerm(
            Parameter.BANDWIDTH_TOLERANCE_TBPS,
            List.of(new BigDecimal("0.32")),
            List.of(BigDecimal.ONE)));
    NodeType other = NodeType.of("Example Cloud", "gpu8");
    NodeType published = NodeType.of("Amazon Web Services", "p5.48xlarge");
    assertThat(changed(one -> one.bulkNodeTypes(List.of(published, other))))
        .containsExactly(
            new ChangedTerm(Parameter.NODE_TYPES, List.of(published), List.of(published, other)));
    assertThat(changed(one -> one.contractTermMonths(2)))
        .containsExactly(new ChangedTerm(Parameter.CONTRACT_MONTHS, List.of(1), List.of(2)));
    assertThat(changed(one -> one.contractToleranceDays(0)))
        .containsExactly(
            new ChangedTerm(Parameter.CONTRACT_TOLERANCE_DAYS, List.of(14), List.of(0)));
    assertThat(parameters(one -> one.excludedSupplierKinds(List.of())))
        .containsExactly(Parameter.EXCLUDED_SUPPLIERS);
    assertThat(parameters(one -> one.equivalentSupplierKinds(List.of())))
        .containsExactly(Parameter.EQUIVALENT_SUPPLIERS);
    assertThat(changed(one ->
            one.signatoryKinds(List.of(OrganizationKind.COMPANY, OrganizationKind.OTHER_BODY))))
        .containsExactly(new ChangedTerm(
            Parameter.SIGNATORIES,
            List.of(OrganizationKind.COMPANY),
            List.of(OrganizationKind.COMPANY, OrganizationKind.OTHER_BODY)));
  }

  @Test
  void eachFigureOfAnotherReferenceNodeIsListed() {
    GpuNode published = Given.TERMS.referenceNode();
    assertThat(node(published.toBuilder().gpus(4, "H200").build()))
        .containsExactly(
            new ChangedTerm(Parameter.NODE_GPUS, List.of(8, "H100"), List.of(4, "H200")));
    assertThat(node(published.toBuilder().type("a", "b").build()))
        .containsExactly(new ChangedTerm(
            Parameter.NODE_GPUS, List.of(8, "H100"), List.of(NodeType.of("a", "b"), 8, "H100")));
    assertThat(node(published.toBuilder().gpuMemoryGb("320").build()))
        .containsExactly(new ChangedTerm(
            Parameter.NODE_MEMORY_GB,
            List.of(new BigDecimal("640")),
            List.of(new BigDecimal("320"))));
    assertThat(node(published.toBuilder().localSsdTb(Optional.empty()).build()))
        .containsExactly(
            new ChangedTerm(Parameter.NODE_SSD_TB, List.of(new BigDecimal("30")), List.of()));
    assertThat(node(published.toBuilder().injectionBandwidthTbps("1.6").build()))
        .containsExactly(new ChangedTerm(
            Parameter.NODE_BANDWIDTH_TBPS,
            List.of(new BigDecimal("3.2")),
            List.of(new BigDecimal("1.6"))));
  }

  private static List<ChangedTerm> node(GpuNode reference) {
    return changed(one -> one.referenceNode(reference));
  }

  private static List<ChangedTerm> changed(UnaryOperator<CallTerms.Builder> change) {
    CallTerms terms =
        CallTerms.builder().from(change.apply(Given.TERMS.toBuilder()).build()).build();
    return Deviations.of(Setting.of(terms), Views.EMPTY).terms();
  }

  private static List<Parameter> parameters(UnaryOperator<CallTerms.Builder> change) {
    return changed(change).stream().map(ChangedTerm::parameter).toList();
  }

  @Test
  void everyParameterIsOfAClauseOfTheLedger() {
    List<Clause> clauses = Ledger.entries().stream().map(Ledger.Entry::clause).toList();
    for (Parameter parameter : Parameter.values()) {
      assertThat(clauses).contains(parameter.clause());
    }
    assertThat(Parameter.BULK_CAP.clause()).hasToString("2.3");
  }
}
