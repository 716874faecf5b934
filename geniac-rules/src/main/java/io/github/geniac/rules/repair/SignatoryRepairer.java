package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Has a participant sign that can do so in time (clause 2.7), or contracts all directly. */
final class SignatoryRepairer implements Repairer {

  @Override
  public List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated) {
    List<List<Edit>> ways = new ArrayList<>();
    for (Participant one : proposal.participants().stream()
        .sorted(Comparator.comparing(each -> each.organization().id()))
        .toList()) {
      List<Edit> all = new ArrayList<>();
      for (Allocation bulk : Plans.bulk(proposal)) {
        Edit signs = new SetSignatory(bulk.id(), one.organization().id());
        all.add(signs);
        ways.add(List.of(signs));
      }
      ways.add(all);
    }
    ways.addAll(AllDirect.ways(proposal, terms));
    return ways;
  }
}
