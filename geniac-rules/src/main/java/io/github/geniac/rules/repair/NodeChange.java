package io.github.geniac.rules.repair;

import io.github.geniac.core.NodeSchedule;
import io.github.geniac.rules.Part;

/**
 * How a repair changes the nodes of a plan from day to day, as far as they are known. Where the
 * bulk plan is taken out, the direct plan does its work instead. Immutable.
 *
 * @param plan the direct plan, or the bulk plan with the direct nodes beside it
 * @param before the nodes of each day before
 * @param after the nodes of each day after
 */
public record NodeChange(Part plan, NodeSchedule before, NodeSchedule after) {

  /** {@return the nodes that are no longer there, day by day} */
  public NodeSchedule lost() {
    return before.above(after);
  }

  /** {@return the nodes that are there in addition, day by day} */
  public NodeSchedule gained() {
    return after.above(before);
  }

  /** {@return whether a day has more or fewer nodes than before} */
  public boolean isChange() {
    return !before.equals(after);
  }
}
