package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.DisagreementTest.directNodesAbove;
import static io.github.geniac.rules.outlook.DisagreementTest.own;
import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static io.github.geniac.rules.outlook.Plans.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Amount;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Case;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.laws.Gallery;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The search takes the stages one by one, and no proposal twice; judged by one quick rule. */
class WitnessSearchTest {

  private static Setting violatedIf(Predicate<Case> violated) {
    return SETTING.with(Rulebook.of(own(RuleKind.ADMISSIBILITY, violated)));
  }

  private static final Setting NEVER = violatedIf(any -> false);

  private static Disagreement search(Predicate<Case> violated, Proposal... own) {
    return new WitnessSearch(NEVER, violatedIf(violated)).search(List.of(own));
  }

  private static Set<Proposal> stage(int number) {
    List<Supplier<Stream<Proposal>>> stages = Candidates.of(TERMS, TERMS);
    Set<Proposal> all = new HashSet<>();
    for (int i = 0; i <= number; i++) {
      stages.get(i).get().forEach(all::add);
    }
    return all;
  }

  @Test
  void whereNoStageShowsADifferenceEachProposalWasTriedOnce() {
    Disagreement none = search(any -> false, good());
    Set<Proposal> all = stage(3);
    all.add(good());

    assertThat(none.witness()).isEmpty();
    assertThat(none.tried()).isEqualTo(all.size());
  }

  @Test
  void itStopsWhereAVerdictFlipsByOneRule() {
    assertThat(search(any -> true).tried()).isEqualTo(1);
    assertThat(search(any -> true).witness().orElseThrow().proposal())
        .isEqualTo(Proposal.builder().build());
    assertThat(search(facts -> facts.proposal().equals(good()), good()).tried()).isEqualTo(1);
  }

  @Test
  void laterStagesAreTakenOnlyIfTheEarlierShowNothing() {
    Disagreement swept = search(directNodesAbove(300));

    assertThat(swept.tried()).isBetween(stage(1).size() + 1, stage(2).size());
    assertThat(swept.witness().orElseThrow().proposal().allocations())
        .singleElement()
        .satisfies(one -> assertThat(one.amount()).contains(Amount.nodes(301)));
  }

  /** Two flips of a remark of content weigh less than one of the verdict that comes later. */
  @Test
  void theWeightiestOfAStageIsTaken() {
    Setting both = SETTING.with(
        Rulebook.of(own(RuleKind.ADMISSIBILITY, directNodesAbove(99)), content(facts -> true)));
    Setting neither = SETTING.with(
        Rulebook.of(own(RuleKind.ADMISSIBILITY, any -> false), content(facts -> false)));
    Proposal few = good();
    Proposal many = Plans.direct(one -> one.nodes(100));
    Witness witness =
        new WitnessSearch(neither, both).search(List.of(few, many)).witness().orElseThrow();

    assertThat(witness.degree()).isEqualTo(Witness.Degree.VERDICT);
    assertThat(new WitnessSearch(neither, both)
            .search(List.of(few))
            .witness()
            .orElseThrow()
            .degree())
        .isEqualTo(Witness.Degree.OUTCOME);
  }

  private static Rule content(Predicate<Case> violated) {
    return Rule.builder("content", RuleKind.CONTENT)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
        .build((facts, findings) ->
            findings.of(violated.test(facts) ? Outcome.VIOLATED : Outcome.SATISFIED, "found"));
  }

  /** What is left of one part may allow another to go that was tried before. */
  @Test
  void theWitnessIsMadeSmallAgainAndAgain() {
    Predicate<Case> needs = facts -> {
      Proposal proposal = facts.proposal();
      boolean signs = proposal.participants().stream()
          .map(Participant::canSignBy)
          .anyMatch(day -> day.isPresent());
      return proposal.awardNotice().isPresent() && (signs || proposal.bulkPlan().isEmpty());
    };

    assertThat(search(needs, good()).witness().orElseThrow().proposal())
        .isEqualTo(Proposal.builder().awardNotice(Plans.NOTICE).build());
  }

  @Test
  void theTermsOfBothSettingsAreTried() {
    CallTerms other = TERMS.withBulkCap(60);
    Setting first = SETTING.with(Rulebook.of(own(RuleKind.ADMISSIBILITY, any -> false)));
    Setting second = violatedIf(facts -> facts.proposal().bulkPlan().stream()
            .flatMap(plan -> plan.bulk().stream())
            .anyMatch(one -> one.amount().stream().anyMatch(Amount.nodes(61)::equals)))
        .with(other);

    assertThat(new WitnessSearch(first, second).search(List.of()).tried())
        .isLessThan(Gallery.of(TERMS).size());
  }
}
