package io.github.geniac.pricing.kernel;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import javax.annotation.Nullable;

/**
 * Branch and bound on the dates of jobs. A node is a set of {@link Domains}; its bound is the price
 * of the most even load ({@link Bound}), its dates are tried as a solution ({@link Incumbent}), and
 * what speaks against them is asked ({@link Questions}): the answer that leaves the lower bound is
 * followed at once, the other one waits, and when a line ends the waiting node with the least bound
 * is next.
 */
final class TreeSearch {

  /** Of so many nodes that still wait at a stop the bounds are told apart. */
  private static final int LEFT = 1000;

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

  private final Jobs jobs;
  private final boolean whole;
  private final Limits limits;
  private final Outcome.Tier tier;
  private final Curve curve;
  private final Bound bound;
  private final Domains domains;
  private final Flow flow;
  private final Questions questions;
  private final Incumbent incumbent;
  private final Choice choice;
  private final long[] closed;
  private final PriorityQueue<Node> open =
      new PriorityQueue<>(Comparator.comparingLong((Node node) -> node.bound)
          .thenComparing((Node node) -> -node.depth)
          .thenComparing((Node node) -> node.number));
  private long[] rootCost = {};
  private long explored;
  private long pruned;
  private long numbers;

  private TreeSearch(Jobs jobs, Domains root, boolean whole, Limits limits) {
    this.jobs = jobs;
    this.whole = whole;
    this.limits = limits;
    tier = jobs.isMalleable() ? Outcome.Tier.L3 : Outcome.Tier.L4;
    curve = new Curve(jobs.instance(), whole);
    bound = Bound.of(jobs, curve);
    domains = new Domains(jobs);
    flow = new Flow(jobs);
    questions = new Questions(jobs, flow, domains);
    incumbent = new Incumbent(jobs, root, bound, curve);
    choice = new Choice(domains, questions, bound, curve, this::pruned);
    closed = new long[bound.cost().length];
    Arrays.fill(closed, Long.MAX_VALUE);
    open.add(node(root, 0, 0, 0));
  }

  /**
   * {@return what a search came to}
   *
   * @param jobs the jobs of a uniform instance
   * @param root their domains, narrowed
   * @param whole whether to prove every point of the curve, not only the least
   * @param limits when to give up
   */
  static Outcome solve(Jobs jobs, Domains root, boolean whole, Limits limits) {
    TreeSearch search = new TreeSearch(jobs, root, whole, limits);
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
    for (int i = 0; i < LEFT && !open.isEmpty(); i++) {
      domains.load(open.remove().domains);
      if (domains.propagate() && bound.solve(domains)) {
        close(bound.cost());
      }
    }
    if (!open.isEmpty()) {
      // The bound of a node is its least one, unless points of the curve were passed over.
      long least = whole ? Long.MIN_VALUE : open.peek().bound;
      close(Arrays.stream(rootCost).map(cost -> Math.max(cost, least)).toArray());
    }
    curve.bound(closed);
    return curve.outcome(tier, incumbent.solution(), explored, pruned);
  }

  /** Records what a leaf cannot cost less than. */
  private void close(long[] cost) {
    for (int i = 0; i < closed.length; i++) {
      close(i, cost);
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
      long[] cost = bound.cost().clone();
      rootCost = explored == 1 ? cost : rootCost;
      double energy = bound.energy();
      dropPools(cost);
      flow.read(bound);
      flow.uncross(domains);
      questions.find(bound);
      solutions(cost);
      double gap = curve.gap(cost);
      if (gap == 0) {
        close(cost);
        return null;
      }
      branch = choice.choose(gap, energy);
      if (branch.leftOut && branch.rightOut) {
        return null;
      }
      if (branch.leftOut || branch.rightOut) {
        branch.apply(domains, branch.leftOut);
      }
    } while (branch.leftOut || branch.rightOut);
    return split(branch, depth + 1);
  }

  /**
   * Leaves out the sizes of the pool at both ends that cannot be better, and records their bounds.
   */
  private void dropPools(long[] cost) {
    if (!bound.isByPool()) {
      return;
    }
    int least = jobs.instance().poolMin();
    while (curve.gap(domains.poolLo, cost) == 0) {
      close(domains.poolLo - least, cost);
      domains.poolLo++;
    }
    while (curve.gap(domains.poolHi, cost) == 0) {
      close(domains.poolHi - least, cost);
      domains.poolHi--;
    }
  }

  private void close(int i, long[] cost) {
    closed[i] = Math.min(closed[i], cost[i]);
  }

  /** Whether the domains may hold a solution that is better than the best one. */
  private boolean isOpen() {
    if (!domains.propagate() || !bound.solve(domains)) {
      return false;
    }
    boolean isOpen = curve.gap(bound.cost()) > 0;
    if (!isOpen) {
      pruned();
    }
    return isOpen;
  }

  private void pruned() {
    pruned++;
    close(bound.cost());
  }

  /**
   * Tries the dates that the flow speaks for; the first ones, and later ones once, are improved.
   */
  private void solutions(long[] cost) {
    boolean first = !incumbent.isFound();
    incumbent.round(questions, domains);
    if (incumbent.isFound() && first) {
      incumbent.improve(Curve.least(cost));
    }
  }

  private Node split(Branch branch, int depth) {
    branch.apply(domains, false);
    domains.propagate();
    Node left = node(domains, branch.left, branch.leftEnergy, depth);
    domains.load(choice.saved());
    branch.apply(domains, true);
    domains.propagate();
    Node right = node(domains, branch.right, branch.rightEnergy, depth);
    boolean leftFirst =
        left.bound < right.bound || (left.bound == right.bound && left.energy <= right.energy);
    open.add(leftFirst ? right : left);
    return leftFirst ? left : right;
  }
}
