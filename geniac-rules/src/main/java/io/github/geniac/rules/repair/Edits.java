package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Sets of edits in one order of application, so that the order of finding them does not matter. Of
 * two edits of the same fact the later one counts.
 */
final class Edits {

  private static final List<Class<? extends Edit>> ORDER = List.of(
      Resize.class,
      SetResource.class,
      SetSignatory.class,
      RaiseCost.class,
      MoveToDirect.class,
      SetProvider.class,
      TakeOut.class,
      TakeOutBulkPlan.class,
      AddDirect.class);

  private static final Comparator<Edit> BY_ORDER = Comparator.<Edit>comparingInt(
          edit -> ORDER.indexOf(edit.getClass()))
      .thenComparing(Comparator.naturalOrder());

  private Edits() {}

  /** All of both, merged. */
  static List<Edit> merged(List<Edit> some, List<Edit> more) {
    Map<Object, Edit> byFact = new LinkedHashMap<>();
    some.forEach(edit -> byFact.merge(fact(edit), edit, Edits::later));
    more.forEach(edit -> byFact.merge(fact(edit), edit, Edits::later));
    return byFact.values().stream().sorted(BY_ORDER).toList();
  }

  /**
   * The edits of a trial and more, suggested for what they came to. What these change of an
   * allocation that the trial adds is added so from the start; they stay as well if the proposal
   * had it before, in its other plan. What these take out of the plan to which the trial adds it is
   * not added.
   */
  static List<Edit> continued(Proposal before, Trial trial, List<Edit> more) {
    List<Edit> some = new ArrayList<>(trial.edits());
    List<Edit> others = new ArrayList<>(more);
    some.removeIf(edit -> edit instanceof AddDirect added
        && others.remove(new TakeOut(added.plan(), added.allocation().id())));
    for (int i = 0; i < some.size(); i++) {
      if (some.get(i) instanceof AddDirect added) {
        ItemId id = added.allocation().id();
        Optional<Allocation> changed = changed(trial.after(), id, more);
        if (changed.isPresent()) {
          some.set(i, new AddDirect(added.plan(), changed.get(), added.like()));
          others.removeIf(edit ->
              edit.changes().equals(Optional.of(id)) && Plans.find(before, id).isEmpty());
        }
      }
    }
    return merged(some, others);
  }

  /** What some edits make of an allocation; nothing if they do not change it, or cannot. */
  private static Optional<Allocation> changed(Proposal proposal, ItemId id, List<Edit> edits) {
    Proposal after = proposal;
    try {
      for (Edit edit : edits) {
        after = edit.changes().equals(Optional.of(id)) ? edit.applyTo(after) : after;
      }
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // as it is of the trial, the edits contradict it
    }
    return after == proposal ? Optional.empty() : Plans.find(after, id);
  }

  /** The smallest pieces that could be left out. */
  static List<Edit> atoms(List<Edit> edits) {
    return edits.stream().flatMap(edit -> edit.parts().stream()).toList();
  }

  private static Edit later(Edit first, Edit second) {
    return first instanceof Resize one && second instanceof Resize other
        ? new Resize(
            one.allocation(), other.amount().or(one::amount), other.period().or(one::period))
        : second;
  }

  /** What an edit is about: its type and the allocation; for what is added or taken out, all. */
  private static Object fact(Edit edit) {
    return edit.changes().<Object>map(id -> List.of(edit.getClass(), id)).orElse(edit);
  }

  /** Lists made of the elements at the positions whose bits are set. */
  static List<Edit> chosen(List<Edit> atoms, int bits) {
    return IntStream.range(0, atoms.size())
        .filter(i -> (bits & (1 << i)) != 0)
        .mapToObj(atoms::get)
        .toList();
  }
}
