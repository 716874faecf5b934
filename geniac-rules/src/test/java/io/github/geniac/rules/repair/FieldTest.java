package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.FIRST_MONTH;
import static io.github.geniac.rules.repair.Acme.OTHER_CLOUD;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.bulk;
import static io.github.geniac.rules.repair.Acme.direct;
import static io.github.geniac.rules.repair.Acme.good;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.withBulk;
import static io.github.geniac.rules.repair.Acme.withDirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.TalksState;
import io.github.geniac.rules.repair.Field.Name;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each field as a lock: which changes it notices, and which it does not. */
class FieldTest {

  private static final Set<Name> FACTS =
      EnumSet.complementOf(EnumSet.of(Name.DIRECT_PLAN, Name.BULK_PLAN));

  /**
   * The fields of the bulk allocation, and the plans, that notice a change of the good proposal.
   */
  private static Set<String> noticing(Proposal after) {
    Set<String> noticing = new TreeSet<>();
    for (Name name : FACTS) {
      if (!Field.of("bulk", name).isSame(good(), after)) {
        noticing.add(name.name());
      }
    }
    if (!Field.bulkPlan().isSame(good(), after)) {
      noticing.add("BULK_PLAN");
    }
    if (!Field.directPlan().isSame(good(), after)) {
      noticing.add("DIRECT_PLAN");
    }
    return noticing;
  }

  private static Set<String> noticing(UnaryOperator<Allocation.Builder> change) {
    return noticing(withBulk(change.apply(bulk().toBuilder()).build()));
  }

  @Test
  void nothingChangesNothing() {
    assertThat(noticing(good())).isEmpty();
  }

  @Test
  void eachFactIsNoticedByItsFieldTheAllocationAndThePlan() {
    assertThat(noticing(one -> one.nodes(31))).containsExactly("ALLOCATION", "AMOUNT", "BULK_PLAN");
    assertThat(noticing(one -> one.period(FIRST_MONTH)))
        .containsExactly("ALLOCATION", "BULK_PLAN", "PERIOD");
    assertThat(noticing(one -> one.resource(ReferenceNodes.AWS_P5E_48XLARGE.node())))
        .containsExactly("ALLOCATION", "BULK_PLAN", "RESOURCE");
    assertThat(noticing(one -> one.provider(OTHER_CLOUD)))
        .containsExactly("ALLOCATION", "BULK_PLAN", "PROVIDER");
    assertThat(noticing(one -> one.pricePlan(Optional.empty())))
        .containsExactly("ALLOCATION", "BULK_PLAN", "PRICE_PLAN");
    assertThat(noticing(one -> one.signatory(OrganizationId.of("acme"))))
        .containsExactly("ALLOCATION", "BULK_PLAN", "SIGNATORY");
    assertThat(noticing(one -> one.statedCost(StatedCost.of("JPY 1"))))
        .containsExactly("ALLOCATION", "BULK_PLAN", "STATED_COST");
    assertThat(noticing(one -> one.talks(TalksState.QUOTED)))
        .containsExactly("ALLOCATION", "BULK_PLAN");
  }

  @Test
  void theRouteIsWhereTheAllocationStands() {
    Allocation bulk = bulk();

    assertThat(noticing(plans(List.of(direct()), List.of(), List.of(bulk))))
        .containsExactly("ALLOCATION", "BULK_PLAN", "ROUTE");
    assertThat(noticing(plans(List.of(direct(), bulk), List.of(bulk), List.of())))
        .containsExactly("ALLOCATION", "DIRECT_PLAN", "ROUTE");
    assertThat(noticing(plans(List.of(direct(), bulk), List.of(), List.of())))
        .containsExactly("ALLOCATION", "BULK_PLAN", "DIRECT_PLAN", "ROUTE");
  }

  @Test
  void whatIsTakenOutHasNoFactsAnyMore() {
    assertThat(noticing(good().withoutBulkPlan()))
        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(List.of(
            "ALLOCATION",
            "AMOUNT",
            "BULK_PLAN",
            "PERIOD",
            "PRICE_PLAN",
            "PROVIDER",
            "RESOURCE",
            "ROUTE",
            "SIGNATORY",
            "STATED_COST")));
  }

  @Test
  void theDirectPlanIsNoticedWhetherThereOrNot() {
    assertThat(noticing(withDirect(beside("direct", 21)))).containsExactly("DIRECT_PLAN");
    Proposal none = Proposal.builder().build();
    assertThat(Field.directPlan().isSame(none, none)).isTrue();
    assertThat(Field.directPlan().isSame(none, withDirect().withoutBulkPlan())).isFalse();
    assertThat(Field.bulkPlan().isSame(none, none)).isTrue();
  }

  @Test
  void theOrderOfAllocationsDoesNotMatter() {
    Allocation a = bulk("a", 1);
    Allocation b = bulk("b", 2);
    Allocation c = beside("c", 3);
    Allocation d = beside("d", 4);
    Proposal one = plans(List.of(c, d), List.of(a, b), List.of(c, d));
    Proposal other = plans(List.of(d, c), List.of(b, a), List.of(d, c));

    assertThat(Field.bulkPlan().isSame(one, other)).isTrue();
    assertThat(Field.directPlan().isSame(one, other)).isTrue();
  }

  @Test
  void aFactIsOfAnAllocationAndAPlanIsOfNone() {
    assertThatThrownBy(() -> Field.of("bulk", Name.BULK_PLAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Field BULK_PLAN: a plan is of no allocation, was bulk");
    assertThatThrownBy(() -> Field.of("bulk", Name.DIRECT_PLAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Field DIRECT_PLAN: a plan is of no allocation, was bulk");
    assertThatThrownBy(() -> new Field(Name.AMOUNT, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Field AMOUNT: it is of an allocation; name it");
    assertThatThrownBy(() -> Field.allocation(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAllocationThatIsNotThereCannotBeLocked() {
    Field.of("bulk", Name.AMOUNT).checkIn(good());
    Field.bulkPlan().checkIn(good());

    assertThatThrownBy(
            () -> Repairs.standard().locking(Field.of("gone", Name.AMOUNT)).of(good(), Acme.TERMS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Proposal: there is no allocation to be locked 'gone'; there are" + " [bulk, direct]");
  }

  @Test
  void fieldsAreInOrderAndEqualByValue() {
    Field amount = Field.of("bulk", Name.AMOUNT);
    Field all = Field.allocation("bulk");

    assertThat(amount).hasToString("bulk.AMOUNT").isEqualTo(Field.of("bulk", Name.AMOUNT));
    assertThat(all).hasToString("bulk.ALLOCATION").isLessThan(amount).isNotEqualTo(amount);
    assertThat(Field.bulkPlan()).hasToString("BULK_PLAN").isLessThan(all);
    assertThat(Field.directPlan()).hasToString("DIRECT_PLAN").isGreaterThan(Field.bulkPlan());
    assertThat(amount.allocation()).contains(ItemId.of("bulk"));
    assertThat(new TreeSet<>(List.of(amount, all, Field.bulkPlan())).first())
        .isEqualTo(Field.bulkPlan());
  }
}
