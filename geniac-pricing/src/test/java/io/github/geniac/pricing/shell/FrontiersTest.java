package io.github.geniac.pricing.shell;

import static io.github.geniac.pricing.shell.Given.BULK;
import static io.github.geniac.pricing.shell.Given.DESK;
import static io.github.geniac.pricing.shell.Given.DIRECT;
import static io.github.geniac.pricing.shell.Given.PERIOD;
import static io.github.geniac.pricing.shell.Given.PLAN;
import static io.github.geniac.pricing.shell.Given.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.outlook.Frontier;
import io.github.geniac.rules.outlook.FrontierAxes;
import io.github.geniac.rules.outlook.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How far a proposal can go in what is usually moved. */
class FrontiersTest {

  private static final LocalDate NOTICE = LocalDate.of(2024, 10, 10);

  @Test
  void bulkNodesGoToTheCapAndSigningToTheEndOfTheTerm() {
    Told<List<Frontier<?>>> told = DESK.frontier(PLAN);

    assertThat(keys(told)).containsExactly("bulk-nodes bulk-gpu", "signing-day Lab");
    assertThat(largest(told, 0)).contains(TERMS.bulkCap());
    assertThat(largest(told, 1)).contains(NOTICE.plusMonths(1));
    assertThat(told)
        .hasToString(told.value().get(0).explain(Locale.ENGLISH) + "\n\n"
            + told.value().get(1).explain(Locale.ENGLISH));
    assertThat(told.japanese())
        .hasToString(told.value().get(0).explain(Locale.JAPANESE) + "\n\n"
            + told.value().get(1).explain(Locale.JAPANESE));
  }

  private static List<String> keys(Told<List<Frontier<?>>> told) {
    return told.value().stream()
        .map(one -> one.axis().key() + " " + one.axis().subject())
        .toList();
  }

  private static Optional<Object> largest(Told<List<Frontier<?>>> told, int index) {
    return Optional.of(told.value().get(index).largest(Verdict.ADMISSIBLE).orElseThrow());
  }

  @Test
  void theReadingsAndTermsOfTheDeskCount() {
    Desk other = DESK.withTerms(TERMS.withBulkCap(120)).withReading("exactly-100", "open");
    assertThat(other.frontier(PLAN).value().get(0).axis().values()).hasSize(241);
    assertThat(other.frontier(PLAN).value().get(0))
        .hasToString(Frontier.of(
                new Setting(
                    other.pricing().rulebook(), other.terms(), other.pricing().readings()),
                PLAN,
                FrontierAxes.bulkNodes(PLAN, other.terms()))
            .toString());
  }

  @Test
  void severalBulkAllocationsMoveOneByOneInOrderOfIds() {
    Allocation first = BULK.toBuilder().id("a-gpu").build();
    Proposal one = PLAN.withBulkPlan(BulkPlan.builder().addBulk(BULK, first).build());
    Proposal other = PLAN.withBulkPlan(BulkPlan.builder().addBulk(first, BULK).build());

    assertThat(keys(DESK.frontier(one)))
        .containsExactly("nodes a-gpu", "nodes bulk-gpu", "signing-day Lab");
    // 8 nodes are taken by the other one.
    assertThat(largest(DESK.frontier(one), 0)).contains(92);
    assertThat(DESK.frontier(one)).hasToString(DESK.frontier(other).toString());
  }

  @Test
  void onlyDaysOfSigningThatMatterAreShown() {
    Proposal two = PLAN.toBuilder()
        .participants(List.of(
            Participant.of(Organization.company("Zeta"), NOTICE),
            PLAN.participants().get(0)))
        .bulkPlan(BulkPlan.builder()
            .addBulk(BULK.toBuilder()
                .signatory(PLAN.participants().get(0).organization().id())
                .build())
            .build())
        .build();

    assertThat(keys(DESK.frontier(two))).containsExactly("bulk-nodes bulk-gpu", "signing-day Lab");
    assertThat(keys(DESK.frontier(two, "Zeta"))).containsExactly("signing-day Zeta");
    Proposal unnoticed = PLAN.toBuilder().awardNotice(Optional.empty()).build();
    assertThat(keys(DESK.frontier(unnoticed))).containsExactly("bulk-nodes bulk-gpu");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.frontier(unnoticed, "Lab"))
        .withMessageContaining("state awardNotice in the proposal");
  }

  @Test
  void anAllocationMovesInNodesAndDays() {
    Told<List<Frontier<?>>> told = DESK.frontier(PLAN, "bulk-gpu");

    assertThat(keys(told))
        .containsExactly("nodes bulk-gpu", "first-day bulk-gpu", "last-day bulk-gpu");
    assertThat(largest(told, 0)).contains(100);
    assertThat(largest(told, 1)).contains(PERIOD.start());
    assertThat(largest(told, 2)).contains(PERIOD.lastDay());
    Proposal many = PLAN.withDirectPlan(DirectPlan.of(DIRECT.withAmount(Amount.nodes(150))));
    assertThat(DESK.frontier(many, "direct-gpu").value().get(0).axis().values()).hasSize(301);
  }

  @Test
  void anAllocationMovesOnlyInWhatItHas() {
    Allocation storage = DIRECT.toBuilder()
        .id("storage")
        .resource(OtherCompute.of(OtherCompute.Kind.STORAGE, "S3 Standard", "TB"))
        .pricePlan(Optional.empty())
        .amount(Amount.quantity(new BigDecimal("5")))
        .build();
    Allocation open = DIRECT.toBuilder()
        .id("open")
        .amount(Optional.empty())
        .period(Optional.empty())
        .build();
    Proposal plan = PLAN.withDirectPlan(DirectPlan.of(DIRECT, storage, open));

    assertThat(keys(DESK.frontier(plan, "storage")))
        .containsExactly("first-day storage", "last-day storage");
    assertThat(keys(DESK.frontier(plan, "open"))).containsExactly("nodes open");
  }

  @Test
  void whereThereIsNothingToMoveItSaysWhatCanBeMoved() {
    String english = "There is nothing of the usual kind to move, no bulk nodes and no day of"
        + " signing; with the id of an allocation: frontier(p, id)";
    assertThat(DESK.frontier(PLAN.withoutBulkPlan())).hasToString(english);
    assertThat(DESK.frontier(PLAN.withoutBulkPlan()).value()).isEmpty();
    assertThat(DESK.japanese().frontier(PLAN.withoutBulkPlan()))
        .hasToString("通常動かすもの（一括ノード、契約日）がない。調達の id を渡せば：frontier(p, id)");
  }

  @Test
  void anIdThatDoesNotExistIsAskedBack() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DESK.frontier(PLAN, "bulk-gpus"))
        .withMessage("frontier: there is no allocation or participant 'bulk-gpus'; there are"
            + " [Lab, bulk-gpu, direct-gpu]; did you mean 'bulk-gpu'?");
  }
}
