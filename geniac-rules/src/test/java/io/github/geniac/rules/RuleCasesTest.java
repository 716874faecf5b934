package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.RuleCase.Found;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of the table, exactly: outcome, findings in order, and their stated values. */
class RuleCasesTest {

  static List<RuleCase> cases() {
    return RuleCases.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theRuleComesToWhatTheCallSays(RuleCase one) {
    RuleResult result = one.result();

    assertThat(result.findings())
        .extracting(Finding::key)
        .containsExactlyElementsOf(one.findings().stream().map(Found::key).toList());
    assertThat(result.outcome()).isEqualTo(one.outcome());
    for (int i = 0; i < one.findings().size(); i++) {
      check(one, one.findings().get(i), result.findings().get(i));
    }
  }

  private static void check(RuleCase one, Found expected, Finding actual) {
    assertThat(actual.outcome()).as(actual.key()).isEqualTo(expected.outcome(one.outcome()));
    assertThat(actual.missing()).as("missing in " + actual.key()).isEqualTo(expected.missing());
    assertThat(actual.reading()).as("reading of " + actual.key()).isEqualTo(expected.reading());
    expected
        .subject()
        .ifPresent(id -> assertThat(actual.subject().map(Subject::id))
            .as("subject of " + actual.key())
            .isEqualTo(Optional.of(id)));
    Map<String, String> arguments = new TreeMap<>();
    actual.arguments().forEach((name, value) -> arguments.put(name, RuleCase.canonical(value)));
    assertThat(arguments)
        .as("values of " + actual.key())
        .containsAllEntriesOf(expected.arguments());
  }
}
