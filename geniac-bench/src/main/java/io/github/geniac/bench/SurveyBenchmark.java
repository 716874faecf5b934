package io.github.geniac.bench;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.Survey;
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
 * How long does it take to find out whether the verdict on the typical proposal hangs on a reading
 * of the call?
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar SurveyBenchmark -prof gc</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class SurveyBenchmark {

  private final Proposal proposal = Proposals.typical();

  /** {@return the survey of the typical proposal} */
  @Benchmark
  public Survey typical() {
    return Rulebook.standard().survey(proposal, Proposals.TERMS);
  }
}
