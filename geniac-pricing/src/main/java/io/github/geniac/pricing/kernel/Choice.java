package io.github.geniac.pricing.kernel;

/**
 * Chooses the question that splits a node: tries the weightiest ones and compares their answers.
 */
final class Choice {

  private final Domains domains;
  private final Questions questions;
  private final Bound bound;
  private final Curve curve;
  private final Leaves leaves;
  private final int[] saved;

  Choice(Domains domains, Questions questions, Bound bound, Curve curve, Leaves leaves) {
    this.domains = domains;
    this.questions = questions;
    this.bound = bound;
    this.curve = curve;
    this.leaves = leaves;
    saved = new int[domains.size()];
  }

  /** Is told of each answer that the trials closed. */
  interface Leaves {
    /** The bound closed it; the domains and the bound are as it left them. */
    void pruned();
  }

  /** The domains before the question. */
  int[] saved() {
    return saved;
  }

  /**
   * Takes the question whose worse answer brings most, or the first of which an answer is out.
   *
   * @param gap what the node could still bring
   * @param energy how uneven its load is
   */
  Branch choose(double gap, double energy) {
    domains.save(saved);
    double best = Double.NEGATIVE_INFINITY;
    Branch chosen = questions.take();
    for (Branch trial = chosen; ; trial = questions.take()) {
      double score = score(trial, gap, energy);
      if (trial.leftOut || trial.rightOut) {
        return trial;
      }
      if (score > best) {
        best = score;
        chosen = trial;
      }
      if (questions.size() == 0) {
        return chosen;
      }
    }
  }

  private double score(Branch trial, double gap, double energy) {
    trial.leftOut = !isOpen(trial, false);
    trial.left = bound.key(curve);
    trial.leftEnergy = bound.energy();
    double left = gain(trial.leftOut, gap, energy);
    trial.rightOut = !isOpen(trial, true);
    trial.right = bound.key(curve);
    trial.rightEnergy = bound.energy();
    double right = gain(trial.rightOut, gap, energy);
    return (left + 1e-6) * (right + 1e-6);
  }

  private double gain(boolean out, double gap, double energy) {
    return out ? 1 : 1 - curve.gap(bound.cost()) / gap + (bound.energy() / energy - 1) / 10;
  }

  private boolean isOpen(Branch trial, boolean above) {
    trial.apply(domains, above);
    boolean exists = domains.propagate() && bound.solve(domains);
    boolean isOpen = exists && curve.gap(bound.cost()) > 0;
    if (exists && !isOpen) {
      leaves.pruned();
    }
    domains.load(saved);
    return isOpen;
  }
}
