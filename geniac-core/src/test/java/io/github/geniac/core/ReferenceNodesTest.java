package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceNodesTest {

  static List<ReferenceNode> all() {
    return ReferenceNodes.all();
  }

  /**
   * The vendors' own figures: GB per GPU, drives and GB (or GiB) per drive, links and Gbps each.
   */
  @ParameterizedTest
  @CsvSource({
    "p5.48xlarge,              Amazon Web Services, H100,  80,  8 x 3840 GB,  1 x 3200, PRIMARY",
    "p5e.48xlarge,             Amazon Web Services, H200, 141,  8 x 3800 GB,  1 x 3200, PRIMARY",
    "p5en.48xlarge,            Amazon Web Services, H200, 141,  8 x 3800 GB,  1 x 3200, PRIMARY",
    "Standard_ND96isr_H100_v5, Microsoft Azure,     H100,  80, 28 x 1024 GiB, 8 x 400,  PRIMARY",
    "a3-highgpu-8g,            Google Cloud,        H100,  80,  1 x 6000 GB,  1 x 1000, PRIMARY",
    "a3-megagpu-8g,            Google Cloud,        H100,  80,  1 x 6000 GB,  1 x 1800, PRIMARY",
    "a3-ultragpu-8g,           Google Cloud,        H200, 141,  1 x 12000 GB, 1 x 3600, PRIMARY",
    "BM.GPU.H100.8,            Oracle Cloud,        H100,  80, 16 x 3840 GB, 1 x 3200, UNVERIFIED"
  })
  void theFiguresAreTheVendorsInDecimalUnits(
      String name,
      String vendor,
      String model,
      long gbPerGpu,
      String drives,
      String links,
      ReferenceNode.Mark mark) {
    ReferenceNode entry = ReferenceNodes.find(name).orElseThrow();
    GpuNode node = entry.node();

    assertThat(node.type()).contains(NodeType.of(vendor, name));
    assertThat(node.gpuModel()).isEqualTo(model);
    assertThat(node.gpuCount()).isEqualTo(8);
    assertThat(node.gpuMemoryGb().orElseThrow()).isEqualByComparingTo(decimal(8 * gbPerGpu));
    assertThat(node.localSsdTb().orElseThrow()).isEqualByComparingTo(terabytes(drives));
    assertThat(node.injectionBandwidthTbps().orElseThrow())
        .isEqualByComparingTo(decimal(product(links)).movePointLeft(3));
    assertThat(entry.mark()).isEqualTo(mark);
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEntryIsFoundByItsTypeNameWhateverTheCase(ReferenceNode entry) {
    String name = entry.node().type().orElseThrow().name();

    assertThat(ReferenceNodes.find(name)).containsSame(entry);
    assertThat(ReferenceNodes.find(name.toUpperCase(Locale.ROOT))).containsSame(entry);
    assertThat(ReferenceNodes.find(" " + name.toLowerCase(Locale.ROOT) + " ")).containsSame(entry);
  }

  @Test
  void whatIsNotThereIsNotFound() {
    assertThat(ReferenceNodes.find("p5")).isEmpty();
    assertThat(ReferenceNodes.find("")).isEmpty();
  }

  @Test
  void anEntryWithoutATypeHasNoName() {
    ReferenceNode nameless = new ReferenceNode(
        Samples.node(), Samples.DAY, "a data sheet", ReferenceNode.Mark.SECONDARY);

    assertThat(nameless.isNamed("8 x H100")).isFalse();
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEntrySaysWhenAndWhereItWasRead(ReferenceNode entry) {
    assertThat(entry.asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(entry)
        .hasToString(
            entry.node().label() + " (2026-11-01, " + entry.mark() + ": " + entry.source() + ")");
  }

  @Test
  void allAreTheConstantsInOrderOfVendors() throws IllegalAccessException {
    List<ReferenceNode> constants = Stream.of(ReferenceNodes.class.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .map(ReferenceNodesTest::value)
        .toList();

    assertThat(ReferenceNodes.all()).containsExactlyElementsOf(constants);
    assertThat(ReferenceNodes.all())
        .isSortedAccordingTo(Comparator.comparing(entry -> List.of(
                "Amazon Web Services", "Microsoft Azure", "Google Cloud", "Oracle Cloud")
            .indexOf(entry.node().type().orElseThrow().vendor())));
  }

  private static ReferenceNode value(Field constant) {
    try {
      return (ReferenceNode) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new LinkageError(constant.toString(), e);
    }
  }

  /** Terabytes, rounded to the two digits that vendors give. */
  private static BigDecimal terabytes(String drives) {
    BigDecimal bytesPerUnit = drives.endsWith("GiB") ? decimal(1L << 30) : decimal(1_000_000_000);
    return decimal(product(drives.substring(0, drives.lastIndexOf(' '))))
        .multiply(bytesPerUnit)
        .movePointLeft(12)
        .setScale(2, RoundingMode.HALF_UP);
  }

  private static long product(String text) {
    return Stream.of(text.split(" x ", -1)).mapToLong(Long::parseLong).reduce(1, (a, b) -> a * b);
  }

  private static BigDecimal decimal(long value) {
    return BigDecimal.valueOf(value);
  }
}
