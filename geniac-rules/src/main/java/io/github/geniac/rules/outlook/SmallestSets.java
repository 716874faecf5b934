package io.github.geniac.rules.outlook;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the smallest sets of unknowns after which nothing that is open changes any more.
 *
 * <p>A set supplies some readings and, of each group, some facts. For each choice of those readings
 * it settles if some group fails whatever its answers are, or if no group is left open in a way
 * that a further answer could change. Both are properties of a group, a choice and the facts
 * supplied of the group; so the groups are taken in one after the other, and of all ways to get so
 * far only the smallest are kept for each pair of "the choices for which a group fails" and "the
 * choices for which no group is left open".
 */
final class SmallestSets {

  private final List<Exploration.GroupInWorlds> groups;
  private final Worlds worlds;
  private final int[][] local;
  private final int limit;
  private final Set<Set<Unknown>> best = new LinkedHashSet<>();
  private int least = Integer.MAX_VALUE;
  private boolean always = true;
  private boolean tooMany;

  SmallestSets(List<Exploration.GroupInWorlds> groups, Worlds worlds, int[][] local, int limit) {
    this.groups = groups;
    this.worlds = worlds;
    this.local = local;
    this.limit = limit;
  }

  /** For which choices of the readings some group fails, none is left open, and some is stuck. */
  private record State(BitSet fails, BitSet closed, BitSet stuck) {

    State and(State other) {
      BitSet fail = (BitSet) fails.clone();
      fail.or(other.fails);
      BitSet close = (BitSet) closed.clone();
      close.and(other.closed);
      BitSet stick = (BitSet) stuck.clone();
      stick.or(other.stuck);
      return new State(fail, close, stick);
    }

    boolean settles(int choices) {
      BitSet either = (BitSet) fails.clone();
      either.or(closed);
      return either.cardinality() == choices;
    }

    /** A choice for which a group fails is decided, stuck or not. */
    boolean decides() {
      BitSet left = (BitSet) stuck.clone();
      left.andNot(fails);
      return left.isEmpty();
    }
  }

  /** The smallest sets that lead to a state. */
  private record Sets(int size, Set<Set<Unknown>> sets) {}

  Set<Set<Unknown>> find() {
    for (int readings = 0; readings < 1 << worlds.open().size() && !tooMany; readings++) {
      find(readings);
    }
    return best;
  }

  /** Whether supplying one of the sets found decides the verdict. */
  boolean alwaysDecide() {
    return always;
  }

  boolean isTooMany() {
    return tooMany;
  }

  private void find(int readings) {
    List<Integer> choices = new ArrayList<>();
    for (int world = 0; world < worlds.count(); world++) {
      if (worlds.answered(world) == readings) {
        choices.add(world);
      }
    }
    if (choices.isEmpty()) {
      return;
    }
    Set<Unknown> read = new LinkedHashSet<>();
    for (int i = 0; i < worlds.open().size(); i++) {
      if ((readings & 1 << i) != 0) {
        read.add(Unknown.of(worlds.open().get(i)));
      }
    }
    BitSet all = new BitSet();
    all.set(0, choices.size());
    Map<State, Sets> states = new LinkedHashMap<>();
    states.put(new State(new BitSet(), all, new BitSet()), new Sets(read.size(), Set.of(read)));
    for (int i = 0; i < groups.size() && !tooMany; i++) {
      states = joined(states, options(i, choices));
    }
    states.forEach((state, sets) -> {
      if (state.settles(choices.size())) {
        keep(sets, state.decides());
      }
    });
  }

  private void keep(Sets sets, boolean decides) {
    if (sets.size < least) {
      best.clear();
      least = sets.size;
      always = true;
    }
    if (sets.size == least) {
      best.addAll(sets.sets);
      always &= decides;
      tooMany |= best.size() > limit;
    }
  }

  private Map<State, Sets> joined(Map<State, Sets> states, Map<State, Sets> options) {
    Map<State, Sets> joined = new LinkedHashMap<>();
    states.forEach((state, sets) -> options.forEach((option, more) -> {
      if (sets.size + more.size <= least) {
        add(joined, state.and(option), sets, more);
      }
    }));
    return joined;
  }

  private void add(Map<State, Sets> to, State state, Sets some, Sets more) {
    int size = some.size + more.size;
    Sets known = to.get(state);
    if (known != null && known.size < size) {
      return;
    }
    Set<Set<Unknown>> all =
        known != null && known.size == size ? known.sets : new LinkedHashSet<>();
    for (Set<Unknown> one : some.sets) {
      for (Set<Unknown> other : more.sets) {
        Set<Unknown> both = new LinkedHashSet<>(one);
        both.addAll(other);
        all.add(both);
        if (all.size() > limit) {
          tooMany = true;
          return;
        }
      }
    }
    to.put(state, new Sets(size, all));
  }

  /** What supplying each set of facts of a group leads to. */
  private Map<State, Sets> options(int index, List<Integer> choices) {
    Group group = groups.get(index).group();
    int[][] ends = ends(group, index, choices);
    Map<State, Sets> options = new LinkedHashMap<>();
    for (int supplied = 0; supplied < 1 << group.facts.size(); supplied++) {
      State state = new State(new BitSet(), new BitSet(), new BitSet());
      for (int i = 0; i < choices.size(); i++) {
        int end = ends[i][supplied];
        state.fails.set(i, end == FAILS);
        state.closed.set(i, (end & LEFT) == 0);
        state.stuck.set(i, (end & STUCK) != 0);
      }
      Set<Unknown> facts = new LinkedHashSet<>();
      for (int i = 0; i < group.facts.size(); i++) {
        if ((supplied & 1 << i) != 0) {
          facts.add(group.facts.get(i));
        }
      }
      Sets none = new Sets(0, Set.of(Set.of()));
      add(options, state, none, new Sets(facts.size(), Set.of(facts)));
    }
    return options;
  }

  private static final int PASSES = 1;
  private static final int FAILS = 2;
  private static final int STUCK = 4;
  private static final int LEFT = 8;

  /**
   * By choice and set of facts: the kinds of outcomes that there are over all answers, as bits.
   * Where a fact cannot be supplied beside the others, such as the type of what is no node, what
   * the others come to counts.
   */
  private int[][] ends(Group group, int index, List<Integer> choices) {
    int[][] ends = new int[choices.size()][1 << group.facts.size()];
    for (int i = 0; i < choices.size(); i++) {
      int world = local[choices.get(i)][index];
      for (int cell = 0; cell < group.cells(); cell++) {
        int kind = switch (group.outcome(world, cell)) {
          case Group.PASSES -> PASSES;
          case Group.FAILS -> FAILS;
          case Group.OPEN -> group.isStuck(world, cell) ? STUCK : LEFT;
          default -> 0;
        };
        int without = group.inapplicable(cell);
        for (int more = without; more >= 0; more = more == 0 ? -1 : (more - 1) & without) {
          ends[i][group.supplied(cell) | more] |= kind;
        }
      }
    }
    return ends;
  }
}
