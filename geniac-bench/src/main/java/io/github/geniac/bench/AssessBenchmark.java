package io.github.geniac.bench;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Rulebook;
import java.util.concurrent.TimeUnit;
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
 * How long does it take to judge a typical proposal (5 workloads, 20 allocations) by all rules, and
 * how much memory is allocated on the way?
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar AssessBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class AssessBenchmark {

  private final Proposal proposal = Proposals.typical();

  /** {@return the assessment of the typical proposal} */
  @Benchmark
  public Assessment typical() {
    return Rulebook.standard().assess(proposal, Proposals.TERMS);
  }
}
