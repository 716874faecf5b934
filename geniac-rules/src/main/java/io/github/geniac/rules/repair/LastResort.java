package io.github.geniac.rules.repair;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What mends any rule on a plan: to take out what it complains of, or the bulk plan. */
final class LastResort {

  private LastResort() {}

  static List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated) {
    List<List<Edit>> ways = new ArrayList<>();
    if (violated.part() == Part.DIRECT || violated.part() == Part.BULK) {
      List<Edit> all = new ArrayList<>();
      for (ItemId id : allocations(violated)) {
        Edit out = new TakeOut(violated.part(), id);
        ways.add(List.of(out));
        all.add(out);
      }
      if (all.size() > 1) {
        ways.add(all);
      }
    }
    if (violated.part() == Part.BULK) {
      ways.addAll(AllDirect.ways(proposal, terms));
    }
    return ways;
  }

  /** The allocations that violations are about, in order of ids. */
  static Set<ItemId> allocations(RuleResult violated) {
    Set<ItemId> ids = new TreeSet<>();
    violated.findings(Outcome.VIOLATED).stream()
        .flatMap(finding -> finding.subject().stream())
        .filter(subject -> subject.type() == Subject.Type.ALLOCATION)
        .forEach(subject -> ids.add(ItemId.of(subject.id())));
    return ids;
  }
}
