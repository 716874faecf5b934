package io.github.geniac.pricing;

import io.github.geniac.core.ItemId;
import io.github.geniac.rules.Part;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What pricing has to say about an item: why an amount is not known, what contradicts something
 * else that is stated, or what to know. Immutable.
 *
 * @param key what it says
 * @param part the plan the item stands in; the proposal for other cost items
 * @param item the allocation or cost item, if it is about a single one
 * @param arguments values by name, such as {@code days} 5
 */
public record Note(NoteKey key, Part part, Optional<ItemId> item, Map<String, Object> arguments) {

  /**
   * Copies the arguments.
   *
   * @param key what it says
   * @param part the plan the item stands in
   * @param item the allocation or cost item
   * @param arguments values by name
   */
  public Note {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** {@return whether an amount is not known because of it} */
  public boolean isUnknown() {
    return key.level() == NoteKey.Level.UNKNOWN;
  }

  /** {@return whether a part of the cost is not subsidised because of it} */
  public boolean isAboutFunding() {
    return key == NoteKey.CHARGED_OUTSIDE_PERIOD;
  }

  /**
   * {@return the note in words: what it is about, and what it says}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new Words(locale).note(this);
  }
}
