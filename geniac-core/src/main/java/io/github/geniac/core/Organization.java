package io.github.geniac.core;

import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;

/**
 * One body, whatever its roles: participant, performer, seller or operator of compute, contractor.
 * Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class Organization {

  Organization() {}

  /** {@return a builder; {@code id} has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return an organization known by its name}
   *
   * @param name its name, which becomes its id
   * @param kind what kind of body it is
   * @throws IllegalArgumentException if the name is blank
   */
  public static Organization of(String name, OrganizationKind kind) {
    return builder().id(OrganizationId.of(name)).kind(kind).build();
  }

  /**
   * {@return a company known by its name}
   *
   * @param name its name, which becomes its id
   * @throws IllegalArgumentException if the name is blank
   */
  public static Organization company(String name) {
    return of(name, OrganizationKind.COMPANY);
  }

  /** {@return the id, one per organization in a proposal} */
  public abstract OrganizationId id();

  /** {@return the name for people; the id unless stated} */
  @Value.Default
  public String name() {
    return id().value();
  }

  /** {@return what kind of body it is, if stated} */
  public abstract Optional<OrganizationKind> kind();

  /** {@return its affiliates, as far as they matter to the proposal; complete as given} */
  @Value.NaturalOrder
  public abstract SortedSet<OrganizationId> affiliates();

  /** {@return a builder that holds the facts of this organization} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  /**
   * {@return whether the other organization is this one or an affiliate, as either of them states}
   *
   * @param other the other organization
   */
  public final boolean isSameOrAffiliate(Organization other) {
    return id().equals(other.id())
        || affiliates().contains(other.id())
        || other.affiliates().contains(id());
  }

  @Value.Check
  void check() {
    Checks.notBlank("Organization " + id(), "name", name());
  }

  /** Builds an {@link Organization}. Mutable, for one thread. */
  public static final class Builder extends ImmutableOrganization.Builder {

    Builder() {}

    /**
     * States the id.
     *
     * @param id the text of the id
     * @return this builder
     * @throws IllegalArgumentException if the text is blank
     */
    public Builder id(String id) {
      return id(OrganizationId.of(id));
    }
  }
}
