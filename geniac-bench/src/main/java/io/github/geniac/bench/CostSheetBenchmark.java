package io.github.geniac.bench;

import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Rulebook;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does the cost sheet of a typical proposal take (20 allocations), with the assessment
 * that says what is subsidised, with one that is already there, and how long its total and its
 * words?
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar CostSheetBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class CostSheetBenchmark {

  private final Pricing pricing = Pricing.of(Proposals.TERMS);
  private final Proposal proposal = Proposals.typical();
  private final Assessment assessment = Rulebook.standard().assess(proposal, Proposals.TERMS);
  private final CostSheet sheet = pricing.price(proposal);

  /** {@return the cost sheet, assessment included} */
  @Benchmark
  public CostSheet assessedAndPriced() {
    return pricing.price(proposal);
  }

  /** {@return the cost sheet by an assessment that is there} */
  @Benchmark
  public CostSheet priced() {
    return pricing.price(proposal, assessment);
  }

  /** {@return the total of the bulk plan of a sheet that is there} */
  @Benchmark
  public Money total() {
    return sheet.bulk().orElseThrow().total().rounded();
  }

  /** {@return the sheet in words} */
  @Benchmark
  public String explained() {
    return sheet.explain(Locale.JAPANESE);
  }
}
