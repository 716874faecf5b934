package io.github.geniac.rules;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a rule comes to on one part of a proposal.
 *
 * @param rule the id of the rule
 * @param part the part
 * @param name what the case shows
 * @param proposal the proposal
 * @param terms the terms
 * @param readings the readings
 * @param outcome the outcome that the call wants
 * @param keys the keys of the findings, in order, with arguments that they must have
 */
record RuleCase(
    String rule,
    Part part,
    String name,
    Proposal proposal,
    CallTerms terms,
    Readings readings,
    Outcome outcome,
    List<Map.Entry<String, Map<String, Object>>> keys) {

  static RuleCase of(
      String rule, Part part, String name, Proposal proposal, Outcome outcome, String... keys) {
    List<Map.Entry<String, Map<String, Object>>> plain = new ArrayList<>();
    for (String key : keys) {
      plain.add(Map.entry(key, Map.of()));
    }
    return new RuleCase(
        rule, part, name, proposal, Given.TERMS, Readings.defaults(), outcome, plain);
  }

  /** The same case with arguments that the last finding must have. */
  RuleCase arguments(Map<String, Object> arguments) {
    List<Map.Entry<String, Map<String, Object>>> more = new ArrayList<>(keys);
    Map.Entry<String, Map<String, Object>> last = more.remove(more.size() - 1);
    more.add(Map.entry(last.getKey(), arguments));
    return new RuleCase(rule, part, name, proposal, terms, readings, outcome, more);
  }

  <E extends Enum<E>> RuleCase under(Reading<E> reading, E choice) {
    return new RuleCase(
        rule, part, name, proposal, terms, readings.with(reading, choice), outcome, keys);
  }

  RuleCase at(CallTerms other) {
    return new RuleCase(rule, part, name, proposal, other, readings, outcome, keys);
  }

  RuleResult result() {
    return Rulebook.standard().assess(proposal, terms, readings).results(rule).stream()
        .filter(one -> one.part() == part)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public String toString() {
    return rule + " " + part + ": " + name
        + (readings.departures().isEmpty() ? "" : " under " + readings);
  }
}
