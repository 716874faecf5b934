package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GPU nodes and other compute. */
class ResourceTest {

  private static GpuNode.Builder p5() {
    return GpuNode.builder()
        .type("Amazon Web Services", "p5.48xlarge")
        .gpus(8, "H100")
        .gpuMemoryGb("640")
        .localSsdTb("30.72")
        .injectionBandwidthTbps("3.2");
  }

  @Test
  void numbersAreEqualHoweverManyZerosTheyEndIn() {
    GpuNode padded = p5().gpuMemoryGb("6.4E+2")
        .localSsdTb("30.7200")
        .injectionBandwidthTbps(new BigDecimal("3.20"))
        .build();

    assertThat(padded).isEqualTo(p5().build()).hasSameHashCodeAs(p5().build());
    assertThat(padded.gpuMemoryGb()).contains(BigDecimal.valueOf(640));
    assertThat(padded.localSsdTb()).contains(new BigDecimal("30.72"));
    assertThat(padded.injectionBandwidthTbps()).contains(new BigDecimal("3.2"));
  }

  @Test
  void eachNumberIsBroughtToItsNormalFormByItself() {
    assertThat(p5().gpuMemoryGb("640.0").build()).isEqualTo(p5().build());
    assertThat(p5().localSsdTb("30.720").build()).isEqualTo(p5().build());
    assertThat(p5().injectionBandwidthTbps("3.20").build()).isEqualTo(p5().build());
    assertThat(p5().gpuModel(" h100 ").build()).isEqualTo(p5().build());
  }

  @Test
  void theGpuModelIsInUpperCase() {
    assertThat(p5().gpus(8, "h100 sxm").build().gpuModel()).isEqualTo("H100 SXM");
  }

  @Test
  void theMakerIsNoPartOfTheGpuModel() {
    assertThat(p5().gpus(8, "NVIDIA H100").build()).isEqualTo(p5().build());
    assertThat(p5().gpus(8, " nvidia  h100 ").build()).isEqualTo(p5().build());
    assertThat(p5().gpus(8, "NVIDIAH100").build().gpuModel()).isEqualTo("NVIDIAH100");
    assertThat(p5().gpus(8, "NVIDIA ").build().gpuModel()).isEqualTo("NVIDIA");
    assertThat(p5().gpus(8, "H100 NVIDIA SXM").build().gpuModel()).isEqualTo("H100 NVIDIA SXM");
  }

  @Test
  void theLabelIsTheTypeOrElseTheGpus() {
    assertThat(p5().build().label()).isEqualTo("Amazon Web Services/p5.48xlarge");
    assertThat(GpuNode.builder().gpus(8, "h100").build().label()).isEqualTo("8 x H100");
    assertThat(Samples.storage().label()).isEqualTo(Samples.storage().name());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aNodeWithoutAGpuIsRefused(int count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> p5().gpus(count, "H100").build())
        .withMessage(
            "GpuNode Amazon Web Services/p5.48xlarge: gpuCount must be at least 1, was " + count);
    assertThat(p5().gpus(1, "H100").build().gpuCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t"})
  void aBlankGpuModelIsRefused(String model) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GpuNode.builder().gpus(8, model).build())
        .withMessageContaining("GpuNode")
        .withMessageContaining("gpuModel must not be blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.000", "-0.01", "-640"})
  void sizesAreAboveZero(String size) {
    String was = "must be above 0, was " + new BigDecimal(size).toPlainString();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> p5().gpuMemoryGb(size).build())
        .withMessageContaining("gpuMemoryGb " + was);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> p5().localSsdTb(size).build())
        .withMessageContaining("localSsdTb " + was);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> p5().injectionBandwidthTbps(size).build())
        .withMessageContaining("injectionBandwidthTbps " + was);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "abc", "NaN", "Infinity", "30,72", "30.72 TB", "0x1e", "1e", "--1"})
  void aTextThatIsNoNumberIsRefusedWithTheFieldAndAnExample(String text) {
    String was = "must be a decimal number such as '0.25', was '" + text + "'";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GpuNode.builder().gpuMemoryGb(text))
        .withMessage("GpuNode: gpuMemoryGb " + was);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GpuNode.builder().localSsdTb(text))
        .withMessage("GpuNode: localSsdTb " + was);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GpuNode.builder().injectionBandwidthTbps(text))
        .withMessage("GpuNode: injectionBandwidthTbps " + was);
  }

  @Test
  void aNodeTypeIsItsVendorAndName() {
    NodeType type = NodeType.of(" Amazon Web Services ", " p5.48xlarge ");

    assertThat(type).hasToString("Amazon Web Services/p5.48xlarge");
    assertThat(type).isEqualTo(NodeType.of("Amazon Web Services", "p5.48xlarge"));
    assertThat(p5().build().type()).contains(type);
  }

  @Test
  void nodeTypesAreOrderedByVendorThenName() {
    NodeType first = NodeType.of("A", "z");
    NodeType second = NodeType.of("B", "a");
    NodeType third = NodeType.of("B", "b");

    assertThat(List.of(third, second, first).stream().sorted())
        .containsExactly(first, second, third);
    assertThat(second.compareTo(NodeType.of("B", "a"))).isZero();
  }

  @Test
  void aBlankVendorOrTypeNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NodeType.of(" ", "p5.48xlarge"))
        .withMessage("NodeType: vendor must not be blank; leave it out if unknown");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NodeType.of("Amazon Web Services", "\u3000"))
        .withMessage("NodeType: name must not be blank; leave it out if unknown");
  }

  @Test
  void otherComputeHasANameAndAUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OtherCompute.of(OtherCompute.Kind.CPU, " ", "node"))
        .withMessageContaining("OtherCompute: name must not be blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OtherCompute.of(OtherCompute.Kind.CPU, "c7i", ""))
        .withMessageContaining("OtherCompute c7i: unit must not be blank");
  }

  @Test
  void aNodeRangeHoldsItsBoundsAndWhatLiesBetween() {
    NodeRange range = NodeRange.of(8, 64);

    assertThat(range).hasToString("8..64");
    for (int nodes = 0; nodes < 70; nodes++) {
      assertThat(range.contains(nodes)).isEqualTo(nodes > 7 && nodes < 65);
    }
    assertThat(NodeRange.exactly(8)).isEqualTo(NodeRange.of(8, 8));
  }

  @Test
  void aNodeRangeFromZeroOnIsThatOfAPause() {
    assertThat(NodeRange.of(0, 8).contains(0)).isTrue();
    assertThat(NodeRange.of(0, 8)).hasToString("0..8");
  }

  @Test
  void aNodeRangeBelowZeroOfNoNodeOrReversedIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NodeRange.of(-1, 8))
        .withMessage("NodeRange: min must be at least 0, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NodeRange.exactly(0))
        .withMessage("NodeRange: max must be at least 1, was 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NodeRange.exactly(-1))
        .withMessageContaining("was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NodeRange.of(9, 8))
        .withMessage("NodeRange: min must not be above max, was 9 above 8");
  }
}
