package io.github.geniac.pricing.search;

import io.github.geniac.core.OfferId;
import io.github.geniac.core.PhaseId;
import java.util.Objects;
import org.joda.money.CurrencyUnit;

/** One number of a search that may be varied, all else equal. Immutable. */
public sealed interface Parameter {

  /**
   * {@return the rate of the FX assumptions for a pair, as the proposal states it}
   *
   * @param base the code of the currency of which one unit is priced, such as {@code USD}
   * @param counter the code of the currency it is priced in, such as {@code JPY}; a search can vary
   *     a rate only if this is its billing currency
   * @throws org.joda.money.IllegalCurrencyException if one is unknown
   */
  static Parameter fxRate(String base, String counter) {
    return new FxRate(CurrencyUnit.of(base), CurrencyUnit.of(counter));
  }

  /**
   * {@return the unit price of an offer, in its own currency; that of the bulk route's offer too}
   *
   * @param offer the text of the offer's id
   * @throws IllegalArgumentException if the text is blank
   */
  static Parameter unitPrice(String offer) {
    return new UnitPrice(OfferId.of(offer));
  }

  /**
   * {@return the work content of a phase, in whole node-days}
   *
   * @param phase the text of the phase's id
   * @throws IllegalArgumentException if the text is blank
   */
  static Parameter work(String phase) {
    return new PhaseWork(PhaseId.of(phase));
  }

  /**
   * The rate of the FX assumptions for a pair.
   *
   * @param base the currency of which one unit is priced
   * @param counter the currency it is priced in
   */
  record FxRate(CurrencyUnit base, CurrencyUnit counter) implements Parameter {

    /** {@return the pair as {@code USD/JPY}} */
    @Override
    public String toString() {
      return base + "/" + counter;
    }
  }

  /**
   * The unit price of an offer.
   *
   * @param offer the id of the offer
   */
  record UnitPrice(OfferId offer) implements Parameter {

    /**
     * Refuses a null.
     *
     * @param offer the id of the offer
     */
    public UnitPrice {
      Objects.requireNonNull(offer, "offer");
    }

    /** {@return the id of the offer} */
    @Override
    public String toString() {
      return offer.toString();
    }
  }

  /**
   * The work content of a phase.
   *
   * @param phase the id of the phase
   */
  record PhaseWork(PhaseId phase) implements Parameter {

    /**
     * Refuses a null.
     *
     * @param phase the id of the phase
     */
    public PhaseWork {
      Objects.requireNonNull(phase, "phase");
    }

    /** {@return the id of the phase} */
    @Override
    public String toString() {
      return phase.toString();
    }
  }
}
