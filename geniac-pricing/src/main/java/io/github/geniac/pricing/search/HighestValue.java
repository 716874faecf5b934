package io.github.geniac.pricing.search;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How far a parameter may rise within a budget, the work planned anew for each value. Immutable.
 *
 * @param parameter the number that was varied
 * @param budget the most that the nodes may cost
 * @param value the highest value asked for at which a plan within the budget was found; empty if
 *     there was none even at the lowest
 * @param isProven whether no plan stays within the budget at any higher value that was asked for;
 *     if not, a limit stopped a search, and a higher value may do as well
 */
public record HighestValue(
    Parameter parameter, Money budget, Optional<BigDecimal> value, boolean isProven) {}
