package io.github.geniac.pricing.sheet;

import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.Served;
import io.github.geniac.core.Tranche;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Split;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts cells into words; a number is the same in every language. */
final class CellText {

  private static final String AND = "; ";

  private final Words words;
  private final Function<BigDecimal, String> number;

  private CellText(Words words, Function<BigDecimal, String> number) {
    this.words = words;
    this.number = number;
  }

  /** With plain numbers, for machines. */
  static CellText plain(Locale locale) {
    return new CellText(new Words(locale), BigDecimal::toPlainString);
  }

  /** With the thousands of numbers apart, for people. */
  static CellText grouped(Locale locale) {
    Words words = new Words(locale);
    return new CellText(words, words::number);
  }

  String label(String key) {
    return words.label("application." + key);
  }

  String label(String key, Map<String, ?> arguments) {
    return words.label("application." + key, arguments);
  }

  Words words() {
    return words;
  }

  String of(Cell cell) {
    if (cell instanceof Cell.Stated stated) {
      return told(stated.value());
    }
    if (cell instanceof Cell.Missing missing) {
      return label("missing", Map.of("what", what(missing)));
    }
    if (cell instanceof Cell.Unknown unknown) {
      return told(unknown);
    }
    return label("not-applicable");
  }

  /** The name of a missing fact, or of what asks for it: purposes may lack nothing but shares. */
  private String what(Cell.Missing missing) {
    return missing
        .fact()
        .map(fact -> words.label("fact." + fact.id() + ".name"))
        .orElseGet(() -> missing.column() == Column.PURPOSES
            ? label("shares")
            : missing.column().heading(words.locale()));
  }

  /** A missing fact as a question: who can answer it, its type, and by what evidence. */
  String question(Cell.Missing missing) {
    return missing
        .fact()
        .map(this::question)
        .orElseGet(() -> label(
            "ask",
            Map.of("name", what(missing), "meaning", missing.column().meaning(words.locale()))));
  }

  private String question(Fact fact) {
    return label(
        "question",
        Map.of(
            "party", fact.party(),
            "name", words.label("fact." + fact.id() + ".name"),
            "type", words.label("fact." + fact.id() + ".type"),
            "evidence", words.label("fact." + fact.id() + ".evidence")));
  }

  private String told(Cell.Unknown unknown) {
    String because =
        unknown.because().stream().map(this::told).distinct().collect(Collectors.joining(AND));
    return unknown
        .least()
        .map(least -> label(
            "at-least", Map.of("amount", number.apply(least.getAmount()), "because", because)))
        .orElseGet(() -> label("unknown", Map.of("because", because)));
  }

  private String told(Note note) {
    return words.label("sheet.note." + note.key(), note.arguments());
  }

  private String told(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(this::told).distinct().collect(Collectors.joining(AND));
    }
    if (value instanceof BigDecimal decimal) {
      return number.apply(decimal);
    }
    if (value instanceof Boolean yes) {
      return label(yes ? "yes" : "no");
    }
    if (value instanceof NodeSchedule schedule) {
      return schedule.isEmpty() ? label("no-nodes") : told(schedule.tranches());
    }
    if (value instanceof Tranche tranche) {
      return tranche.days().start() + ".." + tranche.days().lastDay() + ": " + tranche.nodes();
    }
    if (value instanceof Split<?> split) {
      return shares(split.shares());
    }
    if (value instanceof Served served) {
      return served.workload()
          + served.share().map(share -> " " + share.toPlainString()).orElse("");
    }
    if (value instanceof PriceTier tier) {
      return label("tier", Map.of("nodes", tier.fromNodes(), "amount", tier.amount()));
    }
    if (value instanceof Finding finding) {
      return finding.explain(words.locale());
    }
    if (value instanceof Note note) {
      return told(note);
    }
    return words.word(value);
  }

  /** A word if all goes to one part, else each part with its exact share. */
  private String shares(Map<? extends Enum<?>, ?> shares) {
    return shares.size() == 1
        ? words.word(shares.keySet().iterator().next())
        : shares.entrySet().stream()
            .map(part -> words.word(part.getKey()) + " " + part.getValue())
            .collect(Collectors.joining(AND));
  }
}
