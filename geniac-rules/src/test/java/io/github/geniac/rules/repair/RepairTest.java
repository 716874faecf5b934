package io.github.geniac.rules.repair;

import static io.github.geniac.rules.repair.Acme.TERMS;
import static io.github.geniac.rules.repair.Acme.beside;
import static io.github.geniac.rules.repair.Acme.plans;
import static io.github.geniac.rules.repair.Acme.storage;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.TalksState;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a repair says of itself. */
class RepairTest {

  private static Allocation bare(String id) {
    return beside(id, 5).toBuilder()
        .talks(Optional.empty())
        .pricePlan(Optional.empty())
        .build();
  }

  private static Proposal direct(Allocation... allocations) {
    return plans(List.of(allocations), List.of(), List.of()).withoutBulkPlan();
  }

  private static Repair repair(Proposal before, Proposal after) {
    Rulebook rulebook = Rulebook.standard();
    Assessment was = rulebook.assess(before, TERMS);
    return new Repair(List.of(), before, after, was, rulebook.assess(after, TERMS));
  }

  private static List<String> opened(Proposal before, Proposal after) {
    return repair(before, after).opened().stream()
        .map(one -> one.subject().map(Subject::id).orElse("anything") + ": "
            + one.fact().map(Fact::toString).orElseGet(() -> "" + one.reading().orElseThrow()))
        .toList();
  }

  @Test
  void aQuestionIsOpenedIfItWasNotAskedOfTheSameObjectBefore() {
    Allocation one = bare("one");
    Allocation open = one.toBuilder().provider(Optional.empty()).build();
    Allocation two = bare("two").toBuilder().talks(TalksState.QUOTED).build();

    assertThat(opened(direct(one), direct(one))).isEmpty();
    assertThat(opened(direct(one), direct(open))).containsExactly("one: " + StandardFacts.PROVIDER);
    assertThat(opened(direct(open), direct(one))).isEmpty();
    assertThat(opened(direct(one), direct(one, two)))
        .containsExactly(
            "two: " + StandardFacts.UNIT_PRICE,
            "two: " + StandardFacts.PRICE_BASIS,
            "two: " + StandardFacts.COST,
            "two: " + StandardFacts.ACQUISITION);
  }

  @Test
  void aReadingIsOpenedIfItWasNotAskedFor() {
    Allocation foreign = beside("foreign", 5)
        .withProvider(Provider.of(
            Organization.of("foreign academy", OrganizationKind.FOREIGN_ACADEMIC_BODY)));
    Allocation chips = storage("chips", "5").toBuilder()
        .resource(OtherCompute.of(OtherCompute.Kind.ACCELERATOR, "chips", "unit"))
        .build();

    assertThat(opened(direct(foreign), direct(foreign))).isEmpty();
    assertThat(opened(direct(foreign), direct(chips)))
        .containsExactly("anything: " + StandardReadings.ACCELERATOR_IS_GPU);
    assertThat(repair(direct(foreign), direct(chips)).explain(Locale.ENGLISH).lines())
        .contains("  becomes open: accelerator-is-gpu");
  }
}
