package io.github.geniac.rules.outlook;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What flips from one assessment to another: verdicts, outcomes of rules with the clauses they
 * stand on, and questions; what stays the same is left out. The two may be of two proposals, or of
 * one under two rulebooks, terms or readings. Immutable.
 *
 * <pre>{@code
 * Difference.of(setting.assess(proposal), setting.assess(changed)).explain(Locale.ENGLISH);
 * }</pre>
 *
 * <p>It is about flips: 92 bulk nodes and then 95, both within the cap, are no difference. What the
 * two cost is compared elsewhere.
 *
 * @param before the one assessment
 * @param after the other
 * @param verdicts the verdicts that flip, in the order of {@link Scope}
 * @param rules the rules whose outcome flips: those of both rulebooks in the order of the first,
 *     then those of the first alone, then those of the second alone
 * @param appeared the questions that only the second asks
 * @param vanished the questions that only the first asks
 */
public record Difference(
    Assessment before,
    Assessment after,
    List<VerdictFlip> verdicts,
    List<RuleFlip> rules,
    List<Question> appeared,
    List<Question> vanished) {

  /** What a verdict is on. */
  public enum Scope {
    /** The proposal as stated. */
    AS_STATED,
    /** The facts that belong to neither plan. */
    PROPOSAL,
    /** The direct plan. */
    DIRECT,
    /** The bulk plan. */
    BULK,
    /** The proposal without its bulk plan. */
    WITHOUT_BULK
  }

  /**
   * A verdict that flips.
   *
   * @param scope what it is on
   * @param before what it was; none for {@link Scope#WITHOUT_BULK} if there was no bulk plan
   * @param after what it is
   */
  public record VerdictFlip(Scope scope, Optional<Verdict> before, Optional<Verdict> after) {}

  /**
   * A rule whose outcome flips on one part.
   *
   * @param before what it came to; none if the first rulebook has no such rule
   * @param after what it comes to; none if the second rulebook has no such rule
   */
  public record RuleFlip(Optional<RuleResult> before, Optional<RuleResult> after) {

    /** {@return the rule} */
    public RuleId rule() {
      return either().rule();
    }

    /** {@return the question it helps to answer} */
    public RuleKind kind() {
      return either().kind();
    }

    /** {@return the part} */
    public Part part() {
      return either().part();
    }

    /** {@return the clauses it stands on} */
    public List<Clause> clauses() {
      return either().clauses();
    }

    /** {@return the findings that made it so before} */
    public List<Finding> findingsBefore() {
      return deciding(before);
    }

    /** {@return the findings that make it so after} */
    public List<Finding> findingsAfter() {
      return deciding(after);
    }

    private static List<Finding> deciding(Optional<RuleResult> result) {
      return result.map(one -> one.findings(one.outcome())).orElse(List.of());
    }

    private RuleResult either() {
      return after.or(() -> before).orElseThrow();
    }
  }

  /**
   * Copies the lists.
   *
   * @param before the one assessment
   * @param after the other
   * @param verdicts the verdicts that flip
   * @param rules the rules whose outcome flips
   * @param appeared the questions that only the second asks
   * @param vanished the questions that only the first asks
   */
  public Difference {
    verdicts = List.copyOf(verdicts);
    rules = List.copyOf(rules);
    appeared = List.copyOf(appeared);
    vanished = List.copyOf(vanished);
  }

  /**
   * {@return what flips from one assessment to another}
   *
   * @param before the one
   * @param after the other
   */
  public static Difference of(Assessment before, Assessment after) {
    return new Difference(
        before,
        after,
        verdicts(before, after),
        rules(before.results(), after.results()),
        others(after.questions(), before.questions()),
        others(before.questions(), after.questions()));
  }

  private static List<VerdictFlip> verdicts(Assessment before, Assessment after) {
    List<VerdictFlip> flips = new ArrayList<>();
    for (Scope scope : Scope.values()) {
      Optional<Verdict> was = verdict(scope, before);
      Optional<Verdict> is = verdict(scope, after);
      if (!was.equals(is)) {
        flips.add(new VerdictFlip(scope, was, is));
      }
    }
    return flips;
  }

  private static Optional<Verdict> verdict(Scope scope, Assessment assessment) {
    return switch (scope) {
      case AS_STATED -> Optional.of(assessment.verdict());
      case PROPOSAL -> Optional.of(assessment.verdict(Part.PROPOSAL));
      case DIRECT -> Optional.of(assessment.verdict(Part.DIRECT));
      case BULK -> Optional.of(assessment.verdict(Part.BULK));
      case WITHOUT_BULK -> assessment.verdictWithoutBulkPlan();
    };
  }

  private static List<RuleFlip> rules(List<RuleResult> before, List<RuleResult> after) {
    Map<Judged, RuleResult> earlier = byRule(before);
    Map<Judged, RuleResult> later = byRule(after);
    List<RuleFlip> both = new ArrayList<>();
    List<RuleFlip> first = new ArrayList<>();
    List<RuleFlip> second = new ArrayList<>();
    earlier.forEach((judged, was) -> {
      RuleResult is = later.get(judged);
      if (is == null) {
        first.add(new RuleFlip(Optional.of(was), Optional.empty()));
      } else if (is.outcome() != was.outcome()) {
        both.add(new RuleFlip(Optional.of(was), Optional.of(is)));
      }
    });
    later.forEach((judged, is) -> {
      if (!earlier.containsKey(judged)) {
        second.add(new RuleFlip(Optional.empty(), Optional.of(is)));
      }
    });
    both.addAll(first);
    both.addAll(second);
    return both;
  }

  /** A rule on one part. */
  private record Judged(RuleId rule, Part part) {}

  private static Map<Judged, RuleResult> byRule(List<RuleResult> results) {
    Map<Judged, RuleResult> byRule = new LinkedHashMap<>();
    results.forEach(one -> byRule.put(new Judged(one.rule(), one.part()), one));
    return byRule;
  }

  private static List<Question> others(List<Question> some, List<Question> known) {
    Function<Question, List<Object>> key =
        question -> List.of(question.fact(), question.reading(), question.subject());
    List<List<Object>> keys = known.stream().map(key).toList();
    return some.stream().filter(one -> !keys.contains(key.apply(one))).toList();
  }

  /** {@return whether nothing flips} */
  public boolean isEmpty() {
    return verdicts.isEmpty() && rules.isEmpty() && appeared.isEmpty() && vanished.isEmpty();
  }

  /** {@return the rules whose outcome is less harmless after than before} */
  public List<RuleFlip> worsened() {
    return rules.stream()
        .filter(one -> outcome(one.after()).compareTo(outcome(one.before())) > 0)
        .toList();
  }

  private static Outcome outcome(Optional<RuleResult> result) {
    return result.map(RuleResult::outcome).orElse(Outcome.NOT_APPLICABLE);
  }

  /** {@return what flips from the second assessment to the first} */
  public Difference reversed() {
    return of(after, before);
  }

  /**
   * {@return the flips in words, in aligned columns}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new DifferenceText(locale).of(this);
  }

  /** {@return the flips in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
