package io.github.geniac.pricing.json;

import io.github.geniac.core.NodeType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What findings and notes name: numbers as numbers, node types as objects, constants as words,
 * lists as arrays, and everything else, such as days, amounts of money and ids, as its text.
 */
final class ArgumentView extends View<Object> {

  private static final String NAME = "argument";

  private static final View<Object> ARGUMENT = new ArgumentView();

  /** All that one finding or note names, by name. */
  static final View<Map<String, Object>> ARGUMENTS = new View<>() {
    @Override
    Json write(Map<String, Object> arguments, Writing to) {
      Json.Members.Builder object = Json.object();
      arguments.forEach((name, value) -> object.put(name, ARGUMENT.write(value, to)));
      return object.build();
    }

    @Override
    Optional<Json> read(Json json, Spot at) {
      if (!(json instanceof Json.Members arguments)) {
        return at.wrongType(JsonType.OBJECT, json);
      }
      Json.Members.Builder object = Json.object();
      arguments
          .members()
          .forEach((name, value) -> object.put(name, ARGUMENT.read(value, at.member(name))));
      Json.Members read = object.build();
      return read.members().size() == arguments.members().size()
          ? Optional.of(read)
          : Optional.empty();
    }

    @Override
    Json schema(Schemas schemas) {
      return Json.object()
          .put("type", "object")
          .put("additionalProperties", ARGUMENT.schema(schemas))
          .build();
    }
  };

  private ArgumentView() {}

  @Override
  Json write(Object value, Writing to) {
    if (value instanceof List<?> list) {
      return Json.array(list, one -> write(one, to));
    }
    if (value instanceof NodeType type) {
      return SupplyCodecs.NODE_TYPE.write(type, to);
    }
    if (value instanceof Number number) {
      return Json.of(normal(new BigDecimal(number.toString())));
    }
    return Json.of(value instanceof Enum<?> word ? Scalars.kebab(word) : value.toString());
  }

  @Override
  Optional<Json> read(Json json, Spot at) {
    if (json instanceof Json.Text) {
      return Scalars.TEXT.read(json, at).map(text -> json);
    }
    if (json instanceof Json.Decimal) {
      return Numbers.DECIMAL.read(json, at).map(number -> Json.of(normal(number)));
    }
    return json instanceof Json.Elements
        ? View.list(ARGUMENT).read(json, at)
        : View.of(SupplyCodecs.NODE_TYPE).read(json, at);
  }

  /** The number without trailing zeros after the decimal point, or an exponent. */
  private static BigDecimal normal(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  Json schema(Schemas schemas) {
    Json itself = Json.object().put("$ref", "#/$defs/" + NAME).build();
    return schemas.reference(
        NAME,
        () -> Json.object()
            .put(
                "oneOf",
                Json.array(
                    type("string").build(),
                    type("number").build(),
                    type("array").put("items", itself).build(),
                    SupplyCodecs.NODE_TYPE.schema(schemas)))
            .build());
  }

  private static Json.Members.Builder type(String type) {
    return Json.object().put("type", type);
  }
}
