package io.github.geniac.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** In a build with the profile {@code peers}, these hold for YAVi and Drools, too. */
class BulkCheckTest {

  private static final List<Proposal> PROPOSALS = BulkProposals.all();

  @Test
  void allContendersGiveTheSameAnswerOnEveryProposal() {
    BulkCheck ifs = new HandWrittenCheck();
    for (BulkCheck check : BulkCheck.all()) {
      for (Proposal proposal : PROPOSALS) {
        assertThat(check.accepts(proposal))
            .as("%s on %s", check.name(), proposal)
            .isEqualTo(ifs.accepts(proposal));
      }
      assertThat(check.countAccepted(PROPOSALS))
          .as(check.name())
          .isEqualTo(ifs.countAccepted(PROPOSALS));
    }
  }

  @Test
  void contendersThatGiveReasonsGiveTheSameReasons() {
    RulebookCheck rulebook = new RulebookCheck();
    for (BulkCheck check : BulkCheck.all()) {
      if (check instanceof BulkCheck.WithReasons reasoned) {
        for (Proposal proposal : PROPOSALS) {
          assertThat(reasoned.broken(proposal))
              .as("%s on %s", check.name(), proposal)
              .isEqualTo(rulebook.broken(proposal));
        }
      }
    }
  }

  @Test
  void theProposalsAreAFairMix() {
    RulebookCheck rulebook = new RulebookCheck();
    List<Set<String>> broken = PROPOSALS.stream().map(rulebook::broken).toList();
    assertThat(broken.stream().filter(Set::isEmpty)).hasSizeBetween(450, 650);
    assertThat(List.of(
            "bulk-node-spec",
            "bulk-node-cap",
            "bulk-count-constant",
            "bulk-covers-research-period"))
        .allSatisfy(rule ->
            assertThat(broken.stream().filter(one -> one.contains(rule))).hasSizeGreaterThan(90));
    assertThat(broken.stream().filter(one -> one.size() > 1)).hasSizeGreaterThan(50);
  }

  @Test
  void aContenderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> BulkCheck.named("prolog"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("prolog");
  }
}
