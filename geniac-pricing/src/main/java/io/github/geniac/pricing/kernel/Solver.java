package io.github.geniac.pricing.kernel;

import java.util.Optional;

/**
 * Finds the cheapest solution of an instance, with proof. The shape of the instance chooses the
 * method, which the outcome names; one thread, and the same answer on every run.
 *
 * <ul>
 *   <li>L1, dates given by the windows: {@link FixedDates}. An instance without a solution because
 *       windows, order and lengths of runs contradict each other is of this tier too.
 *   <li>L2, tasks that can only run one after the other: dynamic programming over task and tick,
 *       with part-time offers and constant counts as well (then L4), unless commitments leave too
 *       many choices.
 *   <li>L3, any other order: branch and bound on starts and ends, and on counts of commitments.
 *   <li>L4, the same where some task has a constant count, which is branched on too.
 * </ul>
 *
 * <p>A load that is given is priced without a search: {@link MeritOrder}, tier L0.
 */
public final class Solver {

  private Solver() {}

  /**
   * {@return the best solution and how sure it is}
   *
   * @param instance the problem
   * @param limits when to give up; a search that is never stopped ends in a proof
   */
  public static Outcome solve(Instance instance, Limits limits) {
    return solve(instance, false, limits);
  }

  /**
   * {@return the same, with the proven least cost of every size of the pool} This takes longer. The
   * status is that of the whole curve: stopped as long as some point is open, even if the best
   * solution is proven, in which case the bound is its cost.
   *
   * @param instance the problem
   * @param limits when to give up; the bound it is told is that of the sizes still open
   */
  public static Outcome curve(Instance instance, Limits limits) {
    return solve(instance, true, limits);
  }

  private static Outcome solve(Instance instance, boolean whole, Limits limits) {
    if (tooMuch(instance)) {
      return infeasible(instance, Outcome.Tier.L1);
    }
    Optional<FixedDates> fixed = FixedDates.of(instance);
    if (fixed.isPresent() && instance.commitments().isEmpty()) {
      return fixed.get().solve();
    }
    Jobs jobs = Jobs.of(instance);
    Domains domains = new Domains(jobs);
    if (!domains.propagate()) {
      return infeasible(instance, Outcome.Tier.L1);
    }
    jobs = jobs.byStart(domains);
    domains = new Domains(jobs);
    domains.propagate();
    if (ChainSearch.isChain(jobs, domains) && ChainSearch.isSuited(jobs)) {
      return ChainSearch.solve(jobs, domains, limits);
    }
    return TreeSearch.solve(jobs, domains, whole, limits);
  }

  /** Whether some task cannot do its work in its window on all of its nodes. */
  static boolean tooMuch(Instance instance) {
    return instance.tasks().stream()
        .anyMatch(one -> one.work() > (long) one.max() * (one.deadline() - one.release()));
  }

  private static Outcome infeasible(Instance instance, Outcome.Tier tier) {
    Curve curve = new Curve(instance);
    for (int pool = instance.poolMin(); pool <= instance.poolCap(); pool++) {
      curve.bound(pool, Long.MAX_VALUE);
    }
    return curve.outcome(tier, Optional.empty(), 0, 0);
  }
}
