package io.github.geniac.pricing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.geniac.pricing.report.Report;
import io.github.geniac.pricing.shell.Desk;
import io.github.geniac.rules.Phrasebook;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words of packages, beside those of the module. */
class TextsTest {

  @Test
  void aPackageHasItsOwnWordsBesideThoseOfTheModule() {
    Phrasebook shell = Texts.with(Desk.class);
    Phrasebook report = Texts.with(Report.class);

    assertThat(shell.text(Locale.ENGLISH, "shell.offers.head")).contains("Offers");
    assertThat(shell.text(Locale.JAPANESE, "shell.offers.head")).contains("提供条件");
    assertThat(report.text(Locale.ENGLISH, "shell.offers.head")).isEmpty();
    for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
      assertThat(shell.text(locale, "sheet.total"))
          .isPresent()
          .isEqualTo(report.text(locale, "sheet.total"))
          .isEqualTo(Texts.STANDARD.text(locale, "sheet.total"));
    }
  }

  @Test
  void aPackageWithoutWordsIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Texts.with(String.class))
        .withMessage("Texts: the resource /java/lang/phrases_en.properties is missing");
  }
}
