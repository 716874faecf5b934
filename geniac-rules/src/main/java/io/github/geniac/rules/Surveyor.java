package io.github.geniac.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out how a verdict depends on the readings.
 *
 * <p>A rule sees only the readings it declares, so each rule is evaluated once per combination of
 * its own readings; the verdict under a combination of all of them is then looked up, not
 * evaluated. A reading is relevant to a rule if two combinations that differ in it alone have
 * different outcomes.
 */
final class Surveyor {

  private final List<Rule> rules;
  private final List<Exclusion> exclusions;
  private final Dossier dossier;

  Surveyor(List<Rule> rules, List<Exclusion> exclusions, Dossier dossier) {
    this.rules = rules;
    this.exclusions = exclusions;
    this.dossier = dossier;
  }

  Survey survey() {
    List<Table> verdictTables = new ArrayList<>();
    Set<Reading<?>> relevant = new LinkedHashSet<>();
    Set<Reading<?>> alsoRelevant = new LinkedHashSet<>();
    for (Rule rule : rules) {
      Table table = new Table(rule);
      if (rule.kind() == RuleKind.ADMISSIBILITY) {
        verdictTables.add(table);
        relevant.addAll(table.relevant());
      } else {
        alsoRelevant.addAll(table.relevant());
      }
    }
    alsoRelevant.removeAll(relevant);
    Map<Readings, Verdict> verdicts = new LinkedHashMap<>();
    for (Readings readings : combinations(relevant)) {
      if (exclusions.stream().noneMatch(one -> one.hits(readings))) {
        verdicts.put(readings, verdict(verdictTables, readings));
      }
    }
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    verdicts.values().forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
    Map<Verdict, Set<Map<Reading<?>, Enum<?>>>> deciding = new EnumMap<>(Verdict.class);
    counts
        .keySet()
        .forEach(one -> deciding.put(one, smallest(one, List.copyOf(relevant), verdicts)));
    return new Survey(List.copyOf(relevant), List.copyOf(alsoRelevant), counts, deciding);
  }

  private static Verdict verdict(List<Table> tables, Readings readings) {
    return Verdict.of(Outcome.worst(
        tables.stream().map(table -> Outcome.worst(table.at(readings))).toList()));
  }

  private static List<Readings> combinations(Iterable<Reading<?>> readings) {
    List<Readings> combinations = List.of(Readings.defaults());
    for (Reading<?> reading : readings) {
      combinations = combinations.stream()
          .flatMap(one -> reading.choices().stream().map(choice -> one.withAny(reading, choice)))
          .toList();
    }
    return combinations;
  }

  /** The partial choices of the least size under which every combination has the verdict. */
  private static Set<Map<Reading<?>, Enum<?>>> smallest(
      Verdict verdict, List<Reading<?>> relevant, Map<Readings, Verdict> verdicts) {
    Set<Map<Reading<?>, Enum<?>>> candidates = Set.of(Map.of());
    for (int size = 0; size <= relevant.size(); size++) {
      Set<Map<Reading<?>, Enum<?>>> found = new LinkedHashSet<>();
      for (Map<Reading<?>, Enum<?>> candidate : candidates) {
        if (decides(candidate, verdict, verdicts)) {
          found.add(candidate);
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
      candidates = larger(candidates, relevant);
    }
    return Set.of();
  }

  private static boolean decides(
      Map<Reading<?>, Enum<?>> choices, Verdict verdict, Map<Readings, Verdict> verdicts) {
    boolean met = false;
    for (Map.Entry<Readings, Verdict> one : verdicts.entrySet()) {
      boolean consistent = choices.entrySet().stream()
          .allMatch(choice -> one.getKey().anyChoice(choice.getKey()).equals(choice.getValue()));
      if (consistent && one.getValue() != verdict) {
        return false;
      }
      met |= consistent;
    }
    return met;
  }

  private static Set<Map<Reading<?>, Enum<?>>> larger(
      Set<Map<Reading<?>, Enum<?>>> sets, List<Reading<?>> relevant) {
    Set<Map<Reading<?>, Enum<?>>> larger = new LinkedHashSet<>();
    for (Map<Reading<?>, Enum<?>> set : sets) {
      for (Reading<?> reading : relevant) {
        if (!set.containsKey(reading)) {
          for (Enum<?> choice : reading.choices()) {
            Map<Reading<?>, Enum<?>> more = new LinkedHashMap<>(set);
            more.put(reading, choice);
            larger.add(more);
          }
        }
      }
    }
    return larger;
  }

  /** A rule's outcomes, part by part, under every combination of its own readings. */
  private final class Table {

    private final Rule rule;
    private final Map<Readings, List<Outcome>> outcomes = new LinkedHashMap<>();

    Table(Rule rule) {
      this.rule = rule;
      for (Readings readings : combinations(rule.readings())) {
        List<Outcome> byPart = new ArrayList<>();
        for (Part part : rule.partsInOrder()) {
          if (part != Part.INQUIRY) {
            byPart.add(rule.evaluate(dossier, part, readings).outcome());
          }
        }
        outcomes.put(readings, byPart);
      }
    }

    List<Outcome> at(Readings readings) {
      Readings own = Readings.defaults();
      for (Reading<?> reading : rule.readings()) {
        own = own.withAny(reading, readings.anyChoice(reading));
      }
      return outcomes.getOrDefault(own, List.of());
    }

    Set<Reading<?>> relevant() {
      Set<Reading<?>> relevant = new LinkedHashSet<>();
      outcomes.forEach((readings, byPart) -> {
        for (Reading<?> reading : rule.readings()) {
          for (Enum<?> choice : reading.choices()) {
            if (!byPart.equals(at(readings.withAny(reading, choice)))) {
              relevant.add(reading);
            }
          }
        }
      });
      return relevant;
    }
  }
}
