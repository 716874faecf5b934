package io.github.geniac.bench;

import io.github.geniac.core.Proposal;
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
 * What do reasons cost? The four rules on bulk nodes beside ifs written by hand that give none, on
 * the same thousand proposals in the same run; the figures are per proposal.
 *
 * <pre>java -jar geniac-bench/target/benchmarks.jar BulkRulesBenchmark -prof gc</pre>
 *
 * <p>In a build with the profile {@code peers}, {@code -p contender=ifs,rulebook,yavi,drools} adds
 * YAVi and Drools.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
@OperationsPerInvocation(BulkProposals.COUNT)
public class BulkRulesBenchmark {

  @Param({"ifs", "rulebook"})
  private String contender = "";

  private final List<Proposal> proposals = BulkProposals.all();
  private BulkCheck check = new HandWrittenCheck();

  /** Makes the contender. */
  @Setup
  public void prepare() {
    check = BulkCheck.named(contender);
  }

  /** {@return how many proposals are accepted} */
  @Benchmark
  public long judge() {
    return check.countAccepted(proposals);
  }
}
