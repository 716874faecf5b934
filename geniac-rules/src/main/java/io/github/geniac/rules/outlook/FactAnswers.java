package io.github.geniac.rules.outlook;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Fact;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which answers a missing fact could have: a few for each, one for each way in which the rules can
 * take it. Immutable.
 *
 * <p>The answers to the facts of the call come with the library, and are derived from the terms and
 * from what the proposal states: counts beside the cap, periods that are whole, a day short or a
 * day over, one body of each kind that rules tell apart, and so on. Answers are full: who is named
 * as a provider is named with its kind and the operator of the machine. For a fact of one's own,
 * {@link #with} says what it could be; without, it is reported as having no known answers.
 */
public final class FactAnswers {

  /** The answers to one fact. */
  @FunctionalInterface
  public interface Source {

    /**
     * {@return the answers, none if none is known}
     *
     * @param unknown the fact and whose it is
     * @param proposal the proposal in which it is missing
     * @param terms the terms of the call
     */
    List<FactAnswer> answers(Unknown unknown, Proposal proposal, CallTerms terms);
  }

  private static final int STANDARD_LIMIT = 200_000;

  private static final FactAnswers STANDARD =
      new FactAnswers(StandardAnswers.all(), STANDARD_LIMIT);

  private final Map<Fact, Source> sources;
  private final int limit;

  private FactAnswers(Map<Fact, Source> sources, int limit) {
    this.sources = sources;
    this.limit = limit;
  }

  /** {@return the answers to the facts that the admissibility rules of the call ask for} */
  public static FactAnswers standard() {
    return STANDARD;
  }

  /**
   * {@return these answers with those to a fact of one's own}
   *
   * @param fact the fact
   * @param source its answers
   */
  public FactAnswers with(Fact fact, Source source) {
    Map<Fact, Source> more = new LinkedHashMap<>(sources);
    more.put(fact, source);
    return new FactAnswers(Collections.unmodifiableMap(more), limit);
  }

  /**
   * {@return these answers with another limit}
   *
   * @param combinations the most combinations of answers to look at, at least 1; 200,000 unless
   *     stated, each of which takes some microseconds
   * @throws IllegalArgumentException if it is less than 1
   */
  public FactAnswers withLimit(int combinations) {
    if (combinations < 1) {
      throw new IllegalArgumentException(
          "FactAnswers: the limit is at least 1 combination, was " + combinations);
    }
    return new FactAnswers(sources, combinations);
  }

  /** {@return the most combinations of answers to look at} */
  public int limit() {
    return limit;
  }

  /**
   * {@return the answers to a missing fact, none if none is known}
   *
   * @param unknown the fact and whose it is
   * @param proposal the proposal in which it is missing
   * @param terms the terms of the call
   */
  public List<FactAnswer> answers(Unknown unknown, Proposal proposal, CallTerms terms) {
    return unknown
        .fact()
        .map(sources::get)
        .map(source -> List.copyOf(source.answers(unknown, proposal, terms)))
        .orElse(List.of());
  }
}
