package io.github.geniac.rules;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The front door of this module: a list of rules, and the assessment of proposals by them.
 * Immutable.
 *
 * <pre>{@code
 * Assessment assessment =
 *     Rulebook.standard().assess(proposal, CallTerms.startingOn(LocalDate.of(2024, 10, 15)));
 * System.out.println(assessment.explain(Locale.JAPANESE));
 * }</pre>
 *
 * <p>An unofficial reading of the call: a green verdict means that no admissibility rule of this
 * book is violated or open, not that the ministry will accept the proposal. Whether the application
 * is {@linkplain Assessment#isComplete() complete} and {@linkplain Assessment#items() what is
 * subsidised} are answers of their own, which the verdict does not speak of.
 */
public final class Rulebook {

  private static final Rulebook STANDARD =
      new Rulebook(StandardRules.all(), StandardReadings.exclusions());

  private final List<Rule> rules;
  private final List<Exclusion> exclusions;
  private final Set<Reading<?>> readings = new LinkedHashSet<>();

  private Rulebook(List<Rule> rules, List<Exclusion> exclusions) {
    this.rules = List.copyOf(rules);
    this.exclusions = exclusions;
    if (rules.isEmpty()) {
      throw new IllegalArgumentException("Rulebook: without a rule nothing would be assessed");
    }
    Set<RuleId> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException(
            "Rulebook: there is already a rule '" + rule.id() + "'; ids are unique");
      }
      readings.addAll(rule.readings());
    }
    Set<String> names = new HashSet<>();
    for (Reading<?> reading : readings) {
      if (!names.add(reading.id())) {
        throw new IllegalArgumentException(
            "Rulebook: two different readings have the id '" + reading + "'; ids are unique");
      }
    }
  }

  /** {@return the rules of the call} */
  public static Rulebook standard() {
    return STANDARD;
  }

  /**
   * {@return a rulebook of these rules alone}
   *
   * @param rules at least one
   * @throws IllegalArgumentException if there is no rule, or two have the same id
   */
  public static Rulebook of(Rule... rules) {
    return new Rulebook(Arrays.asList(rules), StandardReadings.exclusions());
  }

  /**
   * {@return this rulebook with more rules at its end}
   *
   * @param more rules with ids of their own
   * @throws IllegalArgumentException if two rules have the same id
   */
  public Rulebook with(Rule... more) {
    List<Rule> all = new ArrayList<>(rules);
    all.addAll(Arrays.asList(more));
    return new Rulebook(all, exclusions);
  }

  /** {@return the rules, in order} */
  public List<Rule> rules() {
    return rules;
  }

  /** {@return the readings that the rules depend on, in the order of the rules} */
  public List<Reading<?>> readings() {
    return List.copyOf(readings);
  }

  /**
   * {@return the rule with this id}
   *
   * @param id the id
   * @throws IllegalArgumentException if there is no such rule
   */
  public Rule rule(String id) {
    return rules.stream()
        .filter(rule -> rule.id().value().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "Rulebook: there is no rule '" + id + "'; it has " + rules));
  }

  /**
   * {@return the reading with this id}
   *
   * @param id the id
   * @throws IllegalArgumentException if no rule depends on such a reading
   */
  public Reading<?> reading(String id) {
    return readings.stream()
        .filter(reading -> reading.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "Rulebook: there is no reading '" + id + "'; its rules depend on " + readings));
  }

  /**
   * {@return the assessment of a proposal under the default readings}
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   * @throws FaultyRuleException if a rule fails, finds nothing, or finds what it may not
   */
  public Assessment assess(Proposal proposal, CallTerms terms) {
    return assess(proposal, terms, Readings.defaults());
  }

  /**
   * {@return the assessment of a proposal under chosen readings}
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   * @param choices the readings
   * @throws IllegalArgumentException if a chosen reading is none of this rulebook's, or two choices
   *     exclude each other
   * @throws FaultyRuleException if a rule fails, finds nothing, or finds what it may not
   */
  public Assessment assess(Proposal proposal, CallTerms terms, Readings choices) {
    check(choices);
    Dossier dossier = new Dossier(proposal, terms, Optional.empty());
    Evaluation evaluation = new Evaluation(dossier, choices);
    WithoutBulkPlan without = new WithoutBulkPlan(dossier, choices);
    List<RuleResult> results = new ArrayList<>(2 * rules.size());
    for (Rule rule : rules) {
      for (Part part : rule.partsInOrder()) {
        if (part != Part.INQUIRY) {
          RuleResult result = evaluation.of(rule, part);
          results.add(result);
          without.add(rule, result, evaluation.sawBulkPlan());
        }
      }
    }
    return Assessment.of(dossier, choices, results, without.verdict());
  }

  /**
   * {@return what the rules for inquiries come to}
   *
   * @param inquiry an inquiry about the provisional unit price
   * @throws IllegalStateException if no rule of this rulebook judges inquiries
   * @throws FaultyRuleException if a rule fails, finds nothing, or finds what it may not
   */
  public List<RuleResult> assess(PriceInquiry inquiry) {
    CallTerms unused = CallTerms.startingOn(LocalDate.EPOCH);
    Dossier dossier = new Dossier(Proposal.builder().build(), unused, Optional.of(inquiry));
    List<RuleResult> results = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.parts().contains(Part.INQUIRY)) {
        results.add(rule.evaluate(dossier, Part.INQUIRY, Readings.defaults()));
      }
    }
    if (results.isEmpty()) {
      throw new IllegalStateException("Rulebook: none of its rules judges inquiries: " + rules);
    }
    return results;
  }

  /**
   * {@return how the verdict depends on the readings of the call}
   *
   * @param proposal the proposal
   * @param terms the terms of the call
   * @throws FaultyRuleException if a rule fails, finds nothing, or finds what it may not
   */
  public Survey survey(Proposal proposal, CallTerms terms) {
    return new Surveyor(rules, exclusions, new Dossier(proposal, terms, Optional.empty())).survey();
  }

  private void check(Readings choices) {
    for (Reading<?> reading : choices.departures().keySet()) {
      if (!readings.contains(reading)) {
        throw new IllegalArgumentException("Rulebook: no rule depends on the reading '" + reading
            + "'; they depend on " + readings);
      }
    }
    exclusions.forEach(exclusion -> exclusion.check(choices));
  }
}
