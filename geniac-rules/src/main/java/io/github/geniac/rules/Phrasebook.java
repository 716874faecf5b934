package io.github.geniac.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The words for everything a rulebook finds, by language and key. Japanese and English come with
 * the library; whoever adds rules, or a language, adds words for them. Immutable.
 *
 * <p>Keys: {@code rule.<rule>} for a rule's name, {@code finding.<rule>.<key>} for a finding,
 * {@code fact.<fact>.name}, {@code .type} and {@code .evidence}, {@code reading.<reading>} and
 * {@code reading.<reading>.<CHOICE>}, {@code enum.<Type>.<CONSTANT>}. A text names the arguments of
 * a finding in braces, such as {@code {nodes} of {cap}}; {@code {nodes#node|nodes}} is the first
 * word if the argument is 1, else the second; {@code {subject}} is the id of the object it is
 * about.
 */
public final class Phrasebook {

  private static final Phrasebook STANDARD =
      new Phrasebook(Map.of("en", load("en"), "ja", load("ja")));

  private final Map<String, Map<String, String>> texts;

  private Phrasebook(Map<String, Map<String, String>> texts) {
    this.texts = texts;
  }

  /** {@return the words that come with the library, in Japanese and English} */
  public static Phrasebook standard() {
    return STANDARD;
  }

  /**
   * {@return this phrasebook with more or other words}
   *
   * @param locale the language
   * @param more words by key
   */
  public Phrasebook with(Locale locale, Map<String, String> more) {
    Map<String, Map<String, String>> all = new HashMap<>(texts);
    Map<String, String> words =
        new TreeMap<>(texts.getOrDefault(locale.getLanguage(), Collections.emptyMap()));
    words.putAll(more);
    all.put(locale.getLanguage(), Collections.unmodifiableMap(words));
    return new Phrasebook(Collections.unmodifiableMap(all));
  }

  /**
   * {@return the words for a key, in a language or else in English}
   *
   * @param locale the language
   * @param key the key
   */
  public Optional<String> text(Locale locale, String key) {
    Optional<String> text = Optional.ofNullable(texts(locale).get(key));
    return text.or(() -> Optional.ofNullable(texts(Locale.ENGLISH).get(key)));
  }

  /**
   * {@return the words for a key with values in their places; the key itself if it has no words}
   *
   * @param locale the language
   * @param key the key
   * @param arguments values by name: texts, numbers, dates, ids, enum constants or lists of these
   */
  public String fill(Locale locale, String key, Map<String, ?> arguments) {
    return Template.fill(
        text(locale, key).orElse(key),
        name -> arguments.containsKey(name) ? arguments.get(name) : Template.Words.NOTHING,
        new Template.Words(this, locale));
  }

  /**
   * {@return a value in words, such as an enum constant or a list of them}
   *
   * @param locale the language
   * @param value the value
   */
  public String word(Locale locale, Object value) {
    return new Template.Words(this, locale).of(value);
  }

  /**
   * {@return all words of a language by key, in order of keys; none if it is not there}
   *
   * @param locale the language
   */
  public Map<String, String> texts(Locale locale) {
    return texts.getOrDefault(locale.getLanguage(), Collections.emptyMap());
  }

  /**
   * {@return this phrasebook with the words of a properties file}
   *
   * @param locale the language
   * @param properties the file, in UTF-8; it is read to its end, and left to the caller to close
   * @throws UncheckedIOException if it cannot be read
   */
  public Phrasebook with(Locale locale, InputStream properties) {
    return with(locale, read(properties));
  }

  private static Map<String, String> load(String language) {
    String name = "phrases_" + language + ".properties";
    try (InputStream stream = Phrasebook.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("Phrasebook: the resource " + name + " is missing");
      }
      return read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException("Phrasebook: the resource " + name + " cannot be read", e);
    }
  }

  private static Map<String, String> read(InputStream stream) {
    Properties properties = new Properties();
    try {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Phrasebook: the words cannot be read", e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return Collections.unmodifiableMap(words);
  }
}
