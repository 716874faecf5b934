package io.github.geniac.rules.outlook;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.outlook.Difference.RuleFlip;
import io.github.geniac.rules.outlook.Difference.Scope;
import io.github.geniac.rules.outlook.Difference.VerdictFlip;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A proposal on which two settings do not come to the same. Immutable.
 *
 * @param proposal the proposal
 * @param difference what flips from the one setting to the other
 */
public record Witness(Proposal proposal, Difference difference) {

  /** How much it weighs that something flips, the weightiest first. */
  public enum Degree {
    /** The verdict on the proposal as stated. */
    VERDICT,
    /** Only the verdict on a part, or on the proposal without its bulk plan. */
    PART_VERDICT,
    /** No verdict, but the outcome of a rule. */
    OUTCOME,
    /** Only what is asked. */
    QUESTION
  }

  /** A rule that flips, and how. */
  private record Flip(RuleId rule, Part part, Optional<Outcome> before, Optional<Outcome> after) {}

  /**
   * Checks that something flips.
   *
   * @param proposal the proposal
   * @param difference what flips
   * @throws IllegalArgumentException if nothing does, or nothing but that a rule which only one
   *     setting has finds no fault
   */
  public Witness {
    if (degree(difference).isEmpty()) {
      throw new IllegalArgumentException(
          "Witness: the two assessments come to the same, so the proposal tells nothing apart: "
              + difference);
    }
  }

  /** The witness that a proposal is, if it is one. */
  static Optional<Witness> of(Proposal proposal, Setting before, Setting after) {
    Assessment one = before.assess(proposal);
    Assessment other = after.assess(proposal);
    if (isAlike(one, other)) {
      return Optional.empty();
    }
    Difference difference = Difference.of(one, other);
    return degree(difference).map(any -> new Witness(proposal, difference));
  }

  /** Whether nothing flips, as is plain to see without a difference; it is so of most proposals. */
  private static boolean isAlike(Assessment one, Assessment other) {
    return outcomes(one).equals(outcomes(other))
        && one.verdictWithoutBulkPlan().equals(other.verdictWithoutBulkPlan())
        && one.questions().equals(other.questions());
  }

  private static List<Flip> outcomes(Assessment assessment) {
    return assessment.results().stream()
        .map(one -> new Flip(one.rule(), one.part(), Optional.of(one.outcome()), Optional.empty()))
        .toList();
  }

  private static Optional<Degree> degree(Difference difference) {
    if (!difference.verdicts().isEmpty()) {
      boolean asStated = difference.verdicts().get(0).scope() == Scope.AS_STATED;
      return Optional.of(asStated ? Degree.VERDICT : Degree.PART_VERDICT);
    }
    if (difference.rules().stream().anyMatch(Witness::counts)) {
      return Optional.of(Degree.OUTCOME);
    }
    boolean asks = !difference.appeared().isEmpty() || !difference.vanished().isEmpty();
    return asks ? Optional.of(Degree.QUESTION) : Optional.empty();
  }

  /** A rule that only one of the two has counts where it finds fault. */
  private static boolean counts(RuleFlip flip) {
    Outcome one = outcome(flip.before().or(flip::after)).orElseThrow();
    boolean both = flip.before().isPresent() && flip.after().isPresent();
    return both || one == Outcome.VIOLATED || one == Outcome.UNDETERMINED;
  }

  private static Optional<Outcome> outcome(Optional<RuleResult> result) {
    return result.map(RuleResult::outcome);
  }

  /** {@return how much it weighs} */
  public Degree degree() {
    return degree(difference).orElseThrow();
  }

  /** How many rules make it, fewer of which say more clearly why. */
  int rules() {
    return flips().size();
  }

  private Set<Flip> flips() {
    return difference.rules().stream()
        .filter(Witness::counts)
        .map(one -> new Flip(one.rule(), one.part(), outcome(one.before()), outcome(one.after())))
        .collect(Collectors.toSet());
  }

  private Optional<VerdictFlip> verdict() {
    return difference.verdicts().stream().findFirst();
  }

  /** Whether another one shows the same, by no other rules. */
  boolean isShownBy(Witness other) {
    boolean same = degree() == other.degree() && verdict().equals(other.verdict());
    return same
        && flips().isEmpty() == other.flips().isEmpty()
        && flips().containsAll(other.flips());
  }
}
