package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Tranche;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings the bulk nodes to one number from 1 to the cap on every day of the research period (clause
 * 2.3): the most there are on any day, or the fewest with the rest contracted directly beside; or
 * all directly. Where some day has none, the fewest would be none at all, and falls together with
 * all directly.
 */
final class CountRepairer implements Repairer {

  @Override
  public List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated) {
    if (proposal.bulkPlan().isEmpty()) {
      return List.of();
    }
    List<Allocation> counted = counted(proposal);
    List<List<Edit>> ways = new ArrayList<>();
    for (List<List<Allocation>> units : groupings(counted)) {
      for (Level level : Level.values()) {
        constant(proposal, terms, units, level).forEach(way -> ways.add(way));
      }
    }
    ways.addAll(openAmounts(proposal, terms));
    ways.addAll(AllDirect.ways(proposal, terms));
    return ways;
  }

  /** Which number is kept. */
  private enum Level {
    MOST,
    FEWEST
  }

  /** The bulk allocations whose nodes of each day are known, and of which there are some. */
  private static List<Allocation> counted(Proposal proposal) {
    return Plans.bulk(proposal).stream()
        .filter(one -> one.nodeSchedule().filter(nodes -> !nodes.isEmpty()).isPresent())
        .toList();
  }

  /** All nodes are one unit; or those for which the same participant signs. */
  private static List<List<List<Allocation>>> groupings(List<Allocation> counted) {
    Map<OrganizationId, List<Allocation>> signed = new TreeMap<>();
    List<List<Allocation>> units = new ArrayList<>();
    for (Allocation one : counted) {
      if (one.signatory().isPresent()) {
        signed.computeIfAbsent(one.signatory().get(), id -> new ArrayList<>()).add(one);
      } else {
        units.add(List.of(one));
      }
    }
    units.addAll(signed.values());
    return counted.isEmpty()
        ? List.of()
        : units.size() == 1 ? List.of(units) : List.of(List.of(counted), units);
  }

  private static List<List<Edit>> constant(
      Proposal proposal, CallTerms terms, List<List<Allocation>> units, Level level) {
    List<List<Edit>> resized = List.of(List.of());
    NodeSchedule rest = NodeSchedule.empty();
    for (List<Allocation> unit : units) {
      NodeSchedule nodes = Plans.nodes(unit).within(terms.researchPeriod());
      int number = Math.min(number(unit, terms.researchPeriod(), level), terms.bulkCap());
      if (number == 0) {
        return List.of();
      }
      resized = product(resized, Constant.ways(unit, number, terms.researchPeriod()));
      rest = rest.plus(nodes.above(number));
    }
    List<List<Edit>> ways = new ArrayList<>();
    for (List<Edit> way : resized) {
      ways.addAll(withRest(proposal, units.get(0).get(0), way, rest));
      ways.add(way);
    }
    return ways;
  }

  private static List<List<Edit>> product(List<List<Edit>> some, List<List<Edit>> more) {
    List<List<Edit>> all = new ArrayList<>();
    for (List<Edit> one : some) {
      for (List<Edit> other : more.subList(0, Math.min(2 + more.size() / 2, more.size()))) {
        List<Edit> both = new ArrayList<>(one);
        both.addAll(other);
        all.add(both);
      }
    }
    return all;
  }

  private static int number(List<Allocation> unit, DayRange period, Level level) {
    NodeSchedule all = Plans.nodes(unit);
    NodeSchedule nodes = all.within(period);
    if (level == Level.MOST) {
      return nodes.isEmpty() ? all.maxNodes() : nodes.maxNodes();
    }
    boolean everyDay =
        nodes.tranches().stream().mapToInt(one -> one.days().days()).sum() == period.days();
    return everyDay ? nodes.tranches().stream().mapToInt(Tranche::nodes).min().orElse(0) : 0;
  }

  private static List<List<Edit>> withRest(
      Proposal proposal, Allocation pattern, List<Edit> way, NodeSchedule rest) {
    List<List<Edit>> ways = new ArrayList<>();
    if (!rest.isEmpty()) {
      Optional<ComputeResource> resource = pattern.resource().filter(GpuNode.class::isInstance);
      for (Edit added : Direct.added(proposal, Part.BULK, resource, pattern.serves(), rest)) {
        List<Edit> both = new ArrayList<>(way);
        both.add(added);
        ways.add(both);
      }
    }
    return ways;
  }

  /** Numbers above the cap on days that are not stated. */
  private static List<List<Edit>> openAmounts(Proposal proposal, CallTerms terms) {
    Set<ItemId> over = new LinkedHashSet<>();
    for (Allocation one : Plans.bulk(proposal)) {
      if (one.period().isEmpty()
          && one.amount().orElse(null) instanceof Amount.Nodes nodes
          && nodes.nodes() > terms.bulkCap()) {
        over.add(one.id());
      }
    }
    List<Edit> capped = new ArrayList<>();
    over.forEach(id ->
        capped.add(new Resize(id, Optional.of(Amount.nodes(terms.bulkCap())), Optional.empty())));
    return capped.isEmpty() ? List.of() : List.of(capped);
  }
}
