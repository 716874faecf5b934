package io.github.geniac.pricing.shell;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
final class Nearest {

  private Nearest() {}

  /**
   * The first of the names with the fewest letters to change, add or leave out, if that is at most
   * a third of the word, and one for short ones; whatever the case.
   */
  static Optional<String> to(String word, Collection<String> names) {
    int best = Math.max(1, word.length() / 3) + 1;
    Optional<String> found = Optional.empty();
    for (String name : names) {
      int distance = distance(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
      if (distance < best) {
        best = distance;
        found = Optional.of(name);
      }
    }
    return found;
  }

  /** "; did you mean 'search'?", or nothing. */
  static String hint(String word, Collection<String> names) {
    return to(word, names).map(name -> "; did you mean '" + name + "'?").orElse("");
  }

  /** Levenshtein's distance, row by row. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
