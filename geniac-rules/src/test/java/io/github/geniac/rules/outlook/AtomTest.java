package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.bulkNodes;
import static io.github.geniac.rules.outlook.Plans.directNodes;
import static io.github.geniac.rules.outlook.Plans.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an answer can settle: a rule on a part, or on one object of it. */
class AtomTest {

  private static final Assessment GOOD = SETTING.assess(good());

  private static RuleResult result(String rule, Part part) {
    return GOOD.results(rule).stream()
        .filter(one -> one.part() == part)
        .findFirst()
        .orElseThrow();
  }

  private static Atom atom(String rule, Part part, Optional<Subject> subject) {
    return new Atom(RuleId.of(rule), part, subject);
  }

  @Test
  void aRuleIsOneAtomUnlessItJudgesEachAllocationByItself() {
    assertThat(Atom.of(result("bulk-node-cap", Part.BULK)))
        .containsExactly(atom("bulk-node-cap", Part.BULK, Optional.empty()));
    assertThat(Atom.of(result("supplier-not-academic", Part.DIRECT)))
        .containsExactly(
            atom("supplier-not-academic", Part.DIRECT, Optional.of(Subject.of(directNodes()))));
  }

  @Test
  void itFindsWhatTheRuleFindsOnItsPartAndObject() {
    Optional<Subject> bulk = Optional.of(Subject.of(bulkNodes()));
    Optional<Subject> direct = Optional.of(Subject.of(directNodes()));
    String rule = "supplier-not-academic";

    assertThat(atom(rule, Part.BULK, Optional.empty()).findings(GOOD))
        .isNotEmpty()
        .extracting(Finding::part)
        .containsOnly(Part.BULK);
    assertThat(atom(rule, Part.BULK, bulk).findings(GOOD)).isNotEmpty();
    assertThat(atom(rule, Part.BULK, direct).findings(GOOD)).isEmpty();
  }

  @Test
  void itsOutcomeIsTheWorstOfWhatIsFound() {
    List<Finding> kept = atom("bulk-node-cap", Part.BULK, Optional.empty()).findings(GOOD);

    assertThat(Atom.outcome(kept)).isEqualTo(Outcome.SATISFIED);
    assertThat(Atom.outcome(List.of())).isEqualTo(Outcome.NOT_APPLICABLE);
  }
}
