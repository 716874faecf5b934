package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A builder without a required fact says which, and those without any build a bare value. */
class RequiredFactsTest {

  static Stream<Arguments> unfinished() {
    return Stream.of(
        missing(() -> Allocation.builder().nodes(30).build(), "Allocation", "id"),
        missing(() -> CallTerms.builder().bulkCap(50).build(), "CallTerms", "researchStart"),
        missing(() -> CommittedTerm.builder().nodes(1).build(), "CommittedTerm", "price"),
        missing(() -> CostItem.builder().build(), "CostItem", "id", "category"),
        missing(() -> CostItem.builder().id("c").build(), "CostItem", "category"),
        missing(() -> FxAssumption.builder().build(), "FxAssumption", "base", "counter", "rate"),
        missing(() -> FxAssumption.builder().pair("USD", "JPY").build(), "FxAssumption", "rate"),
        missing(() -> GpuNode.builder().build(), "GpuNode", "gpuModel", "gpuCount"),
        missing(() -> GpuNode.builder().gpuModel("H100").build(), "GpuNode", "gpuCount"),
        missing(() -> LineageStep.builder().produces("m").build(), "LineageStep", "method"),
        missing(() -> Offer.builder().build(), "Offer", "id", "provider", "resource"),
        missing(() -> Organization.builder().name("x").build(), "Organization", "id"),
        missing(
            () -> Phase.builder().build(), "Phase", "id", "workNodeDays", "nodes", "flexibility"),
        missing(() -> PrepaidBlock.builder().addSizes(1).build(), "PrepaidBlock", "price"),
        missing(() -> StatedCost.builder().build(), "StatedCost", "amount"),
        missing(() -> UsageBased.builder().build(), "UsageBased", "price"),
        missing(() -> Workload.builder().build(), "Workload", "id"));
  }

  @ParameterizedTest
  @MethodSource("unfinished")
  void aMissingFactIsNamed(Supplier<?> build, String type, String facts) {
    assertThatIllegalStateException()
        .isThrownBy(build::get)
        .withMessageContaining("Cannot build " + type + ",")
        .withMessageEndingWith(facts);
  }

  @Test
  void buildersWithoutRequiredFactsBuildABareValue() {
    Map<String, Object> bare = Map.of(
        "BulkPlan", BulkPlan.builder().build(),
        "ExternalProvision", ExternalProvision.builder().build(),
        "Price", Price.builder().build(),
        "PriceInquiry", PriceInquiry.builder().build(),
        "Proposal", Proposal.builder().build());

    assertThat(bare).allSatisfy((type, value) -> assertThat(value.toString()).startsWith(type));
  }

  private static Arguments missing(Supplier<?> build, String type, String... facts) {
    return Arguments.of(build, type, "[" + String.join(", ", facts) + "]");
  }
}
