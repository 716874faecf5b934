package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import javax.annotation.Nullable;

/** Branch and bound on dates. */
final class TreeSearch {

  static final int CANDIDATES = Integer.getInteger("kc", 4);

  @SuppressWarnings("ArrayRecordComponent")
  private record Node(int[] domains, long bound, double energy, int depth, long number) {}

  private final Jobs jobs;
  private final Limits limits;
  private final Curve curve;
  private final LevelBound bound;
  private final Flow flow;
  private final Domains domains;
  private final Domains root;
  private final Schedule schedule;
  private final int[] saved;
  private final int[] bestStart;
  private final int[] bestEnd;
  private final long[] closed;
  private final PriorityQueue<Node> open = new PriorityQueue<>(Comparator.comparingLong(Node::bound)
      .thenComparing(Comparator.comparingInt(Node::depth).reversed())
      .thenComparingLong(Node::number));
  private long explored;
  private long pruned;
  private long numbers;
  private double bestEnergy = Double.POSITIVE_INFINITY;
  private boolean found;

  private TreeSearch(Jobs jobs, Domains root, Limits limits) {
    this.jobs = jobs;
    this.limits = limits;
    this.root = root;
    curve = new Curve(jobs.instance());
    bound = new LevelBound(jobs);
    flow = new Flow(jobs);
    domains = new Domains(jobs);
    schedule = new Schedule(jobs);
    saved = new int[domains.size()];
    bestStart = new int[jobs.count()];
    bestEnd = new int[jobs.count()];
    closed = new long[jobs.instance().poolCap() - jobs.instance().poolMin() + 1];
    Arrays.fill(closed, Long.MAX_VALUE);
  }

  static Outcome solve(Jobs jobs, Domains domains, Limits limits) {
    return new TreeSearch(jobs, domains, limits).run();
  }

  private Outcome run() {
    int[] start = new int[root.size()];
    root.save(start);
    open.add(new Node(start, Long.MIN_VALUE, 0, 0, 0));
    Node next = null;
    while (next != null || !open.isEmpty()) {
      if (next == null) {
        next = open.poll();
      }
      long global = Math.min(next.bound, open.isEmpty() ? next.bound : open.peek().bound);
      if (limits.stop(explored, curve.cost(), Math.min(global, curve.cost()))) {
        open.add(next);
        break;
      }
      next = process(next);
    }
    return outcome();
  }

  private Outcome outcome() {
    for (Node node : open) {
      domains.load(node.domains);
      if (domains.propagate() && bound.solve(domains)) {
        close();
      }
    }
    for (int i = 0; i < closed.length; i++) {
      curve.bound(jobs.instance().poolMin() + i, closed[i]);
    }
    return curve.outcome(Outcome.Tier.L3, solution(), explored, pruned);
  }

  private Optional<Solution> solution() {
    if (!found) {
      return Optional.empty();
    }
    System.arraycopy(bestStart, 0, schedule.wishedStart, 0, bestStart.length);
    System.arraycopy(bestEnd, 0, schedule.wishedEnd, 0, bestEnd.length);
    Domains fixed = schedule.build(root);
    bound.solve(fixed);
    int pool = 0;
    for (int i = 0; i < closed.length; i++) {
      if (bound.cost()[i] == bound.least()) {
        pool = jobs.instance().poolMin() + i;
      }
    }
    Runs runs = new Runs(jobs);
    int[][] nodes = Deal.out(jobs, fixed, bound.profile());
    for (int j = 0; j < jobs.count(); j++) {
      runs.set(j, fixed.startLo[j], nodes[j]);
    }
    return Optional.of(runs.solution(bound.least(), pool, List.of()));
  }

  /** Records the bound of a leaf. */
  private void close() {
    for (int i = 0; i < closed.length; i++) {
      closed[i] = Math.min(closed[i], bound.cost()[i]);
    }
  }

  /** Offers the dates of the schedule; {@return whether they are better than the best ones} */
  private boolean offer(Domains within) {
    Domains fixed = schedule.build(within);
    if (!bound.solve(fixed)) {
      return false;
    }
    long before = curve.cost();
    for (int i = 0; i < closed.length; i++) {
      curve.offer(jobs.instance().poolMin() + i, bound.cost()[i]);
    }
    boolean better = bound.least() < before && bound.least() < Long.MAX_VALUE;
    if (better) {
      found = true;
    }
    if (better || (bound.least() == before && bound.energy() < bestEnergy)) {
      System.arraycopy(fixed.startLo, 0, bestStart, 0, bestStart.length);
      System.arraycopy(fixed.endLo, 0, bestEnd, 0, bestEnd.length);
      bestEnergy = bound.energy();
      return true;
    }
    return false;
  }

  private void improve() {
    boolean again = true;
    while (again) {
      again = false;
      for (int j = 0; j < jobs.count(); j++) {
        for (int step = 64; step > 0; step /= 2) {
          again |= move(j, step, false);
          again |= move(j, -step, false);
          if (jobs.min[j] > 0) {
            again |= move(j, step, true);
            again |= move(j, -step, true);
          }
        }
      }
    }
  }

  private boolean move(int j, int step, boolean start) {
    System.arraycopy(bestStart, 0, schedule.wishedStart, 0, bestStart.length);
    System.arraycopy(bestEnd, 0, schedule.wishedEnd, 0, bestEnd.length);
    if (start) {
      schedule.wishedStart[j] += step;
    } else {
      schedule.wishedEnd[j] += step;
    }
    return offer(root);
  }

  @Nullable
  private Node process(Node node) {
    if (node.bound >= curve.cost()) {
      domains.load(node.domains);
      domains.propagate();
      bound.solve(domains);
      pruned++;
      close();
      return null;
    }
    domains.load(node.domains);
    while (true) {
      explored++;
      if (!domains.propagate() || !bound.solve(domains)) {
        return null;
      }
      if (bound.least() >= curve.cost()) {
        pruned++;
        close();
        return null;
      }
      long least = bound.least();
      double energy = bound.energy();
      long[] cost = bound.cost().clone();
      flow.read(bound.profile());
      flow.uncross(domains);
      schedule.round(flow, domains);
      boolean first = !found;
      offer(domains);
      if (found && (first || explored == 20) && least < curve.cost()) {
        improve();
      }
      if (least >= curve.cost()) {
        for (int i = 0; i < closed.length; i++) {
          closed[i] = Math.min(closed[i], cost[i]);
        }
        return null;
      }
      candidates(least, energy);
      if (best.score == Double.NEGATIVE_INFINITY) {
        throw new IllegalStateException("no branch");
      }
      if (best.leftOut || best.rightOut) {
        if (best.leftOut && best.rightOut) {
          return null;
        }
        best.apply(domains, best.leftOut);
        continue;
      }
      return children(node);
    }
  }

  private Node children(Node node) {
    int[] parent = new int[domains.size()];
    domains.save(parent);
    best.apply(domains, false);
    domains.propagate();
    int[] left = new int[domains.size()];
    domains.save(left);
    domains.load(parent);
    best.apply(domains, true);
    domains.propagate();
    int[] right = parent;
    domains.save(right);
    Node one = new Node(left, best.left, best.leftEnergy, node.depth + 1, ++numbers);
    Node two = new Node(right, best.right, best.rightEnergy, node.depth + 1, ++numbers);
    boolean leftFirst =
        one.bound < two.bound || (one.bound == two.bound && one.energy <= two.energy);
    open.add(leftFirst ? two : one);
    return leftFirst ? one : two;
  }

  private final Branch best = new Branch();
  private final Branch trial = new Branch();

  private static final class Branch {
    int job;
    boolean end;
    int tick;
    long left;
    long right;
    double leftEnergy;
    double rightEnergy;
    boolean leftOut;
    boolean rightOut;
    double score;

    void copy(Branch other) {
      job = other.job;
      end = other.end;
      tick = other.tick;
      left = other.left;
      right = other.right;
      leftEnergy = other.leftEnergy;
      rightEnergy = other.rightEnergy;
      leftOut = other.leftOut;
      rightOut = other.rightOut;
      score = other.score;
    }

    /** Date at most the tick, or after it. */
    void apply(Domains domains, boolean after) {
      int[] values = end
          ? (after ? domains.endLo : domains.endHi)
          : (after ? domains.startLo : domains.startHi);
      values[job] = after ? tick + 1 : tick;
    }
  }

  private int[] candidate = {};
  private double[] score = {};
  private int candidateCount;

  private void candidates(long least, double energy) {
    int n = jobs.count();
    candidate = candidate.length == 0 ? new int[6 * n] : candidate;
    score = score.length == 0 ? new double[2 * n] : score;
    candidateCount = 0;
    for (int j = 0; j < n; j++) {
      endCandidate(j);
      startCandidate(j);
    }
    best.score = Double.NEGATIVE_INFINITY;
    if (candidateCount == 0) {
      for (int j = 0; j < n; j++) {
        if (jobs.min[j] > 0) {
          if (domains.startLo[j] < domains.startHi[j]) {
            add(
                j,
                false,
                (domains.startLo[j] + domains.startHi[j]) >>> 1,
                domains.startHi[j] - domains.startLo[j]);
          }
          if (domains.endLo[j] < domains.endHi[j]) {
            add(
                j,
                true,
                (domains.endLo[j] + domains.endHi[j]) >>> 1,
                domains.endHi[j] - domains.endLo[j]);
          }
        }
      }
    }
    domains.save(saved);
    for (int c = 0; c < CANDIDATES && candidateCount > 0; c++) {
      int top = 0;
      for (int i = 1; i < candidateCount; i++) {
        if (score[i] > score[top]) {
          top = i;
        }
      }
      trial.job = candidate[3 * top];
      trial.end = candidate[3 * top + 1] == 1;
      trial.tick = candidate[3 * top + 2];
      probe(least, energy);
      candidateCount--;
      score[top] = score[candidateCount];
      System.arraycopy(candidate, 3 * candidateCount, candidate, 3 * top, 3);
      if (trial.score > best.score) {
        best.copy(trial);
      }
      if (trial.leftOut || trial.rightOut) {
        best.copy(trial);
        break;
      }
    }
  }

  private void probe(long least, double energy) {
    trial.leftOut = !child(false);
    trial.left = childBound;
    trial.leftEnergy = childEnergy;
    trial.rightOut = !child(true);
    trial.right = childBound;
    trial.rightEnergy = childEnergy;
    double gap = Math.max(1, (double) curve.cost() - least);
    double left =
        Math.min(1, (trial.left - least) / gap) + 0.1 * (trial.leftEnergy - energy) / energy + 1e-6;
    double right = Math.min(1, (trial.right - least) / gap)
        + 0.1 * (trial.rightEnergy - energy) / energy
        + 1e-6;
    trial.score = left * right;
  }

  private long childBound;
  private double childEnergy;

  private boolean child(boolean after) {
    trial.apply(domains, after);
    boolean alive = domains.propagate() && bound.solve(domains);
    domains.load(saved);
    if (!alive) {
      return false;
    }
    childBound = bound.least();
    childEnergy = bound.energy();
    if (childBound >= curve.cost()) {
      pruned++;
      close();
      return false;
    }
    return true;
  }

  private void add(int job, boolean end, int tick, double value) {
    int at = 3 * candidateCount;
    candidate[at] = job;
    candidate[at + 1] = end ? 1 : 0;
    candidate[at + 2] = tick;
    score[candidateCount++] = value;
  }

  private boolean isOpen(int i, int j) {
    return domains.endHi[i] > domains.startLo[j];
  }

  private void endCandidate(int i) {
    boolean any = false;
    for (int k : jobs.after[i]) {
      any |= isOpen(i, k);
    }
    int lo = domains.endLo[i];
    int hi = domains.endHi[i] - 1;
    if (!any || lo > hi) {
      return;
    }
    while (lo < hi) {
      int middle = (lo + hi) >>> 1;
      if (flow.after(i, middle) > early(i, middle + 1)) {
        lo = middle + 1;
      } else {
        hi = middle;
      }
    }
    double value = Math.min(flow.after(i, lo), early(i, lo + 1));
    int at = lo;
    if (lo > domains.endLo[i]) {
      double other = Math.min(flow.after(i, lo - 1), early(i, lo));
      if (other > value) {
        value = other;
        at = lo - 1;
      }
    }
    add(i, true, at, value + 1e-9);
  }

  private double early(int i, int tick) {
    double sum = 0;
    for (int k : jobs.after[i]) {
      sum += domains.startLo[k] < tick ? flow.before(k, tick) : 0;
    }
    return sum;
  }

  private double late(int j, int tick) {
    double sum = 0;
    for (int i : jobs.before[j]) {
      sum += domains.endHi[i] > tick ? flow.after(i, tick) : 0;
    }
    return sum;
  }

  private void startCandidate(int j) {
    int arcs = 0;
    for (int i : jobs.before[j]) {
      arcs += isOpen(i, j) ? 1 : 0;
    }
    int lo = domains.startLo[j];
    int hi = domains.startHi[j] - 1;
    if (arcs < 2 || lo > hi) {
      return;
    }
    while (lo < hi) {
      int middle = (lo + hi) >>> 1;
      if (late(j, middle) > flow.before(j, middle + 1)) {
        lo = middle + 1;
      } else {
        hi = middle;
      }
    }
    double value = Math.min(late(j, lo), flow.before(j, lo + 1));
    int at = lo;
    if (lo > domains.startLo[j]) {
      double other = Math.min(late(j, lo - 1), flow.before(j, lo));
      if (other > value) {
        value = other;
        at = lo - 1;
      }
    }
    add(j, false, at, value + 1e-9);
  }
}
