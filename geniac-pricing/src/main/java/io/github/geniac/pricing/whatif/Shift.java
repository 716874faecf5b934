package io.github.geniac.pricing.whatif;

import io.github.geniac.core.ItemId;
import io.github.geniac.pricing.internal.Numbers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is different from the base: an FX rate, a unit price, a count, days, a utilization
 * or the start of the research period. Immutable; pure data until it is applied.
 */
public sealed interface Shift
    permits Shift.Fx,
        Shift.UnitPrice,
        Shift.Count,
        Shift.Days,
        Shift.Utilization,
        Shift.ResearchStart {

  /**
   * {@return what becomes of a situation}
   *
   * @param situation where it starts from
   * @throws IllegalArgumentException if it names what the proposal does not have, or makes a value
   *     meaningless; the message names allocation, field and value
   */
  Situation applyTo(Situation situation);

  /** {@return how its number changes; none for shifts of days} */
  default Optional<Change> numeric() {
    return Optional.empty();
  }

  /**
   * {@return this shift with another change of its number; shifts of days stay as they are}
   *
   * @param other the change
   */
  default Shift varied(Change other) {
    return this;
  }

  /**
   * {@return a shift of the rate of each stated FX assumption for a pair}
   *
   * @param pair the pair as the proposal states it, such as {@code USD/JPY}
   * @param change how the rate changes; it must stay above 0
   */
  static Shift fx(String pair, Change change) {
    return new Fx(pair, change);
  }

  /**
   * {@return a shift of the unit price of an allocation, and of its tiers with it}
   *
   * @param allocation the text of its id
   * @param change how the price changes, in its currency; it must not fall below 0
   */
  static Shift price(String allocation, Change change) {
    return new UnitPrice(Optional.of(ItemId.of(allocation)), change);
  }

  /**
   * {@return a shift of every stated unit price, and of the tiers with it}
   *
   * @param change how the prices change; an amount or a value only if all are in one currency
   */
  static Shift prices(Change change) {
    return new UnitPrice(Optional.empty(), change);
  }

  /**
   * {@return a shift of the count of an allocation: its nodes, on each day that has any, or its
   * quantity of other compute}
   *
   * @param allocation the text of its id
   * @param change how the count changes; nodes must stay whole, and neither may fall below 0
   */
  static Shift count(String allocation, Change change) {
    return new Count(ItemId.of(allocation), change);
  }

  /**
   * {@return a shift of an allocation in time: all of its days, and the term it commits to}
   *
   * @param allocation the text of its id
   * @param days by how many days, negative for earlier
   */
  static Shift moved(String allocation, int days) {
    return new Days(Optional.of(ItemId.of(allocation)), days, days);
  }

  /**
   * {@return a shift of every allocation in time}
   *
   * @param days by how many days, negative for earlier
   */
  static Shift allMoved(int days) {
    return new Days(Optional.empty(), days, days);
  }

  /**
   * {@return a shift of the end of an allocation; the nodes of its last day go on}
   *
   * @param allocation the text of its id
   * @param days by how many days, negative for a shorter one; a day must be left
   */
  static Shift extended(String allocation, int days) {
    return new Days(Optional.of(ItemId.of(allocation)), 0, days);
  }

  /**
   * {@return a shift of the start of an allocation; the nodes of its first day go before it}
   *
   * @param allocation the text of its id
   * @param days by how many days, negative for an earlier one; a day must be left
   */
  static Shift started(String allocation, int days) {
    return new Days(Optional.of(ItemId.of(allocation)), days, 0);
  }

  /**
   * {@return a shift of the utilization of an allocation}
   *
   * @param allocation the text of its id
   * @param change how the utilization changes; it must stay within 0 to 1
   */
  static Shift utilization(String allocation, Change change) {
    return new Utilization(Optional.of(ItemId.of(allocation)), change);
  }

  /**
   * {@return a shift of every stated utilization}
   *
   * @param change how the utilizations change; they must stay within 0 to 1
   */
  static Shift utilizations(Change change) {
    return new Utilization(Optional.empty(), change);
  }

  /**
   * {@return another first day of the research period; the plans keep their days, so move them by
   * {@link #allMoved} if they would follow}
   *
   * @param day the first day
   */
  static Shift researchStart(LocalDate day) {
    return new ResearchStart(day);
  }

  /**
   * The rate of each stated FX assumption for a pair.
   *
   * @param pair the pair, such as {@code USD/JPY}
   * @param change how the rate changes
   */
  record Fx(String pair, Change change) implements Shift {
    /**
     * Checks the pair's form.
     *
     * @param pair the pair
     * @param change how the rate changes
     * @throws IllegalArgumentException if the pair is not of the form {@code USD/JPY}
     */
    public Fx {
      pair = pair.strip();
      Objects.requireNonNull(change, "change");
      Numbers.check(
          pair.matches("[A-Z]{3}/[A-Z]{3}"),
          "Shift of an FX rate: '%s' is not a pair of currencies such as USD/JPY",
          pair);
    }

    @Override
    public Situation applyTo(Situation situation) {
      return situation.with(Shifting.rates(situation.proposal(), this));
    }

    @Override
    public Optional<Change> numeric() {
      return Optional.of(change);
    }

    @Override
    public Shift varied(Change other) {
      return new Fx(pair, other);
    }

    @Override
    public String toString() {
      return pair + " " + change;
    }
  }

  /**
   * The unit price of an allocation, or every stated one.
   *
   * @param allocation the allocation; all if there is none
   * @param change how the price changes
   */
  record UnitPrice(Optional<ItemId> allocation, Change change) implements Shift {
    /**
     * Refuses nulls.
     *
     * @param allocation the allocation
     * @param change how the price changes
     */
    public UnitPrice {
      Objects.requireNonNull(allocation, "allocation");
      Objects.requireNonNull(change, "change");
    }

    @Override
    public Situation applyTo(Situation situation) {
      return situation.with(Shifting.prices(situation.proposal(), this));
    }

    @Override
    public Optional<Change> numeric() {
      return Optional.of(change);
    }

    @Override
    public Shift varied(Change other) {
      return new UnitPrice(allocation, other);
    }

    @Override
    public String toString() {
      return "price " + Shifting.named(allocation) + " " + change;
    }
  }

  /**
   * The count of an allocation.
   *
   * @param allocation the allocation
   * @param change how the count changes
   */
  record Count(ItemId allocation, Change change) implements Shift {
    /**
     * Refuses nulls.
     *
     * @param allocation the allocation
     * @param change how the count changes
     */
    public Count {
      Objects.requireNonNull(allocation, "allocation");
      Objects.requireNonNull(change, "change");
    }

    @Override
    public Situation applyTo(Situation situation) {
      return situation.with(Shifting.counts(situation.proposal(), this));
    }

    @Override
    public Optional<Change> numeric() {
      return Optional.of(change);
    }

    @Override
    public Shift varied(Change other) {
      return new Count(allocation, other);
    }

    @Override
    public String toString() {
      return "count " + allocation + " " + change;
    }
  }

  /**
   * The first and the last day of an allocation, or of all.
   *
   * @param allocation the allocation; all if there is none
   * @param startDays by how many days the first day shifts
   * @param endDays by how many days the last day shifts
   */
  record Days(Optional<ItemId> allocation, int startDays, int endDays) implements Shift {
    /**
     * Refuses a null.
     *
     * @param allocation the allocation
     * @param startDays by how many days the first day shifts
     * @param endDays by how many days the last day shifts
     */
    public Days {
      Objects.requireNonNull(allocation, "allocation");
    }

    @Override
    public Situation applyTo(Situation situation) {
      return situation.with(DayShifting.days(situation.proposal(), this));
    }

    boolean isMove() {
      return startDays == endDays;
    }

    @Override
    public String toString() {
      return "days " + Shifting.named(allocation) + " %+d/%+d".formatted(startDays, endDays);
    }
  }

  /**
   * The utilization of an allocation, or every stated one.
   *
   * @param allocation the allocation; all if there is none
   * @param change how the utilization changes
   */
  record Utilization(Optional<ItemId> allocation, Change change) implements Shift {
    /**
     * Refuses nulls.
     *
     * @param allocation the allocation
     * @param change how the utilization changes
     */
    public Utilization {
      Objects.requireNonNull(allocation, "allocation");
      Objects.requireNonNull(change, "change");
    }

    @Override
    public Situation applyTo(Situation situation) {
      return situation.with(Shifting.utilizations(situation.proposal(), this));
    }

    @Override
    public Optional<Change> numeric() {
      return Optional.of(change);
    }

    @Override
    public Shift varied(Change other) {
      return new Utilization(allocation, other);
    }

    @Override
    public String toString() {
      return "utilization " + Shifting.named(allocation) + " " + change;
    }
  }

  /**
   * The first day of the research period.
   *
   * @param day the first day
   */
  record ResearchStart(LocalDate day) implements Shift {
    /**
     * Refuses a null.
     *
     * @param day the first day
     */
    public ResearchStart {
      Objects.requireNonNull(day, "day");
    }

    @Override
    public Situation applyTo(Situation situation) {
      return situation.with(situation.terms().withResearchStart(day));
    }

    @Override
    public String toString() {
      return "research start " + day;
    }
  }
}
