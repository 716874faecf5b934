package io.github.geniac.bench;

import io.github.geniac.pricing.kernel.Certificate;
import io.github.geniac.pricing.kernel.CertificateChecker;
import io.github.geniac.pricing.kernel.Certifier;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Limits;
import io.github.geniac.pricing.kernel.Outcome;
import io.github.geniac.pricing.kernel.Solver;
import java.util.List;
import java.util.Optional;
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
 * How long does each method take to a proof, on a hard instance of its kind?
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar SearchBenchmark</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class SearchBenchmark {

  @Param({"L2", "L3", "L3_HOURS", "L4", "L3_PART_TIME"})
  private String kind = "L2";

  private Instance instance = SearchInstances.L2.instance();

  /** Reads the instance. */
  @Setup
  public void prepare() {
    instance = SearchInstances.valueOf(kind).instance();
  }

  /** {@return the best solution, proven} */
  @Benchmark
  public Outcome solve() {
    return Solver.solve(instance, Limits.NONE);
  }

  /** What a proof costs to write and to check. */
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  @Fork(2)
  @Warmup(iterations = 3, time = 2)
  @Measurement(iterations = 5, time = 2)
  @State(Scope.Benchmark)
  public static class Proof {

    private final Instance instance = SearchInstances.L3.instance();
    private final Outcome outcome = Solver.solve(instance, Limits.NONE);
    private Certificate certificate = new Certificate(Long.MAX_VALUE, List.of());

    /** Solves the instance. */
    @Setup
    public void prepare() {
      certificate = certify().orElseThrow();
    }

    /** {@return the certificate} */
    @Benchmark
    public Optional<Certificate> certify() {
      return Certifier.certify(instance, outcome, Limits.NONE);
    }

    /** {@return nothing, if all is right} */
    @Benchmark
    public List<String> check() {
      return CertificateChecker.flaws(instance, outcome.best(), certificate);
    }
  }
}
