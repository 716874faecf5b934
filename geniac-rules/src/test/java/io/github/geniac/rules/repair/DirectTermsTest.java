package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.OTHER_CLOUD;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.storage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Providers and terms as they were before a change. */
class DirectTermsTest {

  private static final Allocation DIRECT = direct().toBuilder()
      .statedCost(StatedCost.of("JPY 1000"))
      .ancillary(false)
      .build();
  private static final Allocation DISKS = storage("disks", "5");
  private static final Proposal BEFORE = plans(List.of(DIRECT, DISKS), List.of(bulk()), List.of());

  private static Proposal applied(Edit... edits) {
    Proposal after = BEFORE;
    for (Edit edit : edits) {
      after = edit.applyTo(after);
    }
    return after;
  }

  private static Edit supplied(Allocation one) {
    return new SetProvider(one.id(), OTHER_CLOUD, Optional.empty());
  }

  private static Proposal asBefore(Proposal after, String... ids) {
    return DirectTerms.asBefore(
        BEFORE, after, Stream.of(ids).map(ItemId::of).collect(Collectors.toSet()));
  }

  @Test
  void allThatAChangeOfProviderTakesAwayIsThereAgain() {
    assertThat(asBefore(applied(supplied(DIRECT)), "direct")).isEqualTo(BEFORE);
    assertThat(asBefore(applied(supplied(DIRECT), supplied(DISKS)), "direct", "disks"))
        .isEqualTo(BEFORE);
  }

  @Test
  void otherChangesAndOtherAllocationsStayAsTheyAre() {
    Edit fewer = new Resize(DIRECT.id(), Optional.of(Amount.nodes(3)), Optional.empty());

    assertThat(asBefore(applied(supplied(DIRECT), supplied(DISKS), fewer), "direct"))
        .isEqualTo(applied(supplied(DISKS), fewer));
  }

  @Test
  void whatWasTakenOutStaysOut() {
    Proposal after = applied(supplied(DISKS), new TakeOut(Part.DIRECT, DISKS.id()));

    assertThat(asBefore(after, "disks")).isEqualTo(after);
  }
}
