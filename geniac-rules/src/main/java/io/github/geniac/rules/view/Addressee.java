package io.github.geniac.rules.view;

import io.github.geniac.core.Organization;
import io.github.geniac.rules.Party;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whom to ask: the applicants, the ministry, or a provider, by name if the proposal states who
 * sells. Immutable.
 *
 * @param party who can supply the answer
 * @param seller the organization that sells, if it is a provider and stated
 */
public record Addressee(Party party, Optional<Organization> seller)
    implements Comparable<Addressee> {

  private static final Comparator<Organization> BY_ID = Comparator.comparing(Organization::id);

  private static final Comparator<Addressee> ORDER = Comparator.comparing(Addressee::party)
      .thenComparing(one -> one.seller().orElse(null), Comparator.nullsLast(BY_ID));

  /**
   * Checks that only a provider has a seller.
   *
   * @param party who can supply the answer
   * @param seller the organization that sells
   * @throws IllegalArgumentException if another party has a seller
   */
  public Addressee {
    if (seller.isPresent() && party != Party.PROVIDER) {
      throw new IllegalArgumentException("Addressee: only a PROVIDER has a seller, %s has '%s'"
          .formatted(party, seller.get().id()));
    }
  }

  /**
   * {@return a party as a whole; for a provider, one that is not stated}
   *
   * @param party the party
   */
  public static Addressee of(Party party) {
    return new Addressee(party, Optional.empty());
  }

  /**
   * {@return a provider}
   *
   * @param seller the organization that sells
   */
  public static Addressee provider(Organization seller) {
    return new Addressee(Party.PROVIDER, Optional.of(seller));
  }

  /** Orders by party; among providers by the id of the seller, one that is not stated last. */
  @Override
  public int compareTo(Addressee other) {
    return ORDER.compare(this, other);
  }

  /** {@return the party, with the name of the seller if there is one} */
  @Override
  public String toString() {
    return party + seller.map(one -> " " + one.name()).orElse("");
  }
}
