package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.outlook.Difference;
import io.github.geniac.rules.outlook.FactAnswers;
import io.github.geniac.rules.outlook.Frontier;
import io.github.geniac.rules.outlook.FrontierAxes;
import io.github.geniac.rules.outlook.Setting;
import io.github.geniac.rules.outlook.Settling;
import java.util.HashSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of settling facts, frontiers and differences, on proposals of every kind. */
class OutlookProperties {

  @Provide
  Arbitrary<Scene> mixed() {
    return ProposalArbitraries.mixed();
  }

  @Property(tries = 200)
  void nothingDiffersFromItselfAndTheReverseMirrors(
      @ForAll("mixed") Scene one, @ForAll("mixed") Scene other) {
    Assessment before = one.assess();
    Assessment after = other.assess();
    Difference there = Difference.of(before, after);
    Difference back = Difference.of(after, before);

    assertThat(Difference.of(before, before).isEmpty()).isTrue();
    assertThat(there.reversed()).isEqualTo(back);
    assertThat(back.verdicts())
        .containsExactlyElementsOf(there.verdicts().stream()
            .map(flip -> new Difference.VerdictFlip(flip.scope(), flip.after(), flip.before()))
            .toList());
    assertThat(back.rules())
        .containsExactlyElementsOf(there.rules().stream()
            .map(flip -> new Difference.RuleFlip(flip.after(), flip.before()))
            .toList());
    assertThat(back.appeared()).hasSameSizeAs(there.vanished());
  }

  @Property(tries = 150)
  void everyWayOfASettlingLeadsWhereItSays(@ForAll("mixed") Scene scene) {
    for (Proposal less : Erasure.each(scene.proposal())) {
      Setting setting = new Setting(Rulebook.standard(), scene.terms(), scene.readings());
      Settling settling = Settling.of(setting, less, FactAnswers.standard().withLimit(300));
      settling
          .reachable()
          .forEach((verdict, way) -> assertThat(
                  setting.with(way.readings()).assess(way.proposal()).verdict())
              .isEqualTo(verdict));
      settling
          .sets()
          .forEach(set ->
              assertThat(new HashSet<>(settling.unknowns()).containsAll(set)).isTrue());
      assertThat(settling.overrun().isPresent()).isEqualTo(settling.reachable().isEmpty());
    }
  }

  @Property(tries = 20)
  void anEdgeOfAFrontierPassesAndTheNextStepIsStoppedByARuleWithAName(
      @ForAll("mixed") Scene scene) {
    Setting setting = new Setting(Rulebook.standard(), scene.terms(), scene.readings());
    Proposal proposal = Given.good();
    Frontier<Integer> frontier = Frontier.of(
        setting, proposal, FrontierAxes.nodes(proposal, "bulk", 0, scene.terms().bulkCap() + 2));

    for (Frontier.Edge<Integer> edge : frontier.edges()) {
      assertThat(edge.next()).isEqualTo(edge.last() + 1);
      assertThat(edge.difference().rules()).isNotEmpty();
    }
    assertThat(frontier.largest(one -> one.outcome("bulk-node-cap") == Outcome.SATISFIED))
        .hasValueSatisfying(most -> assertThat(most)
            .isBetween(scene.terms().bulkCap() - 1, scene.terms().bulkCap()));
  }
}
