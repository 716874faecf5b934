package io.github.geniac.pricing.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Writes elements that are well-formed both as HTML and as XML: every text and every value of an
 * attribute is escaped, and elements close in the order in which they were opened. Mutable, for one
 * thread.
 */
final class Html {

  private static final Set<String> INLINE =
      Set.of("a", "abbr", "bdi", "code", "span", "strong", "th", "td", "text", "time");

  /** A name of more characters than this may break anywhere: it would widen its column. */
  private static final int UNBROKEN = 40;

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** What comes before the first element. */
  Html doctype() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  /** Opens an element; attributes are names and values by turns, an empty class is left out. */
  Html open(String tag, String... attributes) {
    tag(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    String tag = open.pop();
    out.append("</").append(tag).append('>');
    if (!INLINE.contains(tag)) {
      out.append('\n');
    }
    return this;
  }

  /** An element without content: void in HTML, or of SVG. */
  Html empty(String tag, String... attributes) {
    tag(tag, attributes);
    out.append("/>\n");
    return this;
  }

  /** An element with nothing but text. */
  Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  Html text(String text) {
    out.append(SafeText.escaped(text));
    return this;
  }

  /** A text of several lines. */
  Html lines(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      text(lines.get(i));
      if (i < lines.size() - 1) {
        empty("br");
      }
    }
    return this;
  }

  /** A name as stated, which keeps its direction of writing to itself; a long one may break. */
  Html name(String name) {
    return element("bdi", SafeText.name(name), "class", name.length() > UNBROKEN ? "long" : "");
  }

  /** A style sheet, which must be free of what marks up. */
  Html style(String css) {
    if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
      throw new IllegalArgumentException("Html: a style sheet must have no '<' and no '&'");
    }
    out.append("<style>\n").append(css).append("</style>\n");
    return this;
  }

  private void tag(String tag, String... attributes) {
    if (attributes.length % 2 != 0) {
      throw new IllegalArgumentException(
          "Html: attributes of " + tag + " come in pairs, were " + attributes.length);
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i].equals("class") || !attributes[i + 1].isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(SafeText.escaped(attributes[i + 1])).append('"');
      }
    }
  }

  /** {@return all that was written} */
  String finished() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("Html: not closed: " + open);
    }
    return out.toString();
  }
}
