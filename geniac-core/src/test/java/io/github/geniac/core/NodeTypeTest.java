package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Types of nodes under the names that people give them. */
class NodeTypeTest {

  private static final NodeType P5 = NodeType.of("Amazon Web Services", "p5.48xlarge");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amazon Web Services",
        "amazon web services",
        "AmazonWebServices",
        "AWS",
        "aws",
        "ＡＷＳ",
        "Amazon Web Services, Inc.",
        "Amazon Web Services Japan",
        "Amazon Web Services Japan G.K.",
        "アマゾン ウェブ サービス",
        "アマゾンウェブサービス",
        "アマゾン・ウェブ・サービス",
        "アマゾン\u3000ウェブ\u3000サービス",
        "ｱﾏｿﾞﾝ ｳｪﾌﾞ ｻｰﾋﾞｽ",
        "アマゾン ウェブ サービス ジャパン",
        "アマゾン ウェブ サービス ジャパン合同会社"
      })
  void aVendorIsTheSameUnderItsOtherNames(String vendor) {
    NodeType type = NodeType.of(vendor, "p5.48xlarge");

    assertThat(type.isSameAs(P5)).isTrue();
    assertThat(P5.isSameAs(type)).isTrue();
    assertThat(type.vendor()).isEqualTo(vendor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amazon", "AWSX", "Amazon Web Service", "Microsoft Azure", "さくらインターネット"})
  void anotherVendorIsAnother(String vendor) {
    NodeType type = NodeType.of(vendor, "p5.48xlarge");

    assertThat(type.isSameAs(P5)).isFalse();
    assertThat(P5.isSameAs(type)).isFalse();
    assertThat(type.isSameAs(NodeType.of(vendor.toUpperCase(Locale.ROOT), "P5.48XLARGE")))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "p5.48xlarge, true",
    "P5.48xLarge, true",
    "ｐ５.48xlarge, true",
    "p5.48 xlarge, true",
    "p5e.48xlarge, false",
    "p5, false"
  })
  void aTypeIsTheSameHoweverItsNameIsWritten(String name, boolean same) {
    assertThat(NodeType.of("AWS", name).isSameAs(P5)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft Azure, azure",
    "Google Cloud, Google Cloud Platform",
    "Google Cloud, gcp",
    "Oracle Cloud, Oracle Cloud Infrastructure",
    "Oracle Cloud, OCI"
  })
  void theOtherVendorsOfTheReferenceNodesHaveOtherNamesToo(String vendor, String other) {
    assertThat(ReferenceNodes.all())
        .extracting(one -> one.node().type().orElseThrow().vendor())
        .contains(vendor);
    assertThat(NodeType.of(vendor, "n").isSameAs(NodeType.of(other, "n"))).isTrue();
    assertThat(NodeType.of(other, "n").isSameAs(NodeType.of("AWS", "n"))).isFalse();
  }

  @Test
  void itsVendorIsWhoGoesByANameOfTheVendor() {
    Organization named = Organization.builder().id("v").name("アマゾン ウェブ サービス").build();
    Organization known = Organization.builder().id("aws").name("our cloud").build();

    assertThat(P5.isOfVendor(Organization.company("Amazon Web Services"))).isTrue();
    assertThat(P5.isOfVendor(Organization.company("AWS"))).isTrue();
    assertThat(P5.isOfVendor(named)).isTrue();
    assertThat(P5.isOfVendor(known)).isTrue();
    assertThat(P5.isOfVendor(Organization.company("Sakura"))).isFalse();
    assertThat(NodeType.of("Sakura", "h100").isOfVendor(Organization.company("sakura")))
        .isTrue();
    assertThat(NodeType.of("Sakura", "h100").isOfVendor(known)).isFalse();
  }

  /** So that a plan reads back as it was written. */
  @Test
  void whatIsWrittenDifferentlyIsNotEqual() {
    assertThat(NodeType.of("AWS", "p5.48xlarge")).isNotEqualTo(P5).hasToString("AWS/p5.48xlarge");
  }
}
