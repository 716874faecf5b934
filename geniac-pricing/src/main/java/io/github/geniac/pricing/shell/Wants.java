package io.github.geniac.pricing.shell;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.repair.PricedRepair;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.whatif.Answer;
import io.github.geniac.pricing.whatif.Situation;
import io.github.geniac.rules.repair.Repair;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.annotation.Nullable;
import org.joda.money.BigMoney;
import org.joda.money.BigMoneyProvider;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Takes what somebody at a prompt handed over for what it is meant to be, or says what is wanted:
 * each message names the verb, what it wants, and what it got.
 */
final class Wants {

  private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([,_]\\d{3})+(\\.\\d+)?");

  private Wants() {}

  /** What a verb told is taken for its value. */
  @Nullable
  static Object plain(@Nullable Object given) {
    return given instanceof Told<?> told ? told.value() : given;
  }

  /** A proposal, or that of whatever holds one. */
  static Proposal proposal(String verb, @Nullable Object given) {
    Object plain = plain(given);
    if (plain instanceof Proposal proposal) {
      return proposal;
    }
    if (plain instanceof SearchResult result) {
      return result.proposal();
    }
    if (plain instanceof PlanDocument plan) {
      return plan.proposal();
    }
    if (plain instanceof Repair repair) {
      return repair.after();
    }
    if (plain instanceof PricedRepair repair) {
      return repair.repair().after();
    }
    if (plain instanceof Situation situation) {
      return situation.proposal();
    }
    if (plain instanceof Answer answer) {
      return answer.situation().proposal();
    }
    throw wrong(verb, "a proposal, or a result that holds one, such as that of search", given);
  }

  /** The terms of a call: as they are, or as published for a first day. */
  static CallTerms terms(String verb, @Nullable Object given) {
    return given instanceof CallTerms terms ? terms : CallTerms.startingOn(day(verb, given));
  }

  static LocalDate day(String verb, @Nullable Object given) {
    if (given instanceof LocalDate day) {
      return day;
    }
    if (given instanceof CharSequence text) {
      try {
        return LocalDate.parse(text.toString().strip());
      } catch (DateTimeException e) {
        throw wrong(verb, "a day such as \"2024-10-15\"", given);
      }
    }
    throw wrong(verb, "a day such as \"2024-10-15\"", given);
  }

  static DayRange days(String verb, @Nullable Object given) {
    if (given instanceof DayRange days) {
      return days;
    }
    if (given instanceof CallTerms terms) {
      return terms.researchPeriod();
    }
    if (given instanceof CharSequence text) {
      return DayRange.parse(text.toString());
    }
    throw wrong(verb, "days such as \"2024-10-15/2025-04-15\", or terms for their period", given);
  }

  static NodeSchedule nodes(String verb, @Nullable Object given) {
    if (given instanceof NodeSchedule nodes) {
      return nodes;
    }
    throw wrong(verb, "nodes by day, such as nodes(\"2024-10-15/2025-04-15\", 30)", given);
  }

  /** Exactly what is written: a number of any kind is taken by its digits. */
  static BigDecimal decimal(String verb, @Nullable Object given) {
    String text = given instanceof Number || given instanceof CharSequence ? given.toString() : "";
    String digits = text.strip();
    if (GROUPED.matcher(digits).matches()) {
      digits = digits.replaceAll("[,_]", "");
    }
    try {
      return new BigDecimal(digits);
    } catch (NumberFormatException e) {
      throw wrong(verb, "a number such as 149.22, \"149.22\" or \"1,200,000\"", given);
    }
  }

  static List<BigDecimal> decimals(String verb, Object... given) {
    List<BigDecimal> all = new ArrayList<>();
    for (Object one : given) {
      all.add(decimal(verb, one));
    }
    return all;
  }

  /** A part such as 0.5, "1/2" or "50 %". */
  static Fraction part(String verb, @Nullable Object given) {
    if (given instanceof Fraction fraction) {
      return fraction;
    }
    if (given instanceof CharSequence text) {
      String[] parts = text.toString().split("/", -1);
      if (parts.length == 2) {
        return Fraction.of(decimal(verb, parts[0])).dividedBy(Fraction.of(decimal(verb, parts[1])));
      }
      if (text.toString().endsWith("%")) {
        String percent = text.toString().replace("%", "");
        return Fraction.of(decimal(verb, percent).movePointLeft(2));
      }
    }
    return Fraction.of(decimal(verb, given));
  }

  static BigMoney money(String verb, CurrencyUnit currency, @Nullable Object given) {
    return given instanceof BigMoneyProvider money
        ? money.toBigMoney()
        : BigMoney.of(currency, decimal(verb, given));
  }

  /** Money that can be paid: in whole units of the least kind that its currency has. */
  static Money payable(String verb, CurrencyUnit currency, @Nullable Object given) {
    BigMoney money = money(verb, currency, given);
    CurrencyUnit unit = money.getCurrencyUnit();
    if (money.getAmount().stripTrailingZeros().scale() > unit.getDecimalPlaces()) {
      throw new IllegalArgumentException(verb + ": wants an amount with at most "
          + unit.getDecimalPlaces() + " decimals, as " + unit + " has them, got "
          + money.getAmount().toPlainString());
    }
    return money.toMoney();
  }

  /** Offers for a work; those of a plan document, if it is one and no others are given. */
  static List<Offer> offersFor(@Nullable Object work, String verb, Object... given) {
    return given.length == 0
            && plain(work) instanceof PlanDocument plan
            && !plan.offers().isEmpty()
        ? plan.offers()
        : offers(verb, given);
  }

  /** Offers, one by one or in lists. */
  static List<Offer> offers(String verb, Object... given) {
    List<Offer> offers = new ArrayList<>();
    for (Object one : given) {
      if (one instanceof Offer offer) {
        offers.add(offer);
      } else if (one instanceof Iterable<?> many) {
        many.forEach(each -> offers.addAll(offers(verb, each)));
      } else {
        throw wrong(verb, "offers", one);
      }
    }
    if (offers.isEmpty()) {
      throw new IllegalArgumentException(verb + ": wants offers to choose from, got none; make one"
          + " with byUse(..) or bulk(..)");
    }
    return offers;
  }

  static IllegalArgumentException wrong(String verb, String wanted, @Nullable Object given) {
    return new IllegalArgumentException(
        String.format(Locale.ROOT, "%s: wants %s, got %s", verb, wanted, named(given)));
  }

  private static String named(@Nullable Object given) {
    if (given == null) {
      return "nothing (null): did the line that makes it fail?";
    }
    if (given instanceof CharSequence text) {
      return "the text \"" + text + "\"";
    }
    return "a " + given.getClass().getSimpleName().replace("Immutable", "")
        + (given instanceof Number ? " " + given : "");
  }
}
