package io.github.geniac.rules.laws;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Readings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What rules are tried on: a proposal with terms and readings, or a price inquiry. Immutable.
 *
 * @param name what it shows, for people
 * @param proposal the proposal; an empty one beside an inquiry
 * @param terms the terms of the call
 * @param readings the readings of the call
 * @param inquiry the inquiry, if it is one
 */
public record Sample(
    String name,
    Proposal proposal,
    CallTerms terms,
    Readings readings,
    Optional<PriceInquiry> inquiry) {

  /**
   * Checks the name.
   *
   * @param name what it shows
   * @param proposal the proposal
   * @param terms the terms of the call
   * @param readings the readings of the call
   * @param inquiry the inquiry, if it is one
   * @throws IllegalArgumentException if the name is blank
   */
  public Sample {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "Sample: its name must not be blank; a broken law is told by it");
    }
  }

  /**
   * {@return a proposal under the default readings}
   *
   * @param name what it shows
   * @param proposal the proposal
   * @param terms the terms of the call
   * @throws IllegalArgumentException if the name is blank
   */
  public static Sample of(String name, Proposal proposal, CallTerms terms) {
    return new Sample(name, proposal, terms, Readings.defaults(), Optional.empty());
  }

  /**
   * {@return a price inquiry, for which neither terms nor readings matter}
   *
   * @param name what it shows
   * @param inquiry the inquiry
   * @throws IllegalArgumentException if the name is blank
   */
  public static Sample of(String name, PriceInquiry inquiry) {
    return new Sample(
        name,
        Proposal.builder().build(),
        CallTerms.startingOn(LocalDate.EPOCH),
        Readings.defaults(),
        Optional.of(inquiry));
  }

  /**
   * {@return this sample under other readings}
   *
   * @param others the readings
   */
  public Sample with(Readings others) {
    return new Sample(name, proposal, terms, others, inquiry);
  }

  /**
   * {@return the samples that are one part smaller, big parts first: without a plan, an allocation,
   * a workload, a participant, a cost item, a fact, or a departure from the default readings}
   */
  public List<Sample> smaller() {
    return Smaller.each(this);
  }

  Sample with(Proposal other) {
    return new Sample(name, other, terms, readings, inquiry);
  }
}
