package com.example.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.pricing.whatif.Change;
import io.github.geniac.pricing.whatif.Scenario;
import io.github.geniac.pricing.whatif.Shift;
import io.github.geniac.pricing.whatif.WhatIf;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Whoever edits {@code plan.json} learns here what no longer holds, and why. */
class PlanGuardTest {

  private static final PlanDocument PLAN = PlanDocument.parse(resource("plan.json"));
  private static final Receipt REVIEWED = Receipt.parse(resource("reviewed.txt"));
  private static final Pricing PRICING = Pricing.of(PLAN.terms()).withReadings(PLAN.readings());

  @Test
  void itMayBeProposedSo() {
    PLAN.assess().orThrow();
  }

  @Test
  void theApplicationIsComplete() {
    Assessment assessment = PLAN.assess();
    Stream<String> open =
        assessment.questions().stream().map(question -> question.explain(Locale.ENGLISH));
    Stream<String> wrong =
        assessment.corrections().stream().map(finding -> finding.explain(Locale.ENGLISH));

    assertEquals(List.of(), Stream.concat(open, wrong).toList());
  }

  /** A receipt has no digest of the budget: a plan that costs more must not pass by raising it. */
  @Test
  void theBudgetIsTheOneThatWasReviewed() {
    assertEquals(Optional.of(Money.parse("JPY 2200000000")), PLAN.budget());
  }

  @Test
  void itStaysWithinTheBudget() {
    assertWithinBudget(PRICING.price(PLAN.proposal()));
  }

  @Test
  void itStaysWithinTheBudgetShouldTheYenFallTo160() {
    Scenario weakYen = Scenario.of("160 yen", Shift.fx("USD/JPY", Change.fixed("160")));

    assertWithinBudget(WhatIf.of(PRICING, PLAN.proposal()).ask(weakYen).sheet());
  }

  @Test
  void nothingHasChangedSinceTheReview() {
    Set<Receipt.Part> changed = EnumSet.noneOf(Receipt.Part.class);
    changed.addAll(
        REVIEWED.verify(PLAN.proposal(), PLAN.terms(), Rulebook.standard(), PLAN.readings()));
    // The rules come with the library: another version of it is reviewed where it is chosen.
    changed.remove(Receipt.Part.RULEBOOK);

    assertEquals(Set.of(), changed, "to be reviewed, and the receipt renewed");
  }

  private static void assertWithinBudget(CostSheet sheet) {
    Money budget = PLAN.budget().orElseThrow();
    for (PlanCost plan : sheet.plans()) {
      assertTrue(plan.total().isKnown(), () -> "not known: " + plan.total().unknown());
      Money cost = plan.total().rounded();
      assertFalse(
          cost.isGreaterThan(budget), () -> plan.part() + " costs " + cost + " of " + budget);
    }
  }

  private static String resource(String name) {
    try (InputStream stream = PlanGuardTest.class.getResourceAsStream("/" + name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
