package io.github.geniac.core;

import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A part of a workload as the scenario search sees it: an amount of work that may run on a range of
 * nodes, in a window of days, after other phases. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class Phase {

  /** How freely the nodes of a phase may be chosen. */
  public enum Flexibility {
    /** The count may change from day to day within the range; from 0 on, the phase may pause. */
    MALLEABLE,
    /** Any count of the range, but the same from start to end. */
    MOLDABLE,
    /** The most nodes of the range, from start to end without a pause. */
    RIGID
  }

  Phase() {}

  /** {@return a builder; all but {@code window} and {@code predecessors} have to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id, unique within a proposal} */
  public abstract PhaseId id();

  /** {@return the work content, in node-days, 0 or more} */
  public abstract long workNodeDays();

  /** {@return the nodes it can run on} */
  public abstract NodeRange nodes();

  /** {@return the days on which it may run; all of the research period unless stated} */
  public abstract Optional<DayRange> window();

  /** {@return the phases that have to be finished before it starts, of any workload} */
  @Value.NaturalOrder
  public abstract SortedSet<PhaseId> predecessors();

  /** {@return how freely its nodes may be chosen} */
  public abstract Flexibility flexibility();

  /** {@return a builder that holds the facts of this phase} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    Checks.atLeast("Phase " + id(), "workNodeDays", workNodeDays(), 0);
    Checks.check(
        !predecessors().contains(id()), "Phase %s: it is stated as its own predecessor", id());
    Checks.check(
        nodes().min() > 0 || flexibility() == Flexibility.MALLEABLE,
        "Phase %s: nodes from 0 on let it pause, which only a malleable phase may, and it is %s;"
            + " state at least 1",
        id(),
        flexibility());
  }

  /** Builds a {@link Phase}. Mutable, for one thread. */
  public static final class Builder extends ImmutablePhase.Builder {

    Builder() {}

    /**
     * States the id.
     *
     * @param id the text of the id
     * @return this builder
     * @throws IllegalArgumentException if the text is blank
     */
    public Builder id(String id) {
      return id(PhaseId.of(id));
    }

    /**
     * States the nodes it can run on.
     *
     * @param min the fewest nodes, 0 if it may pause
     * @param max the most nodes
     * @return this builder
     * @throws IllegalArgumentException if {@code min} is below 0 or above {@code max}, or
     *     {@code max} below 1
     */
    public Builder nodes(int min, int max) {
      return nodes(NodeRange.of(min, max));
    }

    /**
     * States phases that have to be finished before this one starts.
     *
     * @param phases the texts of their ids
     * @return this builder
     * @throws IllegalArgumentException if a text is blank
     */
    public Builder after(String... phases) {
      for (String phase : phases) {
        addPredecessors(PhaseId.of(phase));
      }
      return this;
    }
  }
}
