package io.github.geniac.rules.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    List<Edit> chosen = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      if ((bits & (1 << i)) != 0) {
        chosen.add(atoms.get(i));
      }
    }
    return chosen;
  }
}
