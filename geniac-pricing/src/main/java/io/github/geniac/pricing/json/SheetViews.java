package io.github.geniac.pricing.json;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.pricing.ChargeKind;
import io.github.geniac.pricing.ComputeKind;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Costs;
import io.github.geniac.pricing.Funding;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.NoteKey;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.ServedPurpose;
import io.github.geniac.pricing.Split;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.Use;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Views of cost sheets: plans, lines, totals, and the reasons why something is not known. */
final class SheetViews {

  private static final String NUMBER = "-?[0-9]+([.][0-9]+)?(/[1-9][0-9]*)?";

  /** An exact number, with its divisor if it has no end in decimals. */
  static final View<Fraction> FRACTION =
      View.of(Scalars.text(NUMBER, "\"1/3\"", Function.identity())).from(Fraction::toString);

  /** An exact amount of money: currency and exact number. */
  static final View<ExactMoney> EXACT = View.of(
          Scalars.text("[A-Z]{3} " + NUMBER, "\"JPY 1000/3\"", Function.identity()))
      .from(SheetViews::text);

  private static final View<Note> NOTE = ObjectView.<Note>builder("note")
      .with("key", Scalars.word(NoteKey.class), Note::key)
      .with("level", Scalars.word(NoteKey.Level.class), note -> note.key().level())
      .with("part", AssessmentViews.PART, Note::part)
      .maybe("item", ProposalCodecs.ITEM, Note::item)
      .with("field", Scalars.TEXT, note -> note.key().field())
      .with("arguments", ArgumentView.ARGUMENTS, Note::arguments)
      .text(Note::explain)
      .build();

  private static final View<Costs> COSTS = ObjectView.<Costs>builder("costs")
      .maybe("list", EXACT, Costs::list)
      .with("contracted", EXACT, Costs::contracted)
      .with("billed", EXACT, Costs::billed)
      .with("effective", EXACT, Costs::effective)
      .build();

  private static final View<CostLine> LINE = ObjectView.<CostLine>builder("line")
      .with("item", ProposalCodecs.ITEM, CostLine::item)
      .with("part", AssessmentViews.PART, CostLine::part)
      .maybe("chargePeriod", Days.RANGE, CostLine::chargePeriod)
      .with("kind", Scalars.word(ChargeKind.class), CostLine::kind)
      .maybe(
          "category",
          Scalars.word(ChargeKind.Category.class),
          line -> line.kind().category())
      .maybe(
          "frequency",
          Scalars.word(ChargeKind.Frequency.class),
          line -> line.kind().frequency())
      .with("compute", Scalars.word(ComputeKind.class), CostLine::compute)
      .maybe("participant", OrganizationCodecs.ID, CostLine::participant)
      .maybe("tax", Scalars.word(TaxTreatment.class), CostLine::tax)
      .maybe("unitPrice", Amounts.EXACT, CostLine::unitPrice)
      .maybe("unit", Scalars.word(PriceUnit.class), CostLine::unit)
      .maybe("quantity", FRACTION, CostLine::quantity)
      .maybe("costs", COSTS, CostLine::costs)
      .maybe("fx", ProposalCodecs.FX_ASSUMPTION, CostLine::fx)
      .maybe("billing", COSTS, CostLine::billing)
      .maybe("amount", Amounts.ROUNDED, CostLine::amount)
      .maybe("billedAmount", Amounts.ROUNDED, CostLine::billedAmount)
      .with("funding", split("fundingShares", Funding.class), CostLine::funding)
      .list("deciding", AssessmentViews.FINDING, CostLine::deciding)
      .with("use", split("useShares", Use.class), CostLine::use)
      .with("purposes", split("purposeShares", ServedPurpose.class), CostLine::purposes)
      .list("notes", NOTE, CostLine::notes)
      .build();

  private static final View<Total> TOTAL = ObjectView.<Total>builder("total")
      .maybe("amount", Amounts.ROUNDED, Total::amount)
      .maybe(
          "atLeast",
          Amounts.ROUNDED,
          total -> Optional.of(total.rounded()).filter(least -> !total.isKnown()))
      .with("exact", EXACT, Total::exact)
      .list("unknown", NOTE, Total::unknown)
      .build();

  private static final View<Map.Entry<Optional<OrganizationId>, Total>> OF_PARTICIPANT =
      ObjectView.<Map.Entry<Optional<OrganizationId>, Total>>builder("participantTotal")
          .maybe("participant", OrganizationCodecs.ID, Map.Entry::getKey)
          .with("total", TOTAL, Map.Entry::getValue)
          .build();

  private static final View<Map.Entry<CurrencyUnit, Total>> IN_CURRENCY =
      ObjectView.<Map.Entry<CurrencyUnit, Total>>builder("currencyTotal")
          .with("currency", Amounts.CURRENCY, Map.Entry::getKey)
          .with("total", TOTAL, Map.Entry::getValue)
          .build();

  private static final View<Costed> PLAN = ObjectView.<Costed>builder("planCost")
      .list("lines", LINE, plan -> plan.cost().own())
      .with("total", TOTAL, plan -> plan.cost().total())
      .with("billedTotal", TOTAL, plan -> plan.cost().billedTotal())
      .with(
          "byCompute",
          totals("computeTotals", ComputeKind.class),
          plan -> plan.cost().byCompute())
      .with(
          "byPurpose",
          totals("purposeTotals", ServedPurpose.class),
          plan -> plan.cost().byPurpose())
      .with(
          "byFunding",
          totals("fundingTotals", Funding.class),
          plan -> plan.cost().byFunding())
      .with("byUse", totals("useTotals", Use.class), plan -> plan.cost().byUse())
      .list("byParticipant", OF_PARTICIPANT, plan -> plan.cost().byParticipant().entrySet())
      .list("byCurrency", IN_CURRENCY, plan -> plan.cost().byCurrency().entrySet())
      .maybe("idleShare", FRACTION, plan -> plan.cost().idleShare())
      .maybe("granted", Amounts.ROUNDED, plan -> plan.of(plan.cost()::granted))
      .maybe("ownBurden", Amounts.ROUNDED, plan -> plan.of(plan.cost()::ownBurden))
      .build();

  /** Each plan has the other cost items in its totals, and their lines beside it. */
  static final ObjectView<CostSheet> SHEET = ObjectView.<CostSheet>builder("costSheet")
      .maybe("direct", PLAN, sheet -> sheet.direct().map(plan -> new Costed(plan, sheet.subsidy())))
      .maybe("bulk", PLAN, sheet -> sheet.bulk().map(plan -> new Costed(plan, sheet.subsidy())))
      .with("others", PLAN, sheet -> new Costed(sheet.others(), sheet.subsidy()))
      .list("notes", NOTE, CostSheet::notes)
      .build();

  private SheetViews() {}

  static Json exact(ExactMoney money) {
    return Json.of(text(money));
  }

  private static String text(ExactMoney money) {
    return money.currency() + " " + money.amount();
  }

  /** The number that a text of {@link #FRACTION} stands for. */
  static Fraction fraction(String text) {
    return text.startsWith("-")
        ? PlanCodecs.fraction(text.substring(1)).negated()
        : PlanCodecs.fraction(text);
  }

  /** A plan and what is granted of it. */
  private record Costed(PlanCost cost, Optional<SubsidyTerms> subsidy) {

    Optional<Money> of(Function<SubsidyTerms, Optional<Money>> amount) {
      return subsidy.flatMap(amount);
    }
  }

  private static <E extends Enum<E>> View<Split<E>> split(String name, Class<E> type) {
    return ObjectView.byWord(name, type, FRACTION).from(Split::shares);
  }

  private static <E extends Enum<E>> View<Map<E, Total>> totals(String name, Class<E> type) {
    return ObjectView.byWord(name, type, TOTAL);
  }
}
