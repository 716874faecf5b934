package io.github.geniac.pricing;

import io.github.geniac.core.ItemId;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What there is to say about all lines together, after what there is to say about each. */
final class SheetNotes {

  private SheetNotes() {}

  static List<Note> of(List<CostLine> lines) {
    List<Note> notes = new ArrayList<>();
    lines.forEach(line -> notes.addAll(line.notes()));
    List<ItemId> open = items(lines, Optional.empty());
    List<ItemId> with = items(lines, Optional.of(TaxTreatment.INCLUDED));
    List<ItemId> without = items(lines, Optional.of(TaxTreatment.EXCLUDED));
    if (!open.isEmpty()) {
      notes.add(note(NoteKey.TAX_OPEN, Map.of("items", open)));
    }
    if (!with.isEmpty() && !without.isEmpty()) {
      notes.add(note(NoteKey.TAX_MIXED, Map.of("items", with)));
    }
    return notes;
  }

  /** Amounts that are known, with their tax so stated, or not stated. */
  private static List<ItemId> items(List<CostLine> lines, Optional<TaxTreatment> tax) {
    return lines.stream()
        .filter(line -> line.costs().isPresent() && line.tax().equals(tax))
        .map(CostLine::item)
        .distinct()
        .toList();
  }

  private static Note note(NoteKey key, Map<String, Object> arguments) {
    return new Note(key, Part.PROPOSAL, Optional.empty(), arguments);
  }
}
