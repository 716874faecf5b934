package io.github.geniac.pricing.json;

import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.DayRange;
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
import java.time.LocalDate;
import java.time.OffsetTime;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** Codecs of prices, price plans and stated costs. */
final class PriceCodecs {

  static final Codec<Price> PRICE = new ObjectCodec<>("price") {
    private final Member<Optional<BigMoney>> amount = optional("amount", Amounts.PRICE);
    private final Member<Optional<PriceUnit>> unit =
        optional("unit", Scalars.word(PriceUnit.class));
    private final Member<Optional<TaxTreatment>> tax =
        optional("tax", Scalars.word(TaxTreatment.class));
    private final Member<Optional<LocalDate>> asOf = optional("asOf", Days.DATE);
    private final Member<Optional<PriceBasis>> basis =
        optional("basis", Scalars.word(PriceBasis.class));
    private final Member<Optional<Boolean>> allowsForFxMoves =
        optional("allowsForFxMoves", Scalars.TRUTH);
    private final Member<Optional<String>> source = optional("source", Scalars.WORDS);
    private final Member<MonthBasis> monthBasis =
        defaulted("monthBasis", Scalars.word(MonthBasis.class), MonthBasis.ANNIVERSARY);

    @Override
    Price make(Values of) {
      return Price.builder()
          .amount(of.get(amount))
          .unit(of.get(unit))
          .tax(of.get(tax))
          .asOf(of.get(asOf))
          .basis(of.get(basis))
          .allowsForFxMoves(of.get(allowsForFxMoves))
          .source(of.get(source))
          .monthBasis(of.get(monthBasis))
          .build();
    }

    @Override
    void state(Price value, Statement to) {
      to.put(amount, value.amount())
          .put(unit, value.unit())
          .put(tax, value.tax())
          .put(asOf, value.asOf())
          .put(basis, value.basis())
          .put(allowsForFxMoves, value.allowsForFxMoves())
          .put(source, value.source())
          .put(monthBasis, value.monthBasis());
    }
  };

  private static final Codec<PriceTier> TIER = new ObjectCodec<>("tier") {
    private final Member<Integer> fromNodes = required("fromNodes", Numbers.wholeFrom(2));
    private final Member<BigMoney> amount = required("amount", Amounts.PRICE);

    @Override
    PriceTier make(Values of) {
      return new PriceTier(of.get(fromNodes), of.get(amount));
    }

    @Override
    void state(PriceTier value, Statement to) {
      to.put(fromNodes, value.fromNodes()).put(amount, value.amount());
    }
  };

  private static final Codec<UsageBased> USAGE_BASED = new ObjectCodec<>("usageBased") {
    private final Member<Price> price = required("price", PRICE);
    private final Member<List<PriceTier>> tiers = list("tiers", TIER);
    private final Member<Optional<UsageBased.TierScope>> tierScope =
        optional("tierScope", Scalars.word(UsageBased.TierScope.class));

    @Override
    UsageBased make(Values of) {
      return UsageBased.builder()
          .price(of.get(price))
          .tiers(of.get(tiers))
          .tierScope(of.get(tierScope))
          .build();
    }

    @Override
    void state(UsageBased value, Statement to) {
      to.put(price, value.price()).put(tiers, value.tiers()).put(tierScope, value.tierScope());
    }
  };

  private static final Codec<CommittedTerm> COMMITTED_TERM = new ObjectCodec<>("committedTerm") {
    private final Member<Price> price = required("price", PRICE);
    private final Member<Optional<DayRange>> term = optional("term", Days.RANGE);
    private final Member<Optional<Integer>> nodes = optional("nodes", Numbers.wholeFrom(1));

    @Override
    CommittedTerm make(Values of) {
      return CommittedTerm.builder()
          .price(of.get(price))
          .term(of.get(term))
          .nodes(of.get(nodes))
          .build();
    }

    @Override
    void state(CommittedTerm value, Statement to) {
      to.put(price, value.price()).put(term, value.term()).put(nodes, value.nodes());
    }
  };

  private static final Codec<PrepaidBlock> PREPAID_BLOCK = new ObjectCodec<>("prepaidBlock") {
    private final Member<Price> price = required("price", PRICE);
    private final Member<List<Integer>> sizes = set("sizes", Numbers.wholeFrom(1));
    private final Member<List<Integer>> lengthsInDays = set("lengthsInDays", Numbers.wholeFrom(1));
    private final Member<Optional<OffsetTime>> endTime = optional("endTime", Days.TIME);
    private final Member<Optional<Integer>> maxLeadDays =
        optional("maxLeadDays", Numbers.wholeFrom(0));

    @Override
    PrepaidBlock make(Values of) {
      return PrepaidBlock.builder()
          .price(of.get(price))
          .sizes(of.get(sizes))
          .lengthsInDays(of.get(lengthsInDays))
          .endTime(of.get(endTime))
          .maxLeadDays(of.get(maxLeadDays))
          .build();
    }

    @Override
    void state(PrepaidBlock value, Statement to) {
      to.put(price, value.price())
          .put(sizes, List.copyOf(value.sizes()))
          .put(lengthsInDays, List.copyOf(value.lengthsInDays()))
          .put(endTime, value.endTime())
          .put(maxLeadDays, value.maxLeadDays());
    }
  };

  private static final Codec<FlatCharge> FLAT_CHARGE = new ObjectCodec<>("flatCharge") {
    private final Member<Price> price = required("price", PRICE);
    private final Member<FlatCharge.Frequency> frequency =
        required("frequency", Scalars.word(FlatCharge.Frequency.class));

    @Override
    FlatCharge make(Values of) {
      return new FlatCharge(of.get(price), of.get(frequency));
    }

    @Override
    void state(FlatCharge value, Statement to) {
      to.put(price, value.price()).put(frequency, value.frequency());
    }
  };

  private static final Codec<BulkTerm> BULK_TERM = new ObjectCodec<>("bulkTerm") {
    private final Member<Price> price = required("price", PRICE);

    @Override
    BulkTerm make(Values of) {
      return new BulkTerm(of.get(price));
    }

    @Override
    void state(BulkTerm value, Statement to) {
      to.put(price, value.price());
    }
  };

  static final Codec<PricePlan> PRICE_PLAN =
      Codecs.shared(ChoiceCodec.<PricePlan>builder("pricePlan")
          .kind("usageBased", UsageBased.class, USAGE_BASED)
          .kind("committedTerm", CommittedTerm.class, COMMITTED_TERM)
          .kind("prepaidBlock", PrepaidBlock.class, PREPAID_BLOCK)
          .kind("flatCharge", FlatCharge.class, FLAT_CHARGE)
          .kind("bulkTerm", BulkTerm.class, BULK_TERM)
          .build());

  static final Codec<StatedCost> STATED_COST = new ObjectCodec<>("statedCost") {
    private final Member<Money> amount = required("amount", Amounts.COST);
    private final Member<Optional<Boolean>> allowsForFxMoves =
        optional("allowsForFxMoves", Scalars.TRUTH);
    private final Member<Optional<TaxTreatment>> tax =
        optional("tax", Scalars.word(TaxTreatment.class));

    @Override
    StatedCost make(Values of) {
      return StatedCost.builder()
          .amount(of.get(amount))
          .allowsForFxMoves(of.get(allowsForFxMoves))
          .tax(of.get(tax))
          .build();
    }

    @Override
    void state(StatedCost value, Statement to) {
      to.put(amount, value.amount())
          .put(allowsForFxMoves, value.allowsForFxMoves())
          .put(tax, value.tax());
    }
  };

  private PriceCodecs() {}
}
