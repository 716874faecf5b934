package io.github.geniac.bench;

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
 * What does a cell of a grid of 1,000,000 totals cost, each equal to that of the full cost sheet?
 * The kernel beside the same grid in plain Joda-Money, in the same run; the figures are per cell
 * and for one thread. {@code prepareAndFill} makes the contender anew: for the kernel, that is the
 * pricing of the plan at the corners of the grid.
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar GridBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
@OperationsPerInvocation(PriceGrid.CELLS)
public class GridBenchmark {

  @Param({"kernel", "joda-hoisted", "joda"})
  private String contender = "kernel";

  private final long[] totals = new long[PriceGrid.CELLS];
  private PriceGrid grid = PriceGrid.named(contender, PriceGrid.POINTS);

  /** Makes the contender. */
  @Setup
  public void prepare() {
    grid = PriceGrid.named(contender, PriceGrid.POINTS);
  }

  /** {@return the totals} */
  @Benchmark
  public long[] fill() {
    grid.fill(totals);
    return totals;
  }

  /** {@return the totals} */
  @Benchmark
  public long[] prepareAndFill() {
    PriceGrid.named(contender, PriceGrid.POINTS).fill(totals);
    return totals;
  }
}
