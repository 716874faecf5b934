package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every document states first: format, version and kind. */
final class JsonHeader {

  static final String ORGANIZATIONS = "organizations";

  /** What a document of any kind may state beside what it holds, in order. */
  static final List<String> NAMES = List.of("$schema", "format", "version", "kind", ORGANIZATIONS);

  private static final String FORMAT = "geniac";
  private static final long VERSION = 1;

  private JsonHeader() {}

  /** The header of a document of a kind. */
  static Json.Members.Builder of(String kind) {
    return Json.object().put("format", FORMAT).put("version", Json.of(VERSION)).put("kind", kind);
  }

  /** The document as an object; none if its header is of another one, all of which is told. */
  static Optional<Json.Members> check(String kind, Json json, Spot at) {
    if (!(json instanceof Json.Members document)) {
      return at.wrongType(JsonType.OBJECT, json);
    }
    boolean format = expect(document, "format", Json.of(FORMAT), Kind.WRONG_FORMAT, at);
    boolean version = expect(document, "version", Json.of(VERSION), Kind.UNKNOWN_VERSION, at);
    boolean ours = expect(document, "kind", Json.of(kind), Kind.WRONG_KIND, at);
    return format && version && ours ? Optional.of(document) : Optional.empty();
  }

  private static boolean expect(
      Json.Members document, String name, Json wanted, Kind otherwise, Spot at) {
    Json stated = document.find(name);
    if (stated == null) {
      at.member(name).tell(Kind.MISSING_MEMBER, "name", name);
      return false;
    }
    boolean same = stated.canonical().equals(wanted.canonical());
    if (!same) {
      String known = wanted instanceof Json.Text text ? text.value() : wanted.toString();
      at.member(name).tell(otherwise, "known", known, "value", Spot.shown(stated));
    }
    return same;
  }

  /** The schema of a kind of document. */
  static Json.Members schema(String kind, ObjectCodec<?> body) {
    Schemas schemas = new Schemas();
    Json.Members.Builder properties = Json.object();
    Map<String, Json> header = new LinkedHashMap<>();
    header.put("$schema", Json.object().put("type", "string").build());
    header.put("format", constant(Json.of(FORMAT)));
    header.put("version", constant(Json.of(VERSION)));
    header.put("kind", constant(Json.of(kind)));
    header.put(ORGANIZATIONS, OrganizationCodecs.schema(schemas));
    header.forEach(
        (name, value) -> properties.put(name, schemas.describe("document", name, value)));
    List<String> needed = new ArrayList<>(List.of("format", "version", "kind"));
    Json.Members.Builder schema = Json.object()
        .put("$schema", "https://json-schema.org/draft/2020-12/schema")
        .put("title", "A document of the kind '" + kind + "' of geniac, version " + VERSION);
    body.definition(schemas, properties, needed).members().forEach(schema::put);
    return schema.put("$defs", schemas.definitions()).build();
  }

  private static Json constant(Json value) {
    return Json.object().put("const", value).build();
  }
}
