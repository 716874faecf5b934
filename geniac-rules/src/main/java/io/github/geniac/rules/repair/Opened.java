package io.github.geniac.rules.repair;

import io.github.geniac.core.ItemId;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The questions that edits had to open: whatever is asked about an allocation that is new or moved,
 * and what another provider of one has yet to answer. What an allocation takes, how much and when
 * is not the provider's to say: who changes the provider may be asked for it no more than before.
 * Immutable.
 *
 * @param moved the allocations that are new or moved
 * @param supplied the allocations from another provider
 * @param anyway what the rules find where providers and terms are as before, and all else is
 *     changed
 */
record Opened(Set<ItemId> moved, Set<ItemId> supplied, List<RuleResult> anyway) {

  /** What edits open, if nothing is asked anyway. */
  static Opened by(List<Edit> edits) {
    Set<ItemId> moved = new HashSet<>();
    Set<ItemId> supplied = new HashSet<>();
    edits.forEach(edit -> (edit instanceof SetProvider ? supplied : moved).addAll(edit.opens()));
    return new Opened(moved, supplied, List.of());
  }

  Opened but(List<RuleResult> askedAnyway) {
    return new Opened(moved, supplied, askedAnyway);
  }

  boolean covers(Finding asked) {
    return isOf(asked, moved) || (isOf(asked, supplied) && !isAskedAnyway(asked));
  }

  private boolean isAskedAnyway(Finding asked) {
    return anyway.stream().anyMatch(result -> result.findings().contains(asked));
  }

  private static boolean isOf(Finding asked, Set<ItemId> items) {
    return asked
        .subject()
        .filter(one -> one.type() == Subject.Type.ALLOCATION && items.contains(ItemId.of(one.id())))
        .isPresent();
  }
}
