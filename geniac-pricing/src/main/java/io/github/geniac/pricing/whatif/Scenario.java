package io.github.geniac.pricing.whatif;

import io.github.geniac.pricing.internal.Numbers;
import java.util.List;

/**
 * A named question: what if all of this shifted? Shifts are applied in order, each to what the one
 * before it left. Immutable.
 *
 * @param name a name for people, such as {@code weak yen}; not blank
 * @param shifts the shifts; none leaves everything as it is
 */
public record Scenario(String name, List<Shift> shifts) {

  /**
   * Checks the name and copies the list.
   *
   * @param name a name for people
   * @param shifts the shifts
   * @throws IllegalArgumentException if the name is blank
   */
  public Scenario {
    name = name.strip();
    Numbers.check(!name.isEmpty(), "Scenario: the name must not be blank");
    shifts = List.copyOf(shifts);
  }

  /**
   * {@return a scenario}
   *
   * @param name a name for people
   * @param shifts the shifts
   * @throws IllegalArgumentException if the name is blank
   */
  public static Scenario of(String name, Shift... shifts) {
    return new Scenario(name, List.of(shifts));
  }

  /**
   * {@return what becomes of a situation}
   *
   * @param situation where it starts from
   * @throws IllegalArgumentException if a shift names what the proposal does not have, or makes a
   *     value meaningless; the message names allocation, field and value
   */
  public Situation applyTo(Situation situation) {
    Situation now = situation;
    for (Shift shift : shifts) {
      now = shift.applyTo(now);
    }
    return now;
  }

  /** {@return the name and the shifts} */
  @Override
  public String toString() {
    return name + " " + shifts;
  }
}
