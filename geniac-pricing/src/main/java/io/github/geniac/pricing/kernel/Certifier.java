package io.github.geniac.pricing.kernel;

import io.github.geniac.pricing.kernel.Certificate.Price;
import io.github.geniac.pricing.kernel.Certificate.Question;
import io.github.geniac.pricing.kernel.Certificate.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the certificate of a proven outcome, whatever the method that proved it: searches a tree
 * once more, now with the optimum known, and takes down every node.
 *
 * <p>What is open is a {@link Box}, so that question and answer are those that the checker will
 * see; the bound and the choice of questions are those of the tree search. Where the bound closes a
 * node for some sizes of the pool, prices are looked for that say so, for as many sizes at once as
 * possible; the question about the others goes on without them.
 */
public final class Certifier {

  private final Jobs jobs;
  private final Limits limits;
  private final long optimum;
  private final Curve curve;
  private final Domains domains;
  private final Flow flow;
  private final Questions questions;
  private final Bound bound;
  private final Choice choice;
  private final DualPrices duals;
  private final List<Certificate.Step> steps = new ArrayList<>();
  private boolean stopped;

  private Certifier(Jobs jobs, long optimum, Limits limits) {
    this.jobs = jobs;
    this.limits = limits;
    this.optimum = optimum;
    curve = new Curve(jobs.instance());
    curve.offer(jobs.instance().poolMin(), optimum);
    domains = new Domains(jobs);
    flow = new Flow(jobs);
    questions = new Questions(jobs, flow, domains);
    bound = Bound.of(jobs, curve);
    choice = new Choice(domains, questions, bound, curve, () -> {});
    duals = new DualPrices(jobs);
  }

  /**
   * {@return the certificate of an outcome; nothing if the outcome is not proven or if a limit
   * stopped it}
   *
   * @param instance the problem
   * @param outcome what the search came to
   * @param limits when to give up; it is asked at every step, told of as a node
   */
  public static Optional<Certificate> certify(Instance instance, Outcome outcome, Limits limits) {
    if (outcome.status() == Outcome.Status.STOPPED) {
      return Optional.empty();
    }
    Box root = Box.of(instance);
    if (!Box.of(instance).narrow()) {
      return Optional.of(
          new Certificate(Long.MAX_VALUE, List.of(new Certificate.Empty(root.stamp()))));
    }
    Certifier certifier = new Certifier(Jobs.of(instance), outcome.bound(), limits);
    certifier.node(root);
    return certifier.stopped
        ? Optional.empty()
        : Optional.of(new Certificate(outcome.bound(), certifier.steps));
  }

  private void node(Box box) {
    stopped |= limits.stop(steps.size(), optimum, Long.MIN_VALUE);
    if (stopped) {
      return;
    }
    long stamp = box.stamp();
    if (!box.narrow()) {
      steps.add(new Certificate.Empty(stamp));
    } else if (enter(box) && bound.solve(domains)) {
      pools(stamp, box);
    } else {
      halve(stamp, box);
    }
  }

  /** Sets the domains to a box that is narrowed; {@return whether they are not empty} */
  private boolean enter(Box box) {
    domains.root();
    for (int j = 0; j < jobs.count(); j++) {
      int[] row = box.task(jobs.task[j]);
      domains.startLo[j] = row[Box.START];
      domains.startHi[j] = row[Box.START + 1];
      domains.endLo[j] = row[Box.END];
      domains.endHi[j] = row[Box.END + 1];
      domains.min[j] = row[Box.COUNT];
      domains.max[j] = row[Box.COUNT + 1];
    }
    for (int k = 0; k < domains.commitmentLo.length; k++) {
      domains.commitmentLo[k] = box.commitment(k)[0];
      domains.commitmentHi[k] = box.commitment(k)[1];
    }
    domains.poolLo = box.pool()[0];
    domains.poolHi = box.pool()[1];
    return domains.propagate();
  }

  /** Closes the sizes of the pool at both ends that the bound closes, and asks about the others. */
  private void pools(long stamp, Box box) {
    int least = box.pool()[0];
    int most = box.pool()[1];
    while (least <= most && isClosed(least)) {
      least++;
    }
    while (least < most && isClosed(most)) {
      most--;
    }
    if (least > most) {
      close(stamp, box);
    } else if (least > box.pool()[0]) {
      Question question = question(stamp, Subject.POOL, 0, least - 1);
      Box few = box.half(question, false);
      close(few.stamp(), few);
      Box open = box.half(question, true);
      fewer(open.stamp(), open, most);
    } else {
      fewer(stamp, box, most);
    }
  }

  private boolean isClosed(int pool) {
    return bound.cost()[pool - jobs.instance().poolMin()] >= optimum;
  }

  private void fewer(long stamp, Box box, int most) {
    if (most == box.pool()[1]) {
      ask(stamp, box);
      return;
    }
    Question question = question(stamp, Subject.POOL, 0, most);
    Box open = box.half(question, false);
    ask(open.stamp(), open);
    Box many = box.half(question, true);
    close(many.stamp(), many);
  }

  private Question question(long stamp, Subject subject, int index, int value) {
    Question question = new Question(stamp, subject, index, value);
    steps.add(question);
    return question;
  }

  /** Asks what the search would ask; the bound is that of the box. */
  private void ask(long stamp, Box box) {
    enter(box);
    double energy = bound.energy();
    double gap = curve.gap(bound.cost());
    flow.read(bound);
    flow.uncross(domains);
    questions.find(bound);
    Branch branch = choice.choose(gap, energy);
    Subject subject = Subject.valueOf(branch.kind.name());
    int index = subject == Subject.COMMITMENT ? branch.job : jobs.task[branch.job];
    Question question = question(stamp, subject, index, branch.value);
    node(box.half(question, false));
    node(box.half(question, true));
  }

  /** Closes a box that the bound closes for every size of the pool. */
  private void close(long stamp, Box box) {
    stopped |= limits.stop(steps.size(), optimum, Long.MIN_VALUE);
    if (!stopped && !isLeaf(stamp, box)) {
      halve(stamp, box);
    }
  }

  private boolean isLeaf(long stamp, Box box) {
    enter(box);
    boolean covered = duals.solve(domains);
    List<Price> prices = covered ? duals.prices() : duals.overfull();
    DualBound dual = new DualBound(jobs.instance(), prices);
    if (covered) {
      long cost = dual.cost(box);
      return cost >= optimum && steps.add(new Certificate.Dear(stamp, prices, dual.total(), cost));
    }
    long excess = dual.excess(box);
    return excess > 0 && steps.add(new Certificate.Overfull(stamp, prices, dual.total(), excess));
  }

  /** Cuts the pool in two or, if that is one size, anything else that is open. */
  private void halve(long stamp, Box box) {
    int[] pool = box.pool();
    if (pool[0] < pool[1]) {
      Question question = question(stamp, Subject.POOL, 0, (pool[0] + pool[1]) >>> 1);
      Box few = box.half(question, false);
      close(few.stamp(), few);
      Box many = box.half(question, true);
      close(many.stamp(), many);
    } else {
      Question question = box.halving(stamp);
      steps.add(question);
      node(box.half(question, false));
      node(box.half(question, true));
    }
  }
}
