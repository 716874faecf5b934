package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PriceUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random bulk allocations at one price, against the count of each day of the period. */
class SharedNodesProperties {

  private static final int DAY = 1000;

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void allAreChargedForTheMostThatTheyHaveOnADay(@ForAll long seed) {
    PlanDice dice = new PlanDice(seed);
    List<Allocation> bulk = new ArrayList<>();
    for (int i = dice.number(1, 4); i > 0; i--) {
      Allocation.Builder nodes =
          Given.bulkNodes("bulk" + i).pricePlan(new BulkTerm(Given.yen(DAY, PriceUnit.NODE_DAY)));
      DayRange days = dice.days();
      bulk.add(
          dice.coin()
              ? nodes.period(days).nodes(dice.number(0, 40)).build()
              : nodes.period(days).schedule(dice.schedule(days)).build());
    }
    PlanCost plan =
        Given.sheet(Given.bulk(bulk.toArray(Allocation[]::new))).bulk().orElseThrow();

    long most = Given.PERIOD
        .start()
        .datesUntil(Given.PERIOD.end())
        .mapToLong(day -> nodes(bulk, day))
        .max()
        .orElseThrow();
    assertThat(plan.total().exact())
        .isEqualTo(ExactMoney.parse("JPY " + most * DAY * Given.PERIOD.days()));
    for (Allocation one : bulk) {
      Given.PERIOD.start().datesUntil(Given.PERIOD.end()).forEach(day -> {
        Fraction charged = charged(plan, one, day);
        int own = one.nodeSchedule().orElseThrow().nodesOn(day);
        int peak = one.nodeSchedule().orElseThrow().maxNodes();
        assertThat(charged).isBetween(Fraction.of(own), Fraction.of(peak));
      });
    }
  }

  private static long nodes(List<Allocation> bulk, LocalDate day) {
    return bulk.stream().mapToLong(one -> nodes(one, day)).sum();
  }

  /** Whoever has its most outside the period has it on all days. */
  private static int nodes(Allocation one, LocalDate day) {
    NodeSchedule schedule = one.nodeSchedule().orElseThrow();
    int inside = Given.PERIOD
        .start()
        .datesUntil(Given.PERIOD.end())
        .mapToInt(schedule::nodesOn)
        .max()
        .orElseThrow();
    return inside == schedule.maxNodes() ? schedule.nodesOn(day) : schedule.maxNodes();
  }

  /** The price units of the day, which are nodes. */
  private static Fraction charged(PlanCost plan, Allocation one, LocalDate day) {
    return plan.lines().stream()
        .filter(line -> line.item().equals(one.id()))
        .filter(line -> line.chargePeriod().filter(days -> days.contains(day)).isPresent())
        .map(line -> line.quantity().map(all -> share(all, line)))
        .flatMap(Optional::stream)
        .reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Fraction share(Fraction all, CostLine line) {
    return all.dividedBy(Fraction.of(line.chargePeriod().orElseThrow().days()));
  }
}
