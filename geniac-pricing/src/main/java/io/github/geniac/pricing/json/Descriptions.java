package io.github.geniac.pricing.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What schemas say of each member, for editors that show it: kept beside the published schemas, by
 * type and name, and read for nothing else.
 */
final class Descriptions {

  private static final String NAME = "schema/descriptions.properties";

  private final Properties texts;

  private Descriptions(Properties texts) {
    this.texts = texts;
  }

  static Descriptions read() {
    Properties texts = new Properties();
    try (InputStream stream = Descriptions.class.getResourceAsStream(NAME)) {
      if (stream == null) {
        throw new IllegalStateException("Descriptions: the resource " + NAME + " is missing");
      }
      Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Descriptions: " + NAME + " cannot be read", e);
    }
    return new Descriptions(texts);
  }

  /** The schema of a member of a type, with what it is for, unless only the library states it. */
  Json describe(String type, String member, Json schema) {
    String text = texts.getProperty(type + "." + member);
    return text == null ? schema : described(schema, text);
  }

  static Json described(Json schema, String text) {
    Json.Members.Builder described = Json.object().put("description", text);
    ((Json.Members) schema).members().forEach(described::put);
    return described.build();
  }
}
