package io.github.geniac.pricing.sheet;

import io.github.geniac.pricing.internal.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns of the application sheet, in order. The names are stable; headings and meanings stand
 * in the phrases, in Japanese and English. Amounts of money are numbers, their currency has a
 * column of its own.
 */
public enum Column {
  /** The plan: direct, bulk, or the proposal for other cost items. */
  PLAN(Group.ROW),
  /** What the row is for, a {@link RowKind}. */
  ROW(Group.ROW),
  /** The id of the item. */
  ITEM(Group.ROW),
  /** The route by which it is secured: direct, route (1), or bulk, route (2). */
  ROUTE(Group.TAKEN),
  /** The kind of compute (clause 0.2). */
  KIND(Group.TAKEN),
  /** What is taken, such as {@code Amazon Web Services/p5.48xlarge}. */
  RESOURCE(Group.TAKEN),
  /** The GPUs of a node, such as {@code 8 x H100}. */
  GPUS(Group.TAKEN),
  /** The workloads it serves, with their shares as far as these are stated. */
  SERVES(Group.TAKEN),
  /** The purposes of these workloads (clause 0.3), with their shares. */
  PURPOSES(Group.TAKEN),
  /** The first day of use. */
  FIRST_DAY(Group.AMOUNT),
  /** The last day of use, itself included. */
  LAST_DAY(Group.AMOUNT),
  /** The number of days from the first to the last. */
  DAYS(Group.AMOUNT),
  /** What is counted: nodes, or the unit of other compute. */
  UNIT(Group.AMOUNT),
  /** How many units are taken; of a schedule, the most on any day. */
  AMOUNT(Group.AMOUNT),
  /** The nodes of each day. */
  SCHEDULE(Group.AMOUNT),
  /** Units times days: node-days for nodes. */
  UNIT_DAYS(Group.AMOUNT),
  /** What it is charged by. */
  CHARGED_BY(Group.PRICE),
  /** The unit price before tiers (clause 1.1). */
  UNIT_PRICE(Group.PRICE),
  /** The currency of the unit price. */
  PRICE_CURRENCY(Group.PRICE),
  /** What the unit price is for. */
  PRICE_UNIT(Group.PRICE),
  /** Other unit prices, each from a number of nodes on. */
  PRICE_TIERS(Group.PRICE),
  /** Where the unit price comes from: a list, a quote, the ministry. */
  PRICE_BASIS(Group.PRICE),
  /** The day on which it was read or told. */
  PRICE_DATE(Group.PRICE),
  /** Where it stands, or who told it. */
  PRICE_SOURCE(Group.PRICE),
  /** Whether it holds consumption tax. */
  TAX(Group.PRICE),
  /** The cost as the proposal states it (clause 0.2). */
  STATED_COST(Group.COST),
  /** The currency of the stated cost. */
  STATED_CURRENCY(Group.COST),
  /** The cost that the price plan comes to, each line of the cost sheet rounded once. */
  PRICED_COST(Group.COST),
  /** The currency of the calculated cost and of its parts. */
  PRICED_CURRENCY(Group.COST),
  /** Whether the amount allows for future FX moves (clause 0.2). */
  FX_MOVES(Group.FX),
  /** The pair of the FX assumption, such as {@code USD/JPY}. */
  FX_PAIR(Group.FX),
  /** The assumed rate: how many units of the second currency one of the first makes. */
  FX_RATE(Group.FX),
  /** What kind of rate it is, such as a bank's TTM. */
  FX_BASIS(Group.FX),
  /** Where the rate stands. */
  FX_SOURCE(Group.FX),
  /** The day of the rate. */
  FX_DATE(Group.FX),
  /** Who sells; of other cost items, the contractor. */
  SELLER(Group.PARTIES),
  /** Who operates the machine. */
  OPERATOR(Group.PARTIES),
  /** How far the talks with the provider have come (clause 1.1). */
  TALKS(Group.PARTIES),
  /** The participant that signs the contract. */
  SIGNATORY(Group.PARTIES),
  /** Whether it is subsidised. */
  SUBSIDISED(Group.FUNDING),
  /** The part of the calculated cost that is. */
  ELIGIBLE_COST(Group.FUNDING),
  /** The part that is not. */
  NOT_ELIGIBLE_COST(Group.FUNDING),
  /** The part of which that is open. */
  OPEN_COST(Group.FUNDING),
  /** The rules that decide, with their clauses. */
  RULES(Group.FUNDING),
  /** What stands in the way, or is open, in the words of these rules. */
  REASONS(Group.FUNDING);

  /** Columns that belong together, and make a table of the sheet. */
  public enum Group {
    /** What the row is. */
    ROW,
    /** What is taken, and what for. */
    TAKEN,
    /** When, and how much. */
    AMOUNT,
    /** At which price. */
    PRICE,
    /** What it costs. */
    COST,
    /** Under which FX assumption. */
    FX,
    /** From whom, and by whom. */
    PARTIES,
    /** Whether it is subsidised. */
    FUNDING;

    /** {@return its columns, in order} */
    public List<Column> columns() {
      return Arrays.stream(Column.values())
          .filter(column -> column.group == this)
          .toList();
    }
  }

  private final Group group;

  Column(Group group) {
    this.group = group;
  }

  /** {@return the columns it belongs to} */
  public Group group() {
    return group;
  }

  /**
   * {@return the heading}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String heading(Locale locale) {
    return new Words(locale).label("application.column." + name());
  }

  /**
   * {@return what stands in the column, in a sentence}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String meaning(Locale locale) {
    return new Words(locale).label("application.meaning." + name());
  }
}
