package io.github.geniac.pricing.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong at one place of a document, such as a member that is not known at
 * {@code /proposal/workloads/0/purpos}. Immutable.
 *
 * @param kind what is wrong
 * @param pointer where: a JSON pointer (RFC 6901); empty for the whole document
 * @param position where in the text, if it was read from one
 * @param arguments the facts that the words name, such as {@code value} or {@code nearest}: texts,
 *     numbers, or lists of texts; {@code detail}, what a parser or the domain says, is in English
 */
public record JsonProblem(
    Kind kind, String pointer, Optional<Position> position, Map<String, Object> arguments) {

  /** What can be wrong. New kinds may come with a minor version. */
  public enum Kind {
    /** The text is not JSON. */
    SYNTAX,
    /** The bytes are not UTF-8. */
    ENCODING,
    /** A limit of the reader is passed: the size of the document. */
    TOO_LARGE,
    /** A limit of the reader is passed: objects and arrays within each other. */
    TOO_DEEP,
    /** A limit of the reader is passed: the length of a text, a name or a number. */
    TOO_LONG,
    /** An object states a name twice. */
    DUPLICATE_MEMBER,
    /** An object has no member of this name. */
    UNKNOWN_MEMBER,
    /** A member that has to be stated is not. */
    MISSING_MEMBER,
    /** A null: what is not stated is left out. */
    NULL_VALUE,
    /** A value is of another type. */
    WRONG_TYPE,
    /** A number or an amount lies outside its range, or is not whole. */
    OUT_OF_RANGE,
    /** A number has more digits than the library calculates with. */
    TOO_MANY_DIGITS,
    /** An amount has more decimals than its currency. */
    TOO_FINE,
    /** There is no currency of this code. */
    UNKNOWN_CURRENCY,
    /** A date or day of the year that the calendar does not have. */
    NO_SUCH_DATE,
    /** A time that the day does not have. */
    NO_SUCH_TIME,
    /** A range of days that ends on its first day or before. */
    EMPTY_RANGE,
    /** A day that a schedule states twice. */
    OVERLAP,
    /** A text without anything to read. */
    BLANK_TEXT,
    /** An id with a control character. */
    CONTROL_CHARACTER,
    /** A text with half of a character that takes two. */
    BROKEN_CHARACTER,
    /** A text is none of the words allowed. */
    UNKNOWN_WORD,
    /** A text is not of the form of a date, an amount and so on. */
    BAD_FORM,
    /** An object has to state exactly one of several members. */
    NOT_ONE_MEMBER,
    /** Two readings that exclude each other. */
    EXCLUSIVE_READINGS,
    /** Members that do not go together, as the domain's own message says. */
    REFUSED,
    /** An id or an element of a set is stated twice. */
    DUPLICATE_ID,
    /** An id names nothing in the document. */
    DANGLING_REFERENCE,
    /** An organization that nothing in the document refers to. */
    UNUSED_ORGANIZATION,
    /** The document is of another format, or of none. */
    WRONG_FORMAT,
    /** The version of the format is not known to this library. */
    UNKNOWN_VERSION,
    /** The document is of another kind. */
    WRONG_KIND
  }

  /**
   * A place in a text.
   *
   * @param line the line, 1 for the first
   * @param column the column, 1 for the first
   */
  public record Position(int line, int column) {}

  /**
   * Copies the arguments.
   *
   * @param kind what is wrong
   * @param pointer where
   * @param position where in the text
   * @param arguments the facts that the words name
   */
  public JsonProblem {
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** {@return the value at fault as JSON, cut if it is long, if there is one} */
  public Optional<String> value() {
    return Optional.ofNullable(arguments.get("value")).map(Object::toString);
  }

  /**
   * {@return place, fault and way out in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    Map<String, Object> places = new LinkedHashMap<>();
    places.put("pointer", JsonTexts.pointer(locale, pointer));
    position.ifPresent(place -> {
      places.put("line", place.line());
      places.put("column", place.column());
    });
    places.put("text", JsonTexts.label(locale, key(), worded(locale)));
    return JsonTexts.label(locale, position.isPresent() ? "json.at" : "json.in", places);
  }

  private String key() {
    String key = "json.problem." + kind;
    if (kind == Kind.SYNTAX) {
      return key + "." + SyntaxFault.of(String.valueOf(arguments.get("detail")));
    }
    if (kind == Kind.OUT_OF_RANGE) {
      return key + range();
    }
    return arguments.containsKey("nearest") ? key + ".nearest" : key;
  }

  /** Which bounds the range has. */
  private String range() {
    boolean open = !arguments.containsKey("most");
    if (arguments.containsKey("above")) {
      return open ? ".above" : ".above-to";
    }
    boolean whole = arguments.get("most") instanceof Long;
    return open ? ".least" : whole ? ".whole" : "";
  }

  /** The arguments with the types of JSON in words. */
  private Map<String, Object> worded(Locale locale) {
    Map<String, Object> worded = new LinkedHashMap<>(arguments);
    for (String type : List.of("wanted", "actual")) {
      worded.computeIfPresent(type, (name, word) -> JsonTexts.label(locale, "json.type." + word));
    }
    return worded;
  }

  JsonProblem at(Optional<Position> place) {
    return new JsonProblem(kind, pointer, place, arguments);
  }

  /** {@return place, fault and way out in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
