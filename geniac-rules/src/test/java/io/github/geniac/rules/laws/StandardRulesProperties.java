package io.github.geniac.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardRules;
import io.github.geniac.rules.laws.LawReport.Status;
import net.jqwik.api.Example;

/** The laws on the whole gallery, with each of its facts left out in turn. */
class StandardRulesProperties {

  @Example
  void theRulesOfTheCallKeepEveryLaw() {
    LawReport report = RuleLaws.standard().check(Rulebook.standard());

    assertThat(report.orThrow().broken()).isEmpty();
    assertThat(report.unreached()).isEmpty();
    assertThat(report.checks()).hasSize(StandardRules.all().size() * Law.values().length);
    assertThat(report.checks())
        .allSatisfy(check -> assertThat(check.status())
            .isEqualTo(check.law() == Law.REPAIRS_SOUND ? Status.NOT_ASKED : Status.KEPT));
  }
}
