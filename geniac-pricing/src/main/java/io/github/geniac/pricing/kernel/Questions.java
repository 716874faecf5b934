package io.github.geniac.pricing.kernel;

import java.util.List;

/**
 * The questions worth asking in a node. The flow of the relaxation may let a job work before its
 * predecessor has ended, over more ticks than a run may have, or on fewer nodes than it needs; a
 * question is the better the more node-ticks of the flow either answer forbids.
 */
final class Questions {

  private static final List<Branch.Kind> DATES =
      List.of(Branch.Kind.START, Branch.Kind.END, Branch.Kind.COUNT);

  private final Jobs jobs;
  private final Flow flow;
  private final Domains domains;
  private final Branch[] found;
  private int size;

  Questions(Jobs jobs, Flow flow, Domains domains) {
    this.jobs = jobs;
    this.flow = flow;
    this.domains = domains;
    found = new Branch[6 * jobs.count() + jobs.instance().commitments().size()];
    for (int i = 0; i < found.length; i++) {
      found[i] = new Branch();
    }
  }

  /** Finds all questions about the domains, of which the bound was found and the flow read. */
  void find(Bound bound) {
    size = 0;
    for (int j = 0; j < jobs.count(); j++) {
      ask(Branch.Kind.START, j);
      ask(Branch.Kind.END, j);
      if (jobs.min[j] > 0) {
        gap(j);
      }
      if (jobs.moldable[j]) {
        ask(Branch.Kind.COUNT, j);
      }
    }
    for (int k = 0; k < domains.commitmentLo.length; k++) {
      commitment(k, bound.wish(k, domains));
    }
    if (size == 0) {
      halves();
    }
  }

  int size() {
    return size;
  }

  /** Takes the weightiest question out. */
  Branch take() {
    int top = 0;
    for (int i = 1; i < size; i++) {
      top = found[i].weight > found[top].weight ? i : top;
    }
    Branch branch = found[top];
    size--;
    found[top] = found[size];
    found[size] = branch;
    return branch;
  }

  private void ask(Branch.Kind kind, int j) {
    int value = balance(kind, j);
    double here = value < hi(kind, j) ? weight(kind, j, value) : 0;
    double below = value > lo(kind, j) ? weight(kind, j, value - 1) : 0;
    if (Math.max(here, below) > 0) {
      found[size++].set(kind, j, here >= below ? value : value - 1, Math.max(here, below));
    }
  }

  private double weight(Branch.Kind kind, int j, int value) {
    double left = left(kind, j, value);
    double right = right(kind, j, value);
    return Math.min(left, right) + (jobs.min[j] > 0 ? 0.01 * Math.max(left, right) : 0);
  }

  /** The least value at which 'above it' forbids no less of the flow than 'at most it'. */
  int balance(Branch.Kind kind, int j) {
    int lo = lo(kind, j);
    int hi = hi(kind, j);
    while (lo < hi) {
      int middle = (lo + hi) >>> 1;
      if (left(kind, j, middle) > right(kind, j, middle)) {
        lo = middle + 1;
      } else {
        hi = middle;
      }
    }
    return lo;
  }

  private int lo(Branch.Kind kind, int j) {
    return switch (kind) {
      case START -> domains.startLo[j];
      case END -> domains.endLo[j];
      case COUNT -> domains.min[j];
      case COMMITMENT -> domains.commitmentLo[j];
    };
  }

  private int hi(Branch.Kind kind, int j) {
    return switch (kind) {
      case START -> domains.startHi[j];
      case END -> domains.endHi[j];
      case COUNT -> domains.max[j];
      case COMMITMENT -> domains.commitmentHi[j];
    };
  }

  /** The node-ticks of the flow that 'at most the value' forbids or lacks. */
  private double left(Branch.Kind kind, int j, int value) {
    double sum = 0;
    switch (kind) {
      case START -> {
        for (int i : jobs.before[j]) {
          sum += domains.endHi[i] > value ? flow.after(i, value) : 0;
        }
        if (jobs.min[j] > 0) {
          sum += flow.after(j, value + domains.longest(j));
          sum += flow.missing(domains, j, value, domains.endLo[j]);
        }
      }
      case END -> {
        sum = flow.after(j, value);
        if (jobs.min[j] > 0) {
          sum += flow.missing(domains, j, value - domains.shortest(j), domains.endLo[j]);
        }
      }
      case COUNT -> sum = flow.above(j, value);
      case COMMITMENT -> sum = 0;
    }
    return sum;
  }

  /** The node-ticks of the flow that 'above the value' forbids or lacks. */
  private double right(Branch.Kind kind, int j, int value) {
    double sum = 0;
    int above = value + 1;
    switch (kind) {
      case START -> {
        sum = flow.before(j, above);
        if (jobs.min[j] > 0) {
          sum += flow.missing(domains, j, domains.startHi[j], above + domains.shortest(j));
        }
      }
      case END -> {
        for (int k : jobs.after[j]) {
          sum += domains.startLo[k] < above ? flow.before(k, above) : 0;
        }
        if (jobs.min[j] > 0) {
          sum += flow.before(j, above - domains.longest(j));
          sum += flow.missing(domains, j, domains.startHi[j], above);
        }
      }
      case COUNT -> sum = flow.below(j, above);
      case COMMITMENT -> sum = 0;
    }
    return sum;
  }

  /** Where a job has to run on and the flow does not let it, does it end before or start after? */
  private void gap(int j) {
    int tick = flow.gap(domains, j);
    if (tick >= 0) {
      if (domains.endLo[j] <= tick && tick < domains.endHi[j]) {
        found[size++].set(Branch.Kind.END, j, tick, weight(Branch.Kind.END, j, tick));
      }
      if (domains.startLo[j] <= tick && tick < domains.startHi[j]) {
        found[size++].set(Branch.Kind.START, j, tick, weight(Branch.Kind.START, j, tick));
      }
    }
  }

  /** The count of a commitment: counts decide more than dates do, so they come first. */
  private void commitment(int k, int wish) {
    int lo = domains.commitmentLo[k];
    int hi = domains.commitmentHi[k];
    if (lo < hi) {
      Commitment one = jobs.instance().commitments().get(k);
      int value = Math.max(lo, Math.min(wish, hi - 1));
      double nodes = one.counts().get(hi) - one.counts().get(lo);
      found[size++].set(Branch.Kind.COMMITMENT, k, value, nodes * (one.to() - one.from()));
    }
  }

  /** The flow has nothing against it, and still the dates it gives cost more: any question. */
  private void halves() {
    for (int j = 0; j < jobs.count(); j++) {
      for (Branch.Kind kind : DATES) {
        int lo = lo(kind, j);
        int hi = hi(kind, j);
        if (lo < hi && (kind != Branch.Kind.COUNT || jobs.moldable[j])) {
          found[size++].set(kind, j, (lo + hi) >>> 1, (double) hi - lo);
        }
      }
    }
  }
}
