package io.github.geniac.pricing.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.UsageBased;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.Pricing;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The call's example of 30 nodes, then 40: each way out with its cost. */
class PricedRepairsTest {

  private static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));
  private static final DayRange PERIOD = TERMS.researchPeriod();
  private static final NodeSchedule THIRTY_THEN_FORTY =
      NodeSchedule.of(PERIOD.firstMonths(1), 30).plus(PERIOD.afterMonths(1), 40);
  private static final Provider CLOUD = Provider.of(Organization.company("cloud"));

  /** 31 and 151 days of 24 hours: at 10 yen an hour directly, 5 in bulk. */
  @Test
  void theCheapestComesFirstAndTheDifferenceIsExact() {
    PricedRepairs priced =
        PricedRepairs.of(Pricing.of(TERMS), proposal(Price.of("JPY 10", PriceUnit.NODE_HOUR)));

    long most = 40 * 182 * 24 * 5L;
    long fewest = 30 * 182 * 24 * 5L + 10 * 151 * 24 * 10L;
    long direct = (30 * 31 + 40 * 151) * 24 * 10L;
    assertThat(priced.repairs())
        .extracting(one -> one.costAfter().rounded().getAmount())
        .containsExactly(
            BigDecimal.valueOf(most), BigDecimal.valueOf(fewest), BigDecimal.valueOf(direct));
    long before = priced.repairs().get(0).costBefore().rounded().getAmount().longValueExact();
    assertThat(priced
            .repairs()
            .get(2)
            .difference()
            .orElseThrow()
            .amount()
            .rounded(0, java.math.RoundingMode.UNNECESSARY))
        .isEqualByComparingTo(BigDecimal.valueOf(direct - before));
    assertThat(priced.repairs()).allMatch(one -> one.unknown().isEmpty());
    assertThat(priced.table(Locale.ENGLISH).lines().toList())
        .hasSize(4)
        .first()
        .asString()
        .contains("before", "after", "difference", "repair");
    assertThat(priced.table(Locale.ENGLISH)).contains("873,600");
    assertThat(priced.table(Locale.JAPANESE)).contains("修正前", "873,600", "一括確保の計画を取り下げる");
  }

  @Test
  void whatHasNoPriceIsNotKnownComesLastAndSaysWhy() {
    PricedRepairs priced =
        PricedRepairs.of(Pricing.of(TERMS), proposal(Price.builder().build()));

    List<Boolean> known =
        priced.repairs().stream().map(one -> one.costAfter().isKnown()).toList();
    assertThat(known).containsExactly(true, false, false);
    assertThat(priced.repairs().get(2).difference()).isEmpty();
    assertThat(priced.repairs().get(2).unknown()).isNotEmpty();
    assertThat(priced.table(Locale.ENGLISH))
        .contains("more direct: not known, because")
        .doesNotContain("repairs.")
        .doesNotContain("sheet.");
    assertThat(priced.table(Locale.JAPANESE)).contains("more direct: 不明");
  }

  private static Proposal proposal(Price price) {
    Allocation direct = Allocation.builder()
        .id("direct")
        .provider(CLOUD)
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .nodes(20)
        .period(PERIOD)
        .pricePlan(UsageBased.of(price))
        .serves("train")
        .build();
    Allocation bulk = direct.toBuilder()
        .id("bulk")
        .schedule(THIRTY_THEN_FORTY)
        .pricePlan(new BulkTerm(Price.of("JPY 5", PriceUnit.NODE_HOUR)))
        .build();
    return Proposal.builder()
        .addWorkloads(Workload.builder()
            .id("train")
            .purpose(Purpose.DEVELOPMENT)
            .addLineage(LineageStep.fromScratch())
            .build())
        .directPlan(DirectPlan.of(direct))
        .bulkPlan(BulkPlan.builder().addBulk(bulk).build())
        .build();
  }
}
