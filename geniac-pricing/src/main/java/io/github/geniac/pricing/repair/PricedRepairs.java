package io.github.geniac.pricing.repair;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import io.github.geniac.rules.repair.Edit;
import io.github.geniac.rules.repair.Repair;
import io.github.geniac.rules.repair.Repairs;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The repairs of a proposal with their costs, the cheapest first, those of unknown cost last, else
 * in the order of the repairs. Immutable.
 *
 * @param repairs the repairs
 */
public record PricedRepairs(List<PricedRepair> repairs) {

  private static final Comparator<PricedRepair> CHEAPEST_FIRST = Comparator.comparing(
          (PricedRepair one) -> !one.costAfter().isKnown())
      .thenComparing(one -> one.costAfter().isKnown()
          ? one.costAfter().exact().amount().rounded(9, RoundingMode.DOWN)
          : BigDecimal.ZERO);

  /**
   * Copies the list.
   *
   * @param repairs the repairs
   */
  public PricedRepairs {
    repairs = List.copyOf(repairs);
  }

  /**
   * {@return the repairs of a proposal's verdict, by the rulebook and readings of the pricing}
   *
   * @param pricing how to price
   * @param proposal the proposal
   */
  public static PricedRepairs of(Pricing pricing, Proposal proposal) {
    Repairs repairs =
        Repairs.standard().withRulebook(pricing.rulebook()).withReadings(pricing.readings());
    return of(pricing, proposal, repairs.of(proposal, pricing.terms()).repairs());
  }

  /**
   * {@return some repairs of a proposal, priced}
   *
   * @param pricing how to price
   * @param proposal the proposal
   * @param repairs its repairs
   */
  public static PricedRepairs of(Pricing pricing, Proposal proposal, List<Repair> repairs) {
    CostSheet before = pricing.price(proposal);
    return new PricedRepairs(repairs.stream()
        .map(one -> new PricedRepair(one, before, pricing.price(one.after())))
        .sorted(CHEAPEST_FIRST)
        .toList());
  }

  /**
   * {@return the repairs as an aligned table: cost before and after, difference, edits}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String table(Locale locale) {
    Words words = new Words(locale);
    TextTable table = TextTable.of(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row(Stream.of("before", "after", "difference", "edits")
        .map(column -> words.label("repairs.column." + column))
        .toList());
    for (PricedRepair one : repairs) {
      table.row(
          total(words, one.costBefore()),
          total(words, one.costAfter()),
          one.difference().map(money -> signed(words, money)).orElse(words.label("unknown")),
          edits(one.repair(), locale));
    }
    List<String> lines = new ArrayList<>(table.lines());
    repairs.stream()
        .flatMap(one -> one.unknown().stream())
        .map(note -> unknown(words, note))
        .distinct()
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  /** Why a cost is not known: of which item, and what is missing. */
  private static String unknown(Words words, Note note) {
    String item = note.item().map(Object::toString).orElseGet(() -> words.word(note.part()));
    Map<String, Object> arguments = new HashMap<>(note.arguments());
    return words.label(
        "repairs.unknown",
        Map.of("item", item, "why", words.label("sheet.note." + note.key(), arguments)));
  }

  private static String total(Words words, Total total) {
    return words.total(total.rounded(), total.isKnown());
  }

  private static String signed(Words words, ExactMoney money) {
    return words.signed(money.rounded(RoundingMode.DOWN).getAmount());
  }

  private static String edits(Repair repair, Locale locale) {
    return repair.edits().stream()
        .map((Edit edit) -> edit.explain(repair.before(), locale))
        .collect(Collectors.joining("; "));
  }
}
