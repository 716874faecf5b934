package io.github.geniac.pricing;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.PrepaidBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block on a grid of sizes and lengths, paid up front: full days of 24 hours, whatever the time
 * at which it ends. Off the grid it is not on sale, so its cost is not known.
 */
final class PrepaidBlockPricer implements Pricer<PrepaidBlock> {

  static final PrepaidBlockPricer DEFAULT = new PrepaidBlockPricer();

  private PrepaidBlockPricer() {}

  @Override
  public List<Charge> price(PrepaidBlock plan, Resolved item, Notes notes) {
    Optional<Integer> perPiece = item.perPiece(plan.price(), notes);
    if (item.amount().isEmpty()) {
      notes.add(NoteKey.AMOUNT_OPEN);
    } else if (!item.other()) {
      checkSize(plan, item, notes);
    }
    if (item.days().isEmpty()) {
      notes.add(NoteKey.PERIOD_OPEN);
    } else {
      checkDays(plan, item.days().get(), notes);
    }
    if (!notes.unknown().isEmpty() || perPiece.isEmpty()) {
      return List.of();
    }
    return new Commitment(
            plan.price(), item.most().orElseThrow(), item.days().orElseThrow(), perPiece.get())
        .chargesUpFront(item);
  }

  private static void checkSize(PrepaidBlock plan, Resolved item, Notes notes) {
    int nodes = item.most().map(most -> most.dividend().intValueExact()).orElse(0);
    if (!plan.sizes().isEmpty() && !plan.sizes().contains(nodes)) {
      notes.add(NoteKey.BLOCK_SIZE, "nodes", nodes, "sizes", List.copyOf(plan.sizes()));
    }
    if (item.days().isPresent()
        && !item.taken(item.days().get())
            .equals(Fraction.of(nodes).multipliedBy(item.days().get().days()))) {
      notes.add(
          NoteKey.BLOCK_NOT_CONSTANT, "nodes", nodes, "period", item.days().get());
    }
  }

  private static void checkDays(PrepaidBlock plan, DayRange days, Notes notes) {
    if (!plan.lengthsInDays().isEmpty() && !plan.lengthsInDays().contains(days.days())) {
      List<Integer> nearest = Stream.of(
              plan.lengthsInDays().headSet(days.days()).stream().reduce((first, last) -> last),
              plan.lengthsInDays().tailSet(days.days()).stream().findFirst())
          .flatMap(Optional::stream)
          .toList();
      notes.add(NoteKey.BLOCK_LENGTH, "days", days.days(), "lengths", nearest);
    }
    plan.endTime()
        .ifPresent(time ->
            notes.add(NoteKey.BLOCK_ENDS, "end", time.atDate(days.lastDay()).toString()));
    plan.maxLeadDays().ifPresent(lead -> {
      LocalDate from = days.start().minusDays(lead);
      notes.add(NoteKey.BLOCK_LEAD, "from", from, "days", lead);
    });
  }
}
