package io.github.geniac.pricing.json;

import io.github.geniac.core.DayRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Numbers, days, texts and amounts, thrown by a seed. */
class Dice {

  private static final List<String> TEXTS = List.of(
      "train",
      "大規模言語モデルの学習",
      "a \"quoted\" \\ part / of it",
      "tab\tand\r\nlines",
      "\u0001 \u007f \u2028",
      "😀 beyond the plane",
      " space around ",
      "é, and e\u0301");

  private final Random random;

  Dice(Random random) {
    this.random = random;
  }

  int number(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T one(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  <E extends Enum<E>> E one(Class<E> type) {
    return one(Arrays.asList(type.getEnumConstants()));
  }

  <T> Optional<T> maybe(Supplier<T> value) {
    return coin() ? Optional.of(value.get()) : Optional.empty();
  }

  <E extends Enum<E>> Optional<E> maybe(Class<E> type) {
    return maybe(() -> one(type));
  }

  /** None to three of them. */
  <T> List<T> some(Supplier<T> value) {
    List<T> values = new ArrayList<>();
    for (int i = number(-1, 3); i > 0; i--) {
      values.add(value.get());
    }
    return values;
  }

  /** None to three different ones, in any order. */
  <T> List<T> some(List<T> all) {
    List<T> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(shuffled.size(), Math.max(0, number(-1, 3))));
  }

  String text() {
    return one(TEXTS);
  }

  LocalDate date() {
    return LocalDate.of(2024, 8, 25).plusDays(number(0, 270));
  }

  DayRange days() {
    return DayRange.ofDays(date(), number(1, 260));
  }

  /** Above 0, of any size. */
  BigDecimal decimal() {
    BigDecimal small = BigDecimal.valueOf(number(1, 2_000_000), number(0, 9));
    return number(0, 9) > 0 ? small : small.movePointRight(number(1, 80));
  }

  BigDecimal fraction() {
    return BigDecimal.valueOf(number(0, 100), 2);
  }

  CurrencyUnit currency() {
    return CurrencyUnit.of(one(List.of("USD", "JPY", "EUR", "BHD")));
  }

  BigMoney bigMoney() {
    return BigMoney.of(currency(), number(0, 9) > 0 ? decimal() : BigDecimal.ZERO);
  }

  Money money() {
    return Money.ofMinor(currency(), number(0, 2_000_000_000));
  }
}
