package io.github.geniac.pricing;

/** What a {@link Note} can say. The names are stable; the words stand in the phrases. */
public enum NoteKey {
  /** Neither a price plan nor a cost is stated. */
  COST_OPEN(Level.UNKNOWN, "pricePlan"),
  /** The amount of the unit price is not stated. */
  PRICE_OPEN(Level.UNKNOWN, "pricePlan.price.amount"),
  /** What the unit price is for is not stated. */
  UNIT_OPEN(Level.UNKNOWN, "pricePlan.price.unit"),
  /** The unit price is not for such a resource, such as a price per node of storage. */
  UNIT_UNSUITABLE(Level.UNKNOWN, "pricePlan.price.unit"),
  /** Tiers count nodes, but the resource is no node. */
  TIERS_UNSUITABLE(Level.UNKNOWN, "pricePlan.tiers"),
  /** The amount taken is not stated. */
  AMOUNT_OPEN(Level.UNKNOWN, "amount"),
  /** The days are not stated. */
  PERIOD_OPEN(Level.UNKNOWN, "period"),
  /** The resource is not stated, which a price by the GPU needs. */
  RESOURCE_OPEN(Level.UNKNOWN, "resource"),
  /** No FX assumption leads from the currency of the price to the billing currency. */
  FX_OPEN(Level.UNKNOWN, "fxAssumptions"),
  /** More than one FX assumption does. */
  FX_AMBIGUOUS(Level.UNKNOWN, "fxAssumptions"),
  /** A block of this size is not on sale. */
  BLOCK_SIZE(Level.UNKNOWN, "amount"),
  /** A block of this length is not on sale. */
  BLOCK_LENGTH(Level.UNKNOWN, "period"),
  /** A block has one number of nodes on all of its days. */
  BLOCK_NOT_CONSTANT(Level.UNKNOWN, "amount"),
  /** Nodes beyond the commitment, for which there is no price. */
  BEYOND_COMMITMENT(Level.UNKNOWN, "pricePlan.nodes"),
  /** Bulk nodes shared with allocations whose amount or days are not stated. */
  SHARED_NODES_OPEN(Level.UNKNOWN, "period"),
  /** More units than the commitment, or on other days, for which there is no price. */
  TAKEN_BEYOND_COMMITMENT(Level.UNKNOWN, "pricePlan"),
  /** Days on which the offer is not to be had. */
  OUTSIDE_OFFER(Level.PROBLEM, "offer.available"),
  /** More nodes than the offer has. */
  ABOVE_OFFER(Level.PROBLEM, "offer.maxNodes"),
  /** The price is dated after the first day it is for. */
  PRICE_DATED_LATE(Level.PROBLEM, "pricePlan.price.asOf"),
  /** The stated cost is not what the price plan comes to. */
  STATED_COST_DIFFERS(Level.REMARK, "statedCost"),
  /** A bulk allocation is charged as the bulk route charges, whatever its price plan. */
  CHARGED_AS_BULK(Level.REMARK, "pricePlan"),
  /** The cost is taken as it is stated, since there is no price plan. */
  STATED_COST_USED(Level.REMARK, "statedCost"),
  /** Days outside the research period are charged, of which nothing is subsidised. */
  CHARGED_OUTSIDE_PERIOD(Level.REMARK, "pricePlan"),
  /** The instant at which a block ends. */
  BLOCK_ENDS(Level.REMARK, "pricePlan.endTime"),
  /** The first day on which a block may be bought. */
  BLOCK_LEAD(Level.REMARK, "pricePlan.maxLeadDays"),
  /** Whether the amount holds consumption tax is not stated. */
  TAX_OPEN(Level.REMARK, "pricePlan.price.tax"),
  /** Some amounts hold consumption tax, others do not. */
  TAX_MIXED(Level.PROBLEM, "pricePlan.price.tax");

  /** What a note means for the sheet. */
  public enum Level {
    /** An amount is not known. */
    UNKNOWN,
    /** What is stated does not go together. */
    PROBLEM,
    /** Something to know. */
    REMARK
  }

  private final Level level;
  private final String field;

  NoteKey(Level level, String field) {
    this.level = level;
    this.field = field;
  }

  /** {@return what the note means for the sheet} */
  public Level level() {
    return level;
  }

  /** {@return the field of the item that it is about, such as {@code pricePlan.price.amount}} */
  public String field() {
    return field;
  }
}
