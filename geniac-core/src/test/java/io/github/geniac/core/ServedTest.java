package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workloads that an allocation or a cost item serves. */
class ServedTest {

  private static Allocation allocation(Served... serves) {
    return Samples.allocation("a").addServes(serves).build();
  }

  private static CostItem costItem(Served... serves) {
    return Samples.costItem("c").addServes(serves).build();
  }

  @Test
  void aShareMayBeLeftOut() {
    assertThat(Served.of(" w ")).isEqualTo(Served.of("w"));
    assertThat(Served.of("w").share()).isEmpty();
    assertThat(Served.of("w", "0.250")).isEqualTo(Served.of("w", "0.25"));
    assertThat(Served.of("w", "0.25").share()).contains(new BigDecimal("0.25"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "1.0001", "25"})
  void aShareLiesBetweenZeroAndOne(String share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Served.of("w", share))
        .withMessage("Served w: share must lie between 0 and 1, was " + share);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "NaN", "25 %", "1/4"})
  void aShareThatIsNoNumberIsRefused(String share) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Served.of("w", share))
        .withMessage(
            "Served w: share must be a decimal number such as '0.25', was '" + share + "'");
  }

  @Test
  void sharesMayAddUpToOneButNotToMore() {
    Served[] third = {Served.of("v", "0.5"), Served.of("w", "0.5"), Served.of("x", "0")};
    assertThat(allocation(third).serves()).containsExactly(third);
    assertThat(costItem(third).serves()).containsExactly(third);

    Served[] more = {Served.of("v", "0.5"), Served.of("w", "0.501"), Served.of("x")};
    String message = ": the shares of the served workloads add up to 1.001, which is more than 1";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocation(more))
        .withMessage("Allocation a" + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costItem(more))
        .withMessage("CostItem c" + message);
  }

  @Test
  void aWorkloadIsServedOnce() {
    String message = ": served workload 'w' is stated twice; ids are unique";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allocation(Served.of("w", "0.5"), Served.of("w")))
        .withMessage("Allocation a" + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> costItem(Served.of("w"), Served.of("w")))
        .withMessage("CostItem c" + message);
  }

  @Test
  void buildersTakeTheTextsOfTheIds() {
    List<Served> both = List.of(Served.of("v"), Served.of("w"));

    assertThat(Samples.allocation("a").serves("v", "w").build().serves()).isEqualTo(both);
    assertThat(Samples.costItem("c").serves("v").serves("w").build().serves()).isEqualTo(both);
  }

  @Test
  void workDoneInHouseHasNoContractor() {
    CostItem.Builder item = Samples.costItem("c").contractor(Samples.seller());

    assertThat(item.build().contracting()).isEmpty();
    assertThat(item.contracting(CostItem.Contracting.OUTSOURCED).build().contractor())
        .contains(Samples.seller());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> item.contracting(CostItem.Contracting.IN_HOUSE).build())
        .withMessage("CostItem c: IN_HOUSE work has no contractor, was seller");
    assertThat(Samples.costItem("c")
            .contracting(CostItem.Contracting.IN_HOUSE)
            .build()
            .contractor())
        .isEmpty();
  }
}
