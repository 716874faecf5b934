package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.rules.repair.Field;
import io.github.geniac.rules.repair.Repair;
import io.github.geniac.rules.repair.RepairReport;
import io.github.geniac.rules.repair.Repairs;
import io.github.geniac.rules.repair.RuleRepairs;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Random inadmissible proposals: whatever is offered is sound and minimal, and where nothing is
 * offered to reach the verdict or to mend a rule, no small edit and no two of them would do. A few
 * in every build; for more, and how often each rule is violated:
 *
 * <pre>{@code
 * mvn -B -ntp test -pl geniac-rules -am -Dtest=RepairsSweepTest -Dgeniac.repairs=10000
 * }</pre>
 *
 * <p>Each proposal can be made again from the seed ({@code -Dgeniac.repairs.seed=20241015} unless
 * stated) and its number. Every third is mended with a locked field as well.
 */
@Tag("sweep")
class RepairsSweepTest {

  private static final int PROPOSALS = Integer.getInteger("geniac.repairs", 5);
  private static final int[] DEPARTURES = {40, 120, 200, 650};
  private static final long SEED = Long.getLong("geniac.repairs.seed", 20241015);

  private final Map<String, Integer> violations = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private int number;
  private int goals;
  private int offered;
  private int repairs;
  private int searched;

  @Test
  @Timeout(7200)
  void whatIsOfferedIsSoundAndMinimalAndNothingSmallIsMissed() {
    for (int found = 0; found < PROPOSALS; number++) {
      Random random = new Random(SEED + number);
      Scene scene = ProposalArbitraries.of(
          ProposalArbitraries.rolls(random), DEPARTURES[number % DEPARTURES.length]);
      RepairChecker checker = RepairChecker.of(scene);
      if (checker.was().verdict() == Verdict.INADMISSIBLE) {
        found++;
        check(scene, checker);
        if (found % 3 == 0) {
          locked(scene, random);
        }
        if (found == PROPOSALS || found % 500 == 0) {
          tell(found);
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  private void tell(int found) {
    System.out.printf(
        "%d inadmissible proposals: %d goals, %d with repairs, %d repairs, %d goals searched,"
            + " missed %s; violated %s%n",
        found, goals, offered, repairs, searched, missed, violations);
  }

  private void check(Scene scene, RepairChecker checker) {
    RepairReport report =
        Repairs.standard().withReadings(scene.readings()).of(scene.proposal(), scene.terms());
    List<RepairGoal> open = new ArrayList<>();
    for (RuleRepairs rule : report.rules()) {
      violations.merge(rule.violated().rule().value(), 1, Integer::sum);
      check(checker, rule.repairs(), RepairGoal.of(rule.violated()), open);
      assertThat(rule.needs().isEmpty()).isNotEqualTo(rule.repairs().isEmpty());
    }
    // what reaches the verdict reaches each rule of it: if one of them cannot, it cannot
    boolean judged = open.stream().anyMatch(RepairsSweepTest::isOfVerdict);
    RepairGoal verdict = RepairGoal.ofVerdict(checker.was());
    check(checker, report.repairs(), verdict, judged ? new ArrayList<>() : open);
    nothingSmallWouldDo(checker, open);
    report.repairs().stream().limit(1).forEach(one -> nothingIsLeft(scene, one));
  }

  private static boolean isOfVerdict(RepairGoal goal) {
    return goal.judged().get(0).rule().kind() == RuleKind.ADMISSIBILITY;
  }

  private void check(
      RepairChecker checker, List<Repair> found, RepairGoal goal, List<RepairGoal> open) {
    goals++;
    repairs += found.size();
    for (Repair repair : found) {
      assertThat(checker.flaws(repair, goal))
          .as("proposal %d, %s by %s of %s", number, goal.name(), repair, checker.scene())
          .isEmpty();
    }
    if (found.isEmpty()) {
      open.add(goal);
    } else {
      offered++;
    }
  }

  private void nothingSmallWouldDo(RepairChecker checker, List<RepairGoal> open) {
    List<RepairGoal> goals =
        open.stream().filter(one -> !one.isApartFromPlans(checker.scene())).toList();
    if (!goals.isEmpty()) {
      SmallSearch small = new SmallSearch(checker);
      searched += goals.size();
      goals.forEach(goal -> small
          .first(goal)
          .ifPresent(
              change -> missed.add("proposal " + number + ", " + goal.name() + ": " + change)));
    }
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
}
