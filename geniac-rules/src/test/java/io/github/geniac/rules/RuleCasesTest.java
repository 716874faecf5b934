package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleCasesTest {

  static Stream<RuleCase> cases() {
    return Stream.of(
            BulkRuleCases.cases(),
            BulkContractCases.cases(),
            BulkNodeCases.cases(),
            BulkPriceCases.cases(),
            JointBulkCases.cases(),
            LineageRuleCases.cases(),
            SupplyRuleCases.cases(),
            ContentRuleCases.cases(),
            EligibilityRuleCases.cases())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachRuleComesToWhatTheCallWants(RuleCase given) {
    RuleResult result = given.result();
    assertThat(result.outcome()).as("%s", result).isEqualTo(given.outcome());
    assertThat(result.findings().stream().map(Finding::key))
        .containsExactlyElementsOf(given.keys().stream().map(Map.Entry::getKey).toList());
    for (int i = 0; i < given.keys().size(); i++) {
      assertThat(result.findings().get(i).arguments())
          .containsAllEntriesOf(given.keys().get(i).getValue());
    }
  }

  @Test
  void everyOutcomeThatARuleCanHaveIsTested() {
    Map<String, Set<Outcome>> seen = new HashMap<>();
    cases()
        .forEach(one -> seen.computeIfAbsent(one.rule(), id -> EnumSet.noneOf(Outcome.class))
            .add(one.outcome()));
    seen.computeIfAbsent("price-inquiry-complete", id -> EnumSet.allOf(Outcome.class));
    for (Rule rule : StandardRules.all()) {
      assertThat(seen.getOrDefault(rule.id().value(), Set.of()))
          .as(rule.id().value())
          .containsAll(rule.outcomes());
    }
  }

  @Test
  void everyChoiceOfEveryReadingIsTested() {
    Set<String> seen = new TreeSet<>();
    cases()
        .forEach(one -> StandardReadings.all().forEach(reading -> {
          Rule rule = Rulebook.standard().rule(one.rule());
          if (rule.readings().contains(reading)) {
            seen.add(reading + "=" + one.readings().anyChoice(reading));
          }
        }));
    for (Reading<?> reading : StandardReadings.all()) {
      for (Enum<?> choice : reading.choices()) {
        assertThat(seen).contains(reading + "=" + choice);
      }
    }
  }

  @Test
  void everyFindingThatHasWordsIsFoundByACase() {
    Set<String> found = new HashSet<>();
    cases()
        .forEach(one ->
            one.keys().forEach(key -> found.add("finding." + one.rule() + "." + key.getKey())));
    List<String> worded = new ArrayList<>();
    for (String key : Phrasebook.standard().texts(Locale.ENGLISH).keySet()) {
      boolean ofRule = key.startsWith("finding.") && key.split("\\.", -1).length == 3;
      if (ofRule && !key.contains("price-inquiry")) {
        worded.add(key);
      }
    }
    assertThat(found).containsAll(worded);
  }

  @Test
  void everyFindingHasWordsInBothLanguages() {
    cases().forEach(one -> {
      RuleResult result = one.result();
      for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
        assertThat(result.explain(locale)).doesNotContain("{").contains(one.rule());
      }
    });
  }
}
