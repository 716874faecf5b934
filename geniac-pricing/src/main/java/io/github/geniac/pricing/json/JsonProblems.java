package io.github.geniac.pricing.json;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Everything that is wrong with a document, in order of the text: the one error that reading JSON
 * has. A document that is not JSON at all, or passes a limit, has that problem alone, and those met
 * before it.
 */
public final class JsonProblems extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final transient List<JsonProblem> problems;

  /** How many more there are. */
  private final int untold;

  JsonProblems(List<JsonProblem> problems, int untold) {
    super(explain(problems, untold, Locale.ENGLISH));
    this.problems = List.copyOf(problems);
    this.untold = untold;
  }

  /** {@return the problems, at least one} */
  public List<JsonProblem> problems() {
    return problems;
  }

  /** {@return how many more there are, past the limit of those told} */
  public int untold() {
    return untold;
  }

  /**
   * {@return the problems in words, one a line}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return explain(problems, untold, locale);
  }

  private static String explain(List<JsonProblem> problems, int untold, Locale locale) {
    Map<String, Integer> counts = Map.of("count", problems.size() + untold, "untold", untold);
    String lines = problems.stream()
        .map(problem -> "\n" + problem.explain(locale))
        .collect(Collectors.joining());
    String more = untold == 0 ? "" : "\n" + JsonTexts.label(locale, "json.untold", counts);
    return JsonTexts.label(locale, "json.problems", counts) + lines + more;
  }
}
