package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.ACME;
import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static io.github.geniac.rules.outlook.Plans.bulk;
import static io.github.geniac.rules.outlook.Plans.by;
import static io.github.geniac.rules.outlook.Plans.good;
import static io.github.geniac.rules.outlook.SettlingTest.BUDGET;
import static io.github.geniac.rules.outlook.SettlingTest.sets;
import static io.github.geniac.rules.outlook.SettlingTest.way;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Participant;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Facts and readings of one's own settle like those of the call, and both languages tell them. */
class SettlingOwnFactsTest {

  @Test
  void aFactOfOnesOwnHasTheAnswersOneGivesIt() {
    Rule rule = Rule.builder("within-budget", RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
        .build((facts, findings) -> {
          String title = facts.proposal().title().orElse("");
          if (title.isEmpty()) {
            findings.undetermined("open").missing(BUDGET);
          } else {
            findings.of(title.equals("low") ? Outcome.SATISFIED : Outcome.VIOLATED, "known");
          }
        });
    Setting own = SETTING.with(Rulebook.standard().with(rule));
    Settling without = Settling.of(own, good(), FactAnswers.standard());
    Settling with = Settling.of(
        own,
        good(),
        FactAnswers.standard()
            .with(BUDGET, (unknown, proposal, terms) -> List.of(titled("low"), titled("high"))));

    assertThat(without.unanswerable()).containsExactly(Unknown.of(BUDGET));
    assertThat(without.reachable()).containsOnlyKeys(Verdict.UNDETERMINED);
    assertThat(sets(without)).isEqualTo("[[]]");
    assertThat(without.alwaysDecides()).isFalse();
    assertThat(sets(with)).isEqualTo("[[sponsor.budget]]");
    assertThat(way(with, Verdict.ADMISSIBLE)).isEqualTo("[sponsor.budget = low]");
    assertThat(way(with, Verdict.INADMISSIBLE)).isEqualTo("[sponsor.budget = high]");
  }

  private static FactAnswer titled(String title) {
    return FactAnswer.of(title, proposal -> proposal.toBuilder().title(title).build());
  }

  @Test
  void aRuleThatLooksAtWhatItDoesNotAskForIsNamed() {
    Rule sly = Rule.builder("sly", RuleKind.ADMISSIBILITY)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .outcomes(Outcome.SATISFIED, Outcome.VIOLATED)
        .build((facts, findings) -> findings.of(
            facts.participants().get(0).canSignBy().isPresent()
                ? Outcome.VIOLATED
                : Outcome.SATISFIED,
            "looked"));
    Setting own = SETTING.with(Rulebook.standard().with(sly));

    assertThatThrownBy(() -> Settling.of(own, by(Participant.of(ACME)), FactAnswers.standard()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a rule looks at a fact that it does not ask for");
  }

  @Test
  void aReadingThatIsOpenIsAnsweredByItsOtherChoices() {
    Readings open =
        Readings.defaults().with(StandardReadings.EXACTLY_100, StandardReadings.ExactlyAtCap.OPEN);
    Settling settling = Settling.of(Rulebook.standard(), bulk(one -> one.nodes(100)), TERMS, open);

    assertThat(sets(settling)).isEqualTo("[[exactly-100]]");
    assertThat(settling.alwaysDecides()).isTrue();
    assertThat(way(settling, Verdict.ADMISSIBLE)).isEqualTo("[exactly-100 = WITHIN_CAP]");
    assertThat(settling.reachable()).containsOnlyKeys(Verdict.ADMISSIBLE);
    assertThat(settling.explain(Locale.ENGLISH)).contains("reading exactly-100: WITHIN_CAP");
  }

  @Test
  void anUnknownIsAFactOrAReading() {
    assertThatThrownBy(() ->
            new Unknown(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
        .hasMessageContaining("either a fact or a reading");
  }
}
