package io.github.geniac.pricing.search;

import java.time.LocalDate;

/**
 * The cheapest plan that is done by a day; a later day never makes it dearer. Immutable.
 *
 * @param completion the last day on which a phase runs
 * @param plan the plan
 * @param isProven whether no cheaper plan is done by then
 */
public record CompletionPoint(LocalDate completion, ProcurementPlan plan, boolean isProven) {}
