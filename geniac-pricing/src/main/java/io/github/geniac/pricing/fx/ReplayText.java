package io.github.geniac.pricing.fx;

import io.github.geniac.core.ItemId;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/** Puts replays into words. */
final class ReplayText {

  private static final List<String> QUANTILES = List.of("0.05", "0.25", "0.5", "0.75", "0.95");

  private final FxReplay replay;
  private final Words words;
  private final TextTable table = TextTable.of(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT);

  ReplayText(FxReplay replay, Locale locale) {
    this.replay = replay;
    this.words = new Words(locale);
  }

  String text() {
    List<String> lines = new ArrayList<>();
    String plan = words.label("plan." + replay.part());
    lines.add(words.label("replay.head", Map.of("part", plan, "series", replay.series())));
    table.row(
        words.label("replay.start"),
        words.label("replay.total", Map.of("currency", replay.series().counter())),
        words.label("replay.against"),
        "");
    table.row(words.label("replay.stated"), words.total(replay.stated()), "", "");
    replay.runs().forEach(this::row);
    quantiles();
    table.lines().forEach(line -> lines.add("  " + line));
    lines.add("  "
        + words.label(
            "replay.count",
            Map.of("known", replay.known().size(), "all", replay.runs().size())));
    if (!replay.stated().isKnown()) {
      List<ItemId> items = replay.stated().unknown().stream()
          .flatMap(note -> note.item().stream())
          .distinct()
          .toList();
      lines.add("  " + words.label("replay.unknown", Map.of("items", items)));
    }
    return String.join("\n", lines);
  }

  private void row(FxReplay.Run run) {
    if (run.missing().isEmpty()) {
      row(run.start().toString(), run.total());
    } else {
      List<String> months = run.missing().stream().map(Object::toString).toList();
      String missing = words.label("replay.missing", Map.of("months", months));
      table.row(run.start().toString(), missing, "", "");
    }
  }

  private void quantiles() {
    row(words.label("replay.min"), replay.min());
    for (String part : QUANTILES) {
      BigDecimal percent = new BigDecimal(part).movePointRight(2).stripTrailingZeros();
      row(
          words.label("replay.quantile", Map.of("percent", percent.toPlainString())),
          replay.quantile(part));
    }
    row(words.label("replay.max"), replay.max());
  }

  private void row(String label, Optional<Money> total) {
    Optional<BigDecimal> stated = replay.stated().amount().map(Money::getAmount);
    Optional<BigDecimal> more =
        total.map(Money::getAmount).flatMap(now -> stated.map(now::subtract));
    table.row(
        label,
        words.amount(total),
        more.map(words::signed).orElse(""),
        more.flatMap(one -> stated.map(of -> words.percent(one, of))).orElse(""));
  }
}
