package io.github.geniac.rules.outlook;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import javax.annotation.Nullable;

/** Puts together what the groups of an {@link Exploration} come to. */
final class Summary {

  private final Assessment stated;
  private final Setting setting;
  private final Proposal proposal;
  private final List<Exploration.GroupInWorlds> groups;
  private final Worlds worlds;
  private final int[][] local;

  Summary(
      Assessment stated,
      Setting setting,
      Proposal proposal,
      List<Exploration.GroupInWorlds> groups,
      Worlds worlds) {
    this.stated = stated;
    this.setting = setting;
    this.proposal = proposal;
    this.groups = groups;
    this.worlds = worlds;
    this.local = new int[worlds.count()][groups.size()];
    for (int world = 0; world < local.length; world++) {
      for (int i = 0; i < groups.size(); i++) {
        local[world][i] = worlds.project(world, groups.get(i).worlds());
      }
    }
  }

  Settling settling(List<Unknown> facts, List<Unknown> unanswerable, int limit) {
    List<Unknown> unknowns = new ArrayList<>(facts);
    worlds.open().forEach(reading -> unknowns.add(Unknown.of(reading)));
    SmallestSets smallest = new SmallestSets(groups, worlds, local, limit);
    Set<Set<Unknown>> sets = smallest.find();
    if (smallest.isTooMany()) {
      return new Settling(
          stated,
          unknowns,
          unanswerable,
          Map.of(),
          Set.of(),
          false,
          Optional.of(new Settling.Overrun(unknowns, limit + 1L, limit)));
    }
    return new Settling(
        stated,
        unknowns,
        unanswerable,
        reachable(),
        sets,
        smallest.alwaysDecide(),
        Optional.empty());
  }

  private Map<Verdict, Settling.Way> reachable() {
    Map<Verdict, Settling.Way> ways = new EnumMap<>(Verdict.class);
    yes().ifPresent(pick -> ways.put(Verdict.ADMISSIBLE, way(pick, Verdict.ADMISSIBLE)));
    left().ifPresent(pick -> ways.put(Verdict.UNDETERMINED, way(pick, Verdict.UNDETERMINED)));
    no().ifPresent(pick -> ways.put(Verdict.INADMISSIBLE, way(pick, Verdict.INADMISSIBLE)));
    return ways;
  }

  /** A world and a cell of each group. */
  private record Pick(int world, List<Integer> cells, int size) {}

  /** One group that fails is enough. */
  private Optional<Pick> no() {
    @Nullable Pick best = null;
    for (int world = 0; world < worlds.count(); world++) {
      for (int i = 0; i < groups.size(); i++) {
        int[] cells = new int[groups.size()];
        Group group = groups.get(i).group();
        int here = local[world][i];
        cells[i] = least(group, cell -> group.outcome(here, cell) == Group.FAILS);
        best = cells[i] < 0 ? best : smaller(best, world, cells);
      }
    }
    return Optional.ofNullable(best);
  }

  /** Every group has to pass. */
  private Optional<Pick> yes() {
    @Nullable Pick best = null;
    for (int world = 0; world < worlds.count(); world++) {
      int[] cells = new int[groups.size()];
      boolean all = true;
      for (int i = 0; i < cells.length && all; i++) {
        Group group = groups.get(i).group();
        int here = local[world][i];
        cells[i] = least(group, cell -> group.outcome(here, cell) == Group.PASSES);
        all = cells[i] >= 0;
      }
      best = all ? smaller(best, world, cells) : best;
    }
    return Optional.ofNullable(best);
  }

  /** One group stays open, and no other fails, whatever else is answered. */
  private Optional<Pick> left() {
    @Nullable Pick best = null;
    for (int world = 0; world < worlds.count(); world++) {
      for (int open = 0; open < groups.size(); open++) {
        int[] cells = new int[groups.size()];
        boolean all = true;
        for (int i = 0; i < cells.length && all; i++) {
          cells[i] = i == open ? stuck(world, i) : neverFails(world, i);
          all = cells[i] >= 0;
        }
        best = all ? smaller(best, world, cells) : best;
      }
    }
    return Optional.ofNullable(best);
  }

  private int stuck(int world, int index) {
    Group group = groups.get(index).group();
    return least(group, cell -> group.isStuck(local[world][index], cell));
  }

  private int neverFails(int world, int index) {
    Group group = groups.get(index).group();
    int here = local[world][index];
    return least(
        group,
        cell -> group.outcome(here, cell) != Group.NONE
            && (group.ends(here, cell) & 1 << Group.FAILS) == 0);
  }

  /** The first of the cells that supply least; -1 if there is none. */
  private static int least(Group group, IntPredicate wanted) {
    int best = -1;
    for (int cell = 0; cell < group.cells(); cell++) {
      if ((best < 0 || group.size(cell) < group.size(best)) && wanted.test(cell)) {
        best = cell;
      }
    }
    return best;
  }

  private Pick smaller(@Nullable Pick best, int world, int[] cells) {
    int size = worlds.size(world);
    for (int i = 0; i < cells.length; i++) {
      size += groups.get(i).group().size(cells[i]);
    }
    return best == null || size < best.size
        ? new Pick(world, Arrays.stream(cells).boxed().toList(), size)
        : best;
  }

  private Settling.Way way(Pick pick, Verdict verdict) {
    List<Assumption> assumptions = new ArrayList<>();
    Proposal so = proposal;
    for (int i = 0; i < pick.cells.size(); i++) {
      Group group = groups.get(i).group();
      for (int fact = 0; fact < group.facts.size(); fact++) {
        if (group.digit(pick.cells.get(i), fact) > 0) {
          FactAnswer answer = group.answer(pick.cells.get(i), fact);
          assumptions.add(new Assumption(group.facts.get(fact), answer.value()));
          so = answer.statement().apply(so).orElseThrow();
        }
      }
    }
    for (int i = 0; i < worlds.open().size(); i++) {
      if ((worlds.answered(pick.world) & 1 << i) != 0) {
        assumptions.add(
            new Assumption(Unknown.of(worlds.open().get(i)), worlds.choice(pick.world, i)));
      }
    }
    Settling.Way way = new Settling.Way(assumptions, so, worlds.readings(pick.world));
    Verdict found = setting.with(way.readings()).assess(so).verdict();
    if (found != verdict) {
      throw new IllegalStateException(
          "Settling: the answers %s lead to %s, not to %s: a rule looks at a fact that it does not ask"
                  .formatted(assumptions, found, verdict)
              + " for; have it ask for what it needs");
    }
    return way;
  }
}
