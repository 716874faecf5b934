package io.github.geniac.pricing.json;

import java.util.Arrays;
import java.util.regex.Pattern;

/** In what way a text is not JSON, by what the parser says of it: for words and a way out. */
enum SyntaxFault {
  /** There is no text. */
  EMPTY("is empty"),
  /** A comment. */
  COMMENT("comment"),
  /** The text ends too early. */
  END("end-of-input|ends too early"),
  /** Something follows the document. */
  MORE("follows the end"),
  /** A control character. */
  CONTROL("CTRL-CHAR"),
  /** A backslash with something else than it may have. */
  ESCAPE("escape"),
  /** A number in another form. */
  NUMBER("numeric value|Decimal point|Exponent indicator|Non-standard token"),
  /** A word without quotes. */
  WORD("Unrecognized token"),
  /** Another character than may stand there. */
  CHARACTER("Unexpected (character|close marker)"),
  /** Anything else. */
  OTHER("");

  private final Pattern mark;

  SyntaxFault(String mark) {
    this.mark = Pattern.compile(mark);
  }

  /** The first fault that the parser's words have a mark of. */
  static SyntaxFault of(String detail) {
    return Arrays.stream(values())
        .filter(fault -> fault.mark.matcher(detail).find())
        .findFirst()
        .orElse(OTHER);
  }
}
