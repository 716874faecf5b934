package io.github.geniac.core;

import java.util.Optional;
import org.immutables.value.Value;

/** A commitment to a number of nodes over some days, paid whether used or not. Immutable. */
@Value.Immutable
@CoreStyle
public abstract non-sealed class CommittedTerm implements PricePlan {

  CommittedTerm() {}

  /** {@return a builder; {@code price} has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Price price();

  /** {@return the days committed to; those of the allocation unless stated} */
  public abstract Optional<DayRange> term();

  /** {@return the nodes committed to, at least 1; the most of the allocation unless stated} */
  public abstract Optional<Integer> nodes();

  @Override
  public abstract CommittedTerm withPrice(Price price);

  @Override
  public final <R> R accept(Visitor<R> visitor) {
    return visitor.committedTerm(this);
  }

  @Value.Check
  void check() {
    nodes().ifPresent(count -> Checks.atLeast("CommittedTerm", "nodes", count, 1));
  }

  /** Builds a {@link CommittedTerm}. Mutable, for one thread. */
  public static final class Builder extends ImmutableCommittedTerm.Builder {

    Builder() {}
  }
}
