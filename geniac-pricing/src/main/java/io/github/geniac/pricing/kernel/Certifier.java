package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the certificate of a proven outcome: searches once more, now with the optimum known, and
 * takes down every node.
 */
public final class Certifier {

  private final Jobs jobs;
  private final Limits limits;
  private final long optimum;
  private final Curve curve;
  private final Domains domains;
  private final Flow flow;
  private final Questions questions;
  private final LevelBound bound;
  private final Choice choice;
  private final List<Certificate.Step> steps = new ArrayList<>();
  private boolean stopped;

  private Certifier(Jobs jobs, Domains domains, long optimum, Limits limits) {
    this.jobs = jobs;
    this.limits = limits;
    this.optimum = optimum;
    this.domains = domains;
    curve = new Curve(jobs.instance());
    curve.offer(jobs.instance().poolMin(), optimum);
    flow = new Flow(jobs);
    questions = new Questions(jobs, flow, domains);
    bound = new LevelBound(jobs);
    choice = new Choice(domains, questions, bound, curve, () -> {});
  }

  /**
   * {@return the certificate of an outcome; nothing if the outcome is not proven, if the instance
   * is not uniform or has constant counts, for which there is no certificate yet, or if a limit
   * stopped it}
   *
   * @param instance the problem
   * @param outcome what the search came to
   * @param limits when to give up
   */
  public static Optional<Certificate> certify(Instance instance, Outcome outcome, Limits limits) {
    boolean malleable = instance.tasks().stream()
        .allMatch(one -> one.work() == 0 || one.mode() == Task.Mode.MALLEABLE);
    if (outcome.status() == Outcome.Status.STOPPED || !instance.isUniform() || !malleable) {
      return Optional.empty();
    }
    if (Solver.tooMuch(instance)) {
      Jobs none = Jobs.of(instance);
      return Optional.of(new Certificate(
          Long.MAX_VALUE, List.of(new Certificate.Empty(stamp(none, new Domains(none))))));
    }
    Jobs jobs = Jobs.of(instance);
    Certifier certifier = new Certifier(jobs, new Domains(jobs), outcome.bound(), limits);
    certifier.node();
    return certifier.stopped
        ? Optional.empty()
        : Optional.of(new Certificate(outcome.bound(), certifier.steps));
  }

  private void node() {
    stopped |= limits.stop(steps.size(), optimum, Long.MIN_VALUE);
    if (stopped) {
      return;
    }
    long stamp = stamp(jobs, domains);
    if (!domains.propagate() || !bound.solve(domains)) {
      steps.add(new Certificate.Empty(stamp));
    } else if (bound.least() >= optimum) {
      steps.add(new Certificate.Cut(stamp, bound.least(), parts()));
    } else {
      ask(stamp);
    }
  }

  private void ask(long stamp) {
    double energy = bound.energy();
    double gap = curve.gap(bound.cost());
    flow.read(bound);
    flow.uncross(domains);
    questions.find(bound);
    Branch branch = choice.choose(gap, energy);
    boolean ofEnd = branch.kind == Branch.Kind.END;
    int job = branch.job;
    int value = branch.value;
    steps.add(new Certificate.Question(stamp, ofEnd, jobs.task[job], value));
    int[] parent = new int[domains.size()];
    domains.save(parent);
    (ofEnd ? domains.endHi : domains.startHi)[job] = value;
    node();
    domains.load(parent);
    (ofEnd ? domains.endLo : domains.startLo)[job] = value + 1;
    node();
  }

  /** The chain of sets of the most even load, which bounds the cost for every pool. */
  private List<Certificate.Part> parts() {
    LevelProfile profile = bound.profile();
    List<Certificate.Part> parts = new ArrayList<>();
    for (int rank = 0; rank < profile.parts(); rank++) {
      List<Integer> ranges = new ArrayList<>();
      long ticks = 0;
      long work = 0;
      for (int k = 0; k < profile.intervals(); k++) {
        if (0 <= profile.rank(k) && profile.rank(k) <= rank) {
          int last = ranges.size() - 1;
          if (last > 0 && ranges.get(last) == profile.from(k)) {
            ranges.remove(last);
          } else {
            ranges.add(profile.from(k));
          }
          ranges.add(profile.from(k + 1));
          ticks += profile.from(k + 1) - profile.from(k);
          work += profile.nodeTicks(k);
        }
      }
      parts.add(new Certificate.Part(ranges, ticks, work));
    }
    return parts;
  }

  private static long stamp(Jobs jobs, Domains domains) {
    int[] place = new int[jobs.instance().tasks().size()];
    for (int j = 0; j < jobs.count(); j++) {
      place[jobs.task[j]] = j + 1;
    }
    long stamp = 1;
    for (int at : place) {
      if (at > 0) {
        int j = at - 1;
        stamp = 1_000_003 * stamp + domains.startLo[j];
        stamp = 1_000_003 * stamp + domains.startHi[j];
        stamp = 1_000_003 * stamp + domains.endLo[j];
        stamp = 1_000_003 * stamp + domains.endHi[j];
      }
    }
    return stamp;
  }
}
