package io.github.geniac.rules.laws;

import io.github.geniac.rules.FaultyRuleException.Fault;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Rulebook;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One rule on trial, with the rules it must not break. Mutable: it counts the checks that are made,
 * and keeps what came of leaving facts out, which several laws look at.
 */
final class Trial {

  final Rule rule;
  final Rulebook all;
  final Phrasebook words;
  final Optional<LawRepairer> repairer;
  private final Rulebook alone;
  private final Leavings leavings;
  private final IdentityHashMap<Sample, List<Attempt>> without = new IdentityHashMap<>();
  private int checks;

  Trial(
      Rule rule,
      Rulebook all,
      Phrasebook words,
      Optional<LawRepairer> repairer,
      Leavings leavings) {
    this.rule = rule;
    this.all = all;
    this.words = words;
    this.repairer = repairer;
    this.alone = Rulebook.of(rule);
    this.leavings = leavings;
  }

  /**
   * A sample, and it under each other choice of a reading where the rule comes to something else.
   */
  Stream<Sample> underEachReading(Sample sample) {
    Attempt stated = attempt(sample);
    Stream<Sample> others = rule.readings().stream()
        .flatMap(reading -> reading.choices().stream()
            .map(choice -> sample.with(sample.readings().with(reading, choice.name()))))
        .filter(other -> RuleLaws.isAllowed(other.readings()))
        .filter(other -> !attempt(other).equals(stated));
    return Stream.concat(Stream.of(sample), others);
  }

  /** The facts that can be left out of a sample. */
  List<Unstated> unstated(Sample sample) {
    return leavings.of(sample);
  }

  /** What the rule comes to on a sample without each of its facts, in the same order. */
  List<Attempt> without(Sample sample) {
    return without.computeIfAbsent(
        sample,
        one ->
            unstated(one).stream().map(fact -> attempt(one.with(fact.less()))).toList());
  }

  void count() {
    checks++;
  }

  /** The checks made since this was asked last. */
  int takeChecks() {
    int made = checks;
    checks = 0;
    return made;
  }

  /** What the rule comes to on a sample. Errors that a rule brings about are its faults. */
  Attempt attempt(Sample sample) {
    try {
      return Attempt.of(results(sample));
    } catch (RuntimeException e) {
      return Attempt.failed(e);
    } catch (StackOverflowError | LinkageError | AssertionError e) {
      return new Attempt(List.of(), Optional.of(Fault.THREW), e.toString());
    }
  }

  private List<RuleResult> results(Sample sample) {
    if (sample.inquiry().isPresent()) {
      return rule.parts().contains(Part.INQUIRY) ? alone.assess(sample.inquiry().get()) : List.of();
    }
    return alone
        .assess(sample.proposal(), sample.terms(), own(sample.readings()))
        .results();
  }

  /** The choices that the rule can see. */
  private Readings own(Readings readings) {
    Readings own = Readings.defaults();
    for (Reading<?> reading : rule.readings()) {
      own = own.with(reading, readings.choice(reading).name());
    }
    return own;
  }
}
