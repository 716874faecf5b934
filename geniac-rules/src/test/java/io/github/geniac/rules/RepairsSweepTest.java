package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.repair.Field;
import io.github.geniac.rules.repair.Repair;
import io.github.geniac.rules.repair.RepairReport;
import io.github.geniac.rules.repair.Repairs;
import io.github.geniac.rules.repair.RuleRepairs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random inadmissible proposals: whatever is offered is sound and minimal, and where nothing is
 * offered, no small edit and no two of them would do. As many as {@code -Dgeniac.repairs=10000}
 * says; a few in every build.
 */
@Tag("sweep")
class RepairsSweepTest {

  private static final int PROPOSALS = Integer.getInteger("geniac.repairs", 5);
  private static final int[] DEPARTURES = {40, 120, 200, 650};

  private int goals;
  private int offered;
  private final List<String> missed = new ArrayList<>();

  @Test
  @Timeout(7200)
  void whatIsOfferedIsSoundAndMinimalAndNothingSmallIsMissed() {
    Random random = new Random(20241015);
    int repairs = 0;
    for (int found = 0, i = 0; found < PROPOSALS; i++) {
      Scene scene = scene(random, i);
      RepairChecker checker = RepairChecker.of(scene);
      if (checker.was().verdict() == Verdict.INADMISSIBLE) {
        found++;
        repairs += check(scene, checker, random);
      }
    }
    System.out.printf(
        "%d inadmissible proposals, %d goals, %d with repairs, %d repairs, %d missed%n",
        PROPOSALS, goals, offered, repairs, missed.size());
    assertThat(missed).isEmpty();
  }

  private static Scene scene(Random random, int number) {
    return ProposalArbitraries.of(
        ProposalArbitraries.rolls(random), DEPARTURES[number % DEPARTURES.length]);
  }

  private int check(Scene scene, RepairChecker checker, Random random) {
    RepairReport report =
        Repairs.standard().withReadings(scene.readings()).of(scene.proposal(), scene.terms());
    int count = 0;
    for (RuleRepairs rule : report.rules()) {
      Predicate<Assessment> goal = now -> now.results(rule.violated().rule().value()).stream()
          .noneMatch(
              one -> one.part() == rule.violated().part() && one.outcome() == Outcome.VIOLATED);
      boolean admissibility = rule.violated().kind() == RuleKind.ADMISSIBILITY;
      count += check(checker, rule.repairs(), goal, rule.violated().rule().value(), admissibility);
      assertThat(rule.needs().isEmpty()).isNotEqualTo(rule.repairs().isEmpty());
    }
    Predicate<Assessment> admissible = now -> now.verdict() != Verdict.INADMISSIBLE;
    count += check(checker, report.repairs(), admissible, "verdict", true);
    report.repairs().stream().limit(1).forEach(one -> nothingIsLeft(scene, one));
    locked(scene, random);
    return count;
  }

  private int check(
      RepairChecker checker,
      List<Repair> repairs,
      Predicate<Assessment> goal,
      String name,
      boolean wanted) {
    goals++;
    for (Repair repair : repairs) {
      assertThat(checker.flaws(repair, goal))
          .as("%s by %s of %s", name, repair, checker.scene())
          .isEmpty();
    }
    if (!repairs.isEmpty()) {
      offered++;
    } else if (wanted) {
      small(checker, goal).ifPresent(edits -> missed.add(name + ": " + edits));
    }
    return repairs.size();
  }

  private static void nothingIsLeft(Scene scene, Repair repair) {
    RepairReport again =
        Repairs.standard().withReadings(scene.readings()).of(repair.after(), scene.terms());
    assertThat(again.repairs()).isEmpty();
    assertThat(again.rules()).noneMatch(one -> one.violated().kind() == RuleKind.ADMISSIBILITY);
  }

  /** Some facts of an allocation locked: they are as before in whatever is offered. */
  private static void locked(Scene scene, Random random) {
    List<Allocation> all = scene.proposal().allocations();
    if (all.isEmpty()) {
      return;
    }
    Allocation one = all.get(random.nextInt(all.size()));
    Field.Name name = random.nextBoolean() ? Field.Name.AMOUNT : Field.Name.PROVIDER;
    RepairReport report = Repairs.standard()
        .withReadings(scene.readings())
        .locking(Field.of(one.id().value(), name))
        .of(scene.proposal(), scene.terms());
    Stream.concat(
            report.repairs().stream(),
            report.rules().stream().flatMap(rule -> rule.repairs().stream()))
        .forEach(repair -> {
          Allocation now = repair.after().allocations().stream()
              .filter(it -> it.id().equals(one.id()))
              .findFirst()
              .orElseThrow();
          assertThat(name == Field.Name.AMOUNT ? now.amount() : now.provider())
              .isEqualTo(name == Field.Name.AMOUNT ? one.amount() : one.provider());
        });
  }

  private static Optional<String> small(RepairChecker checker, Predicate<Assessment> goal) {
    List<SmallEdits.Change> all = SmallEdits.of(checker.scene());
    Proposal before = checker.scene().proposal();
    for (SmallEdits.Change one : all) {
      if (isSound(checker, before, List.of(one), goal)) {
        return Optional.of(one.name() + " " + checker.scene());
      }
    }
    for (SmallEdits.Change one : all) {
      for (SmallEdits.Change other : all) {
        if (!one.name().equals(other.name())
            && isSound(checker, before, List.of(one, other), goal)) {
          return Optional.of(one.name() + " and " + other.name() + " " + checker.scene());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSound(
      RepairChecker checker,
      Proposal before,
      List<SmallEdits.Change> changes,
      Predicate<Assessment> goal) {
    Set<String> opened = new HashSet<>();
    Proposal after = before;
    try {
      for (SmallEdits.Change one : changes) {
        after = one.change().apply(after);
        opened.addAll(one.opened());
      }
    } catch (IllegalArgumentException | NoSuchElementException e) {
      return false; // such changes contradict each other, or the proposal
    }
    return checker.isSound(after, opened, goal);
  }
}
