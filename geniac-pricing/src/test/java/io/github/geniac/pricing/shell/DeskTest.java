package io.github.geniac.pricing.shell;

import static io.github.geniac.pricing.shell.Given.DESK;
import static io.github.geniac.pricing.shell.Given.PLAN;
import static io.github.geniac.pricing.shell.Given.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.outlook.Difference;
import io.github.geniac.rules.outlook.Settling;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the verbs of a desk say, word by word. */
class DeskTest {

  @Test
  void assessSaysWhatIsOpenOnOneScreen() {
    assertThat(DESK.assess(PLAN)).hasToString("""
            ADMISSIBLE as stated
            Research period 2024-10-15/2025-04-15, default readings; unofficial.
              open  direct-plan-concrete (1.1), direct
                    direct-gpu: the basis of the price is not stated
              open  bulk-unit-price (2.5), bulk
                    bulk-gpu: the basis of the price is not stated
            23 pass, 0 FAIL, 2 open, 7 n/a; 2 open questions. Every rule: clauses(..)
            Subsidised, item by item
              direct-gpu  direct  yes
              bulk-gpu    bulk    yes""");
  }

  @Test
  void assessPutsWhatStandsInTheWayFirst() {
    assertThat(DESK.assess(TOO_MANY)).hasToString("""
            INADMISSIBLE as stated; ADMISSIBLE without the bulk plan
            Research period 2024-10-15/2025-04-15, default readings; unofficial.
              FAIL  bulk-node-cap (2.3), bulk
                    112 nodes on 2024-10-15, 12 above the cap of 100
              open  direct-plan-concrete (1.1), direct
                    direct-gpu: the basis of the price is not stated
              open  bulk-unit-price (2.5), bulk
                    bulk-gpu: the basis of the price is not stated
            22 pass, 1 FAIL, 2 open, 7 n/a; 2 open questions. Every rule: clauses(..)
            Subsidised, item by item
              direct-gpu  direct  yes
              bulk-gpu    bulk    yes""");
    assertThat(DESK.assess(TOO_MANY).japanese()).hasToString("""
            記載のままで提案不可、一括確保の計画を除けば提案可
            研究開発期間 2024-10-15/2025-04-15、既定の解釈。非公式の解釈による。
              不適合  bulk-node-cap (2.3), 一括
                    2024-10-15 に 112 ノード、上限 100 を 12 超過
              未確定  direct-plan-concrete (1.1), 直接
                    direct-gpu：価格の根拠が記載されていない
              未確定  bulk-unit-price (2.5), 一括
                    bulk-gpu：価格の根拠が記載されていない
            22 適合, 1 不適合, 2 未確定, 7 該当なし、未回答の質問 2 件。全規則は clauses(..)
            項目ごとの助成対象
              direct-gpu  直接  対象
              bulk-gpu    一括  対象""");
    assertThat(DESK.japanese().assess(TOO_MANY).english())
        .hasToString(DESK.assess(TOO_MANY).toString());
    assertThat(DESK.japanese().english().assess(TOO_MANY))
        .hasToString(DESK.assess(TOO_MANY).toString());
    assertThat(DESK.assess(TOO_MANY).value().verdict()).isEqualTo(Verdict.INADMISSIBLE);
  }

  @Test
  void anEmptyProposalHasNoItems() {
    assertThat(DESK.assess(Proposal.builder().build())).hasToString("""
            INADMISSIBLE as stated
            Research period 2024-10-15/2025-04-15, default readings; unofficial.
              FAIL  development-included (0.4, 0.3), proposal
                    no workload is stated, so purpose 1 is not part of the proposal
              FAIL  direct-procurement-proposed (0.5), proposal
                    no compute is proposed by direct contracts; route (1) is mandatory
            0 pass, 2 FAIL, 0 open, 30 n/a; 0 open questions. Every rule: clauses(..)""");
  }

  @Test
  void clausesAndSurveyAreTheLibrarysOwnWords() {
    CallTerms terms = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
    assertThat(DESK.clauses(PLAN))
        .hasToString(Rulebook.standard().assess(PLAN, terms).explain(Locale.ENGLISH));
    assertThat(DESK.clauses(PLAN).value()).isEqualTo(Rulebook.standard().assess(PLAN, terms));
    assertThat(DESK.japanese().survey(PLAN))
        .hasToString(Rulebook.standard().survey(PLAN, terms).explain(Locale.JAPANESE));
    assertThat(DESK.survey(PLAN).value()).isEqualTo(Rulebook.standard().survey(PLAN, terms));
  }

  @Test
  void judgeTellsEveryRuleOfASchedule() {
    NodeSchedule nodes = NodeSchedule.of(DESK.terms().researchPeriod(), 112);
    assertThat(DESK.judge(nodes)).hasToString("""
            Bulk nodes by day: FAIL
              FAIL  bulk-node-cap (2.3), bulk
                    112 nodes on 2024-10-15, 12 above the cap of 100
              pass  bulk-count-constant (2.3, 2.E3), bulk
                    112 nodes on every day
              pass  bulk-covers-research-period (2.3, 2.E2), bulk
                    nodes on each of the 182 days of 2024-10-15/2025-04-15""");
  }

  @Test
  void priceShowsLinesAndTotalsSideBySide() {
    assertThat(DESK.price(PLAN)).hasToString("""
            Cost in JPY, research period 2024-10-15/2025-04-15
            FX assumption: USD/JPY 150
              item        plan    quantity           unit price      amount  subsidised
              direct-gpu  direct    43,680     USD 10/node-hour  65,520,000  eligible
              bulk-gpu    bulk      34,944  JPY 1,600/node-hour  55,910,400  eligible
            Totals in JPY; the plans are alternatives      direct        bulk
            total                                      65,520,000  55,910,400
              eligible                                 65,520,000  55,910,400""");
  }

  @Test
  void priceShowsTheGrantIfThereAreSubsidyTerms() {
    assertThat(DESK.withSubsidy("1/2", 20000000).price(PLAN)).hasToString("""
            Cost in JPY, research period 2024-10-15/2025-04-15
            FX assumption: USD/JPY 150
              item        plan    quantity           unit price      amount  subsidised
              direct-gpu  direct    43,680     USD 10/node-hour  65,520,000  eligible
              bulk-gpu    bulk      34,944  JPY 1,600/node-hour  55,910,400  eligible
            Totals in JPY; the plans are alternatives                        direct        bulk
            total                                                        65,520,000  55,910,400
              eligible                                                   65,520,000  55,910,400
            granted, 50.0 % of what is eligible, at most JPY 20,000,000  20,000,000  20,000,000
            own burden                                                   45,520,000  35,910,400""");
    assertThat(DESK.withSubsidy("50 %").price(PLAN.withoutBulkPlan())).hasToString("""
            Cost in JPY, research period 2024-10-15/2025-04-15
            FX assumption: USD/JPY 150
              item        plan    quantity        unit price      amount  subsidised
              direct-gpu  direct    43,680  USD 10/node-hour  65,520,000  eligible
            Totals in JPY; the plans are alternatives      direct
            total                                      65,520,000
              eligible                                 65,520,000
            granted, 50.0 % of what is eligible        32,760,000
            own burden                                 32,760,000""");
  }

  @Test
  void whatIsNotKnownIsNamed() {
    assertThat(DESK.price(PLAN.withFxAssumptions())).hasToString("""
            Cost in JPY, research period 2024-10-15/2025-04-15
              item        plan    quantity           unit price      amount  subsidised
              direct-gpu  direct    43,680     USD 10/node-hour   not known  eligible
              bulk-gpu    bulk      34,944  JPY 1,600/node-hour  55,910,400  eligible
            Totals in JPY; the plans are alternatives                 direct        bulk
            total                                      not known, at least 0  55,910,400
              eligible                                 not known, at least 0  55,910,400
            Not known: direct-gpu. Why: table(..) of this""");
    assertThat(DESK.price(Proposal.builder().build())).hasToString("""
            Cost in JPY, research period 2024-10-15/2025-04-15
            Totals in JPY; the plans are alternatives  proposal
            total                                             0""");
  }

  @Test
  void aRateOfTheDeskHoldsWhereTheProposalStatesNone() {
    Proposal silent = PLAN.withFxAssumptions();
    assertThat(DESK.withFx("USD/JPY", 150).price(silent))
        .hasToString(DESK.price(PLAN).toString());
    assertThat(DESK.withFx("USD/JPY", "1").withFx("USD/JPY", 150).price(silent))
        .hasToString(DESK.price(PLAN).toString());
    assertThat(DESK.withFx("USD/JPY", 99).price(PLAN))
        .hasToString(DESK.price(PLAN).toString());
    assertThat(DESK.withFx("JPY/USD", 99).price(PLAN))
        .hasToString(DESK.price(PLAN).toString());
    assertThat(DESK.withFx("EUR/JPY", 160).price(PLAN).lines())
        .contains("FX assumption: EUR/JPY 160");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.withFx("dollar", 1))
        .withMessage("withFx: wants a pair such as USD/JPY, got the text \"dollar\"");
  }

  @Test
  void compareTellsWhatChanges() {
    assertThat(DESK.compare(PLAN, PLAN.withoutBulkPlan())).hasToString("""
            From "a" to "b"

            Verdicts
              bulk  ADMISSIBLE  ->  UNDETERMINED

            Rules
              bulk  supplier-not-academic        pass  ->  n/a  there is no bulk plan
              bulk  non-gpu-direct               pass  ->  n/a  there is no bulk plan
              bulk  bulk-node-spec               pass  ->  n/a  there is no bulk plan
              bulk  bulk-node-cap                pass  ->  n/a  there is no bulk plan
              bulk  bulk-count-constant          pass  ->  n/a  there is no bulk plan
              bulk  bulk-covers-research-period  pass  ->  n/a  there is no bulk plan
              bulk  bulk-direct-mix              pass  ->  n/a  there is no bulk plan
              bulk  bulk-vendor                  pass  ->  n/a  there is no bulk plan
              bulk  bulk-contract-in-time        pass  ->  n/a  there is no bulk plan
              bulk  application-states-compute   pass  ->  n/a  there is no bulk plan
              bulk  fx-assumption-stated         pass  ->  n/a  there is no bulk plan
              bulk  bulk-unit-price              open  ->  n/a  there is no bulk plan
              bulk  within-research-period       pass  ->  n/a  there is no bulk plan
              bulk  cost-in-scope                pass  ->  n/a  there is no bulk plan

            Totals in JPY
              bulk plan  55,910,400  ->  none

            Lines in JPY
              bulk  bulk-gpu  55,910,400  ->    -55,910,400  left out""");
    assertThat(DESK.compare(
            PLAN.toBuilder().title("A plan").build(),
            PLAN.toBuilder().title("B plan").build()))
        .hasToString("""
            From "A plan" to "B plan"
            Nothing changes.""");
    Proposal same = PLAN.toBuilder().title("same").build();
    assertThat(DESK.compare(same, same).lines().get(0)).isEqualTo("From \"a\" to \"b\"");
    assertThat(DESK.compare(same, PLAN).lines().get(0)).isEqualTo("From \"a\" to \"b\"");
    assertThat(DESK.compare(PLAN, same).lines().get(0)).isEqualTo("From \"a\" to \"b\"");
  }

  @Test
  void settleSaysWhichFactsDecide() {
    Proposal unsigned = PLAN.toBuilder()
        .participants(List.of(Participant.of(Organization.company("Lab"))))
        .build();
    Settling settling =
        Settling.of(Rulebook.standard(), unsigned, DESK.terms(), Readings.defaults());
    assertThat(DESK.settle(unsigned)).hasToString(settling.explain(Locale.ENGLISH));
    assertThat(DESK.settle(unsigned).japanese()).hasToString(settling.explain(Locale.JAPANESE));
    assertThat(DESK.settle(unsigned).value()).isEqualTo(settling);
    assertThat(DESK.settle(unsigned).value().canGoEitherWay()).isTrue();
    // Under the strict reading a day after the month is a no, so that it cannot stay open.
    assertThat(DESK.withReading("about-one-month", "strict")
            .settle(unsigned)
            .value()
            .reachable())
        .containsOnlyKeys(Verdict.ADMISSIBLE, Verdict.INADMISSIBLE);
  }

  @Test
  void differenceTellsWhatFlipsWithoutCosts() {
    assertThat(DESK.difference(PLAN, TOO_MANY)).hasToString("""
            verdict              as stated  ADMISSIBLE -> INADMISSIBLE
            verdict              bulk plan  ADMISSIBLE -> INADMISSIBLE
            bulk-node-cap (2.3)  bulk       pass                        8 of 100 nodes, 92 left
                                 ->         FAIL                        112 nodes on 2024-10-15, 12 above the cap of 100""");
    assertThat(DESK.difference(PLAN, TOO_MANY).japanese().lines().get(0)).contains("提案可", "提案不可");
    Desk wider = DESK.withTerms(DESK.terms().withBulkCap(120));
    Difference terms =
        DESK.difference(DESK.assess(TOO_MANY), wider.assess(TOO_MANY)).value();
    assertThat(terms.rules())
        .singleElement()
        .hasToString(DESK.difference(
                DESK.assess(TOO_MANY).value(), wider.assess(TOO_MANY).value())
            .value()
            .rules()
            .get(0)
            .toString());
    assertThat(terms.after()).isEqualTo(wider.assess(TOO_MANY).value());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.difference(PLAN, 7))
        .withMessageStartingWith("difference: wants a proposal");
  }

  @Test
  void aDeskCanBeThatOfAPlanDocument() {
    SubsidyTerms half = SubsidyTerms.of(Fraction.of(1, 2));
    PlanDocument plan = PlanDocument.builder()
        .proposal(TOO_MANY)
        .terms(DESK.terms().withBulkCap(120))
        .readings(Readings.defaults().with(StandardReadings.EXACTLY_100, "open"))
        .subsidy(half)
        .build();
    Pricing pricing = Desk.of(plan).pricing();
    assertThat(pricing.terms()).isEqualTo(plan.terms());
    assertThat(pricing.readings()).isEqualTo(plan.readings());
    assertThat(pricing.subsidy()).contains(half);
    assertThat(Desk.of(PlanDocument.of(PLAN, DESK.terms())).pricing().subsidy()).isEmpty();
    assertThat(Desk.of(plan).assess(plan).value().isAdmissible()).isTrue();
  }

  @Test
  void everyWithGivesAnotherDesk() {
    assertThat(DESK).hasToString("Desk for 2024-10-15/2025-04-15, default readings");
    assertThat(DESK.withFx("USD/JPY", 149.22).withReading("exactly-100", "open"))
        .hasToString("Desk for 2024-10-15/2025-04-15, exactly-100=OPEN; USD/JPY 149.22");
    assertThat(DESK.withFx("USD/JPY", 149.22).withSubsidy("1/2", 20000000))
        .hasToString("Desk for 2024-10-15/2025-04-15, default readings; USD/JPY 149.22;"
            + " granted, 50.0 % of what is eligible, at most JPY 20,000,000");
    assertThat(DESK.japanese()).hasToString("対象期間 2024-10-15/2025-04-15、既定の解釈");
    assertThat(DESK.withTerms("2025-10-15").terms().researchStart()).isEqualTo("2025-10-15");
    assertThat(DESK.withTerms(DESK.terms().withBulkCap(120))
            .assess(TOO_MANY)
            .value()
            .isAdmissible())
        .isTrue();
    Pricing own = Pricing.of(DESK.terms())
        .withReadings(Readings.defaults().with(StandardReadings.EXACTLY_100, "open"));
    assertThat(Desk.of(own).pricing()).isSameAs(own);
    assertThat(Desk.of(own).assess(PLAN).value().readings()).isEqualTo(own.readings());
  }

  @Test
  void aReadingOrChoiceThatDoesNotExistIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.withReading("exactly-10", "open"))
        .withMessageStartingWith("withReading: there is no reading 'exactly-10'; there are [")
        .withMessageEndingWith("]; did you mean 'exactly-100'?");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.withReading("exactly-100", "maybe"))
        .withMessageContaining("no choice 'maybe'");
  }

  @Test
  void aTimeLimitNeedsAClock() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DESK.within(10))
        .withMessage("within: this desk has no clock; begin with desk(..), or with watched(..)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.within(0))
        .withMessage("within: wants seconds above 0, got a Integer 0");
    Desk clocked = DESK.watched(line -> {}, () -> 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clocked.within("1e30"))
        .withMessage("within: wants at most 9,223,372,036 seconds, got the text \"1e30\"");
    assertThat(clocked.within(9223372036L)).isNotNull();
    for (String cap : List.of("1.5", "0.01")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> DESK.withSubsidy("1/2", cap))
          .withMessage(
              "withSubsidy: wants an amount with at most 0 decimals, as JPY has them, got " + cap);
    }
    assertThat(DESK.withSubsidy("1/2", "1.00").pricing().subsidy())
        .isEqualTo(DESK.withSubsidy("1/2", 1).pricing().subsidy());
    List<String> lines = new java.util.ArrayList<>();
    long[] now = {0};
    Desk watched = DESK.watched(lines::add, () -> now[0] += 2_000_000_000L);
    assertThat(watched.search(Given.WORK, Given.CLOUD, Given.MINISTRY).plan())
        .hasToString(Given.found().plan().toString());
    assertThat(lines).isNotEmpty().allMatch(line -> line.startsWith("Searching, "));
    assertThat(watched
            .within("0.5")
            .search(Given.WORK, Given.CLOUD, Given.MINISTRY)
            .value()
            .bulk()
            .orElseThrow()
            .status())
        .isEqualTo(io.github.geniac.pricing.search.SearchStatus.STOPPED);
  }
}
