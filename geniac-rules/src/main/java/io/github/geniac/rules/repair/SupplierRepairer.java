package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes from another provider that the proposal names, or takes out, what comes from one that may
 * not supply it.
 */
final class SupplierRepairer implements Repairer {

  @Override
  public List<List<Edit>> suggest(Proposal proposal, CallTerms terms, RuleResult violated) {
    List<ItemId> bad = List.copyOf(badlySupplied(violated));
    if (bad.isEmpty()) {
      return List.of();
    }
    List<List<Edit>> ways = new ArrayList<>();
    for (Provider provider : providers(proposal)) {
      ways.add(replaced(proposal, bad, provider));
      ways.add(replaced(proposal, bad.subList(0, 1), provider));
    }
    ways.add(List.of(new TakeOut(violated.part(), bad.get(0))));
    ways.add(bad.stream().<Edit>map(id -> new TakeOut(violated.part(), id)).toList());
    return ways;
  }

  /** Not those that are no fee for another reason, such as a purchase. */
  private static Set<ItemId> badlySupplied(RuleResult violated) {
    boolean other = violated.findings(Outcome.VIOLATED).stream()
        .anyMatch(one -> one.key().equals("purchase") || one.key().equals("no-compute"));
    return other ? Set.of() : LastResort.allocations(violated);
  }

  private static List<Provider> providers(Proposal proposal) {
    return proposal.allocations().stream()
        .sorted(Comparator.comparing(Allocation::id))
        .flatMap(one -> one.provider().stream())
        .distinct()
        .toList();
  }

  private static List<Edit> replaced(Proposal proposal, List<ItemId> bad, Provider provider) {
    List<Edit> edits = new ArrayList<>();
    for (ItemId id : bad) {
      Allocation one = Plans.find(proposal, id).orElseThrow();
      if (!one.provider().equals(Optional.of(provider))) {
        edits.add(new SetProvider(id, provider, like(proposal, one, provider)));
      }
    }
    return edits;
  }

  private static Optional<ItemId> like(Proposal proposal, Allocation one, Provider provider) {
    return proposal.allocations().stream()
        .filter(other -> DirectTerms.lends(other, one.resource()))
        .filter(other -> other.provider().equals(Optional.of(provider)))
        .filter(other -> !Plans.ids(Plans.bulk(proposal)).contains(other.id()))
        .map(Allocation::id)
        .min(Comparator.naturalOrder());
  }
}
