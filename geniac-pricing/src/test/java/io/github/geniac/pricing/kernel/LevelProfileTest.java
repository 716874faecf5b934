package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelProfileTest {

  /** Busy ticks 0 to 4, a gap, and a task that may pause. */
  private static final Windows WINDOWS = new Windows(
      12,
      List.of(
          Windows.task("steady", 9, 2, 4, 0, 4),
          Windows.task("none", 0, 0, 9, 0, 12),
          Windows.task("free", 5, 0, 9, 0, 8),
          Windows.task("late", 7, 0, 9, 9, 12)),
      List.of(new int[] {0, 0, 4, 4}, new int[] {0, 11, 1, 12}, new int[] {2, 7, 3, 8}, new int[] {
        9, 11, 10, 12
      }));

  @Test
  void loadsAreEvenInEachPartAndGapsAreLeftOut() {
    LevelProfile profile = new LevelProfile(WINDOWS.instance());

    assertThat(WINDOWS.solvedBy(profile)).isTrue();
    // 3, 2, 2, 2 on the first four ticks; 2, 1, 1, 1 on the next; 3, 2, 2 behind the gap.
    assertThat(IntStream.range(0, profile.levels().size())
            .mapToObj(r -> profile.levels().ticks(r) + " x " + profile.levels().load(r)))
        .containsExactly("2 x 3", "6 x 2", "3 x 1");
    assertThat(IntStream.range(0, profile.intervals())
            .mapToObj(i -> profile.from(i) + ".." + profile.from(i + 1)))
        .containsExactly("0..2", "2..4", "4..8", "8..9", "9..12");
    assertThat(profile.nodeTicks(0) + profile.nodeTicks(1)).isEqualTo(9);
    assertThat(profile.nodeTicks(2)).isEqualTo(5);
    assertThat(profile.nodeTicks(3)).isZero();
    assertThat(profile.rank(3)).isEqualTo(-1);
    assertThat(profile.nodeTicks(1, 0)).isZero();
    assertThat(profile.nodeTicks(3, 4)).isEqualTo(7);
  }

  @Test
  void aWindowTooShortForTheWorkHasNoProfile() {
    Windows windows =
        new Windows(3, List.of(Windows.task("t", 7, 1, 2, 0, 3)), List.of(new int[] {0, 0, 3, 3}));
    LevelProfile profile = new LevelProfile(windows.instance());

    assertThat(windows.solvedBy(profile)).isFalse();
    assertThat(profile.solve(new int[] {2}, new int[] {2}, new int[] {2}, new int[] {2}))
        .isFalse();
  }

  @Test
  void theFewestNodesOfACompulsoryPartMakeMoreWork() {
    Windows windows =
        new Windows(4, List.of(Windows.task("t", 2, 2, 5, 0, 4)), List.of(new int[] {0, 1, 3, 4}));
    LevelProfile profile = new LevelProfile(windows.instance());

    assertThat(windows.solvedBy(profile)).isTrue();
    assertThat(profile.levels().load(0)).isEqualTo(2);
    assertThat(profile.levels().ticks(0)).isEqualTo(2);
  }

  @Test
  void withoutWorkThereIsNoLoad() {
    Windows none = new Windows(3, List.of(), List.of());
    LevelProfile profile = new LevelProfile(none.instance());

    assertThat(none.solvedBy(profile)).isTrue();
    assertThat(profile.levels().size()).isZero();
    assertThat(profile.parts()).isZero();
  }
}
