package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Codecs of texts, numbers and truths, and of what is written as a text. */
final class Scalars {

  /** As many digits as the domain takes, before and after the decimal point. */
  private static final int MOST_DIGITS = 100;

  private static final String AMOUNT = "[A-Z]{3} -?[0-9]+([.][0-9]+)?";
  private static final String DAY = "([+-][0-9]{5,9}|-?[0-9]{4})-[0-9]{2}-[0-9]{2}";

  static final Codec<String> TEXT = text("", "", Function.identity(), Function.identity());

  static final Codec<Boolean> TRUTH = new Codec<>() {
    @Override
    Optional<Boolean> read(Json json, Spot at) {
      return json instanceof Json.Truth truth
          ? Optional.of(truth.value())
          : at.wrongType(JsonType.TRUTH, json);
    }

    @Override
    Json write(Boolean value, Writing to) {
      return Json.of(value);
    }

    @Override
    Json schema(Schemas schemas) {
      return Json.object().put("type", "boolean").build();
    }
  };

  static final Codec<LocalDate> DATE =
      text(DAY, "\"2024-10-15\"", LocalDate::parse, LocalDate::toString);

  static final Codec<MonthDay> MONTH_DAY =
      text("--[0-9]{2}-[0-9]{2}", "\"--10-11\"", MonthDay::parse, MonthDay::toString);

  static final Codec<OffsetTime> TIME = text(
      "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)",
      "\"11:30Z\"", OffsetTime::parse, OffsetTime::toString);

  static final Codec<CurrencyUnit> CURRENCY =
      text("[A-Z]{3}", "\"USD\"", CurrencyUnit::of, CurrencyUnit::getCode);

  static final Codec<BigMoney> BIG_MONEY =
      text(AMOUNT, "\"USD 98.32\"", BigMoney::parse, BigMoney::toString);

  static final Codec<Money> MONEY =
      text(AMOUNT, "\"JPY 120000000\"", Money::parse, Money::toString);

  static final Codec<BigDecimal> DECIMAL = new Codec<>() {
    @Override
    Optional<BigDecimal> read(Json json, Spot at) {
      if (!(json instanceof Json.Decimal number)) {
        return at.wrongType(JsonType.NUMBER, json);
      }
      BigDecimal value = number.value();
      boolean sized =
          value.scale() <= MOST_DIGITS && (long) value.precision() - value.scale() <= MOST_DIGITS;
      return sized
          ? Optional.of(value)
          : at.tell(
              Kind.OUT_OF_RANGE, "least", "-1E+100", "most", "1E+100", "value", Spot.shown(json));
    }

    @Override
    Json write(BigDecimal value, Writing to) {
      return Json.of(value);
    }

    @Override
    Json schema(Schemas schemas) {
      return Json.object().put("type", "number").build();
    }
  };

  private Scalars() {}

  /** Whole numbers of a range. */
  static Codec<Integer> whole(int least, int most) {
    return converted(whole((long) least, (long) most), Math::toIntExact, Long::valueOf);
  }

  /** Whole numbers from a least one on. */
  static Codec<Integer> wholeFrom(int least) {
    return whole(least, Integer.MAX_VALUE);
  }

  static Codec<Long> whole(long least, long most) {
    return new Codec<>() {
      @Override
      Optional<Long> read(Json json, Spot at) {
        if (!(json instanceof Json.Decimal number)) {
          return at.wrongType(JsonType.WHOLE_NUMBER, json);
        }
        try {
          long value = number.value().longValueExact();
          if (least <= value && value <= most) {
            return Optional.of(value);
          }
        } catch (ArithmeticException e) {
          // Not whole, or past what a long holds: told below.
        }
        return at.tell(Kind.OUT_OF_RANGE, "least", least, "most", most, "value", Spot.shown(json));
      }

      @Override
      Json write(Long value, Writing to) {
        return Json.of(value);
      }

      @Override
      Json schema(Schemas schemas) {
        return Json.object()
            .put("type", "integer")
            .put("minimum", Json.of(least))
            .put("maximum", Json.of(most))
            .build();
      }
    };
  }

  /** The same text or number as another type. */
  static <V, W> Codec<W> converted(Codec<V> codec, Function<V, W> read, Function<W, V> write) {
    return new Codec<>() {
      @Override
      Optional<W> read(Json json, Spot at) {
        Optional<V> value = codec.read(json, at);
        try {
          return value.map(read);
        } catch (IllegalArgumentException | ArithmeticException refusal) {
          return at.refused(json, refusal);
        }
      }

      @Override
      Json write(W value, Writing to) {
        return codec.write(write.apply(value), to);
      }

      @Override
      Json schema(Schemas schemas) {
        return codec.schema(schemas);
      }
    };
  }

  /** Ids; the domain refuses blank ones. */
  static <I> Codec<I> id(Function<String, I> of, Function<I, String> value) {
    return text("", "", of, value);
  }

  /** Texts of a form; of any, but not empty, if the pattern is. */
  static <V> Codec<V> text(
      String pattern, String form, Function<String, V> parse, Function<V, String> write) {
    return new TextCodec<>(pattern, form, parse, write);
  }

  /** The constants of an enum, in kebab-case. */
  static <E extends Enum<E>> Codec<E> word(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    Arrays.stream(type.getEnumConstants()).forEach(one -> words.put(kebab(one), one));
    return word(words, Scalars::kebab);
  }

  /** Words that stand for values. */
  static <V> Codec<V> word(Map<String, V> words, Function<V, String> word) {
    return new Codec<>() {
      @Override
      Optional<V> read(Json json, Spot at) {
        if (!(json instanceof Json.Text text)) {
          return at.wrongType(JsonType.TEXT, json);
        }
        V value = words.get(text.value());
        return value == null
            ? at.unknown(Kind.UNKNOWN_WORD, text.value(), words.keySet())
            : Optional.of(value);
      }

      @Override
      Json write(V value, Writing to) {
        return Json.of(word.apply(value));
      }

      @Override
      Json schema(Schemas schemas) {
        return Json.object()
            .put("enum", Json.array(List.copyOf(words.keySet()), Json::of))
            .build();
      }
    };
  }

  /** The name of a constant as documents have it, such as {@code node-hour}. */
  static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static final class TextCodec<V> extends Codec<V> {

    private final String pattern;
    private final Pattern compiled;
    private final String form;
    private final Function<String, V> parse;
    private final Function<V, String> write;

    TextCodec(String pattern, String form, Function<String, V> parse, Function<V, String> write) {
      this.pattern = pattern;
      this.compiled = Pattern.compile(pattern);
      this.form = form;
      this.parse = parse;
      this.write = write;
    }

    @Override
    Optional<V> read(Json json, Spot at) {
      if (!(json instanceof Json.Text text)) {
        return at.wrongType(JsonType.TEXT, json);
      }
      if (!pattern.isEmpty() && !compiled.matcher(text.value()).matches()) {
        return at.tell(Kind.BAD_FORM, "value", Spot.shown(json), "form", form);
      }
      try {
        return Optional.of(parse.apply(text.value()));
      } catch (IllegalArgumentException | ArithmeticException | DateTimeException refusal) {
        return at.refused(json, refusal);
      }
    }

    @Override
    Json write(V value, Writing to) {
      return Json.of(write.apply(value));
    }

    @Override
    Json schema(Schemas schemas) {
      Json.Members.Builder schema = Json.object().put("type", "string");
      return pattern.isEmpty()
          ? schema.put("minLength", Json.of(1)).build()
          : schema.put("pattern", "^(" + pattern + ")$").build();
    }
  }
}
