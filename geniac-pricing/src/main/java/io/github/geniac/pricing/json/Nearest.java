package io.github.geniac.pricing.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The known word that a mistyped one was probably meant to be. */
final class Nearest {

  private static final int LONGEST = 100;

  private Nearest() {}

  /** The nearest word, if it takes few edits; case, hyphens and underscores do not count. */
  static Optional<String> of(String word, Collection<String> known) {
    String plain = plain(word);
    return known.stream()
        .filter(one -> distance(plain, plain(one)) <= Math.max(1, one.length() / 3))
        .min(Comparator.<String>comparingInt(one -> distance(plain, plain(one)))
            .thenComparing(Comparator.naturalOrder()));
  }

  private static String plain(String word) {
    String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    return cut.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").strip();
  }

  /** How many characters have to be put in, left out, changed or swapped with their neighbour. */
  static int distance(String from, String to) {
    int[] before = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[to.length() + 1];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        boolean swapped = i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
        row[j] = swapped ? Math.min(row[j], before[j - 2] + 1) : row[j];
      }
      before = last;
      last = row;
    }
    return last[to.length()];
  }
}
