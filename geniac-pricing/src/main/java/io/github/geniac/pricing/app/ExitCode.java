package io.github.geniac.pricing.app;

import io.github.geniac.rules.Assessment;

/** How the command ends; {@link Main} says so to its users. */
enum ExitCode {
  /** Admissible, complete, and unchanged if there is a receipt to compare with; or help is told. */
  ADMISSIBLE(0),
  /** Wrong arguments, or a file that cannot be written. */
  REFUSED(2),
  /** The plan or the receipt cannot be read. */
  UNREADABLE(3),
  /** Not admissible as stated. */
  INADMISSIBLE(4),
  /** Undetermined, or incomplete. */
  OPEN(5),
  /** Admissible and complete, but no longer what the receipt was made of. */
  CHANGED(6);

  private final int status;

  ExitCode(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }

  /** The gravest that applies. */
  static ExitCode of(Assessment assessment, boolean changed) {
    return switch (assessment.verdict()) {
      case INADMISSIBLE -> INADMISSIBLE;
      case UNDETERMINED -> OPEN;
      case ADMISSIBLE -> {
        if (!assessment.isComplete()) {
          yield OPEN;
        }
        yield changed ? CHANGED : ADMISSIBLE;
      }
    };
  }
}
