package io.github.geniac.pricing.shell;

import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import org.joda.money.Money;

/**
 * What a plan costs at an exchange rate, and who bears it, if the grant was decided at the assumed
 * rate. Immutable.
 *
 * @param part the plan
 * @param rate the rate that came true
 * @param cost what the plan costs at it
 * @param granted what is paid out: never more than was decided
 * @param own what is left to the applicants: the cost without what is granted, both as shown
 */
public record Burden(Part part, BigDecimal rate, Money cost, Money granted, Money own) {}
