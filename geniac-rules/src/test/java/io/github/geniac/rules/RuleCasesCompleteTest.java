package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The table leaves nothing out: no outcome, no choice of a reading, no finding. */
class RuleCasesCompleteTest {

  private static final List<RuleCase> CASES = RuleCases.all();

  @Test
  void everyCaseHasAnIdentityOfItsOwn() {
    assertThat(CASES).extracting(RuleCase::toString).doesNotHaveDuplicates();
  }

  @Test
  void everyDeclaredOutcomeOfEveryRuleHasACase() {
    Set<String> declared = new TreeSet<>();
    for (Rule rule : StandardRules.all()) {
      rule.outcomes().forEach(outcome -> declared.add(rule + " " + outcome));
    }
    Set<String> shown = new TreeSet<>();
    CASES.forEach(one -> shown.add(one.rule() + " " + one.outcome()));

    assertThat(without(declared, shown)).isEmpty();
    assertThat(without(shown, declared)).isEmpty();
  }

  @Test
  void everyPartOfEveryRuleHasACase() {
    Set<String> judged = new TreeSet<>();
    for (Rule rule : StandardRules.all()) {
      rule.parts().forEach(part -> judged.add(rule + " " + part));
    }
    Set<String> shown = new TreeSet<>();
    CASES.forEach(one -> shown.add(one.rule() + " " + one.part()));

    assertThat(shown).isEqualTo(judged);
  }

  @Test
  void everyChoiceOfEveryReadingChangesTheOutcomeOfACase() {
    Set<String> choices = new TreeSet<>();
    for (Reading<?> reading : StandardReadings.all()) {
      reading.choices().forEach(choice -> choices.add(reading + "=" + choice));
    }
    Set<String> decisive = new TreeSet<>();
    for (RuleCase one : CASES) {
      for (Reading<?> reading : one.rule().readings()) {
        Enum<?> choice = one.readings().anyChoice(reading);
        if (isDecisive(one, reading, choice)) {
          decisive.add(reading + "=" + choice);
        }
      }
    }

    assertThat(decisive).isEqualTo(choices);
  }

  /**
   * Whether a choice other than the default changes the outcome against it, and whether the default
   * does so against another choice.
   */
  private static boolean isDecisive(RuleCase one, Reading<?> reading, Enum<?> choice) {
    return reading.choices().stream()
        .filter(other -> choice.equals(reading.defaultChoice())
            ? !other.equals(choice)
            : other.equals(reading.defaultChoice()))
        .map(other -> one.result(one.readings().withAny(reading, other)).outcome())
        .anyMatch(outcome -> outcome != one.outcome());
  }

  @Test
  void everyReadingOfEveryRuleChangesTheOutcomeOfACase() {
    Set<String> declared = new TreeSet<>();
    Set<String> decisive = new TreeSet<>();
    for (Rule rule : StandardRules.all()) {
      rule.readings().forEach(reading -> declared.add(rule + " " + reading));
    }
    for (RuleCase one : CASES) {
      for (Reading<?> reading : one.rule().readings()) {
        if (isDecisive(one, reading, one.readings().anyChoice(reading))) {
          decisive.add(one.rule() + " " + reading);
        }
      }
    }

    assertThat(decisive).isEqualTo(declared);
  }

  @Test
  void everyFactThatARuleAsksForIsMissingInACase() {
    Set<Fact> missing = new HashSet<>();
    CASES.forEach(one -> one.findings().forEach(found -> found.missing().ifPresent(missing::add)));

    assertThat(missing).containsExactlyInAnyOrderElementsOf(StandardFacts.all());
  }

  @Test
  void everyFindingThatHasWordsIsMadeInACase() {
    Set<String> made = new TreeSet<>();
    for (RuleCase one : CASES) {
      for (RuleCase.Found found : one.findings()) {
        made.add("finding." + one.rule() + "." + found.key());
        made.add("finding." + found.key());
      }
    }

    assertThat(without(wordedFindings(Locale.ENGLISH), made)).isEmpty();
    assertThat(without(wordedFindings(Locale.JAPANESE), made)).isEmpty();
  }

  @Test
  void everyFindingOfACaseHasWords() {
    Set<String> english = wordedFindings(Locale.ENGLISH);
    Set<String> japanese = wordedFindings(Locale.JAPANESE);
    for (RuleCase one : CASES) {
      for (RuleCase.Found found : one.findings()) {
        Set<String> either =
            Set.of("finding." + one.rule() + "." + found.key(), "finding." + found.key());
        assertThat(english).containsAnyElementsOf(either);
        assertThat(japanese).containsAnyElementsOf(either);
      }
    }
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(some);
    return rest;
  }

  private static Set<String> wordedFindings(Locale locale) {
    Set<String> findings = new TreeSet<>(Phrasebook.standard().texts(locale).keySet());
    findings.removeIf(key -> !key.startsWith("finding."));
    assertThat(findings).isNotEmpty();
    return findings;
  }
}
