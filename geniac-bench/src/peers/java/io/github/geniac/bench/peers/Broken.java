package io.github.geniac.bench.peers;

import java.util.HashSet;
import java.util.Set;

/** Takes down which rules Drools found broken. Mutable, for one proposal. */
public final class Broken {

  private final Set<String> rules = new HashSet<>();

  /**
   * Takes down a rule.
   *
   * @param rule its id
   */
  public void add(String rule) {
    rules.add(rule);
  }

  /** {@return the rules} */
  public Set<String> rules() {
    return rules;
  }
}
