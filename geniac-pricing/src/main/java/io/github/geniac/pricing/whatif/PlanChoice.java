package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.internal.Numbers;
import io.github.geniac.rules.Part;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One of two plans that are weighed against each other. Immutable.
 *
 * @param name a name for people, not blank
 * @param whatIf the base it belongs to
 * @param part which plan of the base
 */
public record PlanChoice(String name, WhatIf whatIf, Part part) {

  /**
   * Checks the name.
   *
   * @param name a name for people
   * @param whatIf the base it belongs to
   * @param part which plan of the base
   * @throws IllegalArgumentException if the name is blank
   */
  public PlanChoice {
    Numbers.check(!name.isBlank(), "PlanChoice: the name must not be blank");
    Objects.requireNonNull(whatIf, "whatIf");
    Objects.requireNonNull(part, "part");
  }

  /** What it costs as stated. */
  Total total() {
    return total(whatIf.base());
  }

  /** The exact cost at a value of a number, or as stated if the number is none of this base's. */
  Fraction cost(Scalar scalar, BigDecimal value) {
    Situation base = whatIf.base();
    Total total = total(scalar.concerns(base) ? scalar.set(base, value) : base);
    return total.exact().amount();
  }

  List<Note> unknown() {
    return total().unknown();
  }

  private Total total(Situation situation) {
    return whatIf.sheet(situation).plan(part).total();
  }
}
