package com.example.plan;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a user of the library writes, with nothing but the library at hand. */
public final class Plan {

  private Plan() {}

  /** {@return a plan in one line} */
  public static String summary() {
    GpuNode node = GpuNode.builder()
        .type("Amazon Web Services", "p5.48xlarge")
        .gpus(8, "h100")
        .gpuMemoryGb("640")
        .localSsdTb(new BigDecimal("30.720"))
        .build();
    DayRange half = DayRange.ofMonths(LocalDate.of(2024, 10, 15), 6);
    NodeSchedule schedule = NodeSchedule.of(half, 30);
    return node.toBuilder().build().equals(node)
        ? schedule.nodeDays() + " node-days of " + node.label()
        : "copies differ";
  }
}
