package io.github.geniac.pricing.json;

/**
 * How much a reader takes before it refuses, so that no document exhausts memory or stack.
 * Immutable.
 *
 * @param maxSize the most bytes of a stream, or characters of a text, at least 1
 * @param maxDepth the most objects and arrays within each other, from 1 to 500
 * @param maxTextLength the most characters of a text or name, at least 1
 * @param maxNumberLength the most characters of a number, at least 1
 * @param maxProblems the most problems that are told, at least 1; the others are counted
 */
public record JsonLimits(
    int maxSize, int maxDepth, int maxTextLength, int maxNumberLength, int maxProblems) {

  private static final int DEEPEST = 500;

  private static final JsonLimits STANDARD =
      new JsonLimits(64 * 1024 * 1024, 64, 100_000, 1_000, 100);

  /**
   * Checks the limits.
   *
   * @param maxSize the most bytes of a stream, or characters of a text
   * @param maxDepth the most objects and arrays within each other
   * @param maxTextLength the most characters of a text or name
   * @param maxNumberLength the most characters of a number
   * @param maxProblems the most problems that are told
   * @throws IllegalArgumentException if a limit is below 1, or the depth above 500
   */
  public JsonLimits {
    check("maxSize", maxSize);
    check("maxDepth", maxDepth);
    check("maxTextLength", maxTextLength);
    check("maxNumberLength", maxNumberLength);
    check("maxProblems", maxProblems);
    if (maxDepth > DEEPEST) {
      throw new IllegalArgumentException(
          "JsonLimits: maxDepth must be at most " + DEEPEST + ", was " + maxDepth);
    }
  }

  /**
   * {@return 64 Mi bytes, 64 levels, texts of 100,000 characters, numbers of 1,000, 100 problems}
   */
  public static JsonLimits standard() {
    return STANDARD;
  }

  private static void check(String limit, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(
          "JsonLimits: " + limit + " must be at least 1, was " + value);
    }
  }
}
