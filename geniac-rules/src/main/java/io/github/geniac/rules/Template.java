package io.github.geniac.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts arguments into a text of the {@link Phrasebook}. */
final class Template {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?:#([^|}]*)\\|([^}]*))?}");

  private Template() {}

  /** The text with its places filled; a place without an argument stays as it is. */
  static String fill(String text, Function<String, Object> arguments, Words words) {
    return PLACE.matcher(text).replaceAll(place -> quoted(filled(place, arguments, words)));
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }

  private static String filled(MatchResult place, Function<String, Object> arguments, Words words) {
    Object value = arguments.apply(place.group(1));
    if (value == Words.NOTHING) {
      return place.group();
    }
    if (place.group(2) == null) {
      return words.of(value);
    }
    return value.toString().equals("1") ? place.group(2) : place.group(3);
  }

  /** Values in words. */
  record Words(Phrasebook phrasebook, Locale locale) {

    static final Absent NOTHING = Absent.ARGUMENT;

    /** Stands for an argument that is not there. */
    enum Absent {
      ARGUMENT
    }

    String of(Object value) {
      if (value instanceof List<?> list) {
        return list.stream().map(this::of).collect(Collectors.joining(", "));
      }
      if (value instanceof Enum<?> constant) {
        String key = "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return phrasebook.text(locale, key).orElse(constant.name());
      }
      if (value instanceof BigDecimal number) {
        return number.toPlainString();
      }
      return value.toString();
    }
  }
}
