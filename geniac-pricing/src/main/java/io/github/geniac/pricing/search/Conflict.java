package io.github.geniac.pricing.search;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.PhaseId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Why there is no plan: phases that cannot all be done as stated, while without any one of them the
 * rest could; and the smallest single changes that would let all of the work be done. Immutable.
 *
 * @param cause what they run out of
 * @param phases the phases, in the order stated
 * @param days the days from the first on which one of them may run to the last
 * @param workNodeDays the work of the phases together
 * @param capacityNodeDays what the offers have on these days; empty if time alone forbids it
 * @param relaxations changes each of which is enough by itself, and the smallest of its kind; none
 *     if it takes more than one change
 */
public record Conflict(
    Cause cause,
    List<PhaseId> phases,
    DayRange days,
    long workNodeDays,
    OptionalLong capacityNodeDays,
    List<Relaxation> relaxations) {

  /** What the work runs out of. */
  public enum Cause {
    /** Windows, order and node ranges leave too few days, however many nodes there are. */
    TIME,
    /** The offers have too few nodes. */
    CAPACITY
  }

  /**
   * A change that lets the work be done.
   *
   * @param kind what to change
   * @param phase the phase to change, if it is one phase
   * @param amount by how much: nodes, days or node-days
   */
  public record Relaxation(Kind kind, Optional<PhaseId> phase, long amount) {

    /** What to change. */
    public enum Kind {
      /** So many more nodes on every day of the research period. */
      MORE_NODES,
      /** So many node-days less of work in a phase. */
      LESS_WORK,
      /** So many days more at the end of the window of a phase. */
      LATER_END
    }
  }

  /**
   * Copies the lists.
   *
   * @param cause what they run out of
   * @param phases the phases
   * @param days the days
   * @param workNodeDays the work of the phases
   * @param capacityNodeDays what offers have
   * @param relaxations changes that help
   */
  public Conflict {
    phases = List.copyOf(phases);
    relaxations = List.copyOf(relaxations);
  }
}
