package io.github.geniac.pricing.json;

import java.util.Set;
import java.util.TreeSet;

/**
 * What documents state and leave out of all that their schema has: members as {@code price.source},
 * words as {@code price.unit=node-hour}, kinds as members of their choices.
 */
final class SchemaCover {

  private final Json.Members schema;
  private final Set<String> stated = new TreeSet<>();
  private final Set<String> omitted = new TreeSet<>();

  SchemaCover(Json.Members schema) {
    this.schema = schema;
  }

  Set<String> stated() {
    return stated;
  }

  Set<String> omitted() {
    return omitted;
  }

  void add(Json document) {
    look(schema, document, "document");
  }

  /** Takes down everything that the schema has as stated, and all that is optional as omitted. */
  static SchemaCover full(Json.Members schema) {
    SchemaCover full = new SchemaCover(schema);
    full.all(schema, "document");
    members(schema, "$defs").members().forEach((name, definition) -> full.all(definition, name));
    return full;
  }

  private void all(Json part, String name) {
    Json.Members members = (Json.Members) part;
    Set<Json> required = Set.copyOf(elements(members, "required").elements());
    members(members, "properties").members().forEach((member, type) -> {
      stated.add(name + "." + member);
      if (!required.contains(Json.of(member))) {
        omitted.add(name + "." + member);
      }
      all(type, name + "." + member);
    });
    elements(members, "enum").elements().forEach(word -> stated.add(word(name, word)));
    elements(members, "oneOf").elements().forEach(one -> all(one, name));
    members.get("items").ifPresent(items -> all(items, name));
  }

  private void look(Json part, Json value, String name) {
    Json.Members members = (Json.Members) part;
    if (members.get("$ref").isPresent()) {
      String definition = definition(members);
      look(members(members(schema, "$defs"), definition), value, definition);
      return;
    }
    elements(members, "oneOf").elements().stream()
        .filter(one -> fits(one, value))
        .forEach(one -> look(one, value, name));
    if (members.get("enum").isPresent()) {
      stated.add(word(name, value));
    } else if (value instanceof Json.Elements array && members.get("items").isPresent()) {
      array.elements().forEach(one -> look(members.get("items").get(), one, name));
    } else if (value instanceof Json.Members object) {
      members(members, "properties").members().forEach((member, type) -> {
        (object.get(member).isPresent() ? stated : omitted).add(name + "." + member);
        object.get(member).ifPresent(one -> look(type, one, name + "." + member));
      });
    }
  }

  private boolean fits(Json part, Json value) {
    Json.Members members = (Json.Members) part;
    if (members.get("$ref").isPresent()) {
      return fits(members(members(schema, "$defs"), definition(members)), value);
    }
    return value instanceof Json.Members object
        ? object.members().keySet().stream()
            .allMatch(members(members, "properties").members()::containsKey)
        : members.get("properties").isEmpty();
  }

  private static String definition(Json.Members reference) {
    String text = ((Json.Text) reference.get("$ref").orElseThrow()).value();
    return text.substring("#/$defs/".length());
  }

  private static String word(String name, Json word) {
    return name + "=" + ((Json.Text) word).value();
  }

  private static Json.Members members(Json.Members parent, String name) {
    return (Json.Members) parent.get(name).orElse(Json.object().build());
  }

  private static Json.Elements elements(Json.Members parent, String name) {
    return (Json.Elements) parent.get(name).orElse(Json.array());
  }
}
