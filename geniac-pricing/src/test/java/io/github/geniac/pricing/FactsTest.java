package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.BulkTerm;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.ReferenceNodes;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that anyone can check by hand, from their inputs. */
class FactsTest {

  private static final CallTerms TERMS = CallTerms.startingOn(LocalDate.of(2024, 10, 15));

  @ParameterizedTest
  @CsvSource({
    "39.33, 5153803.20, 769050513",
    "98.32, 12883852.80, 1922528514",
    "123.195, 16143472.80, 2408929011"
  })
  void thirtyNodesForAllDays(String price, String usd, String yen) {
    Proposal proposal = Proposal.builder()
        .bulkPlan(BulkPlan.builder()
            .addBulk(Allocation.builder()
                .id("bulk")
                .provider(Provider.of(Organization.company("Amazon Web Services")))
                .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
                .pricePlan(new BulkTerm(Price.of("USD " + price, PriceUnit.NODE_HOUR)))
                .nodes(30)
                .period(TERMS.researchPeriod())
                .build())
            .build())
        .addFxAssumptions(FxAssumption.of("USD", "JPY", "149.22"))
        .build();

    PlanCost plan = Pricing.of(TERMS).price(proposal).bulk().orElseThrow();

    assertThat(plan.total(CurrencyUnit.USD).exact()).isEqualTo(ExactMoney.parse("USD " + usd));
    assertThat(plan.total().amount()).contains(Money.parse("JPY " + yen));
  }
}
