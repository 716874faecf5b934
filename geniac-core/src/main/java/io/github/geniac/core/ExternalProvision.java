package io.github.geniac.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a workload of purpose 2 or 3 says of the external provision of the model that it belongs to
 * (clause 0.3). Each fact may be left unstated. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class ExternalProvision {

  ExternalProvision() {}

  /** {@return a builder; nothing has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return whether the provision is indispensable to the development in the proposal, if stated}
   */
  public abstract Optional<Boolean> indispensable();

  /** {@return whether the workload demonstrates the provision, if stated} */
  public abstract Optional<Boolean> demonstration();

  /** {@return whether the provision is free of charge, if stated} */
  public abstract Optional<Boolean> freeOfCharge();

  /** {@return whether the workload is needed for the provision, if stated} */
  public abstract Optional<Boolean> neededForProvision();

  /** {@return a builder that holds these facts} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Builds an {@link ExternalProvision}. Mutable, for one thread. */
  public static final class Builder extends ImmutableExternalProvision.Builder {

    Builder() {}
  }
}
