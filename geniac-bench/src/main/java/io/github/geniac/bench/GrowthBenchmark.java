package io.github.geniac.bench;

import io.github.geniac.bench.search.Growth;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Limits;
import io.github.geniac.pricing.kernel.Solver;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How does the time to a proof grow with ticks, tasks, offers and the cap of the pool, one at a
 * time? The mean of five instances.
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar GrowthBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
@OperationsPerInvocation(5)
public class GrowthBenchmark {

  @Param({
    "ticks=91",
    "ticks=182",
    "ticks=728",
    "ticks=4368",
    "tasks=4",
    "tasks=8",
    "tasks=16",
    "offers=1",
    "offers=20",
    "cap=25",
    "cap=50"
  })
  private String changed = "";

  private List<Instance> instances = List.of();

  /** Draws the instances. */
  @Setup
  public void prepare() {
    instances = Growth.of(changed);
  }

  /** {@return the sum of the least costs} */
  @Benchmark
  public long prove() {
    long sum = 0;
    for (Instance instance : instances) {
      sum += Solver.solve(instance, Limits.NONE).bound();
    }
    return sum;
  }
}
