package io.github.geniac.pricing.json;

import io.github.geniac.core.DayRange;
import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetTime;
import java.util.function.Function;

/** Codecs of days, of ranges of days and of times of the day. */
final class Days {

  private static final String DAY = "(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}";

  /** In the years 1 to 9999, as ranges are: sums of any days and months stay in what Java takes. */
  static final Codec<LocalDate> DATE = Scalars.text(DAY, "\"2024-10-15\"", Days::day);

  static final Codec<DayRange> RANGE =
      Codecs.shared(Scalars.text(DAY + "/" + DAY, "\"2024-10-15/2025-04-15\"", Days::range));

  static final Codec<MonthDay> MONTH_DAY = Scalars.text(
      "--[0-9]{2}-[0-9]{2}",
      "\"--10-11\"", text -> parsed(text, Kind.NO_SUCH_DATE, MonthDay::parse));

  static final Codec<OffsetTime> TIME = Scalars.text(
      "[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)",
      "\"11:30Z\"", text -> parsed(text, Kind.NO_SUCH_TIME, OffsetTime::parse));

  private Days() {}

  private static LocalDate day(String text) {
    return parsed(text, Kind.NO_SUCH_DATE, LocalDate::parse);
  }

  private static DayRange range(String text) {
    int slash = text.indexOf('/');
    LocalDate start = day(text.substring(0, slash));
    LocalDate end = day(text.substring(slash + 1));
    if (!start.isBefore(end)) {
      throw new Fault(Kind.EMPTY_RANGE, "start", start.toString(), "end", end.toString());
    }
    return DayRange.of(start, end);
  }

  private static <V> V parsed(String text, Kind otherwise, Function<String, V> parse) {
    try {
      return parse.apply(text);
    } catch (DateTimeException e) {
      throw new Fault(otherwise);
    }
  }
}
