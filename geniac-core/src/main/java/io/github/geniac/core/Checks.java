package io.github.geniac.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.Money;

/** Guards against the meaningless; each message names the thing, the value and the way out. */
final class Checks {

  /** Plenty for any quantity, price or rate, and few enough to keep exact sums small. */
  private static final int MOST_DIGITS = 100;

  private Checks() {}

  /** Throws an IllegalArgumentException with the formatted message unless the condition holds. */
  static void check(boolean condition, String message, Object... args) {
    if (!condition) {
      throw refusal(message, args);
    }
  }

  /** For where the arguments of {@link #check} would cost more than the check. */
  static IllegalArgumentException refusal(String message, Object... args) {
    return new IllegalArgumentException(String.format(Locale.ROOT, message, args));
  }

  static String idText(String type, String value) {
    String text = value.strip();
    check(!text.isEmpty(), "%s: the text must not be blank", type);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw new IllegalArgumentException(
            type + ": '" + text.replaceAll("\\p{Cc}", "?") + "' holds a control character");
      }
    }
    return text;
  }

  static void notBlank(String owner, String field, String value) {
    check(!value.isBlank(), "%s: %s must not be blank; leave it out if unknown", owner, field);
  }

  static void notBlank(String owner, String field, Optional<String> value) {
    value.ifPresent(text -> notBlank(owner, field, text));
  }

  /** In the years that {@link DayRange} has, so that days can be counted from it and to it. */
  static void day(String owner, String field, Optional<LocalDate> value) {
    value.ifPresent(day -> check(
        day.getYear() >= 1 && day.getYear() <= 9999,
        "%s: %s must lie in the years 1 to 9999, was %s",
        owner,
        field,
        day));
  }

  static void atLeast(String owner, String field, long value, long least) {
    check(value >= least, "%s: %s must be at least %d, was %d", owner, field, least, value);
  }

  static void positive(String owner, String field, Optional<BigDecimal> value) {
    value.ifPresent(number -> positive(owner, field, number));
  }

  static void positive(String owner, String field, BigDecimal value) {
    sized(owner, field, value);
    check(
        value.signum() > 0, "%s: %s must be above 0, was %s", owner, field, value.toPlainString());
  }

  /** A share or a utilization: from 0 to 1. */
  static void fraction(String owner, String field, BigDecimal value) {
    sized(owner, field, value);
    check(
        value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0,
        "%s: %s must lie between 0 and 1, was %s",
        owner,
        field,
        value.toPlainString());
  }

  static void notNegative(String owner, String field, BigDecimal value) {
    sized(owner, field, value);
    check(
        value.signum() >= 0,
        "%s: %s must be 0 or more, was %s",
        owner,
        field,
        value.toPlainString());
  }

  /** Refuses the likes of 1E+999999999, which exact arithmetic would write out in full. */
  static void sized(String owner, String field, BigDecimal value) {
    if (value.scale() > MOST_DIGITS || (long) value.precision() - value.scale() > MOST_DIGITS) {
      throw refusal(
          "%s: %s must have at most %d digits before and after the decimal point, was %s",
          owner, field, MOST_DIGITS, value);
    }
  }

  /** A decimal number written as {@code 30.72}. */
  static BigDecimal decimal(String owner, String field, String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          owner + ": " + field + " must be a decimal number such as '0.25', was '" + text + "'", e);
    }
  }

  /** One form per number, so that 1.0 and 1.00 are equal values. */
  static BigDecimal normal(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static Optional<BigDecimal> normal(Optional<BigDecimal> value) {
    return value.map(Checks::normal);
  }

  static boolean isNormal(BigDecimal value) {
    return value.scale() == normal(value).scale();
  }

  static boolean isNormal(Optional<BigDecimal> value) {
    return value.map(Checks::isNormal).orElse(true);
  }

  /** An amount written as {@code USD 98.32}. */
  static BigMoney money(String owner, String text) {
    try {
      return BigMoney.parse(text.strip());
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new IllegalArgumentException(
          owner + ": '" + text + "' is not an amount such as 'USD 98.32': " + e.getMessage(), e);
    }
  }

  /** An amount written as {@code JPY 120000000}, with no more decimals than the currency has. */
  static Money roundedMoney(String owner, String text) {
    BigMoney money = money(owner, text);
    try {
      return money.toMoney();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          owner + ": '" + text + "' has more decimals than " + money.getCurrencyUnit() + " has", e);
    }
  }

  static void notNegative(String owner, String field, BigMoneyProvider amount) {
    BigMoney money = amount.toBigMoney();
    sized(owner, field, money.getAmount());
    check(!money.isNegative(), "%s: %s must not be negative, was %s", owner, field, money);
  }

  /** One form per name that is told apart without regard to case. */
  static String upperCase(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }

  static <T, K> void unique(
      String owner, String what, Collection<? extends T> things, Function<? super T, K> key) {
    if (things.size() < 2) {
      return;
    }
    Set<K> seen = new HashSet<>();
    for (T thing : things) {
      K id = key.apply(thing);
      if (!seen.add(id)) {
        throw refusal("%s: %s '%s' is stated twice; ids are unique", owner, what, id);
      }
    }
  }

  /** Whatever adds up the nodes of a plan adds ints. */
  static void countable(String owner, Iterable<Allocation> allocations) {
    long nodes = 0;
    for (Allocation allocation : allocations) {
      if (allocation.amount().orElse(null) instanceof Amount.Nodes constant) {
        nodes += constant.nodes();
      } else if (allocation.amount().orElse(null) instanceof Amount.Scheduled scheduled) {
        nodes += scheduled.schedule().maxNodes();
      }
    }
    check(
        nodes <= Integer.MAX_VALUE,
        "%s: the allocations take %d nodes together, at most %d can be counted; state fewer",
        owner,
        nodes,
        Integer.MAX_VALUE);
  }
}
