package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import javax.annotation.Nullable;

/**
 * Branch and bound on the dates of jobs. A node is a set of {@link Domains}; its bound is the price
 * of the most even load ({@link LevelBound}), its dates are tried as a solution
 * ({@link Incumbent}), and what speaks against them is asked ({@link Questions}): the answer that
 * leaves the lower bound is followed at once, the other one waits, and when a line ends the waiting
 * node with the least bound is next.
 */
final class TreeSearch {

  /** How many questions are tried before one is asked. */
  private static final int TRIALS = 5;

  /** A node that waits. */
  private static final class Node {
    final int[] domains;
    final long bound;
    final double energy;
    final int depth;
    final long number;

    Node(int[] domains, long bound, double energy, int depth, long number) {
      this.domains = domains;
      this.bound = bound;
      this.energy = energy;
      this.depth = depth;
      this.number = number;
    }
  }

  private final Limits limits;
  private final Outcome.Tier tier;
  private final Curve curve;
  private final LevelBound bound;
  private final Domains domains;
  private final Flow flow;
  private final Questions questions;
  private final Incumbent incumbent;
  private final int[] saved;
  private final long[] closed;
  private final PriorityQueue<Node> open =
      new PriorityQueue<>(Comparator.comparingLong((Node node) -> node.bound)
          .thenComparing((Node node) -> -node.depth)
          .thenComparing((Node node) -> node.number));
  private long explored;
  private long pruned;
  private long numbers;

  private TreeSearch(Jobs jobs, Domains root, Limits limits) {
    this.limits = limits;
    tier = jobs.isMalleable() ? Outcome.Tier.L3 : Outcome.Tier.L4;
    curve = new Curve(jobs.instance());
    bound = new LevelBound(jobs);
    domains = new Domains(jobs);
    flow = new Flow(jobs);
    questions = new Questions(jobs, flow, domains);
    incumbent = new Incumbent(jobs, root, bound, curve);
    saved = new int[domains.size()];
    closed = new long[bound.cost().length];
    Arrays.fill(closed, Long.MAX_VALUE);
    open.add(node(root, 0, 0, 0));
  }

  static Outcome solve(Jobs jobs, Domains root, Limits limits) {
    TreeSearch search = new TreeSearch(jobs, root, limits);
    search.run();
    return search.outcome();
  }

  private Node node(Domains from, long least, double energy, int depth) {
    int[] all = new int[from.size()];
    from.save(all);
    return new Node(all, least, energy, depth, numbers++);
  }

  private void run() {
    Node next = null;
    while (next != null || !open.isEmpty()) {
      Node node = next != null ? next : open.remove();
      if (limits.stop(explored, curve.cost(), least(node))) {
        open.add(node);
        return;
      }
      domains.load(node.domains);
      next = explore(node.depth);
    }
  }

  private long least(Node node) {
    long least = Math.min(curve.cost(), node.bound);
    return open.isEmpty() ? least : Math.min(least, open.peek().bound);
  }

  private Outcome outcome() {
    for (Node node : open) {
      domains.load(node.domains);
      if (domains.propagate() && bound.solve(domains)) {
        close(bound.cost());
      }
    }
    curve.bound(closed);
    return curve.outcome(tier, incumbent.solution(), explored, pruned);
  }

  /** Records what a leaf cannot cost less than. */
  private void close(long[] cost) {
    for (int i = 0; i < closed.length; i++) {
      closed[i] = Math.min(closed[i], cost[i]);
    }
  }

  /** Explores the node in the domains; {@return the child to go on with, if any} */
  @Nullable
  private Node explore(int depth) {
    Branch branch;
    do {
      if (!isOpen()) {
        return null;
      }
      explored++;
      long least = bound.least();
      double energy = bound.energy();
      long[] cost = bound.cost().clone();
      flow.read(bound.profile());
      flow.uncross(domains);
      questions.find();
      boolean first = !incumbent.isFound();
      incumbent.round(questions, domains);
      if (incumbent.isFound() && (first || explored == 20)) {
        incumbent.improve(least);
      }
      if (least >= curve.cost()) {
        close(cost);
        return null;
      }
      branch = choose(least, energy);
      if (branch.leftOut && branch.rightOut) {
        return null;
      }
      if (branch.leftOut || branch.rightOut) {
        branch.apply(domains, branch.leftOut);
      }
    } while (branch.leftOut || branch.rightOut);
    return split(branch, depth + 1);
  }

  /** Whether the domains may hold a solution that is better than the best one. */
  private boolean isOpen() {
    if (!domains.propagate() || !bound.solve(domains)) {
      return false;
    }
    if (bound.least() >= curve.cost()) {
      pruned++;
      close(bound.cost());
      return false;
    }
    return true;
  }

  private Node split(Branch branch, int depth) {
    branch.apply(domains, false);
    domains.propagate();
    Node left = node(domains, branch.left, branch.leftEnergy, depth);
    domains.load(saved);
    branch.apply(domains, true);
    domains.propagate();
    Node right = node(domains, branch.right, branch.rightEnergy, depth);
    boolean leftFirst =
        left.bound < right.bound || (left.bound == right.bound && left.energy <= right.energy);
    open.add(leftFirst ? right : left);
    return leftFirst ? left : right;
  }

  /** Tries some questions and takes the one whose worse answer brings most. */
  private Branch choose(long least, double energy) {
    domains.save(saved);
    double best = Double.NEGATIVE_INFINITY;
    Branch chosen = questions.take();
    for (Branch trial = chosen; ; trial = questions.take()) {
      double score = score(trial, least, energy);
      if (trial.leftOut || trial.rightOut) {
        return trial;
      }
      if (score > best) {
        best = score;
        chosen = trial;
      }
      if (questions.size() == 0 || questions.taken() >= TRIALS) {
        return chosen;
      }
    }
  }

  private double score(Branch trial, long least, double energy) {
    trial.leftOut = !answer(trial, false);
    trial.left = bound.least();
    trial.leftEnergy = bound.energy();
    trial.rightOut = !answer(trial, true);
    trial.right = bound.least();
    trial.rightEnergy = bound.energy();
    double gap = Math.max(1, (double) curve.cost() - least);
    double left = Math.min(1, (trial.left - least) / gap) + (trial.leftEnergy / energy - 1) / 10;
    double right = Math.min(1, (trial.right - least) / gap) + (trial.rightEnergy / energy - 1) / 10;
    return (left + 1e-6) * (right + 1e-6);
  }

  private boolean answer(Branch trial, boolean above) {
    trial.apply(domains, above);
    boolean isOpen = isOpen();
    domains.load(saved);
    return isOpen;
  }
}
