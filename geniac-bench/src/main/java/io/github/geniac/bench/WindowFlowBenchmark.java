package io.github.geniac.bench;

import io.github.geniac.pricing.kernel.WindowFlow;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What does a bound cost when offers are open for part of the horizon: 12 tasks in windows, 20
 * part-time offers, 4 blocks of 14 days, for fixed counts and for ranges? Well under a millisecond,
 * and nothing is allocated. A figure is the mean over ten instances.
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar WindowFlowBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class WindowFlowBenchmark {

  private static final int INSTANCES = 10;

  private final KernelInstances[] cases = new KernelInstances[INSTANCES];
  private final WindowFlow[] flows = new WindowFlow[INSTANCES];
  private final int[] none = new int[4];
  private final int[] most = {16, 16, 16, 16};
  private final int[] pool = {30, 30};
  private final int[] anyPool = {0, KernelInstances.POOL};

  /** Makes the instances. */
  @Setup
  public void prepare() {
    for (int c = 0; c < INSTANCES; c++) {
      cases[c] =
          KernelInstances.of(c, 12, 1, KernelInstances.partTime(c), KernelInstances.blocks());
      flows[c] = new WindowFlow(cases[c].instance());
    }
  }

  /** {@return the sum of the least costs with a pool of 30 and no blocks} */
  @Benchmark
  @OperationsPerInvocation(INSTANCES)
  public long fixed() {
    return sum(pool, none, none);
  }

  /** {@return the sum of the bounds for any pool and any blocks} */
  @Benchmark
  @OperationsPerInvocation(INSTANCES)
  public long ranges() {
    return sum(anyPool, none, most);
  }

  private long sum(int[] ofPool, int[] lo, int[] hi) {
    long sum = 0;
    for (int c = 0; c < INSTANCES; c++) {
      KernelInstances one = cases[c];
      if (!flows[c].solve(one.startLo(), one.startHi(), one.endLo(), one.endHi(), ofPool, lo, hi)) {
        throw new IllegalStateException("WindowFlowBenchmark: instance " + c + " has no solution");
      }
      sum += flows[c].bound();
    }
    return sum;
  }
}
