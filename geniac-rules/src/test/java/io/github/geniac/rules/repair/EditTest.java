package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.CLOUD;
import static io.github.geniac.rules.repair.Acme.FIRST_MONTH;
import static io.github.geniac.rules.repair.Acme.OTHER_CLOUD;
import static io.github.geniac.rules.repair.Acme.P5;
import static io.github.geniac.rules.repair.Acme.PERIOD;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.good;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.storage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Offer;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What each edit does to a proposal, and what it refuses. */
class EditTest {

  private static final ItemId BULK = ItemId.of("bulk");
  private static final ItemId DIRECT = ItemId.of("direct");
  private static final Optional<ItemId> NOBODY = Optional.empty();

  private static Optional<Amount> amount(int nodes) {
    return Optional.of(Amount.nodes(nodes));
  }

  private static Proposal bulkOf(Allocation... bulk) {
    return good().withBulkPlan(BulkPlan.builder().addBulk(bulk).build());
  }

  private static Proposal directOf(Allocation... direct) {
    return good().withDirectPlan(DirectPlan.of(direct));
  }

  @Test
  void aResizeTakesAnotherAmountOtherDaysOrBoth() {
    assertThat(new Resize(BULK, amount(40), Optional.empty()).applyTo(good()))
        .isEqualTo(bulkOf(bulk().toBuilder().nodes(40).build()));
    assertThat(new Resize(BULK, Optional.empty(), Optional.of(FIRST_MONTH)).applyTo(good()))
        .isEqualTo(bulkOf(bulk().toBuilder().period(FIRST_MONTH).build()));
    assertThat(new Resize(BULK, amount(40), Optional.of(FIRST_MONTH)).applyTo(good()))
        .isEqualTo(bulkOf(bulk().toBuilder().nodes(40).period(FIRST_MONTH).build()));
  }

  @Test
  void aResizeOfAnAllocationInBothPlansChangesBoth() {
    Proposal both = plans(List.of(direct()), List.of(bulk()), List.of(direct()));
    Allocation more = direct().toBuilder().nodes(25).build();

    assertThat(new Resize(DIRECT, amount(25), Optional.empty()).applyTo(both))
        .isEqualTo(plans(List.of(more), List.of(bulk()), List.of(more)));
  }

  @Test
  void aResizeThatChangesNothingIsRefused() {
    assertThatThrownBy(() -> new Resize(BULK, Optional.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Resize bulk: state an amount, a period or both; else nothing changes");
  }

  @Test
  void amountAndDaysCouldBeChangedAlone() {
    Edit amount = new Resize(BULK, amount(40), Optional.empty());
    Edit days = new Resize(BULK, Optional.empty(), Optional.of(PERIOD));

    assertThat(new Resize(BULK, amount(40), Optional.of(PERIOD)).parts())
        .containsExactly(amount, days);
    assertThat(amount.parts()).containsExactly(amount);
    assertThat(days.parts()).containsExactly(days);
    assertThat(new TakeOutBulkPlan().parts()).containsExactly(new TakeOutBulkPlan());
  }

  @Test
  void whatIsNotThereCannotBeChanged() {
    List<Edit> edits = List.of(
        new Resize(ItemId.of("gone"), amount(1), Optional.empty()),
        new SetProvider(ItemId.of("gone"), CLOUD, NOBODY),
        new SetResource(ItemId.of("gone"), P5),
        new SetSignatory(ItemId.of("gone"), OrganizationId.of("acme")),
        new RaiseCost(ItemId.of("gone"), Money.parse("JPY 1")));
    for (Edit edit : edits) {
      assertThatThrownBy(() -> edit.applyTo(good()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("Proposal: there is no allocation 'gone'; there are [bulk, direct]");
    }
  }

  @Test
  void moreIsContractedInTheDirectPlan() {
    Edit edit = new AddDirect(Part.DIRECT, beside("more", 12), NOBODY);

    assertThat(edit.applyTo(good())).isEqualTo(directOf(direct(), beside("more", 12)));
    assertThat(edit.applyTo(Proposal.builder().workloads(good().workloads()).build())
            .directPlan())
        .contains(DirectPlan.of(beside("more", 12)));
    assertThat(edit.changes()).isEmpty();
    assertThat(edit.opens()).containsExactly(ItemId.of("more"));
  }

  @Test
  void moreIsContractedBesideTheBulkNodes() {
    Edit edit = new AddDirect(Part.BULK, beside("more", 12), NOBODY);

    assertThat(edit.applyTo(good()))
        .isEqualTo(plans(List.of(direct()), List.of(bulk()), List.of(beside("more", 12))));
    assertThatThrownBy(() -> edit.applyTo(good().withoutBulkPlan()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Proposal: there is no bulk plan");
    assertThatThrownBy(() -> new AddDirect(Part.PROPOSAL, beside("more", 12), NOBODY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AddDirect more: the plan is DIRECT or BULK, was PROPOSAL");
  }

  @Test
  void whatLendsAPriceLendsItsFxAssumptionToo() {
    FxAssumption all = FxAssumption.of("EUR", "JPY", "160");
    FxAssumption limited =
        FxAssumption.of("USD", "JPY", "150").toBuilder().addLimitedTo(DIRECT).build();
    FxAssumption wider = limited.toBuilder().addLimitedTo(ItemId.of("more")).build();
    Proposal proposal = good().withFxAssumptions(all, limited);

    assertThat(new AddDirect(Part.DIRECT, beside("more", 12), Optional.of(DIRECT))
            .applyTo(proposal)
            .fxAssumptions())
        .containsExactlyInAnyOrder(all, wider);
    assertThat(new AddDirect(Part.DIRECT, beside("more", 12), NOBODY)
            .applyTo(proposal)
            .fxAssumptions())
        .containsExactlyInAnyOrder(all, limited);
  }

  @Test
  void nodesMovedBesideTheBulkOnesHaveTheTermsOfAnotherContractOrNone() {
    Allocation moved =
        direct().toBuilder().id("bulk").nodes(30).talks(Optional.empty()).build();
    Edit like = new MoveToDirect(BULK, Optional.of(DIRECT));

    assertThat(like.applyTo(good())).isEqualTo(plans(List.of(direct()), List.of(), List.of(moved)));
    assertThat(new MoveToDirect(BULK, NOBODY).applyTo(good()))
        .isEqualTo(plans(
            List.of(direct()),
            List.of(),
            List.of(moved.toBuilder()
                .provider(Optional.empty())
                .pricePlan(Optional.empty())
                .build())));
    assertThat(like.changes()).contains(BULK);
    assertThat(like.opens()).containsExactly(BULK);
  }

  @Test
  void otherComputeThatIsMovedKeepsItsPriceUnlessThatIsTheOneOfTheBulkRoute() {
    Allocation own = storage("disks", "5").toBuilder().ancillary(true).build();
    Allocation byTerm = own.toBuilder().pricePlan(bulk().pricePlan()).build();
    Edit move = new MoveToDirect(ItemId.of("disks"), NOBODY);

    assertThat(move.applyTo(plans(List.of(direct()), List.of(bulk(), own), List.of())))
        .isEqualTo(plans(List.of(direct()), List.of(bulk()), List.of(storage("disks", "5"))));
    assertThat(move.applyTo(plans(List.of(direct()), List.of(bulk(), byTerm), List.of())))
        .isEqualTo(plans(
            List.of(direct()),
            List.of(bulk()),
            List.of(
                storage("disks", "5").toBuilder().pricePlan(Optional.empty()).build())));
  }

  @Test
  void onlyABulkAllocationCanBeMoved() {
    assertThatThrownBy(() -> new MoveToDirect(DIRECT, NOBODY).applyTo(good()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Proposal: there is no bulk allocation 'direct'; there are [bulk]");
    assertThatThrownBy(() -> new MoveToDirect(BULK, NOBODY).applyTo(good().withoutBulkPlan()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Proposal: there is no bulk plan");
  }

  @Test
  void anotherProviderBringsThePriceOfWhatItSuppliesAlready() {
    Allocation theirs = beside("theirs", 5).toBuilder()
        .provider(OTHER_CLOUD)
        .offer(Optional.<Offer>empty())
        .build();
    Edit like = new SetProvider(DIRECT, OTHER_CLOUD, Optional.of(theirs.id()));
    Allocation same =
        direct().toBuilder().provider(OTHER_CLOUD).talks(Optional.empty()).build();

    assertThat(like.applyTo(directOf(direct(), theirs))).isEqualTo(directOf(same, theirs));
    assertThat(new SetProvider(DIRECT, OTHER_CLOUD, NOBODY).applyTo(good()))
        .isEqualTo(directOf(same.toBuilder().pricePlan(Optional.empty()).build()));
    assertThat(like.changes()).contains(DIRECT);
    assertThat(like.opens()).containsExactly(DIRECT);
  }

  @Test
  void theTermThatTheMinistryTellsStaysWithAnotherProvider() {
    StatedCost cost = StatedCost.of("JPY 5");
    Allocation stated = bulk().toBuilder().statedCost(cost).build();

    assertThat(new SetProvider(BULK, OTHER_CLOUD, NOBODY).applyTo(bulkOf(stated)))
        .isEqualTo(bulkOf(stated.toBuilder().provider(OTHER_CLOUD).build()));
  }

  @Test
  void aCostOfTheFormerProviderHoldsNoMore() {
    Allocation stated =
        direct().toBuilder().statedCost(StatedCost.of("JPY 5")).ancillary(false).build();

    assertThat(new SetProvider(DIRECT, OTHER_CLOUD, NOBODY).applyTo(directOf(stated)))
        .isEqualTo(directOf(direct().toBuilder()
            .provider(OTHER_CLOUD)
            .pricePlan(Optional.empty())
            .talks(Optional.empty())
            .build()));
  }

  @Test
  void anotherNodeIsTaken() {
    Edit edit = new SetResource(BULK, ReferenceNodes.AWS_P5E_48XLARGE.node());

    assertThat(edit.applyTo(good()))
        .isEqualTo(bulkOf(
            bulk().toBuilder().resource(ReferenceNodes.AWS_P5E_48XLARGE.node()).build()));
    assertThat(edit.changes()).contains(BULK);
    assertThat(edit.opens()).isEmpty();
  }

  @Test
  void anotherParticipantSigns() {
    Edit edit = new SetSignatory(BULK, OrganizationId.of("acme"));

    assertThat(edit.applyTo(good()))
        .isEqualTo(
            bulkOf(bulk().toBuilder().signatory(OrganizationId.of("acme")).build()));
    assertThat(edit.changes()).contains(BULK);
    assertThat(edit.opens()).isEmpty();
  }

  @Test
  void aStatedCostIsRaisedAndAllElseOfItStays() {
    StatedCost low = StatedCost.builder().amount("JPY 5").allowsForFxMoves(true).build();
    StatedCost full =
        StatedCost.builder().amount("JPY 7").allowsForFxMoves(true).build();
    Edit edit = new RaiseCost(BULK, Money.parse("JPY 7"));

    assertThat(edit.applyTo(bulkOf(bulk().toBuilder().statedCost(low).build())))
        .isEqualTo(bulkOf(bulk().toBuilder().statedCost(full).build()));
    assertThat(edit.changes()).contains(BULK);
    assertThatThrownBy(() -> edit.applyTo(good()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("RaiseCost bulk: the allocation states no cost");
  }

  @Test
  void anAllocationIsTakenOutOfOnePlan() {
    Proposal both = plans(List.of(direct()), List.of(bulk()), List.of(direct()));

    assertThat(new TakeOut(Part.DIRECT, DIRECT).applyTo(both))
        .isEqualTo(plans(List.of(), List.of(bulk()), List.of(direct())));
    assertThat(new TakeOut(Part.BULK, DIRECT).applyTo(both)).isEqualTo(good());
    assertThat(new TakeOut(Part.BULK, BULK).applyTo(both))
        .isEqualTo(plans(List.of(direct()), List.of(), List.of(direct())));
    assertThat(new TakeOut(Part.BULK, BULK).changes()).isEmpty();
  }

  @Test
  void whatIsNotInAPlanCannotBeTakenOutOfIt() {
    assertThatThrownBy(() -> new TakeOut(Part.DIRECT, BULK).applyTo(good()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Proposal: there is no allocation of the direct plan 'bulk'; there are [direct]");
    assertThatThrownBy(() -> new TakeOut(Part.BULK, DIRECT).applyTo(good()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Proposal: there is no allocation of the bulk plan 'direct'; there are [bulk]");
    assertThatThrownBy(() -> new TakeOut(Part.INQUIRY, BULK))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("TakeOut bulk: the plan is DIRECT or BULK, was INQUIRY");
  }

  @Test
  void anFxAssumptionForWhatIsTakenOutGoesWithIt() {
    FxAssumption usd = FxAssumption.of("USD", "JPY", "150");
    FxAssumption only = usd.toBuilder().addLimitedTo(BULK).build();
    FxAssumption two = FxAssumption.of("EUR", "JPY", "160").toBuilder()
        .addLimitedTo(BULK, DIRECT)
        .build();
    FxAssumption rest =
        FxAssumption.of("EUR", "JPY", "160").toBuilder().addLimitedTo(DIRECT).build();
    FxAssumption all = FxAssumption.of("GBP", "JPY", "190");

    assertThat(new TakeOut(Part.BULK, BULK)
            .applyTo(good().withFxAssumptions(only, two, all))
            .fxAssumptions())
        .containsExactlyInAnyOrder(rest, all);
  }

  @Test
  void theBulkPlanIsWithdrawn() {
    assertThat(new TakeOutBulkPlan().applyTo(good())).isEqualTo(good().withoutBulkPlan());
    assertThatThrownBy(() -> new TakeOutBulkPlan().applyTo(good().withoutBulkPlan()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Proposal: there is no bulk plan");
  }

  @Test
  void editsAreEqualByValueAndInOrder() {
    Edit small = new Resize(BULK, amount(40), Optional.empty());
    Edit same = new Resize(BULK, amount(40), Optional.empty());
    Edit other = new Resize(BULK, amount(41), Optional.empty());

    assertThat(small).isEqualTo(same).hasSameHashCodeAs(same).isEqualByComparingTo(same);
    assertThat(small).isNotEqualTo(other).isLessThan(other);
    assertThat(Set.of(new TakeOutBulkPlan())).contains(new TakeOutBulkPlan());
  }
}
