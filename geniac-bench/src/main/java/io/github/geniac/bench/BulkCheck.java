package io.github.geniac.bench;

import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to judge the bulk nodes of a proposal by the cap, the constant count, the cover of the
 * research period and the node's specification.
 */
public interface BulkCheck {

  /** One that can say which of the rules are broken, too. */
  interface WithReasons extends BulkCheck {

    /**
     * {@return the ids of the rules that are broken}
     *
     * @param proposal the proposal
     */
    Set<String> broken(Proposal proposal);
  }

  /** {@return its name, for the parameter of the benchmark} */
  String name();

  /**
   * {@return whether all four rules hold}
   *
   * @param proposal the proposal
   */
  boolean accepts(Proposal proposal);

  /**
   * {@return how many of these proposals it accepts; one after the other, unless it is better at
   * many together}
   *
   * @param proposals the proposals
   */
  default int countAccepted(List<Proposal> proposals) {
    int accepted = 0;
    for (Proposal proposal : proposals) {
      accepted += accepts(proposal) ? 1 : 0;
    }
    return accepted;
  }

  /** {@return all contenders: this library, ifs, and those of the profile {@code peers}} */
  static List<BulkCheck> all() {
    return stream().toList();
  }

  /**
   * {@return the contender of this name; no more of them are made than it takes to find it}
   *
   * @param name the name
   * @throws IllegalArgumentException if there is none of the name
   */
  static BulkCheck named(String name) {
    return stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "There is no contender '" + name + "'; a build with -Ppeers adds yavi and drools"));
  }

  private static Stream<BulkCheck> stream() {
    return Stream.concat(
        Stream.of(new RulebookCheck(), new HandWrittenCheck()),
        ServiceLoader.load(BulkCheck.class).stream().map(ServiceLoader.Provider::get));
  }
}
