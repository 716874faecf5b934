package io.github.geniac.rules;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One requirement of the call, or of a user's own: what it is called, which clause it stands on,
 * and a pure function from a {@link Case} to findings. Immutable.
 *
 * <p>A body has to find something whenever it is asked, even if only that there is nothing to
 * judge; it is asked once for each of its parts that the proposal has.
 *
 * <pre>{@code
 * Rule budget =
 *     Rule.builder("our-node-budget", RuleKind.ADMISSIBILITY)
 *         .parts(Part.BULK)
 *         .clauses("board decision 12")
 *         .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
 *         .build(
 *             (facts, findings) -> {
 *               if (facts.bulk().size() > 3) {
 *                 findings.violated("too-many").with("allocations", facts.bulk().size());
 *               } else {
 *                 findings.satisfied("few");
 *               }
 *             });
 * Rulebook ours = Rulebook.standard().with(budget);
 * }</pre>
 *
 * <p>{@link io.github.geniac.rules.laws.RuleLaws} holds such a rule to what the rules of the call
 * keep.
 */
public final class Rule {

  /** What a rule does. */
  @FunctionalInterface
  public interface Body {

    /**
     * Judges one part of a proposal. Depends on nothing but the case, and changes nothing but the
     * findings.
     *
     * @param facts what to look at
     * @param findings where to put what was found
     */
    void evaluate(Case facts, Findings findings);
  }

  private final RuleId id;
  private final RuleKind kind;
  private final Set<Part> parts;
  private final List<Clause> clauses;
  private final Set<Reading<?>> readings;
  private final Set<Outcome> outcomes;
  private final Body body;
  private final Part[] partsInOrder;
  private final Reading<?>[] declared;

  private Rule(Builder builder, Body body) {
    this.id = builder.id;
    this.kind = builder.kind;
    this.parts = Collections.unmodifiableSet(EnumSet.copyOf(builder.parts));
    this.clauses = List.copyOf(builder.clauses);
    this.readings = Collections.unmodifiableSet(new LinkedHashSet<>(builder.readings));
    this.outcomes = Collections.unmodifiableSet(EnumSet.copyOf(builder.outcomes));
    this.body = body;
    this.partsInOrder = parts.toArray(new Part[0]);
    this.declared = readings.toArray(new Reading<?>[0]);
  }

  /**
   * {@return a builder}
   *
   * @param id the id, such as {@code bulk-node-cap}
   * @param kind the question it helps to answer
   * @throws IllegalArgumentException if the id is blank
   */
  public static Builder builder(String id, RuleKind kind) {
    return new Builder(RuleId.of(id), kind);
  }

  /** {@return the id} */
  public RuleId id() {
    return id;
  }

  /** {@return the question it helps to answer} */
  public RuleKind kind() {
    return kind;
  }

  /** {@return the parts it judges} */
  public Set<Part> parts() {
    return parts;
  }

  /** {@return the clauses it stands on, at least one} */
  public List<Clause> clauses() {
    return clauses;
  }

  /** {@return the readings it depends on} */
  public Set<Reading<?>> readings() {
    return readings;
  }

  /** {@return the outcomes it can have} */
  public Set<Outcome> outcomes() {
    return outcomes;
  }

  /** The parts, without an iterator for each assessment; not to be changed. */
  Part[] partsInOrder() {
    return partsInOrder;
  }

  Body body() {
    return body;
  }

  /** Whether it may ask for a reading. */
  boolean declares(Reading<?> reading) {
    for (Reading<?> one : declared) {
      if (one.equals(reading)) {
        return true;
      }
    }
    return false;
  }

  /** Judges one part; the plan that is missing is not applicable. */
  RuleResult evaluate(Dossier dossier, Part part, Readings choices) {
    return new Evaluation(dossier, choices).of(this, part);
  }

  /** {@return the id} */
  @Override
  public String toString() {
    return id.toString();
  }

  /** Builds a {@link Rule}. Mutable, for one thread. */
  public static final class Builder {

    private final RuleId id;
    private final RuleKind kind;
    private final Set<Part> parts = EnumSet.noneOf(Part.class);
    private final Set<Clause> clauses = new LinkedHashSet<>();
    private final Set<Reading<?>> readings = new LinkedHashSet<>();
    private final Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);

    private Builder(RuleId id, RuleKind kind) {
      this.id = id;
      this.kind = kind;
    }

    /**
     * Says what it judges. A plan that a proposal does not have is not applicable.
     *
     * @param judged the parts
     * @return this builder
     */
    public Builder parts(Part... judged) {
      for (Part part : judged) {
        parts.add(part);
        if (part == Part.DIRECT || part == Part.BULK) {
          outcomes.add(Outcome.NOT_APPLICABLE);
        }
      }
      return this;
    }

    /**
     * Says which clauses it stands on.
     *
     * @param numbers the numbers of the clauses
     * @return this builder
     * @throws IllegalArgumentException if a number is blank
     */
    public Builder clauses(String... numbers) {
      Arrays.stream(numbers).map(Clause::of).forEach(clauses::add);
      return this;
    }

    /**
     * Says which readings it depends on.
     *
     * @param read the readings
     * @return this builder
     */
    public Builder readings(Reading<?>... read) {
      Collections.addAll(readings, read);
      return this;
    }

    /**
     * Says which outcomes it can have.
     *
     * @param possible the outcomes
     * @return this builder
     */
    public Builder outcomes(Outcome... possible) {
      Collections.addAll(outcomes, possible);
      return this;
    }

    /**
     * {@return the rule}
     *
     * @param body what it does
     * @throws IllegalStateException if no part, clause or outcome is stated
     */
    public Rule build(Body body) {
      if (parts.isEmpty() || clauses.isEmpty() || outcomes.isEmpty()) {
        throw new IllegalStateException(
            "Rule '%s': parts, clauses and outcomes have to be stated, were %s, %s and %s"
                .formatted(id, parts, clauses, outcomes));
      }
      return new Rule(this, body);
    }
  }
}
