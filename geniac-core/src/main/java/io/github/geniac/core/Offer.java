package io.github.geniac.core;

import java.util.Optional;
import org.immutables.value.Value;

/** What a provider would sell: a resource, at a price plan, up to a limit. Immutable. */
@Value.Immutable
@CoreStyle
public abstract class Offer {

  Offer() {}

  /** {@return a builder; {@code id}, {@code provider} and {@code resource} have to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the id} */
  public abstract OfferId id();

  /** {@return who would supply it} */
  public abstract Provider provider();

  /** {@return what would be supplied} */
  public abstract ComputeResource resource();

  /** {@return how it would be charged for, if stated} */
  public abstract Optional<PricePlan> pricePlan();

  /** {@return the most nodes on any day, 0 or more, if there is a limit} */
  public abstract Optional<Integer> maxNodes();

  /** {@return the days on which it is to be had, if they are limited} */
  public abstract Optional<DayRange> available();

  /** {@return a builder that holds the facts of this offer} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    maxNodes().ifPresent(nodes -> Checks.atLeast("Offer " + id(), "maxNodes", nodes, 0));
    Checks.check(
        maxNodes().isEmpty() || resource() instanceof GpuNode,
        "Offer %s: maxNodes is for GPU nodes, the resource is %s",
        id(),
        resource().label());
  }

  /** Builds an {@link Offer}. Mutable, for one thread. */
  public static final class Builder extends ImmutableOffer.Builder {

    Builder() {}

    /**
     * States the id.
     *
     * @param id the text of the id
     * @return this builder
     * @throws IllegalArgumentException if the text is blank
     */
    public Builder id(String id) {
      return id(OfferId.of(id));
    }
  }
}
