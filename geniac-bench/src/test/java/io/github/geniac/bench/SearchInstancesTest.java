package io.github.geniac.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.kernel.Audit;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Outcome;
import io.github.geniac.pricing.kernel.Solver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchInstancesTest {

  @ParameterizedTest
  @EnumSource
  void eachIsSolvedByTheMethodItIsNamedAfter(SearchInstances one) {
    Instance instance = one.instance();
    Outcome outcome = Solver.solve(instance, (nodes, best, bound) -> nodes >= 20_000);
    assertThat(outcome.status()).isEqualTo(Outcome.Status.OPTIMAL);
    assertThat(one.name()).startsWith(outcome.tier().name());
    assertThat(Audit.flaws(instance, outcome.best().orElseThrow())).isEmpty();
  }
}
