package io.github.geniac.pricing.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes values as text: for people, on one line, and in the canonical form. */
final class JsonWriter {

  /** What fits into so many columns stands on one line. */
  private static final int WIDTH = 88;

  /** From here on ECMAScript writes a number with an exponent. */
  private static final int MOST_PLAIN_DIGITS = 21;

  private static final int MOST_LEADING_ZEROS = 6;

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  static String pretty(Json json) {
    JsonWriter writer = new JsonWriter();
    writer.pretty(json, 0);
    return writer.out.toString();
  }

  static String compact(Json json) {
    JsonWriter writer = new JsonWriter();
    writer.line(json);
    return writer.out.toString();
  }

  static String canonical(Json json) {
    JsonWriter writer = new JsonWriter();
    writer.canonicalValue(json);
    return writer.out.toString();
  }

  private void pretty(Json json, int indent) {
    if (room(json, WIDTH - indent) >= 0 || isScalar(json)) {
      line(json);
    } else if (json instanceof Json.Members object) {
      String separator = "{";
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        newLine(separator, indent + 2);
        quoted(member.getKey());
        out.append(": ");
        pretty(member.getValue(), indent + 2);
        separator = ",";
      }
      newLine("", indent);
      out.append('}');
    } else if (json instanceof Json.Elements array) {
      elements(array.elements(), indent);
    }
  }

  /** Scalars fill lines; anything else has lines of its own. */
  private void elements(List<Json> elements, int indent) {
    boolean fill = elements.stream().allMatch(JsonWriter::isScalar);
    newLine("[", indent + 2);
    for (int i = 0; i < elements.size(); i++) {
      if (i > 0 && fill && room(elements.get(i), WIDTH - column() - 2) >= 0) {
        out.append(", ");
      } else if (i > 0) {
        newLine(",", indent + 2);
      }
      pretty(elements.get(i), indent + 2);
    }
    newLine("", indent);
    out.append(']');
  }

  private int column() {
    return out.length() - out.lastIndexOf("\n") - 1;
  }

  private void newLine(String before, int indent) {
    out.append(before).append('\n').append(" ".repeat(indent));
  }

  private static boolean isScalar(Json json) {
    return !(json instanceof Json.Members) && !(json instanceof Json.Elements);
  }

  /** What is left of so many columns after this value, below 0 if it is too wide. */
  private static int room(Json json, int columns) {
    int left = columns;
    if (json instanceof Json.Members object) {
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        left = left < 0 ? left : room(member.getValue(), left - member.getKey().length() - 6);
      }
      return left - 2;
    }
    if (json instanceof Json.Elements array) {
      for (Json element : array.elements()) {
        left = left < 0 ? left : room(element, left - 2);
      }
      return left - 2;
    }
    return json instanceof Json.Text text
        ? left - text.value().length() - 2
        : left - compact(json).length();
  }

  private void line(Json json) {
    if (json instanceof Json.Members object) {
      String separator = "";
      out.append('{');
      for (Map.Entry<String, Json> member : object.members().entrySet()) {
        out.append(separator);
        quoted(member.getKey());
        out.append(": ");
        line(member.getValue());
        separator = ", ";
      }
      out.append('}');
    } else if (json instanceof Json.Elements array) {
      String separator = "";
      out.append('[');
      for (Json element : array.elements()) {
        out.append(separator);
        line(element);
        separator = ", ";
      }
      out.append(']');
    } else {
      scalar(json, json instanceof Json.Decimal number ? number.value().toString() : "");
    }
  }

  private void canonicalValue(Json json) {
    if (json instanceof Json.Members object) {
      char separator = '{';
      for (Map.Entry<String, Json> member : new TreeMap<>(object.members()).entrySet()) {
        out.append(separator);
        quoted(member.getKey());
        out.append(':');
        canonicalValue(member.getValue());
        separator = ',';
      }
      out.append(object.members().isEmpty() ? "{}" : "}");
    } else if (json instanceof Json.Elements array) {
      char separator = '[';
      for (Json element : array.elements()) {
        out.append(separator);
        canonicalValue(element);
        separator = ',';
      }
      out.append(array.elements().isEmpty() ? "[]" : "]");
    } else {
      scalar(json, json instanceof Json.Decimal number ? canonical(number.value()) : "");
    }
  }

  private void scalar(Json json, String number) {
    if (json instanceof Json.Text text) {
      quoted(text.value());
    } else if (json instanceof Json.Truth truth) {
      out.append(truth.value());
    } else {
      out.append(json instanceof Json.Null ? "null" : number);
    }
  }

  /** The layout of ECMAScript's Number::toString, on all the digits there are. */
  static String canonical(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal stripped = number.abs().stripTrailingZeros();
    String digits = stripped.unscaledValue().toString();
    long point = (long) digits.length() - stripped.scale();
    String sign = number.signum() < 0 ? "-" : "";
    if (point > MOST_PLAIN_DIGITS || point <= -MOST_LEADING_ZEROS) {
      String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
      return sign + digits.charAt(0) + rest + "e" + (point > 0 ? "+" : "") + (point - 1);
    }
    return sign + stripped.toPlainString();
  }

  private void quoted(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair = Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1));
      if (pair) {
        out.append(c).append(text.charAt(++i));
      } else {
        character(c);
      }
    }
    out.append('"');
  }

  private void character(char c) {
    int escape = "\"\\\b\f\n\r\t".indexOf(c);
    if (escape >= 0) {
      out.append('\\').append("\"\\bfnrt".charAt(escape));
    } else if (c < ' ' || Character.isSurrogate(c)) {
      out.append("\\u").append(String.format(Locale.ROOT, "%04x", (int) c));
    } else {
      out.append(c);
    }
  }
}
