package io.github.geniac.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who supplies compute: the organization that sells it and the one that operates the machine, often
 * the same. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class Provider {

  Provider() {}

  /**
   * {@return a provider that sells the time of its own machine}
   *
   * @param organization both seller and operator
   */
  public static Provider of(Organization organization) {
    return resale(organization, organization);
  }

  /**
   * {@return a provider that sells the time of somebody else's machine}
   *
   * @param seller who sells
   * @param operator who operates the machine
   */
  public static Provider resale(Organization seller, Organization operator) {
    return ImmutableProvider.builder().seller(seller).operator(operator).build();
  }

  /**
   * {@return a provider of which only the seller is known}
   *
   * @param seller who sells
   */
  public static Provider operatorUnknown(Organization seller) {
    return ImmutableProvider.builder().seller(seller).build();
  }

  /** {@return who sells} */
  public abstract Organization seller();

  /** {@return who operates the machine, if stated} */
  public abstract Optional<Organization> operator();
}
