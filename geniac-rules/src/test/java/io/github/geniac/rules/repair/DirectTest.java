package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.FIRST_MONTH;
import static io.github.geniac.rules.repair.Acme.LATER_MONTHS;
import static io.github.geniac.rules.repair.Acme.PERIOD;
import static io.github.geniac.rules.repair.Acme.always;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.good;
import static io.github.geniac.rules.repair.Acme.nodes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is added directly, and allocations that are brought to other nodes. */
class DirectTest {

  private static final NodeSchedule STEPS = nodes(FIRST_MONTH, 30).plus(nodes(LATER_MONTHS, 40));

  private static Optional<Edit> resized(Allocation one, NodeSchedule nodes) {
    return Direct.resized(one, nodes);
  }

  private static Edit resize(Optional<Amount> amount, boolean throughout) {
    return new Resize(bulk().id(), amount, throughout ? Optional.of(PERIOD) : Optional.empty());
  }

  @Test
  void onlyWhatIsAnotherIsChanged() {
    Allocation firstMonth = bulk().toBuilder().period(FIRST_MONTH).build();

    assertThat(resized(bulk(), always(30))).isEmpty();
    assertThat(resized(bulk(), always(40))).contains(resize(Optional.of(Amount.nodes(40)), false));
    assertThat(resized(firstMonth, always(30))).contains(resize(Optional.empty(), true));
    assertThat(resized(firstMonth, always(40)))
        .contains(resize(Optional.of(Amount.nodes(40)), true));
  }

  @Test
  void stepsAreScheduledOnDaysThatHoldThem() {
    Allocation firstMonth = bulk().toBuilder().period(FIRST_MONTH).build();

    assertThat(resized(bulk(), STEPS))
        .contains(resize(Optional.of(Amount.scheduled(STEPS)), false));
    assertThat(resized(firstMonth, STEPS))
        .contains(resize(Optional.of(Amount.scheduled(STEPS)), true));
  }

  @Test
  void whatStatesItsDaysByItsScheduleAloneGoesOnToDoSo() {
    Allocation scheduled =
        bulk().toBuilder().schedule(STEPS).period(Optional.empty()).build();

    assertThat(resized(scheduled, always(40)))
        .contains(resize(Optional.of(Amount.scheduled(always(40))), false));
  }

  @Test
  void aNewAllocationHasNotTheIdOfACostItem() {
    Proposal proposal = good().toBuilder()
        .addCostItems(CostItem.builder()
            .id("more direct")
            .category(CostItem.Category.DATA_PREPARATION)
            .build())
        .build();

    Edit added = Direct.fromNobody(proposal, Part.DIRECT, bulk().resource(), List.of(), always(1));

    assertThat(((AddDirect) added).allocation().id()).hasToString("more direct 2");
  }
}
