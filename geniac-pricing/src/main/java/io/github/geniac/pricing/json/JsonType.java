package io.github.geniac.pricing.json;

/** What a value of JSON is, as problems name it. */
enum JsonType {
  OBJECT,
  ARRAY,
  TEXT,
  NUMBER,
  WHOLE_NUMBER,
  TRUTH,
  NULL;

  /** The type as problems name it, such as {@code whole-number}. */
  String word() {
    return Scalars.kebab(this);
  }

  static JsonType of(Json json) {
    if (json instanceof Json.Members) {
      return OBJECT;
    }
    if (json instanceof Json.Elements) {
      return ARRAY;
    }
    if (json instanceof Json.Text) {
      return TEXT;
    }
    if (json instanceof Json.Decimal) {
      return NUMBER;
    }
    return json instanceof Json.Truth ? TRUTH : NULL;
  }
}
