package io.github.geniac.rules.repair;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import javax.annotation.Nullable;

/**
 * Finds the repairs of one proposal.
 *
 * <p>From the proposal as it is, the first result that stands in the way is asked for suggestions;
 * each is tried, and what then stands in the way is asked again, those that need fewest edits
 * first. What stands in the way is the goal itself, then whatever an edit has newly violated, such
 * as a stated cost that is too low for more nodes. Whatever reaches the goal is reduced: of all
 * subsets of its pieces, the smallest that is sound and loses nothing more. Once one without a loss
 * is found, those of two more edits are not looked for. If no way is found, suggestions of last
 * resort are asked for too: to take out what the finding is about, or the bulk plan; and an
 * admissibility rule that is newly violated, or a question that need not come up, stands in the way
 * like the rest.
 */
final class Finder {

  /** How many sets of edits are tried for one goal; it bounds the time, not the soundness. */
  private static final int MOST_TRIALS = 300;

  private static final Comparator<Step> BY_EDITS = Comparator.comparingInt(Step::least)
      .thenComparingInt(Step::left)
      .thenComparingInt(Step::number);

  private static final Comparator<Repair> IN_ORDER = Comparator.comparingInt(
          (Repair repair) -> repair.edits().size())
      .thenComparing(repair -> !repair.lostOtherwise().isEmpty())
      .thenComparingLong(repair -> repair.loss().nodeDays())
      .thenComparingLong(Finder::gained)
      .thenComparing(Repair::toString);

  private final Repairs repairs;
  private final Proposal before;
  private final Assessment was;
  private final Map<List<Edit>, Optional<Trial>> trials = new HashMap<>();
  private @Nullable Finder free;

  Finder(Repairs repairs, Proposal before, Assessment was) {
    this.repairs = repairs;
    this.before = before;
    this.was = was;
  }

  /** What is still in the way of a goal. */
  private interface Goal extends Function<Assessment, List<RuleResult>> {}

  /**
   * A set of edits on the way to a goal.
   *
   * @param trial what it comes to
   * @param open what stands in the way
   * @param left how many findings that are
   * @param number when it was found
   */
  private record Step(Trial trial, List<RuleResult> open, int left, int number) {

    /** How many edits it takes at least, if each mends one finding. */
    int least() {
      return trial.edits().size() + left;
    }

    /**
     * The same where one edit may mend all: without the bulk plan, none of its findings is left.
     */
    int leastOfAll() {
      return trial.edits().size() + Math.min(left, 1);
    }
  }

  /** The repairs of a violated rule on one part. */
  RuleRepairs repairs(RuleResult violated) {
    Goal goal = assessment -> {
      RuleResult now = Outcomes.of(assessment, violated);
      return now.outcome() == Outcome.VIOLATED ? List.of(now) : List.of();
    };
    List<Repair> found = found(goal);
    return new RuleRepairs(violated, found, found.isEmpty() ? needs(violated, goal) : List.of());
  }

  /** The repairs after which no admissibility rule is violated. */
  List<Repair> ofVerdict() {
    return found(Outcomes::obstacles);
  }

  /** Why there is no repair of the verdict. */
  List<Need> needs(List<RuleRepairs> rules) {
    Set<Need> needs = new LinkedHashSet<>();
    for (RuleRepairs one : rules) {
      if (one.violated().kind() == RuleKind.ADMISSIBILITY) {
        needs.addAll(one.needs());
      }
    }
    if (needs.isEmpty()) {
      RuleResult first = Outcomes.obstacles(was).get(0);
      needs.add(Needs.of(first, Need.NO_COMBINATION, List.of()));
    }
    return List.copyOf(needs);
  }

  private List<Need> needs(RuleResult violated, Goal goal) {
    if (!repairs.locked().isEmpty()) {
      Set<Field> touched = new TreeSet<>();
      free()
          .found(goal)
          .forEach(repair -> repairs.locked().stream()
              .filter(field -> !field.isSame(before, repair.after()))
              .forEach(touched::add));
      if (!touched.isEmpty()) {
        return List.of(Needs.of(violated, Need.LOCKED, List.copyOf(touched)));
      }
    }
    return Needs.of(violated);
  }

  /** The same with nothing locked, once for all rules. */
  private Finder free() {
    if (free == null) {
      free = new Finder(repairs.withLocked(Collections.emptySortedSet()), before, was);
    }
    return free;
  }

  private List<Repair> found(Goal goal) {
    List<Trial> sound = search(goal, false);
    if (sound.isEmpty()) {
      sound = search(goal, true);
    }
    return offered(sound.stream()
        .flatMap(trial -> minimal(trial, goal).stream())
        .map(Trial::edits)
        .distinct()
        .flatMap(edits -> trial(edits).stream())
        .map(one -> new Repair(one.edits(), before, one.after(), was, one.becomes()))
        .toList());
  }

  private List<Repair> offered(List<Repair> all) {
    boolean keeps = all.stream().anyMatch(Repair::isLossless);
    Map<Object, Repair> byEffect = new LinkedHashMap<>();
    all.stream()
        .filter(repair -> !keeps || repairs.offersLosses() || repair.isLossless())
        .sorted(Comparator.comparingInt((Repair repair) -> repair.edits().size())
            .thenComparingInt(repair -> repair.opened().size())
            .thenComparingInt(repair -> repair.toString().length())
            .thenComparing(IN_ORDER))
        .forEach(repair -> byEffect.putIfAbsent(effect(repair), repair));
    return byEffect.values().stream().sorted(IN_ORDER).toList();
  }

  /** Of repairs that come to the same nodes in the same way, one is enough. */
  private static Object effect(Repair repair) {
    Proposal after = repair.after();
    return List.of(
        Plans.nodes(Plans.direct(after)),
        Plans.nodes(Plans.bulk(after)),
        Plans.nodes(Plans.beside(after)),
        repair.lostOtherwise(),
        repair.edits().stream().filter(Finder::isOwnKind).toList());
  }

  private static boolean isOwnKind(Edit edit) {
    return !(edit instanceof Resize || edit instanceof TakeOut || edit instanceof AddDirect);
  }

  private static long gained(Repair repair) {
    return repair.nodes().stream().mapToLong(one -> one.gained().nodeDays()).sum();
  }

  private List<Trial> search(Goal goal, boolean lastResort) {
    List<Trial> sound = new ArrayList<>();
    PriorityQueue<Step> steps = new PriorityQueue<>(BY_EDITS);
    Set<List<Edit>> seen = new HashSet<>(Set.of(List.of()));
    step(List.of(), goal, lastResort, 0).ifPresent(steps::add);
    int most = repairs.mostEdits();
    while (!steps.isEmpty()) {
      Step step = steps.remove();
      if ((lastResort ? step.leastOfAll() : step.least()) > most) {
        continue;
      }
      if (step.open().isEmpty()) {
        if (isSound(step.trial(), goal)) {
          sound.add(step.trial());
          most = step.trial().loss().isNone() ? Math.min(most, step.least() + 1) : most;
        }
        continue;
      }
      for (List<Edit> more : suggestions(step.trial().after(), step.open().get(0), lastResort)) {
        List<Edit> edits = Edits.continued(before, step.trial(), more);
        if (edits.size() <= most && seen.size() < MOST_TRIALS && seen.add(edits)) {
          step(edits, goal, lastResort, seen.size()).ifPresent(steps::add);
        }
      }
    }
    return sound;
  }

  private Optional<Step> step(List<Edit> edits, Goal goal, boolean lastResort, int number) {
    return trial(edits).map(trial -> {
      Set<RuleResult> open = new LinkedHashSet<>(goal.apply(trial.becomes()));
      trial.worse().stream()
          .filter(one -> lastResort || one.kind() != RuleKind.ADMISSIBILITY)
          .forEach(open::add);
      if (lastResort) {
        open.addAll(trial.open());
      }
      int left = open.stream()
          .mapToInt(result -> Math.max(1, result.findings(Outcome.VIOLATED).size()))
          .sum();
      return new Step(trial, List.copyOf(open), left, number);
    });
  }

  /** Users are asked only about what is violated. */
  private List<List<Edit>> suggestions(Proposal now, RuleResult open, boolean lastResort) {
    List<List<Edit>> all = new ArrayList<>();
    if (open.outcome() == Outcome.VIOLATED) {
      for (Repairer one : repairs.repairers(open.rule())) {
        all.addAll(one.suggest(now, was.terms(), open));
      }
    }
    // what is to be contracted in place of a bulk plan can be told only from that plan
    boolean withdrawn = open.part() == Part.PROPOSAL && now.bulkPlan().isEmpty();
    StandardRepairers.of(open.rule())
        .ifPresent(one -> all.addAll(one.suggest(withdrawn ? before : now, was.terms(), open)));
    if (lastResort) {
      all.addAll(LastResort.suggest(now, was.terms(), open));
    }
    return all;
  }

  /** The edits applied and assessed; nothing if they cannot be, or change a locked field. */
  private Optional<Trial> trial(List<Edit> edits) {
    return trials.computeIfAbsent(edits, this::tried);
  }

  private Optional<Trial> tried(List<Edit> edits) {
    if (repairs.isCancelled()) {
      throw new CancellationException(
          "Repairs: cancelled after " + trials.size() + " sets of edits of this proposal");
    }
    Proposal after = before;
    try {
      for (Edit edit : edits) {
        after = edit.applyTo(after);
      }
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // such edits contradict each other, or the proposal
    }
    for (Field field : repairs.locked()) {
      if (!field.isSame(before, after)) {
        return Optional.empty();
      }
    }
    Assessment becomes = assess(after);
    return Optional.of(new Trial(
        edits,
        after,
        becomes,
        Loss.of(before, after, was.terms().researchPeriod()),
        Outcomes.newlyViolated(was, becomes),
        Outcomes.newlyOpen(was, becomes, opened(edits, after))));
  }

  private Assessment assess(Proposal proposal) {
    return repairs.rulebook().assess(proposal, was.terms(), repairs.readings());
  }

  private Opened opened(List<Edit> edits, Proposal after) {
    Opened opened = Opened.by(edits);
    return opened.supplied().isEmpty()
        ? opened
        : opened.but(
            assess(DirectTerms.asBefore(before, after, opened.supplied())).results());
  }

  private boolean isSound(Trial trial, Goal goal) {
    return trial.worse().isEmpty()
        && goal.apply(trial.becomes()).isEmpty()
        && trial.open().isEmpty();
  }

  /** The smallest sound subset that loses nothing more; nothing if there are too many pieces. */
  private Optional<Trial> minimal(Trial trial, Goal goal) {
    List<Edit> atoms = Edits.atoms(trial.edits());
    if (atoms.size() > 2 * repairs.mostEdits()) {
      return Optional.empty();
    }
    return Subsets.bySize(atoms.size())
        .mapToObj(bits -> trial(Edits.merged(List.of(), Edits.chosen(atoms, bits))))
        .flatMap(Optional::stream)
        .filter(one -> isSound(one, goal) && one.loss().isWithin(trial.loss()))
        .findFirst();
  }
}
