package io.github.geniac.rules;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one rule has to come to on one part of a proposal. The expected values are worked out by
 * hand from the call.
 *
 * @param rule the rule
 * @param name what the case shows, as a sentence
 * @param part the part to be judged
 * @param proposal the proposal
 * @param inquiry the inquiry, if that is the part
 * @param terms the terms of the call
 * @param readings the readings
 * @param outcome the outcome of the rule
 * @param findings the findings, all of them and in order
 */
record RuleCase(
    Rule rule,
    String name,
    Part part,
    Proposal proposal,
    Optional<PriceInquiry> inquiry,
    CallTerms terms,
    Readings readings,
    Outcome outcome,
    List<Found> findings) {

  /** {@return the begin of a case for a rule of the call} */
  static Verify verify(String rule) {
    return new Verify(Rulebook.standard().rule(rule));
  }

  /** {@return a finding with the outcome of its rule} */
  static Found found(String key) {
    return new Found(key, Optional.empty());
  }

  /** {@return a finding that means nothing for the outcome} */
  static Found remark(String key) {
    return new Found(key, Optional.of(Optional.empty()));
  }

  /** {@return what the rule comes to} */
  RuleResult result() {
    return result(readings);
  }

  /** {@return what the rule comes to under other readings} */
  RuleResult result(Readings others) {
    return rule.evaluate(new Dossier(proposal, terms, inquiry), part, others);
  }

  @Override
  public String toString() {
    return rule + ": " + name;
  }

  /** What a value looks like, whatever the scale of a number. */
  static String canonical(Object value) {
    return value instanceof BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : value.toString();
  }

  /** Puts a case together. */
  static final class Verify {

    private final Rule rule;
    private String name = "";
    private Part part = Part.PROPOSAL;
    private Proposal proposal = Proposal.builder().build();
    private Optional<PriceInquiry> inquiry = Optional.empty();
    private CallTerms terms = Given.TERMS;
    private Readings readings = Readings.defaults();

    private Verify(Rule rule) {
      this.rule = rule;
    }

    Verify when(String sentence) {
      Verify verify = new Verify(rule);
      verify.name = sentence;
      return verify;
    }

    Verify proposal(Proposal given) {
      return on(Part.PROPOSAL, given);
    }

    Verify direct(Proposal given) {
      return on(Part.DIRECT, given);
    }

    Verify bulk(Proposal given) {
      return on(Part.BULK, given);
    }

    private Verify on(Part judged, Proposal given) {
      part = judged;
      proposal = given;
      return this;
    }

    Verify inquiry(PriceInquiry given) {
      part = Part.INQUIRY;
      inquiry = Optional.of(given);
      return this;
    }

    Verify terms(CallTerms given) {
      terms = given;
      return this;
    }

    <E extends Enum<E>> Verify under(Reading<E> reading, E choice) {
      readings = readings.with(reading, choice);
      return this;
    }

    RuleCase satisfied(Found... findings) {
      return is(Outcome.SATISFIED, findings);
    }

    RuleCase violated(Found... findings) {
      return is(Outcome.VIOLATED, findings);
    }

    RuleCase undetermined(Found... findings) {
      return is(Outcome.UNDETERMINED, findings);
    }

    RuleCase notApplicable(Found... findings) {
      return is(Outcome.NOT_APPLICABLE, findings);
    }

    RuleCase is(Outcome outcome, Found... findings) {
      return new RuleCase(
          rule, name, part, proposal, inquiry, terms, readings, outcome, List.of(findings));
    }
  }

  /**
   * A finding that is expected. Subject and values are compared where they are stated, the rest
   * always.
   *
   * @param key the key
   * @param outcome what it means; if empty, the outcome of its rule
   * @param subject the id of the object it is about
   * @param missing the fact that is missing
   * @param reading the reading on which it rests
   * @param arguments values by name
   */
  record Found(
      String key,
      Optional<Optional<Outcome>> outcome,
      Optional<String> subject,
      Optional<Fact> missing,
      Optional<Reading<?>> reading,
      Map<String, String> arguments) {

    private Found(String key, Optional<Optional<Outcome>> outcome) {
      this(key, outcome, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    Found as(Outcome given) {
      return new Found(key, Optional.of(Optional.of(given)), subject, missing, reading, arguments);
    }

    Found about(String id) {
      return new Found(key, outcome, Optional.of(id), missing, reading, arguments);
    }

    Found missing(Fact fact) {
      return new Found(key, outcome, subject, Optional.of(fact), reading, arguments);
    }

    Found under(Reading<?> given) {
      return new Found(key, outcome, subject, missing, Optional.of(given), arguments);
    }

    Found with(String name, Object value) {
      Map<String, String> more = new LinkedHashMap<>(arguments);
      more.put(name, canonical(value));
      return new Found(key, outcome, subject, missing, reading, more);
    }

    Optional<Outcome> outcome(Outcome ofRule) {
      return outcome.orElse(Optional.of(ofRule));
    }
  }
}
