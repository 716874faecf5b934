package io.github.geniac.pricing.json;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The definitions of a schema, by name, as far as codecs have asked for them. Mutable. */
final class Schemas {

  private final Map<String, Json> definitions = new TreeMap<>();
  private final Descriptions descriptions = Descriptions.read();

  /** A reference to a definition, which is made the first time. */
  Json reference(String name, Supplier<Json> definition) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, definition.get());
    }
    return Json.object().put("$ref", "#/$defs/" + name).build();
  }

  /** The schema of a member of a type, with what it is for. */
  Json describe(String type, String member, Json schema) {
    return descriptions.describe(type, member, schema);
  }

  Json.Members definitions() {
    return new Json.Members(definitions);
  }
}
