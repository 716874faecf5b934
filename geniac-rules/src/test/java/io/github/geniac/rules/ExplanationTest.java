package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  private static String explain(Proposal proposal, Locale locale) {
    return Rulebook.standard().assess(proposal, Given.TERMS).explain(locale);
  }

  @Test
  void theWholeVerdictIsTold() {
    String text = explain(Given.bulk(bulk -> bulk.nodes(112)), Locale.ENGLISH);
    assertThat(text.lines())
        .startsWith(
            "INADMISSIBLE as stated; ADMISSIBLE without the bulk plan",
            "Research period 2024-10-15/2025-04-15; default readings; an unofficial reading of the call.",
            "",
            "Admissible?")
        .contains(
            "  FAIL    bulk      bulk-node-cap (2.3)                           112 nodes on 2024-10-15, 12 above the cap of 100",
            "  n/a     proposal  external-provision-indispensable, demonstration-free, cost-in-scope, data-preparation-outsourced",
            "Subsidised, item by item",
            "  yes           direct    direct")
        .endsWith(
            "",
            "Not covered: the review of the content, what is not stated, later changes of the call, and the grant itself. The ministry decides.");
    assertThat(text).doesNotContain("Open questions");
  }

  @Test
  void itemsThatAreSubsidisedGiveNoReasons() {
    assertThat(explain(Given.good(), Locale.ENGLISH).lines())
        .containsSubsequence(
            "Subsidised, item by item",
            "  yes           direct    direct",
            "  yes           bulk      bulk",
            "")
        .noneMatch(line -> line.startsWith(" ".repeat(26)) && !line.startsWith(" ".repeat(60)));
  }

  @Test
  void aQuestionIsToldAloneAsItIsAmongTheOthers() {
    Proposal proposal = Given.good().withoutBulkPlan().toBuilder()
        .directPlan(DirectPlan.of(Allocation.builder().id("open").build()))
        .build();
    Assessment assessment = Rulebook.standard().assess(proposal, Given.TERMS);

    for (Locale locale : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
      assertThat(assessment.questions()).isNotEmpty();
      assertThat(assessment.explain(locale).lines().filter(line -> line.startsWith("  - ")))
          .containsExactlyElementsOf(assessment.questions().stream()
              .map(question -> "  - " + question.explain(locale))
              .toList());
    }
    assertThat(assessment.questions())
        .extracting(question -> question.explain(Locale.ENGLISH))
        .contains("applicant: open: provider (seller and operator); evidence: the quote"
            + " [0.5, 1.1, 0.1, 0.3]");
  }

  @Test
  void columnsLineUpWithFullWidthCharacters() {
    String text = explain(Given.good(), Locale.JAPANESE);
    assertThat(text.lines())
        .contains(
            "  適合    一括      bulk-node-cap (2.3)                           100 ノード中 30 ノード、残り 70");
    assertThat(TextTable.padded("適合", 8)).isEqualTo("適合    ");
    assertThat(TextTable.padded("pass", 8)).isEqualTo("pass    ");
    assertThat(TextTable.padded("ｶﾅ", 4)).isEqualTo("ｶﾅ  ");
    assertThat(TextTable.padded("한。ＡA", 9)).isEqualTo("한。ＡA  ");
    assertThat(TextTable.padded("long", 2)).isEqualTo("long ");
    for (int wide : new int[] {
      0x1100, 0x115F, 0x2E80, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF00,
      0xFF60, 0xFFE0, 0xFFE6
    }) {
      assertThat(TextTable.padded(Character.toString(wide), 3)).hasSize(2);
    }
    for (int narrow : new int[] {
      0x10FF, 0x1160, 0x2E7F, 0xA4D0, 0xABFF, 0xD7A4, 0xF8FF, 0xFB00, 0xFE2F, 0xFE70, 0xFEFF,
      0xFF61, 0xFFDF, 0xFFE7
    }) {
      assertThat(TextTable.padded(Character.toString(narrow), 3)).hasSize(3);
    }
  }

  @Test
  void readingsAndRemarksAreTold() {
    Readings open = Readings.defaults().with(StandardReadings.EXACTLY_100, "open");
    Proposal proposal = Given.bulk(bulk -> bulk.nodes(100));
    String text = Rulebook.standard().assess(proposal, Given.TERMS, open).explain(Locale.ENGLISH);
    assertThat(text)
        .contains("; exactly-100=OPEN;")
        .contains("exactly 100 nodes, which the call speaks of on both sides [reading exactly-100]")
        .contains(
            "Open questions (1)\n  - ministry: reading exactly-100: what exactly as many nodes as the cap are [2.3]");
    String bare = explain(
        Given.good().withFxAssumptions(FxAssumption.of("USD", "JPY", "150")), Locale.ENGLISH);
    assertThat(bare).contains("note: USD/JPY: the date of the rate is not stated");
  }

  @Test
  void questionsSayWhoWhatAndByWhatEvidence() {
    assertThat(explain(Given.direct(d -> d.talks(Optional.empty())), Locale.ENGLISH))
        .contains(
            "  - applicant: direct: state of the talks (not started, provider asked, price quoted, agreed"
                + " in principle or contract signed); evidence: correspondence [1.1]");
    assertThat(
            explain(Given.good().toBuilder().awardNotice(Optional.empty()).build(), Locale.ENGLISH))
        .contains("  - ministry: day of the award notice (date); evidence: the notice [2.7]");
    assertThat(explain(Given.direct(d -> d.talks(Optional.empty())), Locale.JAPANESE))
        .contains("  - 提案者：direct：調整状況（未着手、照会済み、見積受領、内諾済み、契約済みのいずれか）、根拠資料：やり取りの記録［1.1］");
  }

  @Test
  void partsOfDifferentOutcomeAreMarkedAndTheGravestComesFirst() {
    Allocation outside = Given.directNodes().toBuilder()
        .id("a")
        .build()
        .withPeriod(DayRange.parse("2025-05-01/2025-05-02"));
    Proposal proposal = Given.good().withDirectPlan(DirectPlan.of(Given.directNodes(), outside));
    assertThat(explain(proposal, Locale.ENGLISH).lines().map(String::strip))
        .containsSubsequence(
            "FAIL    direct    within-research-period (1.2)                  a lies outside 2024-10-15/2025-04-15, on 1 day from 2025-05-01",
            "pass: direct lies within 2024-10-15/2025-04-15");
    assertThat(explain(proposal, Locale.ENGLISH))
        .contains("  no            direct    a\n                          a lies outside");
  }

  @Test
  void theGravestComesFirstWhateverTheIds() {
    Allocation outside = Given.directNodes().toBuilder()
        .id("z")
        .build()
        .withPeriod(DayRange.parse("2025-05-01/2025-05-02"));
    Proposal proposal = Given.good().withDirectPlan(DirectPlan.of(Given.directNodes(), outside));

    assertThat(explain(proposal, Locale.ENGLISH).lines().map(String::strip))
        .containsSubsequence(
            "FAIL    direct    within-research-period (1.2)                  z lies outside 2024-10-15/2025-04-15, on 1 day from 2025-05-01",
            "pass: direct lies within 2024-10-15/2025-04-15");
  }

  private static Proposal many(int count) {
    List<Allocation> many = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      many.add(
          Given.directNodes().toBuilder().id("d" + i).talks(Optional.empty()).build());
    }
    return Given.good().withDirectPlan(DirectPlan.of(many));
  }

  @Test
  void longListsAreCut() {
    String text = explain(many(41), Locale.ENGLISH);
    assertThat(text)
        .contains("... and 35 more")
        .contains("Open questions (41)")
        .contains("  ... and 1 more\n")
        .contains("  ... and 2 more\n");
    assertThat(explain(many(40), Locale.ENGLISH))
        .contains("Open questions (40)")
        .doesNotContain("  ... and 0 more");
    assertThat(explain(many(39), Locale.ENGLISH))
        .contains("... and 33 more")
        .doesNotContain("  ... and 1 more\n");
    assertThat(explain(many(6), Locale.ENGLISH)).doesNotContain("more");
  }

  @Test
  void aResultAloneIsToldWithoutIndent() {
    RuleResult result = Rulebook.standard()
        .assess(Given.good(), Given.TERMS)
        .results("bulk-node-cap")
        .get(0);
    assertThat(result.explain(Locale.ENGLISH))
        .isEqualTo(
            "pass    bulk      bulk-node-cap (2.3)                           30 of 100 nodes, 70 left");
  }

  @Test
  void oneIsSingular() {
    assertThat(explain(Given.bulk(b -> b.nodes(1)), Locale.ENGLISH))
        .contains("1 node on every day")
        .doesNotContain("1 nodes on");
    Template.Words words = new Template.Words(Phrasebook.standard(), Locale.ENGLISH);
    assertThat(Template.fill(
            "{a} {a#x|y} {b}",
            name -> name.equals("a") ? List.of(1, 2) : Template.Words.NOTHING,
            words))
        .isEqualTo("1, 2 y {b}");
  }
}
