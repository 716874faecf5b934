package io.github.geniac.pricing.kernel;

/**
 * A question that splits a node in two: is the start, the end or the constant count of a job, or
 * the place of a commitment in the list of its counts, at most a value, or above it? A mutable
 * record of a candidate and of what asking it would bring.
 */
final class Branch {

  /** What is asked for. */
  enum Kind {
    START,
    END,
    COUNT,
    COMMITMENT
  }

  Kind kind = Kind.START;

  /** The index of the job, or of the commitment. */
  int job;

  int value;

  /** By how much the flow of the relaxation speaks against both answers. */
  double weight;

  /** The bounds of the two children, and how uneven their loads are. */
  long left;

  long right;
  double leftEnergy;
  double rightEnergy;

  /** Whether a child cannot hold a better solution. */
  boolean leftOut;

  boolean rightOut;

  void set(Kind newKind, int newJob, int newValue, double newWeight) {
    kind = newKind;
    job = newJob;
    value = newValue;
    weight = newWeight;
  }

  /** Narrows domains to the one or the other answer. */
  void apply(Domains domains, boolean above) {
    if (above) {
      low(domains)[job] = value + 1;
    } else {
      high(domains)[job] = value;
    }
  }

  private int[] low(Domains domains) {
    return switch (kind) {
      case START -> domains.startLo;
      case END -> domains.endLo;
      case COUNT -> domains.min;
      case COMMITMENT -> domains.commitmentLo;
    };
  }

  private int[] high(Domains domains) {
    return switch (kind) {
      case START -> domains.startHi;
      case END -> domains.endHi;
      case COUNT -> domains.max;
      case COMMITMENT -> domains.commitmentHi;
    };
  }
}
