package io.github.geniac.rules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.ReferenceNodes;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.Verdict;
import io.github.geniac.rules.outlook.Settling;
import io.github.geniac.rules.outlook.Unknown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Settling facts by brute force over a small world: nine facts with a few values each and two
 * readings; up to two facts, or three, are not stated, and every way to state some of them, under
 * every choice of some of the readings, is assessed as a whole. Nothing is shared with the library
 * but the assessment itself.
 */
class SettlingOracleTest {

  /**
   * How many facts of the good proposal are left out at most (of the others one fewer): 2, or 3 by
   * {@code -Dgeniac.settling.facts=3}.
   */
  private static final int ERASED = Integer.getInteger("geniac.settling.facts", 2);

  private static final LocalDate START = LocalDate.of(2024, 10, 15);
  private static final LocalDate NOTICE = LocalDate.of(2024, 9, 10);
  private static final LocalDate TERM = LocalDate.of(2024, 10, 10);
  private static final CallTerms TERMS =
      CallTerms.startingOn(START).withResearchMonths(3).withBulkCap(2);
  private static final DayRange PERIOD = TERMS.researchPeriod();

  /** The facts by the name of the unknown, each with its values; the good one first. */
  private static final Map<String, List<Object>> FACTS = new TreeMap<>(Map.of(
      "proposal.award-notice",
          List.of(
              NOTICE,
              NOTICE.minusDays(1),
              NOTICE.minusDays(16),
              NOTICE.plusDays(1),
              NOTICE.plusDays(15)),
      "participant.can-sign-by of acme", List.of(TERM, TERM.plusDays(14), TERM.plusDays(15)),
      "participant.kind of acme", List.of(OrganizationKind.COMPANY, OrganizationKind.OTHER_BODY),
      "allocation.amount of bulk", List.of(1, 0, 2, 3),
      "allocation.period of bulk",
          List.of(
              PERIOD,
              DayRange.of(START, PERIOD.end().minusDays(1)),
              DayRange.of(START, PERIOD.end().plusDays(1))),
      "provider.kind of bulk (cloud)",
          List.of(
              OrganizationKind.COMPANY,
              OrganizationKind.PRIVATE_UNIVERSITY,
              OrganizationKind.NATIONAL_UNIVERSITY_CORPORATION),
      "workload.purpose of train", List.of(Purpose.DEVELOPMENT, Purpose.PROVISION_ENVIRONMENT),
      "workload.lineage of train",
          List.of(
              LineageStep.fromScratch(),
              LineageStep.fineTuning("base", Origin.FOREIGN),
              LineageStep.builder().method(LineageMethod.MERGE).build()),
      "allocation.amount of direct", List.of(1, 0)));

  private static final Map<String, List<String>> READINGS = new TreeMap<>(Map.of(
      "about-one-month", List.of("STRICT", "TOLERANCE_PASSES"),
      "academic-equivalent", List.of("EXCLUDED", "ALLOWED")));

  /** A good proposal, one that waits for readings, and one that has signed too late. */
  private static final List<Map<String, Integer>> BASES = List.of(
      Map.of(),
      Map.of("provider.kind of bulk (cloud)", 1, "participant.can-sign-by of acme", 1),
      Map.of("participant.can-sign-by of acme", 2));

  private final Map<Map<String, Integer>, Verdict> known = new HashMap<>();
  private int decided;

  @Test
  void reachableVerdictsQuickestWaysAndSmallestSetsAreThoseOfBruteForce() {
    int points = 0;
    for (Map<String, Integer> base : BASES) {
      known.clear();
      int most = base.isEmpty() ? ERASED : ERASED - 1;
      for (Set<String> erased : subsets(new ArrayList<>(FACTS.keySet()), most)) {
        agrees(base, erased);
        points++;
      }
    }
    assertThat(points).isEqualTo(ERASED == 3 ? 130 + 2 * 46 : 46 + 2 * 10);
    assertThat(decided).isGreaterThan(20);
  }

  private void agrees(Map<String, Integer> base, Set<String> erased) {
    List<String> unknown = new ArrayList<>(erased);
    unknown.addAll(READINGS.keySet());
    List<Map<String, Integer>> all = assignments(unknown);
    Settling settling = Settling.of(
        Rulebook.standard(), proposal(base, erased, Map.of()), TERMS, Readings.defaults());
    for (Verdict verdict : List.of(Verdict.ADMISSIBLE, Verdict.INADMISSIBLE)) {
      int least = all.stream()
          .filter(one -> verdict(base, erased, one) == verdict)
          .mapToInt(Map::size)
          .min()
          .orElse(-1);
      Settling.Way way = settling.reachable().get(verdict);
      assertThat(way == null ? -1 : way.answers().size())
          .as("%s from %s without %s", verdict, base, erased)
          .isEqualTo(least);
    }
    boolean stays = all.stream()
        .anyMatch(one ->
            one.size() == unknown.size() && verdict(base, erased, one) == Verdict.UNDETERMINED);
    assertThat(settling.reachable().containsKey(Verdict.UNDETERMINED))
        .as("stays open from %s without %s", base, erased)
        .isEqualTo(stays);
    sets(base, erased, unknown, all, settling);
  }

  private void sets(
      Map<String, Integer> base,
      Set<String> erased,
      List<String> unknown,
      List<Map<String, Integer>> all,
      Settling settling) {
    Set<Set<String>> smallest = new HashSet<>();
    for (Set<String> set : subsets(unknown, unknown.size())) {
      boolean decides = all.stream()
          .filter(one -> one.keySet().equals(set))
          .allMatch(one -> verdict(base, erased, one) != Verdict.UNDETERMINED);
      boolean smaller = smallest.stream().anyMatch(one -> one.size() < set.size());
      if (decides && !smaller) {
        smallest.removeIf(one -> one.size() > set.size());
        smallest.add(set);
      }
    }
    Set<Set<String>> found = settling.sets().stream()
        .map(set -> set.stream().map(Unknown::toString).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
    assertThat(settling.alwaysDecides())
        .as("%s without %s", base, erased)
        .isEqualTo(!smallest.isEmpty());
    if (settling.alwaysDecides()) {
      decided++;
      assertThat(found).as("%s without %s", base, erased).isEqualTo(smallest);
    } else {
      found.forEach(set -> isFinal(base, erased, set, all));
    }
  }

  /** Whatever is answered beside the set, the verdict is the one that the set leaves. */
  private void isFinal(
      Map<String, Integer> base,
      Set<String> erased,
      Set<String> set,
      List<Map<String, Integer>> all) {
    for (Map<String, Integer> one : all) {
      if (one.keySet().containsAll(set)) {
        Map<String, Integer> part = new HashMap<>(one);
        part.keySet().retainAll(set);
        assertThat(verdict(base, erased, one))
            .as("%s beside %s from %s without %s", one, part, base, erased)
            .isEqualTo(verdict(base, erased, part));
      }
    }
  }

  private Verdict verdict(
      Map<String, Integer> base, Set<String> erased, Map<String, Integer> answers) {
    Map<String, Integer> stated = new TreeMap<>(answers);
    FACTS.keySet().stream()
        .filter(fact -> !erased.contains(fact))
        .forEach(fact -> stated.put(fact, base.getOrDefault(fact, 0)));
    return known.computeIfAbsent(
        stated,
        key -> Rulebook.standard()
            .assess(proposal(base, erased, answers), TERMS, readings(answers))
            .verdict());
  }

  private static Readings readings(Map<String, Integer> answers) {
    Readings readings = Readings.defaults();
    for (Map.Entry<String, List<String>> reading : READINGS.entrySet()) {
      if (answers.containsKey(reading.getKey())) {
        readings = readings.with(
            StandardReadings.all().stream()
                .filter(one -> one.id().equals(reading.getKey()))
                .findFirst()
                .orElseThrow(),
            reading.getValue().get(answers.get(reading.getKey())));
      }
    }
    return readings;
  }

  private static Proposal proposal(
      Map<String, Integer> base, Set<String> erased, Map<String, Integer> answers) {
    Facts facts = new Facts(base, erased, answers);
    Organization.Builder acme = Organization.builder().id("acme");
    facts.as("participant.kind of acme", OrganizationKind.class).ifPresent(acme::kind);
    Organization.Builder cloud = Organization.builder().id("cloud");
    facts.as("provider.kind of bulk (cloud)", OrganizationKind.class).ifPresent(cloud::kind);
    Workload.Builder work = Workload.builder().id("train");
    facts.as("workload.purpose of train", Purpose.class).ifPresent(work::purpose);
    facts.as("workload.lineage of train", LineageStep.class).ifPresent(work::addLineage);
    Allocation.Builder bulk = Allocation.builder()
        .id("bulk")
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .provider(Provider.of(cloud.build()));
    facts.as("allocation.amount of bulk", Integer.class).ifPresent(bulk::nodes);
    facts.as("allocation.period of bulk", DayRange.class).ifPresent(bulk::period);
    Allocation.Builder direct = Allocation.builder()
        .id("direct")
        .resource(ReferenceNodes.AWS_P5_48XLARGE.node())
        .provider(Provider.of(Organization.company("shop")))
        .period(PERIOD);
    facts.as("allocation.amount of direct", Integer.class).ifPresent(direct::nodes);
    return Proposal.builder()
        .addParticipants(facts
            .as("participant.can-sign-by of acme", LocalDate.class)
            .map(day -> Participant.of(acme.build(), day))
            .orElseGet(() -> Participant.of(acme.build())))
        .awardNotice(facts.as("proposal.award-notice", LocalDate.class))
        .addWorkloads(work.build())
        .directPlan(DirectPlan.of(direct.build()))
        .bulkPlan(BulkPlan.builder().addBulk(bulk.build()).build())
        .build();
  }

  private record Facts(
      Map<String, Integer> base, Set<String> erased, Map<String, Integer> answers) {

    <T> Optional<T> as(String fact, Class<T> type) {
      Integer index = erased.contains(fact) ? answers.get(fact) : base.getOrDefault(fact, 0);
      return Optional.ofNullable(index)
          .map(one -> type.cast(FACTS.getOrDefault(fact, List.of()).get(one)));
    }
  }

  private static List<Map<String, Integer>> assignments(List<String> unknown) {
    List<Map<String, Integer>> all = new ArrayList<>(List.of(Map.of()));
    for (String one : unknown) {
      int values = FACTS.containsKey(one)
          ? FACTS.getOrDefault(one, List.of()).size()
          : READINGS.getOrDefault(one, List.of()).size();
      for (Map<String, Integer> some : List.copyOf(all)) {
        for (int value = 0; value < values; value++) {
          Map<String, Integer> more = new HashMap<>(some);
          more.put(one, value);
          all.add(more);
        }
      }
    }
    return all;
  }

  private static List<Set<String>> subsets(List<String> names, int most) {
    List<Set<String>> subsets = new ArrayList<>(List.of(Set.of()));
    for (String name : names) {
      for (Set<String> one : List.copyOf(subsets)) {
        if (one.size() < most) {
          Set<String> more = new HashSet<>(one);
          more.add(name);
          subsets.add(more);
        }
      }
    }
    return subsets;
  }
}
