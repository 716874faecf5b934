package io.github.geniac.rules;

/** Small checks on texts. */
final class Checks {

  private Checks() {}

  static String required(String type, String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException(type + ": the text must not be blank");
    }
    return stripped;
  }
}
