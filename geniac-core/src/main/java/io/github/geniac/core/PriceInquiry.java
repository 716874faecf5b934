package io.github.geniac.core;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An inquiry about the bulk route's provisional unit price, with what the ministry's contact asks
 * for (clause 2.C). A value of its own, not part of a proposal. Immutable.
 */
@Value.Immutable
@CoreStyle
public abstract class PriceInquiry {

  PriceInquiry() {}

  /** {@return a builder; nothing has to be set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the name of the organization that asks, if stated} */
  public abstract Optional<String> organization();

  /** {@return the person in charge, if stated} */
  public abstract Optional<String> personInCharge();

  /** {@return the phone number, if stated} */
  public abstract Optional<String> phone();

  /** {@return the e-mail address, if stated} */
  public abstract Optional<String> email();

  /** {@return a builder that holds the facts of this inquiry} */
  public final Builder toBuilder() {
    return new Builder().from(this);
  }

  @Value.Check
  void check() {
    Checks.notBlank("PriceInquiry", "organization", organization());
    Checks.notBlank("PriceInquiry", "personInCharge", personInCharge());
    Checks.notBlank("PriceInquiry", "phone", phone());
    Checks.notBlank("PriceInquiry", "email", email());
  }

  /** Builds a {@link PriceInquiry}. Mutable, for one thread. */
  public static final class Builder extends ImmutablePriceInquiry.Builder {

    Builder() {}
  }
}
