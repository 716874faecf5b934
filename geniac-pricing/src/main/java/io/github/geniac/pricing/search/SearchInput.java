package io.github.geniac.pricing.search;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** What a search starts from. */
record SearchInput(
    Proposal context,
    CallTerms terms,
    List<Offer> offers,
    CurrencyUnit billing,
    Rulebook rulebook,
    Readings readings) {

  SearchInput withContext(Proposal proposal) {
    return new SearchInput(proposal, terms, offers, billing, rulebook, readings);
  }

  SearchInput withOffers(List<Offer> others) {
    return new SearchInput(context, terms, others, billing, rulebook, readings);
  }

  DayRange period() {
    return terms.researchPeriod();
  }

  /** The number of a day of the research period, 0 for the first; its length for the end. */
  int tick(LocalDate day) {
    return Math.toIntExact(ChronoUnit.DAYS.between(period().start(), day));
  }
}
