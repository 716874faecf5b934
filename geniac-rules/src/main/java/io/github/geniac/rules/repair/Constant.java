package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways to bring some bulk allocations to one number of nodes in all. */
final class Constant {

  private Constant() {}

  /**
   * By changing one of them; by changing one and taking the others out; by giving each a constant
   * number of its own. Some of the ways may not come to the number.
   */
  static List<List<Edit>> ways(List<Allocation> unit, int number, DayRange period) {
    NodeSchedule wanted = NodeSchedule.of(period, number);
    List<List<Edit>> ways = new ArrayList<>();
    for (Allocation one : unit) {
      filled(unit, one, wanted).ifPresent(ways::add);
    }
    if (unit.size() > 1) {
      unit.forEach(one -> ways.add(alone(unit, one, wanted)));
      ways.add(each(unit, period));
    }
    return ways;
  }

  /** One takes what the others lack; no edit if it has just that. */
  private static Optional<List<Edit>> filled(
      List<Allocation> unit, Allocation one, NodeSchedule wanted) {
    List<Allocation> others = new ArrayList<>(unit);
    others.remove(one);
    NodeSchedule rest = Plans.nodes(others);
    if (!rest.above(wanted).isEmpty()) {
      return Optional.empty();
    }
    NodeSchedule lacking = wanted.above(rest);
    Optional<Edit> edit = lacking.isEmpty()
        ? Optional.of(new TakeOut(Part.BULK, one.id()))
        : Direct.resized(one, lacking);
    return Optional.of(edit.stream().toList());
  }

  /** One takes all, the others are taken out. */
  private static List<Edit> alone(List<Allocation> unit, Allocation one, NodeSchedule wanted) {
    List<Edit> edits = new ArrayList<>();
    Direct.resized(one, wanted).ifPresent(edits::add);
    for (Allocation other : unit) {
      if (!other.equals(one)) {
        edits.add(new TakeOut(Part.BULK, other.id()));
      }
    }
    return edits;
  }

  /** Each has its own largest number throughout. */
  private static List<Edit> each(List<Allocation> unit, DayRange period) {
    List<Edit> edits = new ArrayList<>();
    for (Allocation one : unit) {
      int own = one.nodeSchedule().orElseThrow().maxNodes();
      Direct.resized(one, NodeSchedule.of(period, own)).ifPresent(edits::add);
    }
    return edits;
  }
}
