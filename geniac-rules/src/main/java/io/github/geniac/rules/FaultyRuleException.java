package io.github.geniac.rules;

import java.io.Serial;

/**
 * Thrown when a rule itself is at fault: it fails, or finds or asks for what it may not. Says which
 * rule it is, on which part, and in what way.
 */
public final class FaultyRuleException extends IllegalStateException {

  /** In what way a rule is at fault. */
  public enum Fault {
    /** Its body threw an exception. */
    THREW,
    /** It found nothing, not even that there is nothing to judge. */
    FOUND_NOTHING,
    /** It came to an outcome that it does not declare. */
    OUTCOME_NOT_DECLARED,
    /** It asked for a reading that it does not declare. */
    READING_NOT_DECLARED,
    /** A finding is about an object that the proposal does not have, or holds a mutable value. */
    FINDING_REFUSED
  }

  @Serial
  private static final long serialVersionUID = 1L;

  private final transient RuleId rule;

  /** What it judged. */
  private final Part part;

  /** What it did wrong. */
  private final Fault fault;

  FaultyRuleException(Rule rule, Part part, Fault fault, String message) {
    super(message);
    this.rule = rule.id();
    this.part = part;
    this.fault = fault;
  }

  FaultyRuleException(Rule rule, Part part, RuntimeException cause) {
    super("Rule '%s' failed on the part %s: %s".formatted(rule, part, cause), cause);
    this.rule = rule.id();
    this.part = part;
    this.fault = cause instanceof UndeclaredReading
        ? Fault.READING_NOT_DECLARED
        : cause instanceof RefusedFinding ? Fault.FINDING_REFUSED : Fault.THREW;
  }

  /** {@return the rule} */
  public RuleId rule() {
    return rule;
  }

  /** {@return the part it was judging} */
  public Part part() {
    return part;
  }

  /** {@return in what way it is at fault} */
  public Fault fault() {
    return fault;
  }

  /** A reading that a rule asks for and does not declare. */
  static final class UndeclaredReading extends IllegalStateException {

    @Serial
    private static final long serialVersionUID = 1L;

    UndeclaredReading(String message) {
      super(message);
    }
  }

  /** A finding that a rule may not make. */
  static final class RefusedFinding extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    RefusedFinding(String message) {
      super(message);
    }
  }
}
