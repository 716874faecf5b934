package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.StandardReadings.BulkWithDirectBelowCap;
import io.github.geniac.rules.outlook.Setting;
import io.github.geniac.rules.view.Deviations;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Words where a slip would say something else than the call, or than the other language. */
class WordsTest {

  private static String japanese(Proposal proposal, Readings readings) {
    return Rulebook.standard().assess(proposal, Given.TERMS, readings).explain(Locale.JAPANESE);
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

  /** Clause 2.3, read strictly: on which days they stand side by side, not whose part they are. */
  @Test
  void directNodesBesideTheCapAreToldByTheirDays() {
    Readings strict = Readings.defaults()
        .with(StandardReadings.BULK_WITH_DIRECT_BELOW_CAP, BulkWithDirectBelowCap.ONLY_BEYOND_CAP);

    assertThat(japanese(Given.beside(Given.always(100), Given.besideNodes(10)), strict))
        .contains("直接確保のノードは、一括確保が 100 ノードの日に限って併用されている");
  }

  @Test
  void theResearchPeriodIsPlannedAndItsStartProvisional() {
    assertThat(text(Locale.ENGLISH, "clause.1.2")).contains("planned", "provisional");
    assertThat(text(Locale.JAPANESE, "clause.1.2")).contains("予定", "暫定");
    assertThat(Deviations.of(Setting.of(Given.TERMS), Given.good()).markdown(Locale.JAPANESE))
        .contains("公募要領は年を示さず、暫定で 10 月中旬とする");
  }

  @Test
  void whatIsBeyondTheCapMayBeSecuredIndividually() {
    assertThat(text(Locale.ENGLISH, "clause.2.3")).contains("may be secured individually");
    assertThat(text(Locale.JAPANESE, "clause.2.3")).contains("個別調整による確保を認める");
  }
}
