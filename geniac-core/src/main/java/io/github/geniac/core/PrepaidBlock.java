package io.github.geniac.core;

import java.time.OffsetTime;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * A block of nodes over some days that is paid up front, on a grid of sizes and lengths, such as
 * Amazon's capacity blocks: 1, 2, 4 … 64 nodes for 1 to 14 days or whole weeks up to 182 days,
 * until 11:30 UTC of the last day, at most 56 days ahead. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract non-sealed class PrepaidBlock implements PricePlan {

  PrepaidBlock() {}

  /** {@return a builder; {@code price} has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public abstract Price price();

  /** {@return the sizes on sale, in nodes, each at least 1; any size if there are none} */
  @Value.NaturalOrder
  public abstract SortedSet<Integer> sizes();

  /** {@return the lengths on sale, in days, each at least 1; any length if there are none} */
  @Value.NaturalOrder
  public abstract SortedSet<Integer> lengthsInDays();

  /** {@return the time of day at which a block ends, if stated; else the end of its last day} */
  public abstract Optional<OffsetTime> endTime();

  /** {@return how many days ahead a block may start at most, 0 or more, if there is a limit} */
  public abstract Optional<Integer> maxLeadDays();

  @Override
  public abstract PrepaidBlock withPrice(Price price);

  @Override
  public final <R> R accept(Visitor<R> visitor) {
    return visitor.prepaidBlock(this);
  }

  @Value.Check
  void check() {
    sizes().forEach(size -> Checks.atLeast("PrepaidBlock", "sizes", size, 1));
    lengthsInDays().forEach(days -> Checks.atLeast("PrepaidBlock", "lengthsInDays", days, 1));
    maxLeadDays().ifPresent(days -> Checks.atLeast("PrepaidBlock", "maxLeadDays", days, 0));
  }

  /** Builds a {@link PrepaidBlock}. Mutable, for one thread. */
  public static final class Builder extends ImmutablePrepaidBlock.Builder {

    Builder() {}

    /**
     * States a run of lengths: {@code first}, {@code first + step} and so on up to {@code last}.
     *
     * @param first the shortest, in days, at least 1
     * @param last the longest, in days
     * @param step the step, in days, at least 1
     * @return this builder
     * @throws IllegalArgumentException if {@code first} or {@code step} is below 1, or {@code last}
     *     is not on the grid
     */
    public Builder lengthRun(int first, int last, int step) {
      Checks.atLeast("PrepaidBlock", "first", first, 1);
      Checks.atLeast("PrepaidBlock", "step", step, 1);
      Checks.check(
          last >= first && (last - first) % step == 0,
          "PrepaidBlock: %d days are not reached from %d in steps of %d",
          last,
          first,
          step);
      for (long days = first; days <= last; days += step) {
        addLengthsInDays((int) days);
      }
      return this;
    }
  }
}
