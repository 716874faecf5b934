package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.CLOUD;
import static io.github.geniac.rules.repair.Acme.OTHER_CLOUD;
import static io.github.geniac.rules.repair.Acme.P5;
import static io.github.geniac.rules.repair.Acme.PERIOD;
import static io.github.geniac.rules.repair.Acme.TERMS;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.good;
import static io.github.geniac.rules.repair.Acme.plans;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Amount;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Rulebook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Sets of edits: one order, one edit for one fact. */
class EditsTest {

  private static final ItemId A = ItemId.of("a");
  private static final ItemId B = ItemId.of("b");

  private static Edit amount(ItemId id, int nodes) {
    return new Resize(id, Optional.of(Amount.nodes(nodes)), Optional.empty());
  }

  private static Edit days(ItemId id) {
    return new Resize(id, Optional.empty(), Optional.of(PERIOD));
  }

  private static Edit add(String id, int nodes) {
    return new AddDirect(Part.DIRECT, beside(id, nodes), Optional.empty());
  }

  @Test
  void theOrderIsThatOfTheKindsWhateverTheOrderOfFinding() {
    List<Edit> inOrder = List.of(
        amount(A, 1),
        new SetResource(A, P5),
        new SetSignatory(A, OrganizationId.of("acme")),
        new RaiseCost(A, Money.parse("JPY 1")),
        new MoveToDirect(A, Optional.empty()),
        new SetProvider(A, CLOUD, Optional.empty()),
        new TakeOut(Part.BULK, A),
        new TakeOutBulkPlan(),
        add("a", 1));
    List<Edit> reversed = new ArrayList<>(inOrder);
    Collections.reverse(reversed);

    assertThat(Edits.merged(inOrder, List.of())).isEqualTo(inOrder);
    assertThat(Edits.merged(List.of(), reversed)).isEqualTo(inOrder);
    assertThat(Edits.merged(List.of(amount(B, 1)), List.of(amount(A, 1))))
        .containsExactly(amount(A, 1), amount(B, 1));
  }

  @Test
  void ofTwoEditsOfOneFactTheLaterCounts() {
    Edit first = new SetProvider(A, CLOUD, Optional.empty());
    Edit second = new SetProvider(A, OTHER_CLOUD, Optional.empty());

    assertThat(Edits.merged(List.of(first), List.of(second))).containsExactly(second);
    assertThat(Edits.merged(List.of(first), List.of(first))).containsExactly(first);
    assertThat(Edits.merged(List.of(amount(A, 1)), List.of(amount(A, 2))))
        .containsExactly(amount(A, 2));
  }

  @Test
  void anAmountAndDaysAreOneResize() {
    Edit both = new Resize(A, Optional.of(Amount.nodes(1)), Optional.of(PERIOD));

    assertThat(Edits.merged(List.of(amount(A, 1)), List.of(days(A)))).containsExactly(both);
    assertThat(Edits.merged(List.of(days(A)), List.of(amount(A, 1)))).containsExactly(both);
    assertThat(Edits.merged(List.of(both), List.of(amount(A, 2))))
        .containsExactly(new Resize(A, Optional.of(Amount.nodes(2)), Optional.of(PERIOD)));
  }

  @Test
  void whatIsAddedOrTakenOutStandsForItself() {
    List<Edit> all =
        List.of(new TakeOut(Part.BULK, A), new TakeOut(Part.DIRECT, A), add("x", 1), add("x", 2));

    assertThat(Edits.merged(all, List.of())).hasSize(4);
  }

  @Test
  void atomsAreThePartsAndSomeAreChosenByBits() {
    Edit both = new Resize(A, Optional.of(Amount.nodes(1)), Optional.of(PERIOD));
    List<Edit> atoms = Edits.atoms(List.of(both, new TakeOutBulkPlan()));

    assertThat(atoms).containsExactly(amount(A, 1), days(A), new TakeOutBulkPlan());
    assertThat(Edits.chosen(atoms, 0b101)).containsExactly(amount(A, 1), new TakeOutBulkPlan());
    assertThat(Edits.chosen(atoms, 0b010)).containsExactly(days(A));
    assertThat(Edits.chosen(atoms, 0)).isEmpty();
  }

  @Test
  void smallerSubsetsComeFirstAndNoneIsLeftOut() {
    assertThat(Subsets.bySize(3)).containsExactly(0b001, 0b010, 0b100, 0b011, 0b101, 0b110, 0b111);
    assertThat(Subsets.bySize(1)).containsExactly(1);
    assertThat(Subsets.bySize(0)).isEmpty();
  }

  private static Trial trial(Proposal before, Edit... edits) {
    Proposal after = before;
    for (Edit edit : edits) {
      after = edit.applyTo(after);
    }
    return new Trial(
        List.of(edits),
        after,
        Rulebook.standard().assess(after, TERMS),
        Loss.of(before, after, PERIOD),
        List.of(),
        List.of());
  }

  @Test
  void aNewAllocationIsAddedAsALaterEditWantsIt() {
    Trial trial = trial(good(), add("more", 10));
    ItemId more = ItemId.of("more");

    assertThat(
            Edits.continued(good(), trial, List.of(amount(more, 12), amount(ItemId.of("bulk"), 7))))
        .containsExactly(amount(ItemId.of("bulk"), 7), add("more", 12));
  }

  @Test
  void aContractThatStandsInTheOtherPlanIsChangedThereAsWell() {
    Proposal before = plans(List.of(direct()), List.of(bulk()), List.of(beside("beside", 10)));
    Trial trial = trial(before, add("beside", 10));
    Edit twelve = amount(ItemId.of("beside"), 12);

    assertThat(Edits.continued(before, trial, List.of(twelve)))
        .containsExactly(twelve, add("beside", 12));
  }

  @Test
  void editsOfOtherAllocationsGoOnAsTheyAre() {
    Trial trial = trial(good(), add("more", 10));
    Edit bulk = amount(ItemId.of("bulk"), 12);

    assertThat(Edits.continued(good(), trial, List.of(bulk)))
        .containsExactly(bulk, add("more", 10));
    assertThat(Edits.continued(good(), trial, List.of(new TakeOutBulkPlan())))
        .containsExactly(new TakeOutBulkPlan(), add("more", 10));
  }

  @Test
  void whatIsTakenOutAgainIsNotAdded() {
    Trial trial = trial(good(), add("more", 10), add("others", 5));
    Edit out = new TakeOut(Part.DIRECT, ItemId.of("direct"));

    assertThat(Edits.continued(
            good(), trial, List.of(new TakeOut(Part.DIRECT, ItemId.of("more")), out)))
        .containsExactly(out, add("others", 5));
    Edit fromBulk = new TakeOut(Part.BULK, ItemId.of("more"));
    assertThat(Edits.continued(good(), trial, List.of(fromBulk)))
        .containsExactly(fromBulk, add("more", 10), add("others", 5));
  }

  @Test
  void anEditThatCannotBeMadeIsLeftForTheTrialToRefuse() {
    Trial trial = trial(good(), add("more", 10));
    Edit cost = new RaiseCost(ItemId.of("more"), Money.parse("JPY 1"));

    assertThat(Edits.continued(good(), trial, List.of(cost)))
        .containsExactly(cost, add("more", 10));
  }
}
