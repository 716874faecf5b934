package io.github.geniac.rules.repair;

import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * One small change of a proposal, as a value: it can be applied, compared and told. An edit changes
 * numbers, days, routes, and which of the stated organizations and nodes is used; it never makes up
 * a provider, a price or a date. What it cannot know it leaves unstated.
 */
public sealed interface Edit extends Comparable<Edit>
    permits AddDirect,
        MoveToDirect,
        RaiseCost,
        Resize,
        SetProvider,
        SetResource,
        SetSignatory,
        TakeOut,
        TakeOutBulkPlan {

  /**
   * {@return the proposal with this change}
   *
   * @param proposal the proposal
   * @throws IllegalArgumentException if it does not have what is to be changed, or cannot hold the
   *     change
   */
  Proposal applyTo(Proposal proposal);

  /** {@return the allocation that is changed or moved; empty if one is added or taken out} */
  default Optional<ItemId> changes() {
    return Optional.empty();
  }

  /**
   * {@return the parts of this edit that could be made alone; the edit itself if it has no parts}
   */
  default List<Edit> parts() {
    return List.of(this);
  }

  /**
   * {@return the allocations of which facts may become unknown by this edit, since they are new, or
   * what another provider or the ministry has stated about them holds no more}
   */
  default Set<ItemId> opens() {
    return Set.of();
  }

  /**
   * {@return the edit in words}
   *
   * @param before the proposal before it, of which values are told if they change
   * @param locale Japanese for Japanese, anything else for English
   */
  default String explain(Proposal before, Locale locale) {
    return new EditText(new Texts(locale), before).of(this);
  }

  /** Orders by what they are and what they change. */
  @Override
  default int compareTo(Edit other) {
    return toString().compareTo(other.toString());
  }
}
