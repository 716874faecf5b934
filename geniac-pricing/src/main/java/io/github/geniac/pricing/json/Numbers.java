package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import javax.annotation.Nullable;

/** Codecs of numbers, by the range that a place takes. */
final class Numbers {

  /** As many digits as the domain takes, before and after the decimal point. */
  private static final int MOST_DIGITS = 100;

  /** Of any sign. */
  static final Codec<BigDecimal> DECIMAL = new Decimals(null, false, null);

  /** Above 0. */
  static final Codec<BigDecimal> POSITIVE = new Decimals(BigDecimal.ZERO, true, null);

  /** 0 or more. */
  static final Codec<BigDecimal> NOT_NEGATIVE = new Decimals(BigDecimal.ZERO, false, null);

  /** From 0 to 1. */
  static final Codec<BigDecimal> FRACTION = new Decimals(BigDecimal.ZERO, false, BigDecimal.ONE);

  private Numbers() {}

  /** Whole numbers of a range. */
  static Codec<Integer> whole(int least, int most) {
    return Scalars.converted(whole((long) least, (long) most), Math::toIntExact, Long::valueOf);
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

  /** The digits after the decimal point that say something, below 0 for round numbers. */
  static int decimals(BigDecimal number) {
    return number.signum() == 0 ? 0 : number.stripTrailingZeros().scale();
  }

  /** A fault if a number has more digits than the domain takes. */
  static void requireSized(BigDecimal number) {
    if (!isSized(number)) {
      throw new Fault(Kind.TOO_MANY_DIGITS, "most", MOST_DIGITS);
    }
  }

  private static boolean isSized(BigDecimal number) {
    return number.scale() <= MOST_DIGITS
        && (long) number.precision() - number.scale() <= MOST_DIGITS;
  }

  /** Decimal numbers between bounds, each of which may be missing. */
  private static final class Decimals extends Codec<BigDecimal> {

    @Nullable
    private final BigDecimal least;

    /** Whether the least is itself outside. */
    private final boolean above;

    @Nullable
    private final BigDecimal most;

    Decimals(@Nullable BigDecimal least, boolean above, @Nullable BigDecimal most) {
      this.least = least;
      this.above = above;
      this.most = most;
    }

    @Override
    Optional<BigDecimal> read(Json json, Spot at) {
      if (!(json instanceof Json.Decimal number)) {
        return at.wrongType(JsonType.NUMBER, json);
      }
      BigDecimal value = number.value();
      if (isOutside(value)) {
        return outside(json, at);
      }
      return isSized(value)
          ? Optional.of(value)
          : at.tell(Kind.TOO_MANY_DIGITS, "most", MOST_DIGITS, "value", Spot.shown(json));
    }

    private boolean isOutside(BigDecimal value) {
      boolean low = least != null && value.compareTo(least) < (above ? 1 : 0);
      return low || (most != null && value.compareTo(most) > 0);
    }

    private Optional<BigDecimal> outside(Json json, Spot at) {
      String bound = above ? "above" : "least";
      String value = Spot.shown(json);
      return most == null
          ? at.tell(Kind.OUT_OF_RANGE, bound, String.valueOf(least), "value", value)
          : at.tell(
              Kind.OUT_OF_RANGE,
              bound,
              String.valueOf(least),
              "most",
              most.toString(),
              "value",
              value);
    }

    @Override
    Json write(BigDecimal value, Writing to) {
      return Json.of(value);
    }

    @Override
    Json schema(Schemas schemas) {
      Json.Members.Builder schema = Json.object().put("type", "number");
      if (least != null) {
        schema.put(above ? "exclusiveMinimum" : "minimum", Json.of(least));
      }
      if (most != null) {
        schema.put("maximum", Json.of(most));
      }
      return schema.build();
    }
  }
}
