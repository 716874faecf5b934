package io.github.geniac.core;

import static io.github.geniac.core.Samples.allocation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The nodes of a plan can be added up. */
class PlanNodesTest {

  private static final DayRange DAYS = DayRange.parse("2024-10-15/2025-04-15");
  private static final Allocation ONE = allocation("one").nodes(1).build();
  private static final Allocation SCHEDULED = allocation("schedule")
      .schedule(NodeSchedule.of(DAYS.firstMonths(1), 1).plus(DAYS.afterMonths(1), 2))
      .build();

  private static Allocation most(int fewer) {
    return allocation("most").nodes(Integer.MAX_VALUE - fewer).build();
  }

  @Test
  void asManyNodesAsCanBeCountedAreFine() {
    assertThat(DirectPlan.of(most(1), ONE).allocations()).hasSize(2);
    assertThat(DirectPlan.of(most(2), SCHEDULED).allocations()).hasSize(2);
    assertThat(BulkPlan.builder().addBulk(most(1)).addDirect(ONE).build().allocations())
        .hasSize(2);
    assertThat(DirectPlan.of(
                most(0),
                allocation("unknown").build(),
                allocation("disk")
                    .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "disk", "TB"))
                    .quantity("5000000000")
                    .build())
            .allocations())
        .hasSize(3);
  }

  @Test
  void oneMoreIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DirectPlan.of(most(0), ONE))
        .withMessage(
            "DirectPlan: the allocations take 2147483648 nodes together, at most 2147483647"
                + " can be counted; state fewer");
    assertThatIllegalArgumentException().isThrownBy(() -> DirectPlan.of(most(1), SCHEDULED));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BulkPlan.builder().addBulk(most(0)).addDirect(ONE).build())
        .withMessageStartingWith("BulkPlan: the allocations take 2147483648 nodes together");
  }
}
