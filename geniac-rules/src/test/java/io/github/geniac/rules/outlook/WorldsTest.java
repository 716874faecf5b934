package io.github.geniac.rules.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.rules.Exclusion;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.StandardReadings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The ways to read what is open: each reading as it is read, or in another way. */
class WorldsTest {

  private static final Exclusion EXCLUSION = StandardReadings.exclusions().get(0);
  private static final Reading<?> FIRST = EXCLUSION.first();
  private static final Reading<?> SECOND = EXCLUSION.second();
  private static final Readings BASE = Readings.defaults();

  private final Worlds worlds = new Worlds(BASE, List.of(FIRST, SECOND));

  /** The world with these choices. */
  private int world(Enum<?> first, Enum<?> second) {
    for (int world = 0; world < worlds.count(); world++) {
      if (worlds.choice(world, 0) == first && worlds.choice(world, 1) == second) {
        return world;
      }
    }
    throw new AssertionError("no world with " + first + " and " + second);
  }

  @Test
  void everyPairOfChoicesIsAWorldButThePairThatIsExcluded() {
    assertThat(worlds.count())
        .isEqualTo(FIRST.choices().size() * SECOND.choices().size() - 1);
    Set<Readings> all = new HashSet<>();
    for (int world = 0; world < worlds.count(); world++) {
      assertThat(all.add(worlds.readings(world))).isTrue();
      assertThat(worlds.choice(world, 0) == EXCLUSION.firstChoice()
              && worlds.choice(world, 1) == EXCLUSION.secondChoice())
          .isFalse();
    }
    assertThat(worlds.readings(0)).isEqualTo(BASE);
    assertThat(worlds.open()).isEqualTo(List.of(FIRST, SECOND));
    assertThat(new Worlds(BASE, List.of()).count()).isEqualTo(1);
  }

  @Test
  void aReadingIsAnsweredIfItIsReadInAnotherWay() {
    int one = world(EXCLUSION.firstChoice(), SECOND.defaultChoice());
    int other = world(FIRST.defaultChoice(), EXCLUSION.secondChoice());

    assertThat(worlds.answered(0)).isZero();
    assertThat(worlds.answered(one)).isEqualTo(1);
    assertThat(worlds.answered(other)).isEqualTo(2);
    assertThat(worlds.size(0)).isZero();
    assertThat(worlds.size(one)).isEqualTo(1);
    assertThat(worlds.size(other)).isEqualTo(1);
  }

  @Test
  void aWorldIsExtendedByOneThatAnswersMoreInTheSameWay() {
    int one = world(EXCLUSION.firstChoice(), SECOND.defaultChoice());
    int other = world(FIRST.defaultChoice(), EXCLUSION.secondChoice());

    assertThat(worlds.extend(0, one)).isTrue();
    assertThat(worlds.extend(0, 0)).isTrue();
    assertThat(worlds.extend(one, one)).isTrue();
    assertThat(worlds.extend(one, 0)).isFalse();
    assertThat(worlds.extend(one, other)).isFalse();
    assertThat(worlds.isFull(0)).isFalse();
    assertThat(worlds.isFull(one))
        .as("there is no choice of the other that is not excluded")
        .isEqualTo(SECOND.choices().size() == 2);
    Worlds alone = new Worlds(BASE, List.of(StandardReadings.EXACTLY_100));
    assertThat(alone.isFull(0)).isFalse();
    assertThat(alone.isFull(1)).isTrue();
  }

  @Test
  void aWorldIsSeenByRulesThatKnowAPartOfTheReadings() {
    Worlds part = new Worlds(BASE, List.of(SECOND));
    for (int world = 0; world < worlds.count(); world++) {
      assertThat(part.choice(worlds.project(world, part), 0)).isEqualTo(worlds.choice(world, 1));
    }
    Worlds none = new Worlds(BASE, List.of());
    assertThat(worlds.project(worlds.count() - 1, none)).isZero();
    Worlds decided = new Worlds(BASE.with(FIRST, EXCLUSION.firstChoice().name()), List.of(SECOND));
    assertThatThrownBy(
            () -> worlds.project(world(FIRST.defaultChoice(), EXCLUSION.secondChoice()), decided))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no such world");
  }

  @Test
  void theOtherChoicesAreAllButTheOneThatIsRead() {
    Reading<?> reading = StandardReadings.EXACTLY_100;
    Readings open = BASE.with(reading, "OPEN");

    assertThat(Worlds.others(BASE, reading)).hasToString("[OPEN]");
    assertThat(Worlds.others(open, reading)).hasToString("[WITHIN_CAP]");
  }

  @Test
  void rulesAreToldOnlyTheReadingsThatTheyDeclare() {
    Readings both = BASE.with(StandardReadings.EXACTLY_100, "OPEN")
        .with(FIRST, EXCLUSION.firstChoice().name());

    assertThat(Worlds.limited(both, Set.of(StandardReadings.EXACTLY_100, SECOND)))
        .isEqualTo(BASE.with(StandardReadings.EXACTLY_100, "OPEN"));
    assertThat(Worlds.limited(both, Set.of())).isEqualTo(BASE);
  }
}
