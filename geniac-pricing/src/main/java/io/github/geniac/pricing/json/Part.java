package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object of a document as it is written, and its place. */
record Part(Json.Members object, Spot at) {

  /** The objects of an array that is found by these names. */
  List<Part> parts(String... path) {
    Json json = object;
    Spot spot = at;
    for (String name : path) {
      if (!(json instanceof Json.Members members) || members.get(name).isEmpty()) {
        return List.of();
      }
      json = members.get(name).get();
      spot = spot.member(name);
    }
    List<Part> parts = new ArrayList<>();
    List<Json> elements = json instanceof Json.Elements array ? array.elements() : List.of();
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Json.Members element) {
        parts.add(new Part(element, spot.element(i)));
      }
    }
    return parts;
  }

  Optional<Id> named(String member) {
    return object.get(member).flatMap(json -> Id.of(json, at.member(member)));
  }

  /** The ids of an array: its texts, and those that its objects have as a member. */
  List<Id> elements(String array, String member) {
    List<Id> ids = new ArrayList<>();
    List<Json> elements = object.get(array).orElse(object) instanceof Json.Elements values
        ? values.elements()
        : List.of();
    for (int i = 0; i < elements.size(); i++) {
      Spot element = at.member(array).element(i);
      if (elements.get(i) instanceof Json.Members one) {
        new Part(one, element).named(member).ifPresent(ids::add);
      } else {
        Id.of(elements.get(i), element).ifPresent(ids::add);
      }
    }
    return ids;
  }

  /** An id and its place. */
  record Id(String text, Spot at) {

    /** Tells that it stands elsewhere already. */
    void tellRepeated(Spot first) {
      at.tell(Kind.DUPLICATE_ID, "value", Spot.shown(Json.of(text)), "first", first.pointer());
    }

    /** None if it is no text, which is told elsewhere. */
    static Optional<Id> of(Json json, Spot at) {
      return json instanceof Json.Text text && !text.value().isBlank()
          ? Optional.of(new Id(text.value().strip(), at))
          : Optional.empty();
    }
  }
}
