package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The most even load, held against all loads there are, and against its own proof. */
class LevelProfileProperties {

  @Provide
  Arbitrary<Windows> tiny() {
    return Windows.any(3, 5, 3);
  }

  @Provide
  Arbitrary<Windows> medium() {
    return Windows.any(5, 14, 9);
  }

  @Provide
  Arbitrary<Windows> large() {
    return Windows.any(14, 60, 40);
  }

  @Provide
  Arbitrary<Windows> crowded() {
    return Windows.any(70, 300, 5);
  }

  @Property
  void noLoadIsMoreEvenForAnyThresholdOrForSquares(@ForAll("tiny") Windows windows) {
    LevelProfile profile = new LevelProfile(windows.instance());
    Set<List<Integer>> all = windows.everyLoad();

    boolean solved = windows.solvedBy(profile);

    assertThat(solved).isEqualTo(!all.isEmpty());
    if (solved) {
      int[] load = load(windows, profile);
      assertThat(all).contains(Arrays.stream(load).boxed().toList());
      long squares =
          Arrays.stream(load).mapToLong(nodes -> (long) nodes * nodes).sum();
      assertThat(all)
          .allMatch(
              other -> other.stream().mapToLong(nodes -> (long) nodes * nodes).sum() >= squares);
      for (int l = 0; l <= 9; l++) {
        int level = l;
        long above =
            Arrays.stream(load).mapToLong(nodes -> Math.max(0, nodes - level)).sum();
        assertThat(all)
            .allMatch(other ->
                other.stream().mapToLong(nodes -> Math.max(0, nodes - level)).sum() >= above);
      }
    }
  }

  @Property(tries = 300)
  void itsChainOfCutsProvesIt(@ForAll("large") Windows windows) {
    holdsWithProof(windows);
  }

  @Property(tries = 100)
  void itsSquaresAreThoseOfAPlainFlow(@ForAll("medium") Windows windows) {
    LevelProfile profile = new LevelProfile(windows.instance());
    int tasks = windows.tasks().size();
    int sink = tasks + windows.ticks() + 1;
    PlainFlow flow = new PlainFlow(sink + 1);
    long amount = windows.arcs(flow);
    for (int t = 0; t < windows.ticks(); t++) {
      for (int nodes = 0; nodes < 9 * tasks; nodes++) {
        flow.arc(1 + tasks + t, sink, 1, 2L * nodes + 1);
      }
    }
    long squares = flow.cost(amount);

    assertThat(windows.solvedBy(profile)).isEqualTo(squares >= 0);
    if (squares >= 0) {
      assertThat(
              Arrays.stream(load(windows, profile)).mapToLong(x -> (long) x * x).sum())
          .isEqualTo(squares);
    }
  }

  @Property(tries = 30)
  void manyTasksMakeSeveralWords(@ForAll("crowded") Windows windows) {
    holdsWithProof(windows);
  }

  private static void holdsWithProof(Windows windows) {
    LevelProfile profile = new LevelProfile(windows.instance());
    if (windows.solvedBy(profile)) {
      keepsBoundsAndSums(windows, profile);
      int[] load = load(windows, profile);
      for (int level = 0; level <= Arrays.stream(load).max().orElse(0); level++) {
        int l = level;
        long above =
            Arrays.stream(load).mapToLong(nodes -> Math.max(0, nodes - l)).sum();
        assertThat(proven(windows, profile, level)).as("level %d", level).isEqualTo(above);
      }
    }
  }

  private static void keepsBoundsAndSums(Windows windows, LevelProfile profile) {
    for (int j = 0; j < windows.tasks().size(); j++) {
      long sum = 0;
      for (int i = 0; i < profile.intervals(); i++) {
        int ticks = profile.from(i + 1) - profile.from(i);
        int tick = profile.from(i);
        assertThat(profile.nodeTicks(j, i))
            .isBetween((long) ticks * windows.low(j, tick), (long) ticks * windows.high(j, tick));
        sum += profile.nodeTicks(j, i);
      }
      assertThat(sum).isEqualTo(windows.need(j));
    }
  }

  /** The load tick by tick: interval by interval from the totals, spread evenly. */
  private static int[] load(Windows windows, LevelProfile profile) {
    int[] load = new int[windows.ticks()];
    for (int i = 0; i < profile.intervals(); i++) {
      int ticks = profile.from(i + 1) - profile.from(i);
      for (int t = 0; t < ticks; t++) {
        load[profile.from(i) + t] = (int) ((profile.nodeTicks(i) + t) / ticks);
      }
    }
    List<Integer> levels = new ArrayList<>();
    for (int r = 0; r < profile.levels().size(); r++) {
      assertThat(r == 0 || profile.levels().load(r - 1) > profile.levels().load(r))
          .isTrue();
      for (int t = 0; t < profile.levels().ticks(r); t++) {
        levels.add(profile.levels().load(r));
      }
    }
    while (levels.size() < load.length) {
      levels.add(0);
    }
    assertThat(Arrays.stream(load).boxed().toList()).containsExactlyInAnyOrderElementsOf(levels);
    return load;
  }

  /** What the chain of cuts proves about the load above a level: max of p(S) - level * |S|. */
  private static long proven(Windows windows, LevelProfile profile, int level) {
    long best = 0;
    for (int r = 0; r < profile.parts(); r++) {
      Set<Integer> cut = new HashSet<>();
      for (int i = 0; i < profile.intervals(); i++) {
        for (int t = profile.from(i); t < profile.from(i + 1); t++) {
          if (profile.rank(i) >= 0 && profile.rank(i) <= r) {
            cut.add(t);
          }
        }
      }
      long mandatory = windows.mandatory(cut);
      best = Math.max(best, mandatory - (long) level * cut.size());
    }
    return best;
  }
}
