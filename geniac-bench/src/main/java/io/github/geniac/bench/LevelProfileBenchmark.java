package io.github.geniac.bench;

import io.github.geniac.pricing.kernel.LevelProfile;
import io.github.geniac.pricing.kernel.MeritOrder;
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
 * What does the most even load of tasks in windows cost, and the curve over 101 pools read off it?
 * The same work in ticks of hours, scale 24, should cost at most twice what it does in days, and
 * nothing is allocated. A figure is the mean over ten instances.
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar LevelProfileBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class LevelProfileBenchmark {

  private static final int INSTANCES = 10;

  @Param({"1", "24"})
  private int scale;

  @Param({"12"})
  private int tasks;

  private final KernelInstances[] cases = new KernelInstances[INSTANCES];
  private final LevelProfile[] profiles = new LevelProfile[INSTANCES];
  private final MeritOrder[] orders = new MeritOrder[INSTANCES];
  private final long[] curve = new long[KernelInstances.POOL + 1];

  /** Makes the instances. */
  @Setup
  public void prepare() {
    for (int c = 0; c < INSTANCES; c++) {
      cases[c] = KernelInstances.of(c, tasks, scale, KernelInstances.offers(scale), List.of());
      profiles[c] = new LevelProfile(cases[c].instance());
      orders[c] = MeritOrder.of(cases[c].instance());
    }
  }

  /** {@return the sum of the highest loads} */
  @Benchmark
  @OperationsPerInvocation(INSTANCES)
  public long profile() {
    long sum = 0;
    for (int c = 0; c < INSTANCES; c++) {
      sum += solve(c).levels().highest();
    }
    return sum;
  }

  /** {@return the sum of the costs without a pool} */
  @Benchmark
  @OperationsPerInvocation(INSTANCES)
  public long profileAndCurve() {
    long sum = 0;
    for (int c = 0; c < INSTANCES; c++) {
      orders[c].curve(solve(c).levels(), 0, cases[c].instance().poolPrice(), curve);
      sum += curve[0];
    }
    return sum;
  }

  private LevelProfile solve(int c) {
    KernelInstances one = cases[c];
    if (!profiles[c].solve(one.startLo(), one.startHi(), one.endLo(), one.endHi())) {
      throw new IllegalStateException("LevelProfileBenchmark: instance " + c + " has no profile");
    }
    return profiles[c];
  }
}
