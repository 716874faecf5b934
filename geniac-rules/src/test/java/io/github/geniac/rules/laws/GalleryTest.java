package io.github.geniac.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardRules;
import io.github.geniac.rules.Verdict;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The samples are small, near-valid and wild; and leave nothing of the call untouched. */
class GalleryTest {

  private static final List<Sample> SAMPLES = Gallery.of(Broken.TERMS);

  private static Sample sample(String name) {
    return SAMPLES.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void theyAreTheSameEachTime() {
    assertThat(Gallery.of(Broken.TERMS)).isEqualTo(SAMPLES);
    assertThat(RuleLaws.standard().samples()).isEqualTo(SAMPLES);
  }

  @Test
  void theFirstIsEmptyAndTheSecondIsWithoutAFlaw() {
    assertThat(SAMPLES.get(0).proposal()).isEqualTo(Proposal.builder().build());
    Assessment assessment = Rulebook.standard().assess(SAMPLES.get(1).proposal(), Broken.TERMS);
    assertThat(assessment.verdict())
        .as(() -> assessment.explain(Locale.ENGLISH))
        .isEqualTo(Verdict.ADMISSIBLE);
  }

  @Test
  void eachShowsSomethingOfItsOwn() {
    Set<String> names = new HashSet<>();
    for (Sample sample : SAMPLES) {
      assertThat(names.add(sample.name())).as(sample.name()).isTrue();
    }
  }

  @Test
  void theLimitsOfTheTermsAreAmongThemWithTheirNeighbours() {
    CallTerms terms = Broken.TERMS;
    assertThat(SAMPLES)
        .filteredOn(one -> one.name().matches("[0-9]+ bulk nodes"))
        .extracting(one -> one.proposal().bulkPlan().orElseThrow().bulk().get(0).amount())
        .contains(
            Broken.GOOD.bulk("bulk", 99).amount(),
            Broken.GOOD.bulk("bulk", 100).amount(),
            Broken.GOOD.bulk("bulk", 101).amount());
    LocalDate term = Broken.GOOD.term;
    assertThat(SAMPLES)
        .filteredOn(one -> one.name().startsWith("signs "))
        .extracting(one -> one.proposal().participants().get(0).canSignBy().orElseThrow())
        .containsExactly(
            term.minusDays(1),
            term.plusDays(1),
            term.plusDays(terms.contractToleranceDays()),
            term.plusDays(terms.contractToleranceDays() + 1L));
    assertThat(sample("good").proposal().participants().get(0).canSignBy()).contains(term);
    assertThat(
            sample("direct nodes a day early").proposal().allocations().get(0).period())
        .contains(DayRange.parse("2024-10-14/2025-04-15"));
    assertThat(sample("direct nodes a day late").proposal().allocations().get(0).period())
        .contains(DayRange.parse("2024-10-15/2025-04-16"));
  }

  @Test
  void everySecondWildOneIsForATightCallThatEndsOnAShortMonth() {
    assertThat(SAMPLES)
        .filteredOn(one -> !one.terms().equals(Broken.TERMS) && one.inquiry().isEmpty())
        .hasSize(24)
        .allSatisfy(one -> {
          assertThat(one.terms().bulkCap()).isEqualTo(2);
          assertThat(one.terms().researchStart()).isEqualTo("2024-08-31");
          assertThat(one.terms().researchMonths()).isEqualTo(1);
          assertThat(one.name().split("; ")).hasSize(6);
        });
    assertThat(SAMPLES)
        .filteredOn(one -> one.terms().equals(Broken.TERMS) && one.name().contains("; "))
        .hasSize(24);
  }

  /** A cap of one has fewer neighbours, and samples all the same. */
  @Test
  void aCapOfOneMakesSamplesToo() {
    List<String> names = Gallery.of(Broken.TERMS.toBuilder().bulkCap(1).build()).stream()
        .map(Sample::name)
        .toList();

    assertThat(names).doesNotHaveDuplicates().contains("0 bulk nodes", "2 bulk nodes");
  }

  /** Whatever the terms, edits of two families can follow each other. */
  @Test
  void theEditsOfAnyTwoFamiliesCanBeCombined() {
    Proposal good = Broken.GOOD.proposal();
    List<List<Edit>> families = Gallery.families(Broken.GOOD);
    for (int i = 0; i < families.size(); i++) {
      for (Edit first : families.get(i)) {
        Proposal changed = first.of(good);
        for (int j = i + 1; j < families.size(); j++) {
          for (Edit second : families.get(j)) {
            assertThatCode(() -> second.of(changed))
                .as(first.name() + "; " + second.name())
                .doesNotThrowAnyException();
          }
        }
      }
    }
  }

  /** The keys of the findings that a rule comes to, under one reading or another. */
  private static Set<String> found(Rule rule) {
    Trial trial = new Trial(
        rule, Rulebook.standard(), Phrasebook.standard(), Optional.empty(), new Leavings());
    Set<String> found = new TreeSet<>();
    SAMPLES.stream()
        .flatMap(trial::underEachReading)
        .flatMap(sample -> trial.attempt(sample).results().stream())
        .flatMap(result -> result.findings().stream())
        .forEach(finding -> found.add("finding." + finding.rule() + "." + finding.key()));
    return found;
  }

  @Test
  void theyLeadToEveryFindingOfTheCall() {
    Set<String> met = new TreeSet<>();
    StandardRules.all().forEach(rule -> met.addAll(found(rule)));

    Set<String> expected =
        new TreeSet<>(Phrasebook.standard().texts(Locale.ENGLISH).keySet());
    expected.removeIf(key -> !key.matches("finding[.][^.]+[.][^.]+"));
    assertThat(expected).hasSizeGreaterThan(100);
    expected.removeAll(met);
    assertThat(expected).isEmpty();
  }
}
