package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Fraction;
import io.github.geniac.core.ItemId;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.pricing.whatif.BreakEven.Cheaper;
import io.github.geniac.pricing.whatif.BreakEven.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts break-even points into words. */
final class BreakEvenText {

  private final BreakEven result;
  private final Words words;

  BreakEvenText(BreakEven result, Locale locale) {
    this.result = result;
    this.words = new Words(locale);
  }

  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(words.label(
        "break-even.head",
        Map.of(
            "scalar",
            result.scalar().name(),
            "a",
            result.a().name(),
            "b",
            result.b().name())));
    if (!result.isKnown()) {
      List<ItemId> items = result.unknown().stream()
          .flatMap(note -> note.item().stream())
          .distinct()
          .toList();
      lines.add("  " + words.label("break-even.unknown", Map.of("items", items)));
      return String.join("\n", lines);
    }
    result.segments().forEach(segment -> lines.add("  " + line(segment)));
    result.points().forEach(point -> lines.add("  " + point(point)));
    lines.add("  " + words.label("break-even.exact"));
    return String.join("\n", lines);
  }

  private String line(Segment segment) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    arguments.put("from", words.number(segment.from()));
    segment.to().ifPresent(to -> arguments.put("to", words.number(to)));
    arguments.put("side", side(segment.cheaper()));
    return words.label("break-even." + key(segment), arguments);
  }

  private String key(Segment segment) {
    String equal = segment.cheaper() == Cheaper.EQUAL ? "-equal" : "";
    if (result.isAlways()) {
      return "always" + equal;
    }
    if (result.scalar().whole()) {
      boolean one = segment.to().orElseThrow().equals(segment.from());
      return (one ? "whole-one" : "whole") + equal;
    }
    return segment.equals(result.segments().get(0)) ? "below" : "above";
  }

  private String side(Cheaper cheaper) {
    return cheaper == Cheaper.A ? result.a().name() : result.b().name();
  }

  private String point(Fraction point) {
    boolean endless = point.divisor().bitLength() > 1;
    return words.label(
        "break-even.point",
        Map.of(
            "value",
            words.number(point),
            "exactly",
            endless ? words.label("break-even.exactly", Map.of("fraction", point)) : ""));
  }
}
