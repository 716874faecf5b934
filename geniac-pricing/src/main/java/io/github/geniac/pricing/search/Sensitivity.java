package io.github.geniac.pricing.search;

import io.github.geniac.core.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * Which plan is the cheapest at which value of a parameter. The cost of each plan is a straight
 * line in it, so the least cost is concave and made of pieces of lines. Immutable.
 *
 * <p>The pieces are exact for every value of so many decimals as the search was asked for; a plan
 * that is the cheapest only between two neighbours of these values would not show.
 *
 * @param parameter the number that was varied
 * @param stated its value as stated
 * @param pieces the pieces, in rising order, without gaps
 * @param isProven whether each of them was searched to its proof
 */
public record Sensitivity(
    Parameter parameter, BigDecimal stated, List<Piece> pieces, boolean isProven) {

  /**
   * A range of values over which one plan is the cheapest.
   *
   * @param from where it begins: a breakpoint, or the end of what was asked for
   * @param to where it ends
   * @param plan the plan
   * @param fixed what the plan costs at a value of 0, in the billing currency; may be negative
   * @param slope what it costs more for each 1 that the value is higher
   */
  public record Piece(
      Fraction from, Fraction to, ProcurementPlan plan, Fraction fixed, Fraction slope) {

    /**
     * {@return what the plan costs at a value}
     *
     * @param value the value
     */
    public Fraction cost(Fraction value) {
      return fixed.plus(slope.multipliedBy(value));
    }
  }

  /**
   * Copies the list.
   *
   * @param parameter the number that was varied
   * @param stated its value as stated
   * @param pieces the pieces
   * @param isProven whether each was searched to its proof
   */
  public Sensitivity {
    pieces = List.copyOf(pieces);
  }

  /** {@return the values at which another plan becomes the cheapest, exactly, in rising order} */
  public List<Fraction> breakpoints() {
    return pieces.stream().skip(1).map(Piece::from).toList();
  }

  /**
   * {@return the pieces in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new SearchReport(locale).of(this);
  }
}
