package io.github.geniac.rules.laws;

import io.github.geniac.core.CallTerms;
import io.github.geniac.rules.Exclusion;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.StandardRules;
import io.github.geniac.rules.laws.LawReport.LawCheck;
import io.github.geniac.rules.laws.LawReport.Unreached;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks rules against the {@linkplain Law laws}, on samples: whoever adds a rule guards it with
 * one unit test. Immutable.
 *
 * <pre>{@code
 * RuleLaws.standard().withWords(words).check(MY_RULE).orThrow();
 * }</pre>
 *
 * <p>The words are a {@link Phrasebook} with texts for the rule: {@code rule.<rule>},
 * {@code finding.<rule>.<key>}, {@code clause.<number>} for clauses of one's own, and those of its
 * facts and readings, in Japanese and English.
 */
public final class RuleLaws {

  private static final RuleLaws STANDARD = new RuleLaws(
      Gallery.of(CallTerms.startingOn(LocalDate.of(2024, 10, 15))),
      Phrasebook.standard(),
      Collections.emptyMap());

  private final List<Sample> samples;
  private final Phrasebook words;
  private final Map<RuleId, LawRepairer> repairers;

  private RuleLaws(List<Sample> samples, Phrasebook words, Map<RuleId, LawRepairer> repairers) {
    this.samples = List.copyOf(samples);
    this.words = words;
    this.repairers = repairers;
    if (samples.isEmpty()) {
      throw new IllegalArgumentException(
          "RuleLaws: without a sample nothing would be checked; RuleLaws.standard() has some");
    }
  }

  /** {@return the laws on the samples of the {@link Gallery} for a start on 15 October 2024} */
  public static RuleLaws standard() {
    return STANDARD;
  }

  /**
   * {@return the laws on samples of one's own alone}
   *
   * @param samples at least one
   * @throws IllegalArgumentException if there is none
   */
  public static RuleLaws on(List<Sample> samples) {
    return new RuleLaws(samples, Phrasebook.standard(), Collections.emptyMap());
  }

  /**
   * {@return the same with more samples}
   *
   * @param more samples that come after those there are
   */
  public RuleLaws withSamples(Sample... more) {
    return new RuleLaws(
        Stream.concat(samples.stream(), Arrays.stream(more)).toList(), words, repairers);
  }

  /**
   * {@return the same with the words of another phrasebook}
   *
   * @param phrasebook the words of the rules that are checked
   */
  public RuleLaws withWords(Phrasebook phrasebook) {
    return new RuleLaws(samples, phrasebook, repairers);
  }

  /**
   * {@return the same with repairs for a rule}
   *
   * @param rule the id of the rule
   * @param repairer what knows how to mend its violations
   * @throws IllegalArgumentException if the id is blank
   */
  public RuleLaws withRepairer(String rule, LawRepairer repairer) {
    Map<RuleId, LawRepairer> more = new HashMap<>(repairers);
    more.put(RuleId.of(rule), repairer);
    return new RuleLaws(samples, words, Collections.unmodifiableMap(more));
  }

  /** {@return the samples, in order} */
  public List<Sample> samples() {
    return samples;
  }

  /**
   * {@return what comes of checking rules, each beside the standard rules that have other ids}
   *
   * @param rules at least one
   * @throws IllegalArgumentException if there is no rule, two have the same id, or a sample chooses
   *     a reading that none of them depends on, or readings that exclude each other
   */
  public LawReport check(Rule... rules) {
    Rulebook own = Rulebook.of(rules);
    List<RuleId> ids = own.rules().stream().map(Rule::id).toList();
    Rule[] others =
        StandardRules.all().stream().filter(rule -> !ids.contains(rule.id())).toArray(Rule[]::new);
    return check(own.rules(), own.with(others));
  }

  /**
   * {@return what comes of checking every rule of a rulebook}
   *
   * @param rulebook the rules
   * @throws IllegalArgumentException if a sample chooses a reading that none of them depends on, or
   *     readings that exclude each other
   */
  public LawReport check(Rulebook rulebook) {
    return check(rulebook.rules(), rulebook);
  }

  private LawReport check(List<Rule> rules, Rulebook all) {
    samples.forEach(sample -> checkReadings(sample, all));
    Leavings leavings = new Leavings();
    List<LawCheck> checks = new ArrayList<>();
    List<BrokenLaw> broken = new ArrayList<>();
    List<Unreached> unreached = new ArrayList<>();
    for (Rule rule : rules) {
      Optional<LawRepairer> repairer = Optional.ofNullable(repairers.get(rule.id()));
      Trial trial = new Trial(rule, all, words, repairer, leavings);
      Judge judge = new Judge(trial, samples);
      checks.addAll(judge.checks());
      broken.addAll(judge.broken());
      for (Outcome outcome : rule.outcomes()) {
        if (!judge.reached().contains(outcome)) {
          unreached.add(new Unreached(rule.id(), outcome));
        }
      }
    }
    return new LawReport(checks, broken, unreached);
  }

  private static void checkReadings(Sample sample, Rulebook all) {
    for (Reading<?> reading : sample.readings().departures().keySet()) {
      if (!all.readings().contains(reading)) {
        throw new IllegalArgumentException("RuleLaws: the sample '" + sample.name()
            + "' chooses the reading '" + reading + "', on which no rule depends; they depend on "
            + all.readings());
      }
    }
    if (!isAllowed(sample.readings())) {
      throw new IllegalArgumentException("RuleLaws: the sample '" + sample.name()
          + "' makes choices that exclude each other: " + sample.readings());
    }
  }

  /** Whether no two choices exclude each other. */
  static boolean isAllowed(Readings readings) {
    return StandardReadings.exclusions().stream().noneMatch(one -> hits(one, readings));
  }

  private static boolean hits(Exclusion exclusion, Readings readings) {
    return readings.choice(exclusion.first()) == exclusion.firstChoice()
        && readings.choice(exclusion.second()) == exclusion.secondChoice();
  }
}
