package io.github.geniac.core;

import static io.github.geniac.core.Samples.PERIOD;
import static io.github.geniac.core.Samples.allocation;
import static io.github.geniac.core.Samples.phase;
import static io.github.geniac.core.Samples.workload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The usual mistakes on one page: each is refused at once, in words of this library. */
class BadInputTest {

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(() -> DayRange.parse("2025-04-15/2024-10-15"), "DayRange", "after the start"),
        mistake(() -> DayRange.parse("mid-October"), "DayRange", "2024-10-15/2025-04-15"),
        mistake(() -> DayRange.ofMonths(Samples.DAY, 0), "months", "at least 1, was 0"),
        mistake(() -> NodeSchedule.of(PERIOD, -30), PERIOD.toString(), "0 or more, was -30"),
        mistake(() -> proposalAwarded(10_000), "awardNotice", "1 to 9999, was +10000-01-01"),
        mistake(() -> proposalAwarded(0), "awardNotice", "1 to 9999, was 0000-01-01"),
        mistake(
            () -> Participant.of(Samples.applicant(), LocalDate.MAX), "Participant", "canSignBy"),
        mistake(() -> Price.builder().asOf(LocalDate.MIN).build(), "Price", "asOf", "1 to 9999"),
        mistake(
            () -> FxAssumption.of("USD", "JPY", "150").toBuilder()
                .date(LocalDate.MAX)
                .build(),
            "FxAssumption USD/JPY",
            "date",
            "1 to 9999"),
        mistake(() -> allocation("a").nodes(-30), "nodes", "at least 0, was -30"),
        mistake(() -> allocation("a").quantity("abc"), "quantity", "decimal number", "'abc'"),
        mistake(() -> allocation("a").quantity("NaN"), "quantity", "decimal number", "'NaN'"),
        mistake(() -> allocation("a").quantity("1e1000000"), "quantity", "100 digits"),
        mistake(
            () -> allocation("a").serves("w", "w").build(), "Allocation a", "'w'", "stated twice"),
        mistake(
            () -> allocation("a")
                .addServes(Served.of("v", "0.7"), Served.of("w", "0.4"))
                .build(),
            "Allocation a",
            "1.1, which is more than 1"),
        mistake(() -> GpuNode.builder().gpus(0, "H100").build(), "gpuCount", "at least 1, was 0"),
        mistake(() -> Price.of("XYZ 98.32", PriceUnit.NODE_HOUR), "XYZ 98.32", "such as 'USD"),
        mistake(() -> Price.of("USD -98.32", PriceUnit.NODE_HOUR), "not be negative", "-98.32"),
        mistake(() -> FxAssumption.of("USD", "YEN", "150"), "'YEN'", "currency code such as USD"),
        mistake(() -> FxAssumption.of("USD", "JPY", "¥150"), "rate", "'¥150'", "decimal number"),
        mistake(
            () -> DirectPlan.of(allocation("a").build(), allocation("a").build()),
            "allocation 'a'",
            "stated twice",
            "ids are unique"),
        mistake(
            () -> Proposal.builder().addWorkloads(workload("w"), workload("w")).build(),
            "workload 'w'",
            "stated twice",
            "ids are unique"),
        mistake(() -> work(phase("p").after("q")), "Phase p", "'q'", "does not exist", "[p]"),
        mistake(() -> work(phase("p").after("p")), "Phase p", "its own predecessor"),
        mistake(() -> work(phase("p").after("q"), phase("q").after("p")), "in a cycle", "[p, q]"));
  }

  private static Proposal proposalAwarded(int year) {
    return Proposal.builder().awardNotice(LocalDate.of(year, 1, 1)).build();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsRefusedInWordsOfThisLibrary(ThrowingCallable mistake, String[] parts) {
    assertThat(catchThrowable(mistake))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(parts);
  }

  private static Arguments mistake(ThrowingCallable mistake, String... parts) {
    return Arguments.of(mistake, parts);
  }

  private static Proposal work(Phase.Builder... phases) {
    Workload.Builder workload = Workload.builder().id("w");
    Stream.of(phases).forEach(phase -> workload.addPhases(phase.build()));
    return Proposal.builder().addWorkloads(workload.build()).build();
  }
}
