package io.github.geniac.bench.search;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import io.github.geniac.pricing.kernel.Commitment;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Solution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * Timefold's local search as it comes, from the dates of {@link Stretch}: a wished start and a
 * wished end for each task, a wished pool, a count for each commitment; {@link Decoder} makes the
 * rest of them as well as it can. The hard score is what is missing, the soft one the cost. It
 * never proves anything: what counts is its value at given times.
 */
final class Timefold implements Peer {

  /** A wish chooses among that many values at most: on hours, dates some hours apart. */
  private static final int MOST_VALUES = 400;

  @Override
  public String name() {
    return "Timefold";
  }

  @Override
  public Answer solve(Instance instance, double seconds) {
    Stopwatch watch = new Stopwatch();
    Frame frame = new Frame(instance);
    if (!frame.fits()) {
      return new Answer(Answer.Claim.INFEASIBLE, Optional.empty(), watch.seconds());
    }
    SolverConfig config = new SolverConfig()
        .withSolutionClass(Plan.class)
        .withEntityClasses(Wish.class)
        .withEasyScoreCalculatorClass(Score.class)
        .withRandomSeed(1L)
        .withTerminationConfig(
            new TerminationConfig().withSpentLimit(Duration.ofMillis((long) (1_000 * seconds))));
    Solver<Plan> solver = SolverFactory.<Plan>create(config).buildSolver();
    List<Answer.Step> steps = new ArrayList<>();
    solver.addEventListener(event -> {
      HardSoftLongScore score = (HardSoftLongScore) event.getNewBestScore();
      if (event.isNewBestSolutionInitialized() && score.hardScore() == 0) {
        steps.add(new Answer.Step(watch.seconds(), -score.softScore()));
      }
    });
    Plan plan = solver.solve(new Plan(frame));
    HardSoftLongScore score = plan.score;
    Optional<Solution> solution = score == null || score.hardScore() < 0
        ? Optional.empty()
        : Optional.of(plan.decoded().solution(plan.counts()));
    return new Answer(Answer.Claim.OPEN, solution, watch.seconds(), steps)
        .audited(instance, name());
  }

  /** One number to be decided on. */
  @PlanningEntity
  public static final class Wish {

    @PlanningId
    private String id = "";

    @ValueRangeProvider
    private List<Integer> values = List.of();

    @PlanningVariable
    @Nullable
    private Integer value;

    /** For the solver. */
    public Wish() {}

    Wish(String id, List<Integer> values, int value) {
      this.id = id;
      this.values = values;
      this.value = value;
    }

    int value() {
      return Objects.requireNonNull(value);
    }
  }

  /** All wishes: starts, ends, the pool, then commitments. */
  @PlanningSolution
  public static final class Plan {

    @ProblemFactProperty
    @Nullable
    private Decoder decoder;

    @PlanningEntityCollectionProperty
    private List<Wish> wishes = new ArrayList<>();

    @PlanningScore
    @Nullable
    private HardSoftLongScore score;

    private int tasks;

    /** For the solver. */
    public Plan() {}

    Plan(Frame frame) {
      Instance instance = frame.instance;
      decoder = new Decoder(frame);
      tasks = instance.tasks().size();
      int[][] first = Stretch.dates(frame);
      for (int i = 0; i < tasks; i++) {
        int last = Math.max(frame.from[i], frame.to[i] - frame.shortest[i]);
        wishes.add(wish("start" + i, frame.from[i], last, first[0][i]));
      }
      for (int i = 0; i < tasks; i++) {
        int least = Math.min(frame.from[i] + frame.shortest[i], frame.to[i]);
        wishes.add(wish("end" + i, least, frame.to[i], first[1][i]));
      }
      wishes.add(wish("pool", instance.poolMin(), instance.poolCap(), instance.poolCap() / 2));
      for (Commitment one : instance.commitments()) {
        wishes.add(new Wish(one.name(), one.counts(), one.counts().get(0)));
      }
    }

    private static Wish wish(String name, int low, int high, int first) {
      int step = 1 + (high - low) / MOST_VALUES;
      List<Integer> values = new ArrayList<>();
      for (int value = low; value < high; value += step) {
        values.add(value);
      }
      values.add(high);
      int within = Math.max(low, Math.min(high, first));
      if (!values.contains(within)) {
        values.add(within);
      }
      return new Wish(name, values, within);
    }

    List<Integer> counts() {
      return wishes.stream().skip(2L * tasks + 1).map(Wish::value).toList();
    }

    Decoder decoded() {
      Decoder now = Objects.requireNonNull(decoder);
      int[] values = wishes.stream().mapToInt(Wish::value).toArray();
      now.decode(
          Arrays.copyOfRange(values, 0, tasks),
          Arrays.copyOfRange(values, tasks, 2 * tasks),
          values[2 * tasks],
          Arrays.copyOfRange(values, 2 * tasks + 1, values.length));
      return now;
    }
  }

  /** Decodes and reads off what is missing and what it costs. */
  public static final class Score implements EasyScoreCalculator<Plan, HardSoftLongScore> {

    /** For the solver. */
    public Score() {}

    @Override
    public HardSoftLongScore calculateScore(Plan plan) {
      Decoder decoder = plan.decoded();
      return HardSoftLongScore.of(-decoder.missing, -decoder.cost);
    }
  }
}
