package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where direct nodes may stand only beside as many bulk nodes as the cap (clause 2.3, read
 * strictly): as many bulk nodes; all nodes in bulk; no direct nodes; or all directly.
 */
final class MixRepairer implements Repairer {

  @Override
  public List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated) {
    DayRange period = terms.researchPeriod();
    List<Allocation> bulk = withNodes(Plans.bulk(proposal));
    List<Allocation> beside = withNodes(Plans.beside(proposal));
    List<Edit> none = new ArrayList<>();
    beside.forEach(one -> none.add(new TakeOut(Part.BULK, one.id())));
    NodeSchedule all = Plans.nodes(bulk).plus(Plans.nodes(beside)).within(period);
    int sum = Math.min(all.maxNodes(), terms.bulkCap());
    List<List<Edit>> ways = new ArrayList<>();
    for (int number : numbers(sum, terms.bulkCap())) {
      for (List<Edit> way : Constant.ways(bulk, number, period)) {
        List<Edit> alone = new ArrayList<>(way);
        alone.addAll(none);
        ways.add(alone);
        ways.add(way);
      }
    }
    ways.add(none);
    none.forEach(one -> ways.add(List.of(one)));
    ways.addAll(AllDirect.ways(proposal, terms));
    return ways;
  }

  private static Set<Integer> numbers(int sum, int cap) {
    Set<Integer> numbers = new LinkedHashSet<>(List.of(cap));
    if (sum > 0) {
      numbers.add(sum);
    }
    return numbers;
  }

  private static List<Allocation> withNodes(List<Allocation> allocations) {
    return allocations.stream()
        .filter(one -> one.nodeSchedule().filter(nodes -> !nodes.isEmpty()).isPresent())
        .toList();
  }
}
