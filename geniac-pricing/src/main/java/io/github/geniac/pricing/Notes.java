package io.github.geniac.pricing;

import io.github.geniac.core.ItemId;
import io.github.geniac.rules.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what there is to say about one item. */
final class Notes {

  private final Part part;
  private final ItemId item;
  private final List<Note> unknown = new ArrayList<>();
  private final List<Note> others = new ArrayList<>();

  Notes(Part part, ItemId item) {
    this.part = part;
    this.item = item;
  }

  /** Adds a note; arguments are names and values by turns. */
  void add(NoteKey key, Object... arguments) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      values.put((String) arguments[i], arguments[i + 1]);
    }
    Note note = new Note(key, part, Optional.of(item), values);
    (note.isUnknown() ? unknown : others).add(note);
  }

  Part part() {
    return part;
  }

  ItemId item() {
    return item;
  }

  List<Note> unknown() {
    return unknown;
  }

  List<Note> others() {
    return others;
  }
}
