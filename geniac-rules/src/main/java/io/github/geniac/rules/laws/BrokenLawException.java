package io.github.geniac.rules.laws;

import java.io.Serial;
import java.util.Locale;

/** Thrown by {@link LawReport#orThrow()}; its message says which laws are broken, and by what. */
public final class BrokenLawException extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final transient LawReport report;

  BrokenLawException(LawReport report) {
    super(report.explain(Locale.ENGLISH));
    this.report = report;
  }

  /** {@return the report} */
  public LawReport report() {
    return report;
  }
}
