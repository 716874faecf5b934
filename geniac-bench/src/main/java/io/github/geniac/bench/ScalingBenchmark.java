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
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Does the time grow with the number of allocations, and not with its square? Ten times the
 * allocations should cost at most thirteen times as much.
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar ScalingBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ScalingBenchmark {

  @Param({"1000", "10000"})
  private int allocations;

  private Proposal proposal = Proposals.typical();

  /** Makes the proposal. */
  @Setup
  public void prepare() {
    proposal = Proposals.withAllocations(allocations);
  }

  /** {@return the assessment by all rules} */
  @Benchmark
  public Assessment assess() {
    return Rulebook.standard().assess(proposal, Proposals.TERMS);
  }
}
