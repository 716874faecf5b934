package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.InstanceFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * An instance with a name such as {@code tight-07}. Immutable.
 *
 * @param name the name of its family and its number in it
 * @param instance the instance
 */
public record Case(String name, Instance instance) {

  private static final String HEAD = "# case ";

  /** {@return the cases as text: each a line with its name, and its instance as text} */
  static String write(List<Case> cases) {
    StringBuilder text = new StringBuilder();
    for (Case one : cases) {
      text.append(HEAD).append(one.name()).append('\n');
      text.append(InstanceFormat.write(one.instance())).append('\n');
    }
    return text.toString();
  }

  /** {@return the cases of a text that {@link #write} wrote} */
  static List<Case> read(String text) {
    List<Case> cases = new ArrayList<>();
    for (int at = text.indexOf(HEAD); at >= 0; ) {
      int end = text.indexOf('\n', at);
      int next = text.indexOf(HEAD, end);
      String body = next < 0 ? text.substring(end) : text.substring(end, next);
      cases.add(
          new Case(text.substring(at + HEAD.length(), end).strip(), InstanceFormat.read(body)));
      at = next;
    }
    return cases;
  }
}
