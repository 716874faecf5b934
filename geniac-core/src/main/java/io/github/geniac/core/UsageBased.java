package io.github.geniac.core;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * A charge by use: so much for each hour, day or month of a node, a GPU or a unit, with a lower
 * price from some number of nodes on if there are {@linkplain #tiers() tiers}. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract non-sealed class UsageBased implements PricePlan {

  /** What a tier's price applies to once a day has enough nodes for it. */
  public enum TierScope {
    /** All nodes of the day. */
    ALL_NODES,
    /** Only the nodes from the tier's first one on. */
    NODES_FROM_TIER
  }

  UsageBased() {}

  /** {@return a builder; {@code price} has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return a charge by use without tiers}
   *
   * @param price the unit price
   */
  public static UsageBased of(Price price) {
    return builder().price(price).build();
  }

  @Override
  public abstract Price price();

  /** {@return the tiers by nodes of a day, in rising order; empty if the price is one for all} */
  public abstract List<PriceTier> tiers();

  /** {@return what a tier's price applies to; stated if and only if there are tiers} */
  public abstract Optional<TierScope> tierScope();

  @Override
  public abstract UsageBased withPrice(Price price);

  @Override
  public final <R> R accept(Visitor<R> visitor) {
    return visitor.usageBased(this);
  }

  @Value.Check
  void checkTiers() {
    Checks.check(
        tiers().isEmpty() == tierScope().isEmpty(),
        "UsageBased: tiers and tierScope are stated together or not at all, was %d tiers and %s",
        tiers().size(),
        tierScope().map(TierScope::name).orElse("no tierScope"));
    Optional<CurrencyUnit> currency = price().amount().map(BigMoney::getCurrencyUnit);
    int last = 1;
    for (PriceTier tier : tiers()) {
      Checks.check(
          tier.fromNodes() > last,
          "UsageBased: tiers must rise, was %d nodes after %d",
          tier.fromNodes(),
          last);
      Checks.check(
          currency.equals(Optional.of(tier.amount().getCurrencyUnit())),
          "UsageBased: the tier from %d nodes is in %s, the price in %s",
          tier.fromNodes(),
          tier.amount().getCurrencyUnit(),
          currency.map(CurrencyUnit::getCode).orElse("no stated currency"));
      last = tier.fromNodes();
    }
  }

  /** Builds a {@link UsageBased}. Mutable, for one thread. */
  public static final class Builder extends ImmutableUsageBased.Builder {

    Builder() {}
  }
}
