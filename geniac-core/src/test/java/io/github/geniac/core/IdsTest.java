package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdsTest {

  static Stream<Named<Function<String, Comparable<?>>>> ids() {
    return Stream.of(
        Named.of("ItemId", ItemId::of),
        Named.of("ModelId", ModelId::of),
        Named.of("OfferId", OfferId::of),
        Named.of("OrganizationId", OrganizationId::of),
        Named.of("PhaseId", PhaseId::of),
        Named.of("WorkloadId", WorkloadId::of));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void theTextIsTheIdWithoutTheSpaceAroundIt(Function<String, Comparable<?>> id) {
    assertThat(id.apply(" meta-llama/Llama 3.1\u3000"))
        .hasToString("meta-llama/Llama 3.1")
        .isEqualTo(id.apply("meta-llama/Llama 3.1"))
        .hasSameHashCodeAs(id.apply("meta-llama/Llama 3.1"))
        .isNotEqualTo(id.apply("meta-llama/llama 3.1"))
        .doesNotHaveSameHashCodeAs(id.apply("meta-llama/llama 3.1"));
    assertThat(id.apply("東京")).hasToString("東京");
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aBlankTextIsRefused(Function<String, Comparable<?>> id) {
    String type = id.apply("x").getClass().getSimpleName();
    for (String blank : new String[] {"", " ", "\t\n", "\u3000"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> id.apply(blank))
          .withMessage(type + ": the text must not be blank");
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void aControlCharacterIsRefusedAndNotRepeatedInTheMessage(Function<String, Comparable<?>> id) {
    String type = id.apply("x").getClass().getSimpleName();
    for (String control : new String[] {"\n", "\0", "\u001b", "\u007f", "\u0085"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> id.apply("a" + control + "b"))
          .withMessage(type + ": 'a?b' holds a control character");
    }
  }

  @ParameterizedTest
  @MethodSource("orders")
  void idsAreOrderedByTheirTexts(Order order) {
    assertThat(order.compare("a", "b")).isNegative();
    assertThat(order.compare("b", "a")).isPositive();
    assertThat(order.compare("a", " a ")).isZero();
  }

  static Stream<Order> orders() {
    return Stream.of(
        (one, other) -> ItemId.of(one).compareTo(ItemId.of(other)),
        (one, other) -> ModelId.of(one).compareTo(ModelId.of(other)),
        (one, other) -> OfferId.of(one).compareTo(OfferId.of(other)),
        (one, other) -> OrganizationId.of(one).compareTo(OrganizationId.of(other)),
        (one, other) -> PhaseId.of(one).compareTo(PhaseId.of(other)),
        (one, other) -> WorkloadId.of(one).compareTo(WorkloadId.of(other)));
  }

  interface Order {
    int compare(String one, String other);
  }
}
