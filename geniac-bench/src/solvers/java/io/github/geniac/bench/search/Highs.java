package io.github.geniac.bench.search;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraintProto;
import com.google.ortools.linearsolver.MPModelProto;
import com.google.ortools.linearsolver.MPModelRequest;
import com.google.ortools.linearsolver.MPSolutionResponse;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverResponseStatus;
import com.google.ortools.linearsolver.MPVariableProto;
import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Solution;
import io.github.geniac.pricing.kernel.Spot;
import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * HiGHS by {@link Formulation} as a mixed integer program at gap 0, on one thread, through
 * OR-Tools. Prices are divided by what they have in common; the cost of its solution is worked out
 * again on integers.
 *
 * <p>The gap has to go in among the solver's own parameters: the door for that of
 * {@code MPSolverParameters} leads nowhere for HiGHS. At the limit OR-Tools passes on neither
 * solution nor bound. Its time is that of building the model here and of HiGHS itself; what
 * OR-Tools takes to hand the model over, which grows with the square of its rows, is not counted
 * against it.
 */
final class Highs implements Peer {

  private static final String PARAMETERS =
      "mip_rel_gap=0,mip_abs_gap=0,threads=1,output_flag=false";

  static {
    Loader.loadNativeLibraries();
  }

  @Override
  public String name() {
    return "HiGHS";
  }

  @Override
  public Answer solve(Instance instance, double seconds) {
    Stopwatch watch = new Stopwatch();
    Frame frame = new Frame(instance);
    if (!frame.fits()) {
      return new Answer(Answer.Claim.INFEASIBLE, Optional.empty(), watch.seconds());
    }
    MipSink sink = new MipSink(common(instance));
    Formulation formulation = new Formulation(frame, sink, true);
    MPModelRequest request = MPModelRequest.newBuilder()
        .setModel(sink.model)
        .setSolverType(MPModelRequest.SolverType.HIGHS_MIXED_INTEGER_PROGRAMMING)
        .setSolverSpecificParameters(PARAMETERS)
        .setSolverTimeLimitSeconds(Math.max(0.01, seconds - watch.seconds()))
        .build();
    double building = watch.seconds();
    MPSolutionResponse response = MPSolver.solveWithProto(request);
    double time = building + response.getSolveInfo().getSolveWallTimeSeconds();
    MPSolverResponseStatus status = response.getStatus();
    return switch (status) {
      case MPSOLVER_OPTIMAL -> {
        Solution solution =
            formulation.solution(variable -> Math.round(response.getVariableValue(variable)));
        yield new Answer(Answer.Claim.OPTIMAL, Optional.of(solution), time)
            .audited(instance, name());
      }
      case MPSOLVER_INFEASIBLE -> new Answer(Answer.Claim.INFEASIBLE, Optional.empty(), time);
      case MPSOLVER_FEASIBLE, MPSOLVER_UNKNOWN_STATUS ->
        new Answer(Answer.Claim.OPEN, Optional.empty(), time);
      default ->
        throw new IllegalStateException("HiGHS: " + status + " " + response.getStatusStr());
    };
  }

  /** {@return the greatest common divisor of all prices, at least 1} */
  private static long common(Instance instance) {
    LongStream prices = Stream.of(
            LongStream.of(instance.poolPrice()),
            instance.spots().stream().mapToLong(Spot::price),
            instance.commitments().stream().mapToLong(Commitment::price))
        .flatMapToLong(one -> one);
    return prices
        .mapToObj(BigInteger::valueOf)
        .reduce(BigInteger.ZERO, BigInteger::gcd)
        .max(BigInteger.ONE)
        .longValueExact();
  }

  /** Writes into the model's message. */
  private static final class MipSink implements Sink {
    private final MPModelProto.Builder model = MPModelProto.newBuilder();
    private final long common;

    MipSink(long common) {
      this.common = common;
    }

    @Override
    public int variable(long low, long high, long price) {
      model.addVariable(MPVariableProto.newBuilder()
          .setLowerBound(low)
          .setUpperBound(high)
          .setIsInteger(true)
          .setObjectiveCoefficient((double) (price / common)));
      return model.getVariableCount() - 1;
    }

    @Override
    public void row(Row row, long low, long high) {
      MPConstraintProto.Builder constraint = model.addConstraintBuilder();
      constraint.setLowerBound(
          low == Long.MIN_VALUE ? Double.NEGATIVE_INFINITY : low - row.constant);
      constraint.setUpperBound(
          high == Long.MAX_VALUE ? Double.POSITIVE_INFINITY : high - row.constant);
      for (int i = 0; i < row.size; i++) {
        constraint.addVarIndex(row.variables[i]).addCoefficient(row.factors[i]);
      }
    }
  }
}
