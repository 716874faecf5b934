package io.github.geniac.bench;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Rulebook;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to put the assessment of the typical proposal into words?
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar ExplainBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class ExplainBenchmark {

  @Param({"en", "ja"})
  private String language = "";

  private final Assessment assessment =
      Rulebook.standard().assess(Proposals.typical(), Proposals.TERMS);

  /** {@return the assessment in words} */
  @Benchmark
  public String explain() {
    return assessment.explain(Locale.forLanguageTag(language));
  }
}
