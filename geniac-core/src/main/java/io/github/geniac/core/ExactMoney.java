package io.github.geniac.core;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * An exact amount of money, such as a third of {@code JPY 1000}: never rounded until
 * {@link #rounded} is asked to, so that sums do not depend on their order and converting there and
 * back is the identity. Immutable; equal if currency and amount are.
 */
public final class ExactMoney implements Comparable<ExactMoney> {

  /** What has no end in decimals is told with this many. */
  private static final int TOLD_DECIMALS = 4;

  private final CurrencyUnit currency;
  private final Fraction amount;

  private ExactMoney(CurrencyUnit currency, Fraction amount) {
    this.currency = Objects.requireNonNull(currency, "currency");
    this.amount = Objects.requireNonNull(amount, "amount");
  }

  /**
   * {@return an amount of money, exactly}
   *
   * @param money the amount
   * @throws IllegalArgumentException if it has more than 100 digits before or after the decimal
   *     point
   */
  public static ExactMoney of(BigMoneyProvider money) {
    BigMoney amount = money.toBigMoney();
    return of(amount.getCurrencyUnit(), Fraction.of(amount.getAmount()));
  }

  /**
   * {@return an amount of money}
   *
   * @param currency the currency
   * @param amount how many units of it
   */
  public static ExactMoney of(CurrencyUnit currency, Fraction amount) {
    return new ExactMoney(currency, amount);
  }

  /**
   * {@return an amount of money}
   *
   * @param text currency and decimal number, such as {@code "USD 98.32"}
   * @throws IllegalArgumentException if the text is not an amount in a known currency
   */
  public static ExactMoney parse(String text) {
    return of(Checks.money("ExactMoney", text));
  }

  /**
   * {@return no money}
   *
   * @param currency the currency
   */
  public static ExactMoney zero(CurrencyUnit currency) {
    return new ExactMoney(currency, Fraction.ZERO);
  }

  /** {@return the currency} */
  public CurrencyUnit currency() {
    return currency;
  }

  /** {@return how many units of the currency} */
  public Fraction amount() {
    return amount;
  }

  /**
   * {@return the sum}
   *
   * @param other the amount to add
   * @throws IllegalArgumentException if it is in another currency
   */
  public ExactMoney plus(ExactMoney other) {
    return with(amount.plus(sameCurrency("added to", other)));
  }

  /**
   * {@return the difference, which may be negative}
   *
   * @param other the amount to take away
   * @throws IllegalArgumentException if it is in another currency
   */
  public ExactMoney minus(ExactMoney other) {
    return with(amount.minus(sameCurrency("taken from", other)));
  }

  /**
   * {@return the product}
   *
   * @param factor the number to multiply by
   */
  public ExactMoney multipliedBy(Fraction factor) {
    return with(amount.multipliedBy(factor));
  }

  /**
   * {@return the product}
   *
   * @param factor the number to multiply by
   * @throws IllegalArgumentException if it has more than 100 digits before or after the decimal
   *     point
   */
  public ExactMoney multipliedBy(BigDecimal factor) {
    return with(amount.multipliedBy(Fraction.of(factor)));
  }

  /**
   * {@return the product}
   *
   * @param factor the number to multiply by
   */
  public ExactMoney multipliedBy(long factor) {
    return with(amount.multipliedBy(factor));
  }

  /**
   * {@return the quotient}
   *
   * @param by the number to divide by, not 0
   * @throws IllegalArgumentException if it is 0
   */
  public ExactMoney dividedBy(long by) {
    return with(amount.dividedBy(Fraction.of(by)));
  }

  /**
   * {@return the same money in the other currency of a pair, exactly, in either direction}
   *
   * @param assumption the rate
   * @throws IllegalArgumentException if the amount is in neither currency of the pair
   */
  public ExactMoney convertedBy(FxAssumption assumption) {
    Fraction rate = Fraction.of(assumption.rate());
    if (currency.equals(assumption.base())) {
      return new ExactMoney(assumption.counter(), amount.multipliedBy(rate));
    }
    Checks.check(
        currency.equals(assumption.counter()),
        "ExactMoney: %s cannot be converted by the FX assumption %s, which is for other currencies",
        this,
        assumption.pair());
    return new ExactMoney(assumption.base(), amount.dividedBy(rate));
  }

  /**
   * {@return the amount rounded to the decimals of its currency}
   *
   * @param mode how to round
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and it is not so
   */
  public Money rounded(RoundingMode mode) {
    return rounded(currency.getDecimalPlaces(), mode);
  }

  /**
   * {@return the amount rounded to so many decimals}
   *
   * @param decimals the decimals, at most those of the currency; negative for tens and so on
   * @param mode how to round
   * @throws IllegalArgumentException if the currency has fewer decimals
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and it is not so
   */
  public Money rounded(int decimals, RoundingMode mode) {
    Checks.check(
        decimals <= currency.getDecimalPlaces(),
        "ExactMoney: %s has %d decimals, so it cannot be rounded to %d",
        currency,
        currency.getDecimalPlaces(),
        decimals);
    return Money.of(currency, amount.rounded(decimals, mode));
  }

  /** {@return the amount with 34 digits, exact if it has no more} */
  public BigMoney toBigMoney() {
    BigDecimal divisor = new BigDecimal(amount.divisor());
    return BigMoney.of(currency, amount.dividend().divide(divisor, MathContext.DECIMAL128));
  }

  /** {@return whether the amount is 0} */
  public boolean isZero() {
    return amount.isZero();
  }

  /**
   * Compares the amounts.
   *
   * @throws IllegalArgumentException if the other amount is in another currency
   */
  @Override
  public int compareTo(ExactMoney other) {
    return amount.compareTo(sameCurrency("compared with", other));
  }

  private Fraction sameCurrency(String what, ExactMoney other) {
    Checks.check(
        currency.equals(other.currency),
        "ExactMoney: %s cannot be %s %s: the currencies differ; convert one by an FX assumption",
        other,
        what,
        this);
    return other.amount;
  }

  private ExactMoney with(Fraction newAmount) {
    return new ExactMoney(currency, newAmount);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ExactMoney that
        && currency.equals(that.currency)
        && amount.equals(that.amount);
  }

  @Override
  public int hashCode() {
    return 31 * currency.hashCode() + amount.hashCode();
  }

  /** {@return the amount as {@code USD 98.32}, or as {@code JPY 1000/3 (about 333.3333)}} */
  @Override
  public String toString() {
    String about = amount.divisor().bitLength() == 1
        ? ""
        : " (about " + amount.rounded(TOLD_DECIMALS, RoundingMode.HALF_UP).toPlainString() + ")";
    return currency + " " + amount + about;
  }
}
