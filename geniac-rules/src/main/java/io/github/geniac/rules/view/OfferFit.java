package io.github.geniac.rules.view;

import io.github.geniac.core.Offer;
import io.github.geniac.core.OfferId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.outlook.Setting;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the offers of providers fit the open facts of a proposal: which each of them answers, which
 * it leaves open, and which of its terms would not fit. Immutable.
 *
 * <pre>{@code
 * OfferFit fit = OfferFit.of(Setting.of(terms), proposal, List.of(quote, other));
 * fit.fits("quote").get(0).questions(Fit.Effect.ANSWERS); // unit price, node type
 * fit.unanswered(); // what none of them answers
 * }</pre>
 *
 * <p>Whether an offer answers is found by putting it into the allocation and assessing again. It
 * fills in what the proposal does not state, and changes nothing that it states: what contradicts
 * is a term that differs. Each offer is put into each allocation alone, so a limit is held against
 * one allocation at a time. What it costs is compared elsewhere.
 *
 * @param assessment the proposal's assessment without any offer
 * @param offers the offers, in the order of their ids
 * @param fits each offer with each allocation that has an open fact, in the order of both ids
 */
public record OfferFit(Assessment assessment, List<Offer> offers, List<Fit> fits) {

  /**
   * Copies the lists.
   *
   * @param assessment the proposal's assessment without any offer
   * @param offers the offers
   * @param fits each offer with each allocation
   */
  public OfferFit {
    offers = List.copyOf(offers);
    fits = List.copyOf(fits);
  }

  /**
   * {@return how offers fit the open facts of a proposal}
   *
   * @param setting by what it is judged
   * @param proposal the proposal
   * @param offers the offers, in any order
   * @throws IllegalArgumentException if two offers have the same id, or a chosen reading is none of
   *     the rulebook's
   * @throws IllegalStateException if a rule fails
   */
  public static OfferFit of(Setting setting, Proposal proposal, Collection<Offer> offers) {
    return new Fitting(setting, proposal).of(offers);
  }

  /**
   * {@return how one offer fits, allocation by allocation}
   *
   * @param offer the id of the offer
   * @throws IllegalArgumentException if there is no such offer
   */
  public List<Fit> fits(String offer) {
    if (offers.stream().noneMatch(one -> one.id().value().equals(offer))) {
      throw new IllegalArgumentException("OfferFit: there is no offer '%s'; there are %s"
          .formatted(offer, offers.stream().map(Offer::id).toList()));
    }
    return fits(OfferId.of(offer));
  }

  List<Fit> fits(OfferId offer) {
    return fits.stream().filter(fit -> fit.offer().id().equals(offer)).toList();
  }

  /** {@return the questions of the assessment that no offer answers, in the order of asking} */
  public List<Question> unanswered() {
    Set<Question> answered = fits.stream()
        .flatMap(fit -> fit.questions(Fit.Effect.ANSWERS).stream())
        .collect(Collectors.toSet());
    return assessment.questions().stream()
        .filter(question -> !answered.contains(question))
        .toList();
  }

  /**
   * {@return the fit as Markdown}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String markdown(Locale locale) {
    return new OfferText(this, Texts.of(locale)).text();
  }

  /**
   * {@return the fit as Markdown, in the words of a phrasebook}
   *
   * @param locale the language, if the phrasebook has it; else English
   * @param phrasebook the words
   */
  public String markdown(Locale locale, Phrasebook phrasebook) {
    return new OfferText(this, Texts.of(locale, phrasebook)).text();
  }
}
