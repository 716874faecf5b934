package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.outlook.Setting;
import io.github.geniac.rules.view.Deviations;
import io.github.geniac.rules.view.ReadingUse;
import io.github.geniac.rules.view.ReadingUse.Alternative;
import io.github.geniac.rules.view.ReadingUse.Bearing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Where a proposal deviates, and what its verdict relies on. */
class DeviationsTest {

  private static final Setting SETTING = Setting.of(Given.TERMS);

  private static final Setting OPEN_AT_CAP =
      SETTING.with(Readings.defaults().with(StandardReadings.EXACTLY_100, "open"));

  private static Deviations of(Proposal proposal) {
    return Deviations.of(SETTING, proposal);
  }

  private static ReadingUse use(Deviations deviations, Reading<?> reading) {
    return deviations.readings().stream()
        .filter(one -> one.reading().equals(reading))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theCallsOwnExamplesDeviateAsTheCallSays() {
    assertThat(of(Views.E1).isNone()).isTrue();
    assertThat(Views.keys(of(Views.E2).violated()))
        .containsExactly("bulk-covers-research-period missing");
    assertThat(Views.keys(of(Views.E3).violated())).containsExactly("bulk-count-constant changes");
    assertThat(of(Views.E3).isNone()).isFalse();
    assertThat(of(Views.E3).open()).isEmpty();
    assertThat(Views.keys(of(Views.EMPTY).violated()))
        .containsExactly(
            "development-included no-work", "direct-procurement-proposed no-direct-plan");
    assertThat(of(Views.EMPTY).readings()).isEmpty();
    assertThat(of(Views.sparse()).violated()).isEmpty();
    assertThat(of(Views.sparse()).isNone()).isFalse();
  }

  @Test
  void aReadingOnWhichTheVerdictHangsIsListedWithWhatEachOtherChoiceChanges() {
    Deviations deviations = of(Given.bulkNodes(100));
    ReadingUse use = use(deviations, StandardReadings.EXACTLY_100);

    assertThat(deviations.readings())
        .extracting(ReadingUse::reading)
        .containsExactly(
            StandardReadings.DIRECT_PLAN_ROLE,
            StandardReadings.EXACTLY_100,
            StandardReadings.IDLE_BULK);
    assertThat(use.choice()).isEqualTo(StandardReadings.ExactlyAtCap.WITHIN_CAP);
    assertThat(use.isDefault()).isTrue();
    assertThat(use.bearing()).isEqualTo(Bearing.VERDICT);
    assertThat(use.alternatives()).hasSize(1);
    assertThat(use.alternatives().get(0).choice()).isEqualTo(StandardReadings.ExactlyAtCap.OPEN);
    assertThat(use.alternatives().get(0).verdict()).contains(Verdict.UNDETERMINED);
    assertThat(use.alternatives().get(0).difference().orElseThrow().after())
        .isEqualTo(OPEN_AT_CAP.assess(Given.bulkNodes(100)));
    assertThat(use(deviations, StandardReadings.IDLE_BULK).bearing())
        .isEqualTo(Bearing.OTHER_RULES);
    assertThat(deviations.survey())
        .isEqualTo(Rulebook.standard().survey(Given.bulkNodes(100), Given.TERMS));
  }

  @Test
  void aReadingThatDepartsFromTheDefaultIsListedEvenIfNothingHangsOnIt() {
    ReadingUse matters =
        use(Deviations.of(OPEN_AT_CAP, Given.bulkNodes(100)), StandardReadings.EXACTLY_100);
    ReadingUse idle = use(Deviations.of(OPEN_AT_CAP, Views.E1), StandardReadings.EXACTLY_100);

    assertThat(matters.isDefault()).isFalse();
    assertThat(matters.bearing()).isEqualTo(Bearing.VERDICT);
    assertThat(matters.alternatives().get(0).verdict()).contains(Verdict.ADMISSIBLE);
    assertThat(idle.bearing()).isEqualTo(Bearing.NOTHING);
    assertThat(idle.alternatives().get(0).difference().orElseThrow().isEmpty()).isTrue();
    assertThat(of(Views.E1).readings())
        .extracting(ReadingUse::reading)
        .doesNotContain(StandardReadings.EXACTLY_100);
  }

  @Test
  void aChoiceThatIsExcludedByAnotherHasNoVerdict() {
    Setting strict = SETTING.with(
        Readings.defaults().with(StandardReadings.BULK_WITH_DIRECT_BELOW_CAP, "only-beyond-cap"));
    Deviations deviations = Deviations.of(strict, Given.good());
    Alternative other =
        use(deviations, StandardReadings.DIRECT_PLAN_ROLE).alternatives().get(0);
    Setting beside = SETTING.with(
        Readings.defaults().with(StandardReadings.DIRECT_PLAN_ROLE, "beside-bulk-is-enough"));
    Proposal mixed = Given.beside(Given.always(30), Given.besideNodes(5));

    assertThat(other.difference()).isEmpty();
    assertThat(other.verdict()).isEmpty();
    assertThat(MarkdownReader.table(deviations.markdown(Locale.ENGLISH), "Readings relied on (3)")
            .column(4))
        .contains("BESIDE_BULK_IS_ENOUGH: cannot be chosen beside the others");
    assertThat(use(Deviations.of(beside, mixed), StandardReadings.BULK_WITH_DIRECT_BELOW_CAP)
            .alternatives()
            .get(0)
            .verdict())
        .isEmpty();
    assertThat(use(of(mixed), StandardReadings.BULK_WITH_DIRECT_BELOW_CAP)
            .alternatives()
            .get(0)
            .verdict())
        .contains(Verdict.INADMISSIBLE);
  }

  @Test
  void statedFxAssumptionsAreListedInOrderOfPairAndRate() {
    FxAssumption full = FxAssumption.builder()
        .pair("USD", "JPY")
        .rate(new BigDecimal("149.22"))
        .basis("TTM")
        .source("a | bank")
        .date(LocalDate.of(2024, 10, 15))
        .build();
    FxAssumption limited = full.toBuilder()
        .rate(new BigDecimal("150"))
        .limitedTo(List.of(ItemId.of("bulk"), ItemId.of("direct")))
        .build();
    FxAssumption euro = FxAssumption.of("EUR", "JPY", "160");
    Deviations deviations = of(Given.good().withFxAssumptions(limited, full, euro));

    assertThat(deviations.fxAssumptions()).containsExactly(euro, full, limited);
    assertThat(of(Given.good().withFxAssumptions(euro, limited, full)).fxAssumptions())
        .containsExactly(euro, full, limited);
    FxAssumption other = limited.toBuilder().source("b").build();
    assertThat(of(Given.good().withFxAssumptions(other, limited)).fxAssumptions())
        .isEqualTo(of(Given.good().withFxAssumptions(limited, other)).fxAssumptions());
    assertThat(
            MarkdownReader.table(deviations.markdown(Locale.ENGLISH), "FX assumptions stated (3)")
                .rows())
        .containsExactly(
            cells("EUR/JPY", "160", "not stated", "not stated", "not stated", "all items"),
            cells("USD/JPY", "149.22", "TTM", "a | bank", "2024-10-15", "all items"),
            cells("USD/JPY", "150", "TTM", "a | bank", "2024-10-15", "bulk, direct"));
    assertThat(deviations.markdown(Locale.JAPANESE))
        .contains("| EUR/JPY | 160 | 記載なし | 記載なし | 記載なし | すべての項目 |");
  }

  private static List<List<String>> cells(String... texts) {
    return List.of(texts).stream().map(List::of).collect(Collectors.toList());
  }

  @Test
  void aProposalWithoutDeviationsIsToldInFull() {
    assertThat(of(Given.directOf(Given.directNodes()).withoutBulkPlan()).markdown(Locale.ENGLISH))
        .isEqualTo("""
            # Deviations, and what the verdict relies on

            - ADMISSIBLE as stated
            - Research period 2024-10-15/2025-04-15; default readings; an unofficial reading of the call.

            The proposal deviates in nothing that a rule judges: no rule is violated, and none is open.

            ## Readings relied on (1)

            - 1 combination of readings that matter here
            - ADMISSIBLE under all

            | reading | clauses | read as | bears on | if read otherwise |
            | --- | --- | --- | --- | --- |
            | reading direct-plan-role: what the mandatory direct plan has to be | 0.5, 1.1 | STANDS\\_ALONE: It stands alone and could carry the project without the bulk route (default) | completeness or the subsidy | BESIDE\\_BULK\\_IS\\_ENOUGH: direct-plan-serves-workloads (direct): pass -&gt; n/a |

            ## FX assumptions stated (0)

            None is stated.

            ## Terms other than published (0)

            The first day of the research period, 2024-10-15, is an input: the call gives mid-October, provisionally and without a year. Terms that are as published are not listed.

            Not covered: the review of the content, what is not stated, later changes of the call, and the grant itself. The ministry decides.
            """);
  }

  @Test
  void deviationsReadingsAndTermsAreTold() {
    Setting wider = OPEN_AT_CAP.with(Given.TERMS.withBulkCap(30));
    String english = Deviations.of(wider, Views.E3).markdown(Locale.ENGLISH);
    String open = Deviations.of(wider, Views.E1).markdown(Locale.ENGLISH);
    String japanese = Deviations.of(wider, Views.E3).markdown(Locale.JAPANESE);

    assertThat(english)
        .contains(
            "; exactly-100=OPEN; ",
            "## Violated (2)\n\n| bears on | rule | plan | clauses | finding |\n",
            "| 40 nodes on 2024-11-15, 10 above the cap of 30 |\n")
        .doesNotContain("months of the research period");
    assertThat(open).contains("## Open (1)\n\n| bears on |");
    assertThat(MarkdownReader.table(open, "Readings relied on (3)").rows().get(1))
        .containsExactly(
            List.of("reading exactly-100: what exactly as many nodes as the cap are"),
            List.of("2.3"),
            List.of("OPEN: Already \"100 or more\", and so undetermined (not the default)"),
            List.of("the verdict"),
            List.of("WITHIN_CAP: UNDETERMINED -> ADMISSIBLE; bulk-node-cap (bulk): open -> pass"));
    assertThat(open).contains("- ADMISSIBLE under 1\n- UNDETERMINED under 1\n");
    assertThat(MarkdownReader.table(english, "Terms other than published (1)").head())
        .containsExactly("term", "clauses", "as published", "here");
    assertThat(MarkdownReader.table(english, "Terms other than published (1)").rows())
        .containsExactly(cells("most nodes of the bulk route", "2.3", "100", "30"));
    assertThat(japanese).contains("## 不適合（2 件）", "| 一括確保の上限ノード数 | 2.3 | 100 | 30 |", "（既定と異なる）");
  }

  @Test
  void valuesThatAreNotStatedAndReadingsWithoutEffectAreTold() {
    GpuNode bare = GpuNode.builder().gpus(8, "H100").build();
    Setting setting =
        OPEN_AT_CAP.with(Given.TERMS.toBuilder().referenceNode(bare).build());
    String english = Deviations.of(setting, Views.E1).markdown(Locale.ENGLISH);

    assertThat(MarkdownReader.table(english, "Terms other than published (3)")
            .rows()
            .get(1))
        .isEqualTo(cells("local SSD of the reference node, TB", "2.2", "30", "-"));
    assertThat(MarkdownReader.table(english, "Readings relied on (3)")
            .rows()
            .get(1)
            .subList(3, 5))
        .isEqualTo(cells("nothing here", "WITHIN_CAP: no outcome changes"));
    assertThat(of(Views.EMPTY).markdown(Locale.ENGLISH))
        .contains(
            "## Readings relied on (0)\n",
            "\nAll readings are the default, and no outcome hangs on one.\n");
  }

  @Test
  void wordsOfOnesOwnAndHostileNames() {
    Proposal proposal = Given.direct(one -> one.provider(Provider.of(Views.hostile())));
    Phrasebook words =
        Phrasebook.standard().with(Locale.FRENCH, Map.of("view.deviations", "Écarts"));

    assertThat(of(proposal).markdown(Locale.FRENCH, words))
        .startsWith("# Écarts\n\n- UNDETERMINED as stated")
        .doesNotContain("<b>", "`c`");
    assertThat(MarkdownReader.table(of(proposal).markdown(Locale.ENGLISH), "Open (1)")
            .column(4))
        .singleElement()
        .asString()
        .contains(Views.HOSTILE.replace('\n', ' '));
  }

  @Test
  void excludedReadingsAreRefused() {
    Setting both = SETTING.with(Readings.defaults()
        .with(StandardReadings.BULK_WITH_DIRECT_BELOW_CAP, "only-beyond-cap")
        .with(StandardReadings.DIRECT_PLAN_ROLE, "beside-bulk-is-enough"));

    assertThatThrownBy(() -> Deviations.of(both, Views.E1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("exclude each other");
  }

  @Test
  void whoSignsLateReliesOnTheReadingOfAboutOneMonth() {
    Proposal late = Given.good().toBuilder()
        .participants(List.of(Participant.of(Given.ACME, Given.TERM.plusDays(14))))
        .build();
    ReadingUse use = use(of(late), StandardReadings.ABOUT_ONE_MONTH);

    assertThat(use.alternatives().stream().map(Alternative::verdict).map(Optional::orElseThrow))
        .containsExactly(Verdict.INADMISSIBLE, Verdict.ADMISSIBLE);
  }
}
