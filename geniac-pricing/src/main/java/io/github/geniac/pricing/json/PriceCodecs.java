package io.github.geniac.pricing.json;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.MonthBasis;
import io.github.geniac.core.PrepaidBlock;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TaxTreatment;
import io.github.geniac.core.UsageBased;

/** Codecs of prices, price plans and stated costs. */
final class PriceCodecs {

  static final Codec<Price> PRICE = ObjectCodec.builder(
          "price", Price::builder, Price.Builder::build)
      .with(Member.optional("amount", Amounts.PRICE, Price::amount), Price.Builder::amount)
      .with(
          Member.optional("unit", Scalars.word(PriceUnit.class), Price::unit), Price.Builder::unit)
      .with(
          Member.optional("tax", Scalars.word(TaxTreatment.class), Price::tax), Price.Builder::tax)
      .with(Member.optional("asOf", Days.DATE, Price::asOf), Price.Builder::asOf)
      .with(
          Member.optional("basis", Scalars.word(PriceBasis.class), Price::basis),
          Price.Builder::basis)
      .with(
          Member.optional("allowsForFxMoves", Scalars.TRUTH, Price::allowsForFxMoves),
          Price.Builder::allowsForFxMoves)
      .with(Member.optional("source", Scalars.WORDS, Price::source), Price.Builder::source)
      .with(
          Member.defaulted(
              "monthBasis",
              Scalars.word(MonthBasis.class),
              Price::monthBasis,
              price -> MonthBasis.ANNIVERSARY),
          (builder, basis) -> basis.ifPresent(builder::monthBasis))
      .build();

  private static final Codec<PriceTier> TIER = Codecs.later(() -> ObjectCodec.of(
      "tier",
      Member.required("fromNodes", Numbers.wholeFrom(2), PriceTier::fromNodes),
      Member.required("amount", Amounts.PRICE, PriceTier::amount),
      PriceTier::new));

  private static final Codec<UsageBased> USAGE_BASED = ObjectCodec.builder(
          "usageBased", UsageBased::builder, UsageBased.Builder::build)
      .with(Member.required("price", PRICE, UsageBased::price), UsageBased.Builder::price)
      .with(Member.list("tiers", TIER, UsageBased::tiers), UsageBased.Builder::tiers)
      .with(
          Member.optional(
              "tierScope", Scalars.word(UsageBased.TierScope.class), UsageBased::tierScope),
          UsageBased.Builder::tierScope)
      .build();

  private static final Codec<CommittedTerm> COMMITTED_TERM = Codecs.later(() -> ObjectCodec.builder(
          "committedTerm", CommittedTerm::builder, CommittedTerm.Builder::build)
      .with(Member.required("price", PRICE, CommittedTerm::price), CommittedTerm.Builder::price)
      .with(Member.optional("term", Days.RANGE, CommittedTerm::term), CommittedTerm.Builder::term)
      .with(
          Member.optional("nodes", Numbers.wholeFrom(1), CommittedTerm::nodes),
          CommittedTerm.Builder::nodes)
      .build());

  private static final Codec<PrepaidBlock> PREPAID_BLOCK = Codecs.later(
      () -> ObjectCodec.builder("prepaidBlock", PrepaidBlock::builder, PrepaidBlock.Builder::build)
          .with(Member.required("price", PRICE, PrepaidBlock::price), PrepaidBlock.Builder::price)
          .with(
              Member.set("sizes", Numbers.wholeFrom(1), PrepaidBlock::sizes),
              PrepaidBlock.Builder::sizes)
          .with(
              Member.set("lengthsInDays", Numbers.wholeFrom(1), PrepaidBlock::lengthsInDays),
              PrepaidBlock.Builder::lengthsInDays)
          .with(
              Member.optional("endTime", Days.TIME, PrepaidBlock::endTime),
              PrepaidBlock.Builder::endTime)
          .with(
              Member.optional("maxLeadDays", Numbers.wholeFrom(0), PrepaidBlock::maxLeadDays),
              PrepaidBlock.Builder::maxLeadDays)
          .build());

  private static final Codec<FlatCharge> FLAT_CHARGE = Codecs.later(() -> ObjectCodec.of(
      "flatCharge",
      Member.required("price", PRICE, FlatCharge::price),
      Member.required("frequency", Scalars.word(FlatCharge.Frequency.class), FlatCharge::frequency),
      FlatCharge::new));

  private static final Codec<BulkTerm> BULK_TERM = Codecs.later(() ->
      ObjectCodec.of("bulkTerm", Member.required("price", PRICE, BulkTerm::price), BulkTerm::new));

  static final Codec<PricePlan> PRICE_PLAN =
      Codecs.shared(ChoiceCodec.<PricePlan>builder("pricePlan")
          .kind("usageBased", UsageBased.class, USAGE_BASED)
          .kind("committedTerm", CommittedTerm.class, COMMITTED_TERM)
          .kind("prepaidBlock", PrepaidBlock.class, PREPAID_BLOCK)
          .kind("flatCharge", FlatCharge.class, FLAT_CHARGE)
          .kind("bulkTerm", BulkTerm.class, BULK_TERM)
          .build());

  static final Codec<StatedCost> STATED_COST = Codecs.later(() -> ObjectCodec.builder(
          "statedCost", StatedCost::builder, StatedCost.Builder::build)
      .with(Member.required("amount", Amounts.COST, StatedCost::amount), StatedCost.Builder::amount)
      .with(
          Member.optional("allowsForFxMoves", Scalars.TRUTH, StatedCost::allowsForFxMoves),
          StatedCost.Builder::allowsForFxMoves)
      .with(
          Member.optional("tax", Scalars.word(TaxTreatment.class), StatedCost::tax),
          StatedCost.Builder::tax)
      .build());

  private PriceCodecs() {}
}
