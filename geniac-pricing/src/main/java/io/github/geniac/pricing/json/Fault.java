package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;

/**
 * Why a text of the right form still means nothing, such as the 31st of November: thrown by what
 * parses it, and told with the value by the codec that it parses for.
 */
final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Kind kind;
  private final transient Object[] arguments;

  /** A fault, its arguments as {@link Spot#tell} takes them, without the value. */
  Fault(Kind kind, Object... arguments) {
    super(kind.name(), null, false, false);
    this.kind = kind;
    this.arguments = arguments;
  }

  Kind kind() {
    return kind;
  }

  Object[] arguments() {
    return arguments;
  }
}
