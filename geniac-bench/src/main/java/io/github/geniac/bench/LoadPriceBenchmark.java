package io.github.geniac.bench;

import io.github.geniac.pricing.kernel.Levels;
import io.github.geniac.pricing.kernel.MeritOrder;
import java.util.SplittableRandom;
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
 * What does one price of a given load cost, over 101 pools and 81 FX rates with 20 offers in the
 * foreign currency and at home? Under a microsecond, and nothing is allocated.
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar LoadPriceBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class LoadPriceBenchmark {

  private static final int RATES = 81;
  private static final int PRICES = RATES * (KernelInstances.POOL + 1);

  private final MeritOrder order = new MeritOrder(KernelInstances.offers(1));
  private final long[] base =
      KernelInstances.offers(1).stream().mapToLong(offer -> offer.price()).toArray();
  private final long[] prices = new long[base.length];
  private Levels levels = Levels.of();

  /** Makes the load: 182 days of up to 110 nodes. */
  @Setup
  public void prepare() {
    SplittableRandom random = new SplittableRandom(7);
    levels = Levels.of(random.ints(KernelInstances.DAYS, 0, 110).toArray());
  }

  /** {@return the lowest of all prices, so that none is optimised away} */
  @Benchmark
  @OperationsPerInvocation(PRICES)
  public long price() {
    long lowest = Long.MAX_VALUE;
    for (int rate = 0; rate < RATES; rate++) {
      for (int k = 0; k < prices.length; k++) {
        prices[k] = k % 2 == 0 ? base[k] * (120 + rate) / 160 : base[k];
      }
      order.reprice(prices);
      for (int pool = 0; pool <= KernelInstances.POOL; pool++) {
        long cost = order.cost(levels, pool) + 150_000_000L * pool;
        lowest = Math.min(lowest, cost);
      }
    }
    return lowest;
  }
}
