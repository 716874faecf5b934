package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.math.BigDecimal;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;

/** Codecs of currencies and of amounts of money, by what amounts a place takes. */
final class Amounts {

  private static final int CODE_LENGTH = 3;

  private static final String NUMBER = "[0-9]+([.][0-9]+)?";
  private static final String ANY = "[A-Z]{3} -?" + NUMBER;
  private static final String NOT_NEGATIVE = "[A-Z]{3} " + NUMBER;
  private static final String POSITIVE = "[A-Z]{3} (?=[0-9.]*[1-9])" + NUMBER;

  static final Codec<CurrencyUnit> CURRENCY =
      Scalars.text("[A-Z]{3}", "\"USD\"", Amounts::currency);

  /** Of any sign, size and precision, as answers have them. */
  static final Codec<BigMoney> EXACT = Scalars.text(ANY, "\"USD 98.32\"", Amounts::exact);

  /** 0 or more. */
  static final Codec<BigMoney> PRICE =
      Scalars.text(ANY, NOT_NEGATIVE, "\"USD 98.32\"", text -> sized(notNegative(exact(text))));

  /** Of any sign and size, as answers have them. */
  static final Codec<Money> ROUNDED = Scalars.text(ANY, "\"JPY 120000000\"", Amounts::rounded);

  /** 0 or more. */
  static final Codec<Money> BUDGET =
      Scalars.text(ANY, NOT_NEGATIVE, "\"JPY 120000000\"", text -> notNegative(rounded(text)));

  /** 0 or more, and of no more digits than the domain takes. */
  static final Codec<Money> COST = Scalars.text(
      ANY, NOT_NEGATIVE, "\"JPY 120000000\"", text -> sized(notNegative(rounded(text))));

  /** Above 0. */
  static final Codec<Money> CAP =
      Scalars.text(ANY, POSITIVE, "\"JPY 120000000\"", text -> positive(rounded(text)));

  private Amounts() {}

  /** The currency of a code; a fault if there is none. */
  static CurrencyUnit currency(String code) {
    try {
      return CurrencyUnit.of(code);
    } catch (IllegalCurrencyException e) {
      throw new Fault(Kind.UNKNOWN_CURRENCY, "currency", code);
    }
  }

  private static BigMoney exact(String text) {
    CurrencyUnit currency = currency(text.substring(0, CODE_LENGTH));
    return BigMoney.of(currency, new BigDecimal(text.substring(CODE_LENGTH + 1)));
  }

  private static Money rounded(String text) {
    BigMoney amount = exact(text);
    CurrencyUnit currency = amount.getCurrencyUnit();
    int decimals = currency.getDecimalPlaces();
    if (Numbers.decimals(amount.getAmount()) > decimals) {
      throw new Fault(Kind.TOO_FINE, "currency", currency.getCode(), "most", decimals);
    }
    return amount.toMoney();
  }

  private static <M extends BigMoneyProvider> M notNegative(M amount) {
    if (amount.toBigMoney().isNegative()) {
      throw new Fault(Kind.OUT_OF_RANGE, "least", zero(amount));
    }
    return amount;
  }

  private static Money positive(Money amount) {
    if (!amount.isPositive()) {
      throw new Fault(Kind.OUT_OF_RANGE, "above", zero(amount));
    }
    return amount;
  }

  private static <M extends BigMoneyProvider> M sized(M amount) {
    Numbers.requireSized(amount.toBigMoney().getAmount());
    return amount;
  }

  private static String zero(BigMoneyProvider amount) {
    return amount.toBigMoney().getCurrencyUnit() + " 0";
  }
}
