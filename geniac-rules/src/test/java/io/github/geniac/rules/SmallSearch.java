package io.github.geniac.rules;

import io.github.geniac.core.Proposal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Tries every small change of a proposal and every two of them. It shares no line with what finds
 * repairs, and leaves out only what comes to the same: a change that changes nothing, and the other
 * order of two changes of different allocations.
 */
final class SmallSearch {

  private final RepairChecker checker;
  private final List<Step> steps = new ArrayList<>();

  private record Step(SmallEdits.Change change, Proposal after) {}

  SmallSearch(RepairChecker checker) {
    this.checker = checker;
    Proposal before = checker.scene().proposal();
    for (SmallEdits.Change one : SmallEdits.of(checker.scene())) {
      applied(one, before)
          .filter(after -> !after.equals(before))
          .ifPresent(after -> steps.add(new Step(one, after)));
    }
  }

  /** The first change, or two, that would do. */
  Optional<String> first(RepairGoal goal) {
    List<Step> steps = this.steps.stream()
        .filter(one -> one.change().touched().supplied().isEmpty() || !goal.isOfBulkPrice())
        .toList();
    for (Step one : steps) {
      if (isSound(one.after(), List.of(one.change()), goal)) {
        return Optional.of(one.change().name());
      }
    }
    for (int i = 0; i < steps.size(); i++) {
      for (int k = 0; k < steps.size(); k++) {
        SmallEdits.Change one = steps.get(i).change();
        SmallEdits.Change other = steps.get(k).change();
        boolean done = i == k || (i > k && one.commutesWith(other));
        if (!done
            && applied(other, steps.get(i).after())
                .filter(after -> isSound(after, List.of(one, other), goal))
                .isPresent()) {
          return Optional.of(one.name() + " and " + other.name());
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSound(Proposal after, List<SmallEdits.Change> changes, RepairGoal goal) {
    if (!goal.isReached(checker.scene(), after)) {
      return false;
    }
    Set<String> opened = new HashSet<>();
    Set<String> supplied = new HashSet<>();
    for (SmallEdits.Change one : changes) {
      opened.addAll(one.touched().opened());
      supplied.addAll(one.touched().supplied());
    }
    return checker.breaksNothing(after, new RepairChecker.Touched(opened, supplied));
  }

  /** Nothing if the change contradicts the proposal, or those before it. */
  private static Optional<Proposal> applied(SmallEdits.Change change, Proposal proposal) {
    try {
      return Optional.of(change.change().apply(proposal));
    } catch (IllegalArgumentException | NoSuchElementException e) {
      return Optional.empty();
    }
  }
}
