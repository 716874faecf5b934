package io.github.geniac.pricing.shell;

import java.util.List;

/** What can be said at the prompt, and how. */
final class Help {

  private static final List<String> VERBS = List.of(
      "assess",
      "clauses",
      "survey",
      "judge",
      "repair",
      "settle",
      "frontier",
      "price",
      "whatIf",
      "compare",
      "difference",
      "search",
      "solveFor",
      "table",
      "chart",
      "save",
      "read",
      "sheet",
      "report",
      "desk",
      "terms",
      "days",
      "nodes",
      "yen",
      "usd",
      "perNodeHour",
      "company",
      "node",
      "byUse",
      "bulk",
      "say",
      "help");

  private Help() {}

  /** The verbs, in the order of the overview. */
  static List<String> verbs() {
    return VERBS;
  }

  static String overview(Voice voice) {
    return voice.label("help");
  }

  static String of(String verb, Voice voice) {
    if (!VERBS.contains(verb)) {
      throw new IllegalArgumentException("help: there is no verb '" + verb + "'"
          + Nearest.to(verb, VERBS)
              .map(name -> "; did you mean help(\"" + name + "\")?")
              .orElse("; help() has them all"));
    }
    return voice.label("help." + verb);
  }
}
