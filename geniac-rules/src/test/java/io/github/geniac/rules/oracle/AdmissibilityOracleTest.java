package io.github.geniac.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.oracle.Table.Body;
import io.github.geniac.rules.oracle.Table.Chain;
import io.github.geniac.rules.oracle.Table.Choices;
import io.github.geniac.rules.oracle.Table.Item;
import io.github.geniac.rules.oracle.Table.Operator;
import io.github.geniac.rules.oracle.Table.Person;
import io.github.geniac.rules.oracle.Table.Resource;
import io.github.geniac.rules.oracle.Table.Spec;
import io.github.geniac.rules.oracle.Table.Supply;
import io.github.geniac.rules.oracle.Table.Work;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every point of small worlds, under every choice of the readings that matter there: each
 * admissibility rule, on each part, and each verdict come to what {@link Oracle} says. A world
 * varies some facts in all ways at once and keeps the others good.
 */
class AdmissibilityOracleTest {

  private static final Supply SHOP = new Supply(Body.COMPANY, Operator.THE_SELLER, null);
  private static final List<Integer> NONE = List.of(0, 0, 0, 0, 0);
  private static final List<Integer> ONE = List.of(0, 1, 1, 1, 0);
  private static final Work TRAINING = new Work(1, Chain.SCRATCH, false);
  private static final List<Person> PEOPLE =
      List.of(new Person(Body.COMPANY, 0), new Person(Body.COMPANY, -3));
  private static final Map<Choices, Readings> READINGS = new HashMap<>();
  private static final List<Boolean> YES_NO_UNSTATED = Arrays.asList(true, false, null);

  @Test
  void countsOfTwoBulkAllocationsMonthByMonth() {
    List<Choices> choices = countChoices();
    List<Choices> strict = choices.stream().map(AdmissibilityOracleTest::strict).toList();
    List<Item> gap = List.of(gpu(List.of(0, 0, 1, 0, 0), null));
    int points = 0;
    for (List<Integer> first : months()) {
      for (List<Integer> second : months()) {
        for (int signer = 0; signer < 2; signer++) {
          List<Item> bulk = List.of(gpu(first, 0), gpu(second, signer));
          List<Item> early = List.of(gpu(with(first, 1), 0), gpu(second, signer));
          points += agrees(table(List.of(gpu(ONE, null)), bulk, List.of()), choices);
          points += agrees(table(List.of(gpu(ONE, null)), bulk, gap), strict);
          points += agrees(table(List.of(gpu(ONE, null)), early, List.of()), choices);
        }
      }
    }
    assertThat(points).isEqualTo(27 * 27 * 2 * 3 * 8);
  }

  @Test
  void whoSignsForBulkAllocationsIsNotAlwaysStated() {
    List<Choices> choices = countChoices();
    int points = 0;
    for (List<Integer> first : months()) {
      for (List<Integer> second : months()) {
        for (Integer signer : Arrays.asList(0, null)) {
          List<Item> bulk = List.of(gpu(first, signer), gpu(second, null));
          points += agrees(table(List.of(gpu(ONE, null)), bulk, List.of()), choices);
        }
      }
    }
    assertThat(points).isEqualTo(27 * 27 * 2 * 8);
  }

  @Test
  void suppliersOfBothPlans() {
    List<Choices> choices = choices(Map.of(
        "academic-equivalent", List.of("OPEN", "EXCLUDED", "ALLOWED"),
        "academic-reseller", List.of("OPEN", "BY_SELLER", "BY_OPERATOR")));
    List<Optional<Supply>> supplies = supplies();
    int points = 0;
    for (Optional<Supply> first : supplies) {
      for (Optional<Supply> second : supplies) {
        List<Item> one = List.of(supplied(first));
        List<Item> other = List.of(supplied(second));
        points += agrees(table(one, other, List.of()), choices);
        points += agrees(table(List.of(gpu(ONE, null)), one, other), choices);
      }
    }
    assertThat(points).isEqualTo(21 * 21 * 2 * 9);
  }

  @Test
  void nodesTypesAndAncillaryServicesOfTwoBulkAllocations() {
    List<Choices> choices = choices(Map.of(
        "equivalent-node", List.of("OPEN", "PASSES", "FAILS"),
        "accelerator-is-gpu", List.of("OPEN", "YES", "NO")));
    List<Item> items = new ArrayList<>();
    for (Boolean ancillary : YES_NO_UNSTATED) {
      for (Resource resource : Arrays.asList(Resource.ACCELERATOR, Resource.STORAGE, null)) {
        items.add(new Item(resource, Spec.SAME, null, ONE, SHOP, ancillary, 0));
      }
      for (Spec spec : Spec.values()) {
        for (Table.Type type : Arrays.asList(Table.Type.NAMED, Table.Type.ANOTHER, null)) {
          items.add(new Item(Resource.GPU, spec, type, ONE, SHOP, ancillary, 0));
        }
      }
    }
    int points = 0;
    for (Item first : items) {
      for (Item second : items.subList(54, 81)) {
        points +=
            agrees(table(List.of(gpu(ONE, null)), List.of(first, second), List.of()), choices);
      }
    }
    assertThat(points).isEqualTo(81 * 27 * 9);
  }

  @Test
  void whoCanSignWithinTheTerm() {
    List<Choices> choices = choices(Map.of(
        "about-one-month", List.of("OPEN_WITHIN_TOLERANCE", "STRICT", "TOLERANCE_PASSES"),
        "joint-bulk-unit", List.of("PER_PROPOSAL", "PER_OPERATOR")));
    List<Person> people = new ArrayList<>();
    for (Body kind : Arrays.asList(Body.COMPANY, Body.PRIVATE_UNIVERSITY, null)) {
      for (Integer late : Arrays.asList(0, 1, 14, 15, null)) {
        people.add(new Person(kind, late));
      }
    }
    int points = 0;
    for (Person first : people) {
      for (Person second : people.subList(0, 10)) {
        for (boolean notice : List.of(true, false)) {
          for (Integer one : Arrays.asList(0, 1, null)) {
            for (Integer other : Arrays.asList(0, 1, null)) {
              List<Item> bulk = List.of(gpu(ONE, one), gpu(ONE, other));
              Table table = new Table(
                  List.of(gpu(ONE, null)),
                  bulk,
                  List.of(),
                  List.of(TRAINING),
                  List.of(first, second),
                  notice);
              points += agrees(table, choices);
            }
          }
        }
      }
    }
    assertThat(points).isEqualTo(15 * 10 * 2 * 9 * 6);
  }

  @Test
  void purposesAndLineagesOfUpToTwoWorkloads() {
    List<Choices> choices =
        choices(Map.of("domestic-base", List.of("DOMESTIC", "FOREIGN", "OPEN")));
    List<Work> works = new ArrayList<>();
    for (Integer purpose : Arrays.asList(1, 2, 3, null)) {
      for (Chain chain : Chain.values()) {
        works.add(new Work(purpose, chain, false));
        works.add(new Work(purpose, chain, true));
      }
    }
    List<List<Work>> all = new ArrayList<>(List.of(List.of()));
    works.forEach(first -> all.add(List.of(first)));
    works.forEach(first -> works.forEach(second -> all.add(List.of(first, second))));
    int points = 0;
    for (List<Work> some : all) {
      Table table = new Table(List.of(gpu(ONE, null)), null, List.of(), some, PEOPLE, true);
      points += agrees(table, choices);
    }
    assertThat(points).isEqualTo((1 + 64 + 64 * 64) * 3);
  }

  @Test
  void directItemsOfBothPlansAndPlansThatAreMissing() {
    List<Choices> choices = new ArrayList<>(choices(Map.of(
        "direct-plan-role", List.of("STANDS_ALONE", "BESIDE_BULK_IS_ENOUGH"),
        "bulk-with-direct-below-cap", List.of("ALLOWED", "ONLY_BEYOND_CAP"),
        "accelerator-is-gpu", List.of("OPEN", "YES", "NO"))));
    choices.removeIf(one -> one.is("direct-plan-role", "BESIDE_BULK_IS_ENOUGH")
        && one.is("bulk-with-direct-below-cap", "ONLY_BEYOND_CAP"));
    List<Item> items = new ArrayList<>();
    for (Resource resource :
        Arrays.asList(Resource.GPU, Resource.ACCELERATOR, Resource.STORAGE, null)) {
      for (List<Integer> nodes : List.of(NONE, ONE, List.of(0, 0, 2, 0, 0))) {
        items.add(new Item(resource, Spec.SAME, Table.Type.NAMED, nodes, SHOP, null, null));
      }
    }
    List<List<Item>> plans = new ArrayList<>(Arrays.asList(null, List.of()));
    items.forEach(one -> plans.add(List.of(one)));
    items.forEach(one -> plans.add(List.of(one, items.get(4))));
    List<List<Item>> bulk = Arrays.asList(
        null, List.of(), List.of(gpu(ONE, 0)), List.of(gpu(List.of(0, 2, 2, 2, 0), 0)));
    int points = 0;
    for (List<Item> direct : plans) {
      for (List<Item> nodes : bulk) {
        for (List<Item> beside : plans) {
          if (beside != null && (nodes != null || beside.isEmpty())) {
            points += agrees(table(direct, nodes, beside), choices);
          }
        }
      }
    }
    assertThat(points).isEqualTo(26 * (3 * 25 + 1) * 9);
  }

  /** How many points were compared: one for each choice of readings. */
  private static int agrees(Table table, List<Choices> choices) {
    Proposal proposal = World.proposal(table);
    for (Choices one : choices) {
      Assessment assessment = Rulebook.standard()
          .assess(proposal, World.TERMS, READINGS.computeIfAbsent(one, World::readings));
      Oracle oracle = new Oracle(table, one);
      String expected = oracle.report();
      String found = report(assessment);
      if (!found.equals(expected)) {
        assertThat(found).as("%s under %s", table, one).isEqualTo(expected);
      }
    }
    return choices.size();
  }

  /** The outcomes of the admissibility rules in order, then the verdicts. */
  private static String report(Assessment assessment) {
    StringBuilder report = new StringBuilder();
    for (RuleResult result : assessment.results()) {
      if (result.kind() == RuleKind.ADMISSIBILITY) {
        report.append(result.outcome().name().charAt(0));
      }
    }
    report.append(" as stated ").append(letter(assessment.verdict()));
    for (Part part : List.of(Part.PROPOSAL, Part.DIRECT, Part.BULK)) {
      report.append(' ').append(part).append(' ').append(letter(assessment.verdict(part)));
    }
    Optional<Verdict> without = assessment.verdictWithoutBulkPlan();
    return report
        .append(" without bulk ")
        .append(without.map(AdmissibilityOracleTest::letter).orElse('-'))
        .toString();
  }

  private static char letter(Verdict verdict) {
    return switch (verdict) {
      case ADMISSIBLE -> 'S';
      case INADMISSIBLE -> 'V';
      case UNDETERMINED -> 'U';
    };
  }

  private static List<Choices> countChoices() {
    return choices(Map.of(
        "exactly-100", List.of("WITHIN_CAP", "OPEN"),
        "excess-secured-how", List.of("OWN_CONTRACTS", "ARRANGED_WITH_MINISTRY"),
        "joint-bulk-unit", List.of("PER_PROPOSAL", "PER_OPERATOR")));
  }

  private static Choices strict(Choices choices) {
    Map<String, String> more = new LinkedHashMap<>(choices.byReading());
    more.put("bulk-with-direct-below-cap", "ONLY_BEYOND_CAP");
    return new Choices(more);
  }

  private static Table table(
      @Nullable List<Item> direct, @Nullable List<Item> bulk, List<Item> beside) {
    return new Table(direct, bulk, beside, List.of(TRAINING), PEOPLE, true);
  }

  private static Item gpu(List<Integer> nodes, @Nullable Integer signer) {
    return new Item(Resource.GPU, Spec.SAME, Table.Type.NAMED, nodes, SHOP, null, signer);
  }

  private static Item supplied(Optional<Supply> supply) {
    return new Item(
        Resource.GPU, Spec.SAME, Table.Type.NAMED, ONE, supply.orElse(null), null, null);
  }

  /** Nobody stated; or a seller of each kind with each kind of operator. */
  private static List<Optional<Supply>> supplies() {
    List<Body> kinds = new ArrayList<>(List.of(Body.values()));
    kinds.add(null);
    List<Optional<Supply>> supplies = new ArrayList<>(List.of(Optional.empty()));
    for (Body seller : kinds) {
      supplies.add(Optional.of(new Supply(seller, Operator.THE_SELLER, null)));
      supplies.add(Optional.of(new Supply(seller, Operator.UNSTATED, null)));
      supplies.add(Optional.of(new Supply(seller, Operator.ANOTHER, Body.COMPANY)));
      supplies.add(Optional.of(new Supply(seller, Operator.ANOTHER, Body.NATIONAL_UNIVERSITY)));
      supplies.add(Optional.of(new Supply(seller, Operator.ANOTHER, null)));
    }
    return supplies;
  }

  /** 0, 1 or 2 nodes in each month of the research period. */
  private static List<List<Integer>> months() {
    List<List<Integer>> months = new ArrayList<>();
    for (int code = 0; code < 27; code++) {
      months.add(List.of(0, code % 3, code / 3 % 3, code / 9, 0));
    }
    return months;
  }

  private static List<Integer> with(List<Integer> months, int before) {
    List<Integer> changed = new ArrayList<>(months);
    changed.set(0, before);
    return Collections.unmodifiableList(changed);
  }

  private static List<Choices> choices(Map<String, List<String>> byReading) {
    List<Map<String, String>> all = List.of(Map.of());
    for (Map.Entry<String, List<String>> reading : byReading.entrySet()) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> one : all) {
        for (String choice : reading.getValue()) {
          Map<String, String> longer = new LinkedHashMap<>(one);
          longer.put(reading.getKey(), choice);
          more.add(longer);
        }
      }
      all = more;
    }
    return all.stream().map(Choices::new).toList();
  }
}
