package io.github.geniac.pricing.search;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PhaseId;
import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Outcome;
import io.github.geniac.pricing.kernel.Solver;
import io.github.geniac.pricing.kernel.Spot;
import io.github.geniac.pricing.search.Conflict.Cause;
import io.github.geniac.pricing.search.Conflict.Relaxation;
import io.github.geniac.pricing.search.Conflict.Relaxation.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Finds out why work cannot be done: phases are left out one by one as long as the rest still
 * cannot be done, which leaves a smallest set; then single changes are tried by bisection. Once a
 * limit stops a search before it finds a plan, none of that is known any more.
 */
final class Conflicts {

  private final Program program;
  private final List<Instance> instances;
  private final SearchLimits limits;
  private boolean stopped;

  /**
   * Prepares.
   *
   * @param instances what was found infeasible: the instances of one plan
   */
  Conflicts(Program program, List<Instance> instances, SearchLimits limits) {
    this.program = program;
    this.instances = instances;
    this.limits = limits;
  }

  /** Empty if a limit stops a search. */
  Optional<Conflict> find() {
    Work work = program.work();
    Cause cause = canBeDone(work, unlimited()) ? Cause.CAPACITY : Cause.TIME;
    List<Instance> supply = cause == Cause.TIME ? unlimited() : instances;
    Set<PhaseId> left = new HashSet<>();
    for (Phase phase : work.phases()) {
      left.add(phase.id());
      if (canBeDone(work.without(left), supply)) {
        left.remove(phase.id());
      }
    }
    List<Phase> phases =
        work.phases().stream().filter(phase -> !left.contains(phase.id())).toList();
    List<Relaxation> relaxations = relaxations(cause, phases);
    return stopped ? Optional.empty() : Optional.of(conflict(cause, phases, relaxations));
  }

  private Conflict conflict(Cause cause, List<Phase> phases, List<Relaxation> relaxations) {
    DayRange days = days(phases);
    return new Conflict(
        cause,
        phases.stream().map(Phase::id).toList(),
        days,
        phases.stream().mapToLong(Phase::workNodeDays).sum(),
        cause == Cause.TIME ? OptionalLong.empty() : OptionalLong.of(capacity(days)),
        relaxations);
  }

  private List<Relaxation> relaxations(Cause cause, List<Phase> phases) {
    Work work = program.work();
    List<Relaxation> found = new ArrayList<>();
    if (cause == Cause.CAPACITY) {
      least(work.mostNodes(), nodes -> canBeDone(work, more(nodes)))
          .ifPresent(nodes -> found.add(new Relaxation(Kind.MORE_NODES, Optional.empty(), nodes)));
    }
    for (Phase phase : phases) {
      least(phase.workNodeDays(), less -> canBeDone(work.withLess(phase.id(), less), instances))
          .ifPresent(
              less -> found.add(new Relaxation(Kind.LESS_WORK, Optional.of(phase.id()), less)));
      DayRange period = program.input().period();
      DayRange window = phase.window().orElse(period);
      long room = window.end().datesUntil(period.end()).count();
      least(room, later -> canBeDone(work.withLaterEnd(phase.id(), later, period), instances))
          .ifPresent(
              later -> found.add(new Relaxation(Kind.LATER_END, Optional.of(phase.id()), later)));
    }
    return found;
  }

  /** The least number from 1 to a greatest for which something holds, as it does for all above. */
  private static OptionalLong least(long greatest, LongPredicate holds) {
    if (greatest < 1 || !holds.test(greatest)) {
      return OptionalLong.empty();
    }
    long low = 0;
    long high = greatest;
    while (high - low > 1) {
      long middle = low + (high - low) / 2;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return OptionalLong.of(high);
  }

  private boolean canBeDone(Work work, List<Instance> supply) {
    return supply.stream()
        .map(one -> new Instance(
            one.ticks(),
            one.poolMin(),
            one.poolCap(),
            one.poolPrice(),
            work.tasks(program.input()),
            one.spots(),
            one.commitments()))
        .anyMatch(this::canBeDone);
  }

  private boolean canBeDone(Instance instance) {
    if (stopped) {
      return false;
    }
    Outcome outcome = Solver.solve(instance, limits.from(program.unit()));
    boolean found = outcome.best().isPresent();
    stopped = !found && outcome.status() == Outcome.Status.STOPPED;
    return found;
  }

  private List<Instance> unlimited() {
    int ticks = program.input().period().days();
    Spot all = new Spot("unlimited", 0, program.work().mostNodes(), 0, ticks);
    return List.of(new Instance(ticks, 0, 0, List.of(), List.of(all), List.of()));
  }

  private List<Instance> more(long nodes) {
    return instances.stream()
        .map(one -> {
          List<Spot> spots = new ArrayList<>(one.spots());
          spots.add(new Spot("more", 0, Math.toIntExact(nodes), 0, one.ticks()));
          return new Instance(
              one.ticks(),
              one.poolMin(),
              one.poolCap(),
              one.poolPrice(),
              one.tasks(),
              spots,
              one.commitments());
        })
        .toList();
  }

  private DayRange days(List<Phase> phases) {
    DayRange period = program.input().period();
    List<DayRange> windows =
        phases.stream().map(phase -> phase.window().orElse(period)).toList();
    return DayRange.of(
        windows.stream().map(DayRange::start).sorted().findFirst().orElseThrow(),
        windows.stream()
            .map(DayRange::end)
            .reduce((a, b) -> a.isAfter(b) ? a : b)
            .orElseThrow());
  }

  /** The node-days of the instance that has the most. */
  private long capacity(DayRange days) {
    int from = Math.max(0, program.input().tick(days.start()));
    int to = Math.min(program.input().period().days(), program.input().tick(days.end()));
    long most = 0;
    for (Instance one : instances) {
      long sum = (long) one.poolCap() * (to - from);
      for (Spot spot : one.spots()) {
        sum += (long) spot.capacity() * overlap(from, to, spot.from(), spot.to());
      }
      for (Commitment commitment : one.commitments()) {
        sum += (long) commitment.counts().get(commitment.counts().size() - 1)
            * overlap(from, to, commitment.from(), commitment.to());
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  private static int overlap(int from, int to, int otherFrom, int otherTo) {
    return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
  }
}
