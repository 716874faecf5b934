package io.github.geniac.pricing.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The ids that some arrays of an object state twice between them: the domain would refuse the
 * object for the first of them, and could not say where it is.
 *
 * @param member the member of the elements that is their id; an element that is a text is one
 * @param arrays the names of the arrays
 */
record Repeats(String member, List<String> arrays) {

  static Repeats of(String member, String... arrays) {
    return new Repeats(member, List.of(arrays));
  }

  /** Tells each that is stated again; whether there is any. */
  boolean told(Json.Members object, Spot at) {
    return isAnyRepeated(object) && tell(object, at);
  }

  /** Without places, which cost more than the look. */
  private boolean isAnyRepeated(Json.Members object) {
    Set<String> seen = new HashSet<>();
    for (String array : arrays) {
      if (object.find(array) instanceof Json.Elements values) {
        for (Json element : values.elements()) {
          Json id = element instanceof Json.Members one ? one.find(member) : element;
          if (id instanceof Json.Text text && !seen.add(text.value().strip())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean tell(Json.Members object, Spot at) {
    Part part = new Part(object, at);
    Map<String, Spot> seen = new HashMap<>();
    boolean told = false;
    for (String array : arrays) {
      for (Part.Id id : part.elements(array, member)) {
        Spot first = seen.putIfAbsent(id.text(), id.at());
        if (first != null) {
          told = true;
          id.tellRepeated(first);
        }
      }
    }
    return told;
  }
}
