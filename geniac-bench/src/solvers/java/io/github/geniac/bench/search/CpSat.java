package io.github.geniac.bench.search;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpModelProto;
import com.google.ortools.sat.CpObjectiveProto;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntegerVariableProto;
import com.google.ortools.sat.LinearConstraintProto;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Solution;
import java.util.Optional;

/**
 * CP-SAT of OR-Tools by {@link Formulation}, on one worker: with several, 9.15 has claimed wrong
 * optima on this very model, by its subsolver {@code core}, which is left out here, too.
 */
final class CpSat implements Peer {

  static {
    Loader.loadNativeLibraries();
  }

  @Override
  public String name() {
    return "CP-SAT";
  }

  @Override
  public Answer solve(Instance instance, double seconds) {
    Stopwatch watch = new Stopwatch();
    Frame frame = new Frame(instance);
    if (!frame.fits()) {
      return new Answer(Answer.Claim.INFEASIBLE, Optional.empty(), watch.seconds());
    }
    CpModel model = new CpModel();
    Formulation formulation = new Formulation(frame, new ProtoSink(model.getBuilder()), false);
    CpSolver solver = new CpSolver();
    solver.getParameters().setNumWorkers(1).setLinearizationLevel(2).addIgnoreSubsolvers("core");
    solver.getParameters().setMaxTimeInSeconds(Math.max(0.01, seconds - watch.seconds()));
    CpSolverStatus status = solver.solve(model);
    boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
    Optional<Solution> solution = found
        ? Optional.of(formulation.solution(solver.response().getSolutionList()::get))
        : Optional.empty();
    Answer.Claim claim = switch (status) {
      case OPTIMAL -> Answer.Claim.OPTIMAL;
      case INFEASIBLE -> Answer.Claim.INFEASIBLE;
      case FEASIBLE, UNKNOWN -> Answer.Claim.OPEN;
      default -> throw new IllegalStateException("CP-SAT: " + status);
    };
    return new Answer(claim, solution, watch.seconds()).audited(instance, name());
  }

  /** Writes into the model's message. */
  private static final class ProtoSink implements Sink {
    private final CpModelProto.Builder model;
    private final CpObjectiveProto.Builder objective;

    ProtoSink(CpModelProto.Builder model) {
      this.model = model;
      this.objective = model.getObjectiveBuilder();
    }

    @Override
    public int variable(long low, long high, long price) {
      int index = model.getVariablesCount();
      model.addVariables(IntegerVariableProto.newBuilder().addDomain(low).addDomain(high));
      if (price != 0) {
        objective.addVars(index).addCoeffs(price);
      }
      return index;
    }

    @Override
    public void row(Row row, long low, long high) {
      LinearConstraintProto.Builder linear = model.addConstraintsBuilder().getLinearBuilder();
      for (int i = 0; i < row.size; i++) {
        linear.addVars(row.variables[i]).addCoeffs(row.factors[i]);
      }
      linear.addDomain(low == Long.MIN_VALUE ? low : low - row.constant);
      linear.addDomain(high == Long.MAX_VALUE ? high : high - row.constant);
    }
  }
}
