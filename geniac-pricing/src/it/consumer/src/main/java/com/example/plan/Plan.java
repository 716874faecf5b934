package com.example.plan;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.JsonFormat;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.rules.Rulebook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

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
    CostSheet sheet =
        Pricing.of(CallTerms.startingOn(half.start())).price(Proposal.builder().build());
    return node.toBuilder().build().equals(node)
            && sheet.explain(Locale.JAPANESE).startsWith("費用表")
        ? schedule.nodeDays() + " node-days of " + node.label()
        : "copies differ";
  }

  /** {@return the receipt of an assessment, of a document that is written and read as a tree} */
  public static Receipt receipt() {
    CallTerms terms = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
    PlanDocument plan = PlanDocument.of(Proposal.builder().title("plan").build(), terms);
    PlanDocument again = JsonFormat.plan().read(JsonFormat.plan().toTree(plan));
    return Receipt.of(again.assess(), plan.proposal(), Rulebook.standard());
  }

  /**
   * {@return the plan of a text}
   *
   * @param text the text
   */
  public static PlanDocument read(String text) {
    return PlanDocument.parse(text);
  }
}
