package io.github.geniac.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;

/**
 * How many nodes there are on each day: a step function, 0 wherever nothing is stated. Immutable.
 *
 * <p>Kept in normal form: tranches in order of days, none of 0 nodes, adjoining ones of different
 * counts. So 30 nodes in one month and 30 in the next <em>are</em> 30 nodes over both, and two
 * schedules with the same count on every day are equal.
 */
public final class NodeSchedule {

  private static final NodeSchedule EMPTY = new NodeSchedule(List.of());

  private final List<Tranche> tranches;

  private NodeSchedule(List<Tranche> tranches) {
    this.tranches = tranches;
  }

  /** {@return the schedule without a node on any day} */
  public static NodeSchedule empty() {
    return EMPTY;
  }

  /**
   * {@return one count on each of these days}
   *
   * @param days the days
   * @param nodes the nodes on each of them, 0 or more
   * @throws IllegalArgumentException if the count is negative
   */
  public static NodeSchedule of(DayRange days, int nodes) {
    Tranche all = Tranche.of(days, nodes);
    return nodes == 0 ? EMPTY : new NodeSchedule(List.of(all));
  }

  /**
   * {@return the daily sum of tranches, in any order, with gaps and overlaps as they come}
   *
   * @param tranches the tranches
   * @throws ArithmeticException if the sum of a day passes {@link Integer#MAX_VALUE}
   */
  public static NodeSchedule sum(Iterable<Tranche> tranches) {
    Map<LocalDate, Long> changes = new TreeMap<>();
    for (Tranche tranche : tranches) {
      changes.merge(tranche.days().start(), (long) tranche.nodes(), Long::sum);
      changes.merge(tranche.days().end(), -(long) tranche.nodes(), Long::sum);
    }
    Steps steps = new Steps();
    long nodes = 0;
    for (Map.Entry<LocalDate, Long> change : changes.entrySet()) {
      nodes += change.getValue();
      if (nodes > Integer.MAX_VALUE) {
        throw new ArithmeticException("NodeSchedule: " + nodes + " nodes on " + change.getKey()
            + " are past what an int holds");
      }
      steps.from(change.getKey(), (int) nodes);
    }
    return steps.schedule();
  }

  /**
   * {@return the daily sum of this schedule and another}
   *
   * @param other the other schedule
   * @throws ArithmeticException if the sum of a day passes {@link Integer#MAX_VALUE}
   */
  public NodeSchedule plus(NodeSchedule other) {
    List<Tranche> all = new ArrayList<>(tranches);
    all.addAll(other.tranches);
    return sum(all);
  }

  /**
   * {@return this schedule with so many more nodes on each of these days}
   *
   * @param days the days
   * @param nodes the nodes to add on each of them, 0 or more
   * @throws IllegalArgumentException if the count is negative
   * @throws ArithmeticException if the sum of a day passes {@link Integer#MAX_VALUE}
   */
  public NodeSchedule plus(DayRange days, int nodes) {
    return plus(of(days, nodes));
  }

  /**
   * {@return what this schedule has above another, day by day; 0 where it has no more}
   *
   * @param other the other schedule
   */
  public NodeSchedule above(NodeSchedule other) {
    return combined(other, (mine, theirs) -> Math.max(mine - theirs, 0));
  }

  /**
   * {@return what this schedule has above so many nodes, day by day; 0 where it has no more}
   *
   * @param nodes the nodes to take away, 0 or more
   * @throws IllegalArgumentException if the count is negative
   */
  public NodeSchedule above(int nodes) {
    Checks.atLeast("NodeSchedule", "nodes", nodes, 0);
    return span().map(days -> above(of(days, nodes))).orElse(this);
  }

  /**
   * {@return this schedule on these days, 0 on all others}
   *
   * @param days the days to keep
   */
  public NodeSchedule within(DayRange days) {
    return combined(of(days, 1), (mine, inside) -> mine * inside);
  }

  /**
   * {@return this schedule without these days: 0 on them}
   *
   * @param days the days to leave out
   */
  public NodeSchedule outside(DayRange days) {
    return combined(of(days, 1), (mine, inside) -> mine * (1 - inside));
  }

  /** {@return the tranches in normal form, in order of days} */
  public List<Tranche> tranches() {
    return tranches;
  }

  /** {@return whether there is no node on any day} */
  public boolean isEmpty() {
    return tranches.isEmpty();
  }

  /**
   * {@return the nodes on a day, 0 or more}
   *
   * @param day the day
   */
  public int nodesOn(LocalDate day) {
    for (Tranche tranche : tranches) {
      if (tranche.days().contains(day)) {
        return tranche.nodes();
      }
    }
    return 0;
  }

  /** {@return the most nodes on any day, 0 if there are none} */
  public int maxNodes() {
    int most = 0;
    for (Tranche tranche : tranches) {
      most = Math.max(most, tranche.nodes());
    }
    return most;
  }

  /**
   * {@return the sum over all days of the nodes of the day, in node-days; the years 1 to 9999 do
   * not hold enough days to pass {@link Long#MAX_VALUE}}
   */
  public long nodeDays() {
    return tranches.stream().mapToLong(Tranche::nodeDays).sum();
  }

  /** {@return the days from the first with a node to the last with one; empty if there are none} */
  public Optional<DayRange> span() {
    return tranches.isEmpty()
        ? Optional.empty()
        : Optional.of(DayRange.of(
            tranches.get(0).days().start(),
            tranches.get(tranches.size() - 1).days().end()));
  }

  /** Combines two schedules day by day; the operator gives 0 for two zeros. */
  private NodeSchedule combined(NodeSchedule other, IntBinaryOperator operator) {
    Steps steps = new Steps();
    Walk mine = new Walk(tranches);
    Walk theirs = new Walk(other.tranches);
    while (mine.hasNext() || theirs.hasNext()) {
      LocalDate day = mine.next().isBefore(theirs.next()) ? mine.next() : theirs.next();
      steps.from(day, operator.applyAsInt(mine.passTo(day), theirs.passTo(day)));
    }
    return steps.schedule();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NodeSchedule schedule && tranches.equals(schedule.tranches);
  }

  @Override
  public int hashCode() {
    return tranches.hashCode();
  }

  /** {@return the tranches, such as {@code 2024-10-15/2024-11-15 x 30, …}, or {@code no nodes}} */
  @Override
  public String toString() {
    return tranches.isEmpty()
        ? "no nodes"
        : tranches.stream().map(Tranche::toString).collect(Collectors.joining(", "));
  }

  /** Takes the counts in order of days and keeps the normal form. */
  private static final class Steps {
    private final List<Tranche> tranches = new ArrayList<>();
    private LocalDate since = LocalDate.MIN;
    private int nodes;

    void from(LocalDate day, int count) {
      if (count != nodes) {
        if (nodes > 0) {
          tranches.add(Tranche.of(DayRange.of(since, day), nodes));
        }
        since = day;
        nodes = count;
      }
    }

    NodeSchedule schedule() {
      return tranches.isEmpty() ? EMPTY : new NodeSchedule(List.copyOf(tranches));
    }
  }

  /** Goes from one day on which the count changes to the next. */
  private static final class Walk {
    private final List<Tranche> tranches;
    private int index;
    private boolean inside;

    Walk(List<Tranche> tranches) {
      this.tranches = tranches;
    }

    boolean hasNext() {
      return index < tranches.size();
    }

    /** The next day of change, never reached once there is none. */
    LocalDate next() {
      if (!hasNext()) {
        return LocalDate.MAX;
      }
      DayRange days = tranches.get(index).days();
      return inside ? days.end() : days.start();
    }

    /** The count from a day on that is no later than the next; adjoining tranches change once. */
    int passTo(LocalDate day) {
      if (inside && next().equals(day)) {
        inside = false;
        index++;
      }
      inside |= next().equals(day);
      return inside ? tranches.get(index).nodes() : 0;
    }
  }
}
