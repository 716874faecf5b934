package io.github.geniac.rules.oracle;

import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/**
 * A proposal as a plain table of facts, month by month: month 0 lies before the research period,
 * months 1 to 3 are it, month 4 lies after it. What is null is not stated.
 *
 * @param direct the direct plan's items; null without such a plan
 * @param bulk the bulk nodes; null without a bulk plan
 * @param beside the direct items beside the bulk nodes
 * @param works the work
 * @param people who applies
 * @param notice whether the day of the award notice is known
 */
record Table(
    @Nullable List<Item> direct,
    @Nullable List<Item> bulk,
    List<Item> beside,
    List<Work> works,
    List<Person> people,
    boolean notice) {

  static final int MONTHS = 5;
  static final int FIRST = 1;
  static final int LAST = 3;

  /** What is taken; not stated is a null resource. */
  enum Resource {
    GPU,
    ACCELERATOR,
    STORAGE
  }

  /** A GPU node beside the reference node. */
  enum Spec {
    SAME,
    FOUR_GPUS,
    LESS_MEMORY,
    LESS_SSD,
    BANDWIDTH_NEAR,
    BANDWIDTH_SHORT,
    BANDWIDTH_UNSTATED,
    ANOTHER_MODEL
  }

  /** The vendor's type of a node; not stated is null. */
  enum Type {
    NAMED,
    ANOTHER
  }

  /** What kind of body somebody is; not stated is null. */
  enum Body {
    COMPANY,
    NATIONAL_UNIVERSITY,
    PRIVATE_UNIVERSITY
  }

  /** Who sells, and who operates the machine. */
  record Supply(
      @Nullable Body seller, Operator operator, @Nullable Body operatorKind) {}

  /** Whether the seller operates the machine. */
  enum Operator {
    THE_SELLER,
    ANOTHER,
    UNSTATED
  }

  /** An item of compute: so many nodes in each month. */
  record Item(
      @Nullable Resource resource,
      Spec spec,
      @Nullable Type type,
      List<Integer> nodes,
      @Nullable Supply supply,
      @Nullable Boolean ancillary,
      @Nullable Integer signer) {}

  /** How a model is made. */
  enum Chain {
    UNSTATED,
    SCRATCH,
    CONTINUED,
    TUNED_DOMESTIC,
    TUNED_FOREIGN,
    TUNED_UNKNOWN,
    MERGED,
    TUNED_AFTER_CONTINUING_A_FOREIGN_ONE
  }

  /** A piece of work. */
  record Work(@Nullable Integer purpose, Chain chain, boolean dataPreparation) {}

  /** An applicant; days after the end of the term on which it can sign, 0 or less within it. */
  record Person(@Nullable Body kind, @Nullable Integer daysLate) {}

  /** How the open places of the call are read, by id; the default where nothing is chosen. */
  record Choices(Map<String, String> byReading) {

    boolean is(String reading, String choice) {
      return choice.equals(byReading.get(reading));
    }
  }
}
