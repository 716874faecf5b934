package io.github.geniac.pricing.report;

import io.github.geniac.rules.ItemEligibility.Eligibility;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Verdict;

/** Words that say good, bad, open or nothing by a sign and a colour as well. */
final class Badges {

  /** What a badge means; the sign says so to those who do not see its colour. */
  enum Tone {
    GOOD("\u2713"),
    BAD("\u2717"),
    OPEN("?"),
    NONE("\u2013");

    private final String sign;

    Tone(String sign) {
      this.sign = sign;
    }
  }

  private Badges() {}

  static void add(Html html, Tone tone, String text) {
    html.open("span", "class", "badge " + tone.name().toLowerCase(java.util.Locale.ROOT));
    html.element("span", tone.sign, "aria-hidden", "true");
    html.text(" " + text);
    html.close();
  }

  static Tone of(Verdict verdict) {
    return switch (verdict) {
      case ADMISSIBLE -> Tone.GOOD;
      case INADMISSIBLE -> Tone.BAD;
      case UNDETERMINED -> Tone.OPEN;
    };
  }

  static Tone of(Outcome outcome) {
    return switch (outcome) {
      case SATISFIED -> Tone.GOOD;
      case VIOLATED -> Tone.BAD;
      case UNDETERMINED -> Tone.OPEN;
      case NOT_APPLICABLE -> Tone.NONE;
    };
  }

  static Tone of(Eligibility eligibility) {
    return switch (eligibility) {
      case ELIGIBLE -> Tone.GOOD;
      case PARTLY_ELIGIBLE, UNDETERMINED -> Tone.OPEN;
      case NOT_ELIGIBLE -> Tone.BAD;
    };
  }
}
