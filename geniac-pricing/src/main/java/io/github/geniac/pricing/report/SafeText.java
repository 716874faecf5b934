package io.github.geniac.pricing.report;

import java.util.Locale;

/**
 * Text that a proposal states, made fit to be shown: what cannot be shown, or would change how the
 * text around it is shown, stands as its code point, such as {@code [U+202E]}.
 */
final class SafeText {

  /** As long as a name may be before its middle is left out. */
  private static final int NAME = 80;

  /** As long as a sentence may be. */
  private static final int SENTENCE = 1200;

  /** The part of what is shown of a long text that comes from its end. */
  private static final int TAIL = 4;

  private SafeText() {}

  /** A name or an id; ids often differ at their end, so it stays. */
  static String name(String text) {
    return shortened(text, NAME);
  }

  /** A sentence, in which names may stand. */
  static String sentence(String text) {
    return shortened(text, SENTENCE);
  }

  /** The first and the last characters, with the number of those between them. */
  static String shortened(String text, int limit) {
    int length = text.codePointCount(0, text.length());
    if (length <= limit) {
      return text;
    }
    int last = limit / TAIL;
    int first = limit - last;
    return text.substring(0, text.offsetByCodePoints(0, first))
        + " [… " + (length - limit) + " …] "
        + text.substring(text.offsetByCodePoints(text.length(), -last));
  }

  /** The text for the content of an element, or for an attribute in double quotes. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(codePoint -> append(escaped, codePoint));
    return escaped.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '&' -> out.append("&amp;");
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&#39;");
      case '\t', '\n', '\r' -> out.append(' ');
      default -> {
        if (isHidden(codePoint)) {
          out.append(String.format(Locale.ROOT, "[U+%04X]", codePoint));
        } else {
          out.appendCodePoint(codePoint);
        }
      }
    }
  }

  /** Control and format characters, halves of pairs, and what is no character. */
  private static boolean isHidden(int codePoint) {
    int last = codePoint & 0xFFFF;
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> true;
      default -> last == 0xFFFE || last == 0xFFFF || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    };
  }
}
