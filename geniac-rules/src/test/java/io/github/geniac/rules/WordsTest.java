package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words where a slip would say something else than the call, or than the other language. */
class WordsTest {

  private static String japanese(Proposal proposal, Readings readings) {
    return Rulebook.standard()
        .assess(proposal, Given.TERMS, readings)
        .explain(Locale.JAPANESE);
  }

  private static String text(Locale locale, String key) {
    return Phrasebook.standard().text(locale, key).orElseThrow();
  }

  /** Clause 0.5: nobody may procure from it; what it procures itself is its own affair. */
  @Test
  void anAcademicSupplierIsRefusedAsASupplier() {
    Proposal proposal = Given.direct(one -> one.provider(Provider.of(Given.UNIVERSITY)));

    assertThat(japanese(proposal, Readings.defaults()))
        .contains("direct：university は学術機関等であり、同機関から計算リソースを調達することはできない");
  }

  @Test
  void notSubsidisedNotApplicableAndNotCoveredAreThreeThings() {
    String subsidised = text(Locale.JAPANESE, "enum.Eligibility.NOT_ELIGIBLE");
    String applicable = text(Locale.JAPANESE, "enum.Outcome.NOT_APPLICABLE");

    assertThat(subsidised).isEqualTo("対象外");
    assertThat(applicable).isEqualTo("該当なし");
    assertThat(text(Locale.JAPANESE, "label.caution")).startsWith("判定に含まれないもの：");
    assertThat(japanese(Given.good(), Readings.defaults())).doesNotContain("対象外");
  }
}
