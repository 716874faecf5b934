package io.github.geniac.pricing.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the command is asked to do.
 *
 * @param plan the path of the plan
 * @param out the path of the directory to write to, if stated
 * @param language the language of what is written and said
 * @param receipt the path of the file with the receipt to compare with, if stated
 */
record Options(String plan, Optional<String> out, Locale language, Optional<String> receipt) {

  private static final String OUT = "--out";
  private static final String LANGUAGE = "--language";
  private static final String RECEIPT = "--receipt";
  private static final List<String> NAMES = List.of(OUT, LANGUAGE, RECEIPT);

  private static final Map<String, Locale> LANGUAGES =
      Map.of("", Locale.ENGLISH, "en", Locale.ENGLISH, "ja", Locale.JAPANESE);

  /** The options that arguments state; a plan, and each option at most once. */
  static Options parse(List<String> arguments) {
    List<String> plans = new ArrayList<>();
    Map<String, String> stated = new HashMap<>();
    for (String argument : arguments) {
      if (argument.startsWith("-")) {
        addOption(stated, argument);
      } else if (!argument.isBlank()) {
        plans.add(argument);
      }
    }
    if (plans.size() != 1) {
      throw plans.isEmpty()
          ? refused("plan.none", Map.of())
          : refused("plan.several", Map.of("plans", plans));
    }
    String language = stated.getOrDefault(LANGUAGE, "");
    if (!LANGUAGES.containsKey(language)) {
      throw refused("language", Map.of("language", language));
    }
    return new Options(
        plans.get(0), path(stated, OUT), LANGUAGES.get(language), path(stated, RECEIPT));
  }

  private static void addOption(Map<String, String> stated, String argument) {
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    if (!NAMES.contains(name)) {
      throw refused("option.unknown", Map.of("option", name));
    }
    if (equals < 0) {
      throw refused("option.bare", Map.of("option", name));
    }
    if (stated.putIfAbsent(name, argument.substring(equals + 1)) != null) {
      throw refused("option.twice", Map.of("option", name));
    }
  }

  private static Optional<String> path(Map<String, String> stated, String name) {
    return Optional.ofNullable(stated.get(name)).filter(path -> !path.isBlank());
  }

  private static Refusal refused(String key, Map<String, ?> arguments) {
    return Refusal.of(ExitCode.REFUSED, key, arguments);
  }

  /** Whether it is only asked how the command is used, whatever else is stated. */
  static boolean isHelp(List<String> arguments) {
    return arguments.contains("--help") || arguments.contains("-h");
  }

  /** The language to complain in, whatever else is wrong. */
  static Locale language(List<String> arguments) {
    return arguments.contains(LANGUAGE + "=ja") ? Locale.JAPANESE : Locale.ENGLISH;
  }
}
