package io.github.geniac.pricing.json;

import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the writing of one document gathers: the organizations it names. Mutable, for one thread.
 */
final class Writing {

  private final boolean inFull;
  private final Optional<Locale> language;
  private final Map<OrganizationId, Organization> organizations = new TreeMap<>();

  private Writing(boolean inFull, Optional<Locale> language) {
    this.inFull = inFull;
    this.language = language;
  }

  /** A document for people: without what is as its default, reference nodes by their names. */
  static Writing brief() {
    return new Writing(false, Optional.empty());
  }

  /** Everything in full, so that a digest of it does not hang on what a library has as default. */
  static Writing inFull() {
    return new Writing(true, Optional.empty());
  }

  /** A document for people in which findings and notes stand in words too, if in a language. */
  static Writing worded(Optional<Locale> language) {
    return new Writing(false, language);
  }

  /** The language of the words beside keys, if there are to be any. */
  Optional<Locale> language() {
    return language;
  }

  boolean isInFull() {
    return inFull;
  }

  /** Takes down an organization that the document names. */
  void name(Organization organization) {
    Organization other = organizations.putIfAbsent(organization.id(), organization);
    if (other != null && !other.equals(organization)) {
      throw new IllegalArgumentException("JSON: organization '" + organization.id()
          + "' is described in two ways, " + other + " and " + organization
          + "; a document describes each once, so state one and use it everywhere");
    }
  }

  /** Takes down the parties of a provider that the document names. */
  void name(Provider provider) {
    name(provider.seller());
    if (provider.operator().isPresent()) {
      name(provider.operator().get());
    }
  }

  /** In order of ids. */
  Map<OrganizationId, Organization> organizations() {
    return organizations;
  }
}
