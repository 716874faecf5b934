package io.github.geniac.pricing.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One place at which a document states something else than the library now comes to, such as a cost
 * of {@code "JPY 1"} at {@code /answer/direct/total/amount}. Immutable.
 *
 * @param pointer where: a JSON pointer (RFC 6901); empty for the whole document
 * @param stated what the document states, if anything
 * @param again what the library now comes to, if anything
 */
public record JsonDifference(String pointer, Optional<Json> stated, Optional<Json> again) {

  /**
   * {@return where two trees differ, in order of the first; none if they say the same, however
   * their numbers are written and their members ordered}
   *
   * <p>Arrays are compared element by element, from the first.
   *
   * @param stated one tree
   * @param again the other tree
   */
  public static List<JsonDifference> between(Json stated, Json again) {
    List<JsonDifference> differences = new ArrayList<>();
    compare("", Optional.of(stated), Optional.of(again), differences);
    return List.copyOf(differences);
  }

  private static void compare(
      String pointer, Optional<Json> stated, Optional<Json> again, List<JsonDifference> told) {
    Json one = stated.orElse(null);
    Json other = again.orElse(null);
    if (one instanceof Json.Members left && other instanceof Json.Members right) {
      Set<String> names = new LinkedHashSet<>(left.members().keySet());
      names.addAll(right.members().keySet());
      names.forEach(name ->
          compare(pointer + "/" + Spot.escaped(name), left.get(name), right.get(name), told));
    } else if (one instanceof Json.Elements left && other instanceof Json.Elements right) {
      int size = Math.max(left.elements().size(), right.elements().size());
      for (int i = 0; i < size; i++) {
        compare(pointer + "/" + i, element(left, i), element(right, i), told);
      }
    } else if (!stated.map(Json::canonical).equals(again.map(Json::canonical))) {
      told.add(new JsonDifference(pointer, stated, again));
    }
  }

  private static Optional<Json> element(Json.Elements array, int index) {
    return index < array.elements().size()
        ? Optional.of(array.elements().get(index))
        : Optional.empty();
  }

  /**
   * {@return the difference in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return JsonTexts.label(
        locale,
        "json.difference",
        Map.of(
            "pointer", JsonTexts.pointer(locale, pointer),
            "stated", shown(locale, stated),
            "again", shown(locale, again)));
  }

  private static String shown(Locale locale, Optional<Json> value) {
    return value.map(Spot::shown).orElseGet(() -> JsonTexts.label(locale, "json.nothing"));
  }

  /** {@return the difference in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
