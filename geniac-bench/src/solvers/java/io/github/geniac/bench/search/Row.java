package io.github.geniac.bench.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the comparison: one solver on one case. Immutable.
 *
 * @param name the case
 * @param solver the solver
 * @param claim what it says of its answer
 * @param cost the cost; {@link Long#MAX_VALUE} if it has none
 * @param seconds its time
 * @param early its cost when the search of this library had its proof; {@link Long#MAX_VALUE} if it
 *     is not known or there was none
 */
record Row(String name, String solver, Answer.Claim claim, long cost, double seconds, long early) {

  private static final Pattern JSON = Pattern.compile("\\{\"case\":\"(.*?)\",\"solver\":\"(.*?)\","
      + "\"claim\":\"(.*?)\",\"cost\":(\\d+|null),\"seconds\":([0-9.]+),\"early\":(\\d+|null)\\}");

  /** {@return the row as JSON on a line} */
  String json() {
    return String.format(
        Locale.ROOT,
        "{\"case\":\"%s\",\"solver\":\"%s\",\"claim\":\"%s\",\"cost\":%s,\"seconds\":%.6f,"
            + "\"early\":%s}",
        name,
        solver,
        claim,
        number(cost),
        seconds,
        number(early));
  }

  /** {@return the row that {@link #json} wrote; nothing for another line} */
  static Optional<Row> parse(String json) {
    Matcher matcher = JSON.matcher(json);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Optional.of(new Row(
        matcher.group(1),
        matcher.group(2),
        Answer.Claim.valueOf(matcher.group(3)),
        number(matcher.group(4)),
        Double.parseDouble(matcher.group(5)),
        number(matcher.group(6))));
  }

  /** {@return the family of the case} */
  String family() {
    return name.substring(0, name.lastIndexOf('-'));
  }

  /** {@return whether it claims to be the last word} */
  boolean isProven() {
    return claim != Answer.Claim.OPEN;
  }

  /** {@return its time to a proof; the limit if it has none} */
  double toProof(double limit) {
    return isProven() ? Math.min(limit, seconds) : limit;
  }

  private static String number(long cost) {
    return cost == Long.MAX_VALUE ? "null" : Long.toString(cost);
  }

  private static long number(String text) {
    return text.equals("null") ? Long.MAX_VALUE : Long.parseLong(text);
  }
}
