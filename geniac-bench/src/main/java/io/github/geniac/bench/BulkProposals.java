package io.github.geniac.bench;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A thousand proposals of nothing but bulk nodes, each of which breaks the cap, the constant count,
 * the cover of the research period and the node's specification with one chance in seven each: a
 * little more than half of them break nothing. The same every time.
 */
public final class BulkProposals {

  /** How many there are. */
  public static final int COUNT = 1_000;

  private static final long SEED = 30;
  private static final int ODDS = 7;
  private static final DayRange PERIOD = Proposals.TERMS.researchPeriod();

  private final Random random = new Random(SEED);

  private BulkProposals() {}

  /** {@return the proposals} */
  public static List<Proposal> all() {
    BulkProposals source = new BulkProposals();
    List<Proposal> proposals = new ArrayList<>(COUNT);
    for (int i = 0; i < COUNT; i++) {
      proposals.add(source.next());
    }
    return proposals;
  }

  private Proposal next() {
    int cap = Proposals.TERMS.bulkCap();
    int nodes = breaks() ? cap + 1 + random.nextInt(20) : 2 + random.nextInt(cap - 1);
    NodeSchedule schedule = NodeSchedule.of(days(breaks()), nodes);
    if (breaks()) {
      schedule =
          NodeSchedule.of(PERIOD.firstMonths(2), nodes - 1).plus(PERIOD.afterMonths(2), nodes);
    }
    GpuNode bad = random.nextBoolean()
        ? ReferenceNodes.GCP_A3_HIGHGPU_8G.node()
        : ReferenceNodes.AWS_P5_48XLARGE.node().toBuilder().gpuCount(4).build();
    GpuNode node = breaks() ? bad : ReferenceNodes.AWS_P5_48XLARGE.node();
    return Proposal.builder().bulkPlan(plan(schedule, node)).build();
  }

  private boolean breaks() {
    return random.nextInt(ODDS) == 0;
  }

  /** The research period; otherwise a day or more too few at one end, or too many. */
  private static DayRange shifted(Random random) {
    int by = 1 + random.nextInt(20);
    return switch (random.nextInt(3)) {
      case 0 -> DayRange.of(PERIOD.start().plusDays(by), PERIOD.end());
      case 1 -> DayRange.of(PERIOD.start(), PERIOD.end().minusDays(by));
      default -> DayRange.of(PERIOD.start(), PERIOD.end().plusDays(by));
    };
  }

  private DayRange days(boolean broken) {
    return broken ? shifted(random) : PERIOD;
  }

  /** The schedule in one to four allocations, which lie side by side. */
  private BulkPlan plan(NodeSchedule schedule, GpuNode last) {
    BulkPlan.Builder plan = BulkPlan.builder();
    int others = random.nextInt(4);
    NodeSchedule rest = schedule;
    for (int i = 0; i < others && rest.tranches().size() == 1; i++) {
      int most = rest.maxNodes() / 2;
      DayRange days = rest.span().orElseThrow();
      plan.addBulk(nodes("part-" + i, ReferenceNodes.AWS_P5_48XLARGE.node())
          .nodes(most)
          .period(days)
          .build());
      rest = NodeSchedule.of(days, rest.maxNodes() - most);
    }
    return plan.addBulk(nodes("rest", last).schedule(rest).build()).build();
  }

  private static Allocation.Builder nodes(String id, GpuNode node) {
    return Allocation.builder().id(id).resource(node);
  }
}
