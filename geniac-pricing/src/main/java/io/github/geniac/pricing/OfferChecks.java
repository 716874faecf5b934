package io.github.geniac.pricing;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import java.time.LocalDate;
import java.util.Optional;

/** Notes what is stated and does not go together: the offer, the dates, the stated cost. */
final class OfferChecks {

  private OfferChecks() {}

  static void check(Allocation allocation, Notes notes) {
    if (allocation.offer().isPresent()) {
      check(allocation, allocation.offer().get(), notes);
    }
    Optional<LocalDate> dated = allocation.pricePlan().map(PricePlan::price).flatMap(Price::asOf);
    Optional<LocalDate> first = allocation.days().map(DayRange::start);
    if (dated.isPresent() && first.isPresent() && dated.get().isAfter(first.get())) {
      notes.add(NoteKey.PRICE_DATED_LATE, "dated", dated.get(), "first", first.get());
    }
  }

  private static void check(Allocation allocation, Offer offer, Notes notes) {
    if (offer.available().isPresent() && allocation.days().isPresent()) {
      NodeSchedule outside =
          NodeSchedule.of(allocation.days().get(), 1).outside(offer.available().get());
      outside
          .span()
          .ifPresent(span -> notes.add(
              NoteKey.OUTSIDE_OFFER,
              "day",
              span.start(),
              "offer",
              offer.id(),
              "available",
              offer.available().get()));
    }
    if (offer.maxNodes().isPresent() && allocation.nodeSchedule().isPresent()) {
      NodeSchedule schedule = allocation.nodeSchedule().get();
      NodeSchedule above = schedule.above(offer.maxNodes().get());
      above
          .span()
          .ifPresent(span -> notes.add(
              NoteKey.ABOVE_OFFER,
              "day",
              span.start(),
              "nodes",
              schedule.nodesOn(span.start()),
              "offer",
              offer.id(),
              "limit",
              offer.maxNodes().get()));
    }
  }
}
