package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.TERMS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import io.github.geniac.rules.laws.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The least step of each parameter, of each reading and of the list of rules is told apart. Of the
 * kinds of bodies one enters and one leaves each list; {@code -Ddisagreement.kinds=all} takes all.
 */
class DisagreementStepsTest {

  /** Rules that no proposal shows to be missing, as {@link DisagreementTest} holds. */
  static final Set<String> NEVER = Set.of("bulk-direct-mix", "price-inquiry-complete");

  private static final Set<OrganizationKind> SOME = Set.of(
      OrganizationKind.COMPANY,
      OrganizationKind.PRIVATE_UNIVERSITY,
      OrganizationKind.NATIONAL_UNIVERSITY_CORPORATION);

  private static final BigDecimal HAIR = new BigDecimal("0.001");

  @TestFactory
  Stream<DynamicTest> terms() {
    return tests(termSteps());
  }

  @TestFactory
  Stream<DynamicTest> readings() {
    Map<String, Setting> steps = new LinkedHashMap<>();
    for (Reading<?> reading : StandardReadings.all()) {
      for (Enum<?> choice : reading.type().getEnumConstants()) {
        if (!choice.equals(reading.defaultChoice())) {
          Readings readings = Readings.defaults().with(reading, choice.name());
          steps.put(readings.toString(), SETTING.with(readings));
        }
      }
    }
    assertThat(steps.size()).isGreaterThan(15);
    return tests(steps);
  }

  @TestFactory
  Stream<DynamicTest> rules() {
    List<Rule> rules = Rulebook.standard().rules();
    Map<String, Setting> steps = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (NEVER.contains(rule.id().value())) {
        continue;
      }
      Rule[] others = rules.stream().filter(one -> !one.equals(rule)).toArray(Rule[]::new);
      steps.put("without " + rule, SETTING.with(Rulebook.of(others)));
    }
    assertThat(steps).hasSize(24);
    return tests(steps);
  }

  private static Stream<DynamicTest> tests(Map<String, Setting> steps) {
    return steps.entrySet().stream()
        .map(step ->
            DynamicTest.dynamicTest(step.getKey(), () -> check(step.getKey(), step.getValue())));
  }

  private static void check(String name, Setting other) {
    Disagreement apart = Disagreement.of(SETTING, other);
    assertThat(apart.witness()).as(name).isPresent();
    Witness witness = apart.witness().orElseThrow();
    assertThat(Difference.of(SETTING.assess(witness.proposal()), other.assess(witness.proposal())))
        .isEqualTo(witness.difference());
    assertThat(smaller(witness.proposal()))
        .as("of what is smaller, nothing shows the same")
        .noneMatch(less -> shows(less, other, witness));
  }

  private static List<Proposal> smaller(Proposal proposal) {
    return Sample.of("witness", proposal, TERMS).smaller().stream()
        .map(Sample::proposal)
        .toList();
  }

  /** Whether the same verdicts flip in the same way, by some of the same rules and no others. */
  private static boolean shows(Proposal proposal, Setting other, Witness witness) {
    Difference less = Difference.of(SETTING.assess(proposal), other.assess(proposal));
    boolean same = less.verdicts().stream()
        .findFirst()
        .equals(witness.difference().verdicts().stream().findFirst());
    return same
        && !faults(less).isEmpty()
        && faults(witness.difference()).containsAll(faults(less));
  }

  private static Set<String> faults(Difference difference) {
    return difference.rules().stream()
        .map(one -> one.rule() + " " + one.part() + " " + one.before().map(any -> any.outcome())
            + " " + one.after().map(any -> any.outcome()))
        .filter(flip -> !flip.matches(".*(SATISFIED|NOT_APPLICABLE).*Optional.empty"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, Setting> termSteps() {
    Map<String, CallTerms> steps = new LinkedHashMap<>();
    steps.put("start a day later", TERMS.withResearchStart(TERMS.researchStart().plusDays(1)));
    steps.put(
        "start a day earlier", TERMS.withResearchStart(TERMS.researchStart().minusDays(1)));
    steps.put("5 months", TERMS.withResearchMonths(5));
    steps.put("7 months", TERMS.withResearchMonths(7));
    steps.put("cap 99", TERMS.withBulkCap(99));
    steps.put("cap 101", TERMS.withBulkCap(101));
    put(steps, "no month to sign", one -> one.contractTermMonths(0));
    put(steps, "2 months to sign", one -> one.contractTermMonths(2));
    put(steps, "tolerance 13 days", one -> one.contractToleranceDays(13));
    put(steps, "tolerance 15 days", one -> one.contractToleranceDays(15));
    put(
        steps,
        "tolerance a hair less",
        one -> one.bandwidthToleranceTbps(TERMS.bandwidthToleranceTbps().subtract(HAIR)));
    put(
        steps,
        "tolerance a hair more",
        one -> one.bandwidthToleranceTbps(TERMS.bandwidthToleranceTbps().add(HAIR)));
    steps.putAll(nodeSteps());
    steps.putAll(kindSteps());
    Map<String, Setting> settings = new LinkedHashMap<>();
    steps.forEach((name, terms) -> settings.put(name, SETTING.with(terms)));
    return settings;
  }

  private static void put(
      Map<String, CallTerms> steps, String name, UnaryOperator<CallTerms.Builder> change) {
    steps.put(name, change.apply(TERMS.toBuilder()).build());
  }

  private static Map<String, CallTerms> nodeSteps() {
    GpuNode node = TERMS.referenceNode();
    Map<String, GpuNode> nodes = new LinkedHashMap<>();
    nodes.put("7 GPUs", node.toBuilder().gpuCount(7).build());
    nodes.put("9 GPUs", node.toBuilder().gpuCount(9).build());
    nodes.put("another model", node.toBuilder().gpuModel("H200").build());
    for (BigDecimal by : List.of(HAIR, HAIR.negate())) {
      nodes.put(
          "memory " + by,
          node.toBuilder().gpuMemoryGb(node.gpuMemoryGb().orElseThrow().add(by)).build());
      nodes.put(
          "SSD " + by,
          node.toBuilder().localSsdTb(node.localSsdTb().orElseThrow().add(by)).build());
      nodes.put(
          "bandwidth " + by,
          node.toBuilder()
              .injectionBandwidthTbps(
                  node.injectionBandwidthTbps().orElseThrow().add(by))
              .build());
    }
    Map<String, CallTerms> steps = new LinkedHashMap<>();
    nodes.forEach((name, one) -> put(steps, name, terms -> terms.referenceNode(one)));
    NodeType other = NodeType.of("Z", "z");
    steps.put("another type", TERMS.withBulkNodeTypes(other));
    steps.put("one more type", TERMS.withBulkNodeTypes(TERMS.bulkNodeTypes().first(), other));
    steps.put("no type", TERMS.withBulkNodeTypes());
    return steps;
  }

  /** Each kind of body enters, or leaves, each of the three lists. */
  private static Map<String, CallTerms> kindSteps() {
    Map<String, CallTerms> steps = new LinkedHashMap<>();
    boolean all = "all".equals(System.getProperty("disagreement.kinds"));
    for (OrganizationKind kind : all ? Set.of(OrganizationKind.values()) : SOME) {
      Set<OrganizationKind> excluded = toggled(TERMS.excludedSupplierKinds(), kind);
      Set<OrganizationKind> open = toggled(TERMS.equivalentSupplierKinds(), kind);
      if (!TERMS.equivalentSupplierKinds().contains(kind)) {
        put(steps, "excluded: " + kind, one -> one.excludedSupplierKinds(excluded));
      }
      if (!TERMS.excludedSupplierKinds().contains(kind)) {
        put(steps, "open: " + kind, one -> one.equivalentSupplierKinds(open));
      }
      Set<OrganizationKind> signing = toggled(TERMS.signatoryKinds(), kind);
      put(steps, "signs: " + kind, one -> one.signatoryKinds(signing));
    }
    return steps;
  }

  private static Set<OrganizationKind> toggled(Set<OrganizationKind> kinds, OrganizationKind kind) {
    List<OrganizationKind> list = new ArrayList<>(kinds);
    if (!list.remove(kind)) {
      list.add(kind);
    }
    return new TreeSet<>(list);
  }
}
