package io.github.geniac.rules.outlook;

import io.github.geniac.core.Proposal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One answer that a missing fact could have. Immutable if its function is pure, as it has to be.
 *
 * @param value the value
 * @param statement states it in a proposal; none if it has no meaning beside what else is stated,
 *     such as nodes of a resource that is no node
 */
public record FactAnswer(Object value, Function<Proposal, Optional<Proposal>> statement) {

  /**
   * Refuses nulls.
   *
   * @param value the value
   * @param statement states it in a proposal
   */
  public FactAnswer {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(statement, "statement");
  }

  /**
   * {@return an answer that can be stated in any proposal}
   *
   * @param value the value
   * @param statement states it
   */
  public static FactAnswer of(Object value, UnaryOperator<Proposal> statement) {
    return new FactAnswer(value, proposal -> Optional.of(statement.apply(proposal)));
  }

  /** {@return the value} */
  @Override
  public String toString() {
    return value.toString();
  }
}
