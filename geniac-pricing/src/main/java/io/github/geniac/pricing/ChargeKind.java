package io.github.geniac.pricing;

import java.util.Optional;

/**
 * What a cost line is charged by, with its pricing category and charge frequency in the terms of
 * FOCUS. The category Dynamic has no price plan here, so it does not occur.
 */
public enum ChargeKind {
  /** The bulk route: the whole research period, whatever the use (clause 2.6). */
  BULK_TERM(Category.COMMITTED, Frequency.RECURRING),
  /** By use: hours, days, months, GPU-hours or units. */
  USAGE_BASED(Category.STANDARD, Frequency.USAGE_BASED),
  /** A commitment, paid whether used or not. */
  COMMITTED_TERM(Category.COMMITTED, Frequency.RECURRING),
  /** A block, paid up front. */
  PREPAID_BLOCK(Category.COMMITTED, Frequency.ONE_TIME),
  /** A flat charge, once. */
  ONE_OFF(Category.STANDARD, Frequency.ONE_TIME),
  /** A flat charge for each month begun. */
  MONTHLY(Category.STANDARD, Frequency.RECURRING),
  /** No price plan: the cost as the application states it. */
  STATED_COST,
  /** Neither a price plan nor a stated cost. */
  NOT_STATED;

  /** How a price comes about: FOCUS' PricingCategory. */
  public enum Category {
    /** At the agreed rate, for what is taken. */
    STANDARD,
    /** For a commitment, used or not. */
    COMMITTED
  }

  /** How often a charge recurs: FOCUS' ChargeFrequency. */
  public enum Frequency {
    /** Once. */
    ONE_TIME,
    /** Period by period, whatever the use. */
    RECURRING,
    /** As it is used. */
    USAGE_BASED
  }

  private final Optional<Category> category;
  private final Optional<Frequency> frequency;

  ChargeKind() {
    this.category = Optional.empty();
    this.frequency = Optional.empty();
  }

  ChargeKind(Category category, Frequency frequency) {
    this.category = Optional.of(category);
    this.frequency = Optional.of(frequency);
  }

  /** {@return how the price comes about; empty without a price plan} */
  public Optional<Category> category() {
    return category;
  }

  /** {@return how often the charge recurs; empty without a price plan} */
  public Optional<Frequency> frequency() {
    return frequency;
  }

  /** {@return whether it is paid whether used or not, so that a part of it may be idle} */
  public boolean isCommitment() {
    return category.equals(Optional.of(Category.COMMITTED));
  }
}
