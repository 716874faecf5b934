package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.CLOUD;
import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.bulk;
import static io.github.geniac.rules.outlook.Plans.bulkNodes;
import static io.github.geniac.rules.outlook.Plans.good;
import static io.github.geniac.rules.outlook.Plans.training;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Amount;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.Subject;
import io.github.geniac.rules.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What settles a verdict, in words. */
class SettlingTextTest {

  private static final Unknown AMOUNT = Unknown.of(StandardFacts.AMOUNT, Subject.of(bulkNodes()));
  private static final Unknown NOTICE = Unknown.of(StandardFacts.AWARD_NOTICE);
  private static final Unknown OWN = Unknown.of(new Fact("own.fact", Party.APPLICANT));
  private static final Unknown ORIGIN =
      Unknown.of(StandardFacts.BASE_ORIGIN, Subject.of(training())).withDetail("2");
  private static final Unknown READING = Unknown.of(StandardReadings.EXACTLY_100);

  private static Assessment open() {
    return SETTING.assess(bulk(one -> one.amount(Optional.empty())));
  }

  private static Settling settling(
      Map<Verdict, Settling.Way> ways, Set<Set<Unknown>> sets, boolean decides) {
    return new Settling(open(), List.of(AMOUNT), List.of(), ways, sets, decides, Optional.empty());
  }

  private static Settling.Way way(Unknown unknown, Object value) {
    return new Settling.Way(List.of(new Assumption(unknown, value)), good(), Readings.defaults());
  }

  /** The line that tells an answer. */
  private static String told(Unknown unknown, Object value) {
    return settling(Map.of(Verdict.ADMISSIBLE, way(unknown, value)), Set.of(), true)
        .explain(Locale.ENGLISH)
        .lines()
        .toList()
        .get(3);
  }

  @Test
  void itCanGoEitherWayByTheseAnswersAndTheseSetsDecide() {
    Settling both = settling(
        Map.of(
            Verdict.ADMISSIBLE, way(AMOUNT, Amount.nodes(1)),
            Verdict.INADMISSIBLE, way(AMOUNT, Amount.nodes(0))),
        Set.of(Set.of(AMOUNT)),
        true);

    assertThat(both.explain(Locale.ENGLISH).lines())
        .containsExactly(
            "As stated: UNDETERMINED",
            "It can still go either way.",
            "ADMISSIBLE can be reached; the quickest answers to it:",
            "  - bulk: amount: 1 node",
            "INADMISSIBLE can be reached; the quickest answers to it:",
            "  - bulk: amount: 0 nodes",
            "The smallest sets of facts that decide the verdict, whatever the answers are:",
            "  - bulk: amount");
    assertThat(both).hasToString(both.explain(Locale.ENGLISH));
    assertThat(both.explain(Locale.JAPANESE).lines()).hasSize(8);
  }

  @Test
  void whereNothingSettlesTheEmptySetIsToldAsNothing() {
    assertThat(
            settling(Map.of(), Set.of(Set.of()), false).explain(Locale.ENGLISH).lines())
        .containsExactly(
            "As stated: UNDETERMINED",
            "It cannot go either way any more.",
            "No set of facts always decides the verdict. The smallest sets after which no further"
                + " fact changes what is open:",
            "  - nothing");
  }

  @Test
  void tooMuchIsToldWithWhatIsLookedAtTogether() {
    Settling.Overrun overrun = new Settling.Overrun(List.of(AMOUNT, READING), 20, 19);
    Settling settling = new Settling(
        open(), List.of(AMOUNT), List.of(OWN), Map.of(), Set.of(), false, Optional.of(overrun));

    assertThat(settling.explain(Locale.ENGLISH).lines())
        .containsExactly(
            "As stated: UNDETERMINED",
            "Not worked out: 20 combinations of answers are more than the limit of 19: bulk:"
                + " amount; reading exactly-100",
            "Asked for, but no possible answers are known:",
            "  - own.fact");
  }

  @Test
  void unknownsAreToldByTheirNames() {
    assertThat(told(NOTICE, LocalDate.of(2024, 9, 10)))
        .isEqualTo("  - day of the award notice: 2024-09-10");
    assertThat(told(ORIGIN, "x")).startsWith("  - train: ").endsWith(" (2): x");
    assertThat(told(READING, StandardReadings.ExactlyAtCap.OPEN))
        .isEqualTo("  - reading exactly-100: OPEN");
    assertThat(told(OWN, true)).isEqualTo("  - own.fact: yes");
    assertThat(told(OWN, false)).isEqualTo("  - own.fact: no");
  }

  @Test
  void bodiesAreToldByTheirKindsOrElseByName() {
    Organization institute = Organization.of("x", OrganizationKind.NATIONAL_RESEARCH_INSTITUTE);
    Organization unknown = Organization.builder().id("somebody").build();

    assertThat(told(OWN, CLOUD)).isEqualTo("  - own.fact: company");
    assertThat(told(OWN, unknown)).isEqualTo("  - own.fact: somebody");
    assertThat(told(OWN, Provider.of(CLOUD))).isEqualTo("  - own.fact: company");
    assertThat(told(OWN, Provider.operatorUnknown(CLOUD))).isEqualTo("  - own.fact: company");
    assertThat(told(OWN, Provider.resale(CLOUD, institute)))
        .isEqualTo("  - own.fact: company that sells the time of a machine of national research"
            + " institute");
  }

  @Test
  void quantitiesResourcesAndStepsAreToldInWords() {
    GpuNode bare = GpuNode.builder().gpus(8, "H100").build();

    assertThat(told(OWN, Amount.quantity(new BigDecimal("1E+2")))).isEqualTo("  - own.fact: 100");
    assertThat(told(OWN, bare)).isEqualTo("  - own.fact: 8 x H100: 8 x H100, 0 Tbps");
    assertThat(told(OWN, bare.toBuilder().injectionBandwidthTbps("3.2").build()))
        .endsWith("8 x H100, 3.2 Tbps");
    assertThat(told(OWN, OtherCompute.of(OtherCompute.Kind.STORAGE, "disks", "TB")))
        .isEqualTo("  - own.fact: disks");
    assertThat(told(OWN, LineageStep.fromScratch()))
        .isEqualTo("  - own.fact: training from scratch");
    assertThat(told(OWN, List.of(OrganizationKind.COMPANY, 5)))
        .isEqualTo("  - own.fact: company, 5");
  }
}
