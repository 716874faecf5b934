package io.github.geniac.core;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An organization that applies, alone or with others (clause 0.4). Immutable. */
@Value.Immutable
@CoreStyle
public abstract class Participant {

  Participant() {}

  /**
   * {@return a participant that does not say when it could sign with the vendor}
   *
   * @param organization the organization
   */
  public static Participant of(Organization organization) {
    return ImmutableParticipant.builder().organization(organization).build();
  }

  /**
   * {@return a participant that could sign with the vendor of the bulk route by a day}
   *
   * @param organization the organization
   * @param canSignBy the day by which it can have signed (clause 2.7), in the years 1 to 9999
   * @throws IllegalArgumentException if the day leaves the years 1 to 9999
   */
  public static Participant of(Organization organization, LocalDate canSignBy) {
    return of(organization).withCanSignBy(canSignBy);
  }

  /** {@return the organization} */
  public abstract Organization organization();

  /** {@return the day by which it can have signed with the vendor of the bulk route, if stated} */
  public abstract Optional<LocalDate> canSignBy();

  /**
   * {@return this participant with another day by which it can have signed}
   *
   * @param day the day, in the years 1 to 9999
   * @throws IllegalArgumentException if the day leaves the years 1 to 9999
   */
  public abstract Participant withCanSignBy(LocalDate day);

  @Value.Check
  void check() {
    Checks.day("Participant " + organization().id(), "canSignBy", canSignBy());
  }
}
