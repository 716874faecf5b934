package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ExternalProvision;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Served;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Proposals with their terms and readings: {@linkplain #valid() admissible and complete} ones,
 * {@linkplain #nearlyValid() those} with a fault or two, and {@linkplain #wild() anything} that can
 * be built. A failing one shrinks towards an admissible one.
 */
final class ProposalArbitraries {

  private static final int ROLLS = 600;

  final Dice dice;
  final CallTerms terms;
  final List<Organization> applicants = new ArrayList<>();
  final List<Organization> suppliers = new ArrayList<>();
  final Organization contractor;
  final List<Organization> participants;
  final List<Workload> workloads = new ArrayList<>();

  /** Proposals that are admissible, complete and subsidised, under the default readings. */
  static Arbitrary<Scene> valid() {
    return scenes(0);
  }

  /** Proposals with a departure here and there. */
  static Arbitrary<Scene> nearlyValid() {
    return scenes(40);
  }

  /** Proposals, terms and readings of every kind. */
  static Arbitrary<Scene> wild() {
    return scenes(650);
  }

  /** All three kinds. */
  static Arbitrary<Scene> mixed() {
    return Arbitraries.oneOf(nearlyValid(), scenes(200), wild());
  }

  private static Arbitrary<Scene> scenes(int departures) {
    return rolls().map(rolls -> new ProposalArbitraries(new Dice(rolls, departures)).scene());
  }

  /** What these rolls come to, with so many of 1000 choices departing from the usual one. */
  static Scene of(List<Integer> rolls, int departures) {
    return new ProposalArbitraries(new Dice(rolls, departures)).scene();
  }

  /** As many rolls as a scene may need, from a seeded source. */
  static List<Integer> rolls(Random random) {
    return random.ints(ROLLS, 0, Dice.SIDES).boxed().toList();
  }

  private static Arbitrary<List<Integer>> rolls() {
    return Arbitraries.integers()
        .between(0, Dice.SIDES - 1)
        .withoutEdgeCases()
        .list()
        .ofSize(ROLLS)
        .withoutEdgeCases();
  }

  private ProposalArbitraries(Dice dice) {
    this.dice = dice;
    this.terms = terms();
    this.contractor = organization("Labels", false);
    applicants.add(organization("Alpha", dice.odd()));
    applicants.add(organization("Beta", false));
    applicants.add(organization("Gamma", false));
    suppliers.add(organization("Cloud One", false));
    suppliers.add(organization("Cloud Two", dice.odd()));
    int count = dice.pick(dice.between(1, 3), 0, 1, 2, 3);
    this.participants = applicants.subList(0, count);
  }

  private CallTerms terms() {
    LocalDate start = LocalDate.parse(
        dice.pick(dice.any("2024-10-15", "2024-10-11", "2023-10-20"), "2024-08-31", "2024-10-21"));
    return CallTerms.startingOn(start)
        .withBulkCap(dice.pick(100, 2, 3))
        .withResearchMonths(dice.pick(6, 1, 3));
  }

  private Organization organization(String name, boolean affiliated) {
    OrganizationKind kind = dice.pick(OrganizationKind.COMPANY, OrganizationKind.values());
    return Organization.builder()
        .id(name)
        .kind(dice.stated(kind))
        .affiliates(affiliated ? List.of(OrganizationId.of("Cloud One")) : List.of())
        .build();
  }

  private Scene scene() {
    LocalDate notice = terms.researchStart().minusDays(dice.between(14, 40));
    Proposal.Builder proposal = Proposal.builder();
    for (Organization one : participants) {
      LocalDate signs = dice.pick(
          notice.plusDays(dice.between(0, 28)),
          notice.plusMonths(1),
          notice.plusMonths(1).plusDays(1),
          notice.plusMonths(1).plusDays(14),
          notice.plusMonths(1).plusDays(15),
          notice.plusDays(90));
      proposal.addParticipants(dice.odd() ? Participant.of(one) : Participant.of(one, signs));
    }
    int works = dice.pick(dice.between(1, 4), 0, 1, 2, 3, 4);
    for (int i = 0; i < works; i++) {
      workloads.add(workload(i));
    }
    proposal.workloads(workloads).awardNotice(dice.stated(notice));
    plans(proposal);
    return new Scene(proposal.build(), terms, readings());
  }

  private void plans(Proposal.Builder proposal) {
    AllocationDice allocations = new AllocationDice(this);
    List<ItemId> items = new ArrayList<>();
    List<Allocation> direct = allocations.direct();
    if (!dice.odd()) {
      proposal.directPlan(DirectPlan.of(direct));
      direct.forEach(one -> items.add(one.id()));
    }
    if (dice.any(true, true, true, false)) {
      List<Allocation> bulk = allocations.bulk();
      List<Allocation> beside = allocations.beside(items.isEmpty() ? List.of() : direct);
      bulk.forEach(one -> items.add(one.id()));
      beside.forEach(one -> items.add(one.id()));
      proposal.bulkPlan(BulkPlan.builder()
          .bulk(bulk)
          .direct(beside)
          .demand(dice.pick(Optional.empty(), Optional.of(demand())))
          .build());
    }
    for (int i = 0; i < dice.between(0, 2); i++) {
      CostItem item = costItem(i);
      proposal.addCostItems(item);
      items.add(item.id());
    }
    proposal.fxAssumptions(fxAssumptions(items));
  }

  private NodeSchedule demand() {
    int cap = terms.bulkCap();
    return NodeSchedule.of(terms.researchPeriod(), dice.any(0, cap, cap + 1, cap + 20));
  }

  private Workload workload(int index) {
    Purpose purpose =
        index == 0 ? dice.pick(Purpose.DEVELOPMENT, Purpose.values()) : dice.any(Purpose.values());
    Optional<OrganizationId> performer = participants.isEmpty()
        ? Optional.of(contractor.id())
        : Optional.of(dice.pick(dice.any(participants), contractor).id());
    Workload.Builder workload = Workload.builder()
        .id("work " + index)
        .purpose(dice.stated(purpose))
        .performer(performer.filter(one -> !dice.odd()))
        .dataPreparation(dice.pick(Optional.of(false), Optional.of(true), Optional.empty()));
    if (purpose == Purpose.DEVELOPMENT || dice.odd()) {
      workload.lineage(lineage(index));
    }
    if (purpose != Purpose.DEVELOPMENT || dice.odd()) {
      workload.externalProvision(provision());
    }
    return workload.build();
  }

  private ExternalProvision provision() {
    return ExternalProvision.builder()
        .indispensable(dice.stated(dice.pick(true, false)))
        .demonstration(dice.stated(dice.pick(true, false)))
        .freeOfCharge(dice.stated(dice.pick(true, false)))
        .neededForProvision(dice.stated(dice.pick(true, false)))
        .build();
  }

  /** A chain; its models are named by workload, so that each is made in one place. */
  private List<LineageStep> lineage(int index) {
    LineageStep scratch = LineageStep.fromScratch();
    LineageStep continued = LineageStep.continuedPretraining("abroad-lm", Origin.FOREIGN);
    LineageStep tuned = LineageStep.fineTuning("kokusan-lm", Origin.DOMESTIC);
    List<LineageStep> usual =
        dice.any(List.of(scratch), List.of(continued), List.of(tuned), chain(index));
    if (!dice.odd()) {
      return dice.pick(usual, List.of());
    }
    List<LineageStep> steps = new ArrayList<>();
    for (int i = 0; i < dice.between(1, 3); i++) {
      steps.add(wildStep("model " + index + "." + i));
    }
    return steps;
  }

  private List<LineageStep> chain(int index) {
    LineageStep base = dice.any(
            LineageStep.fromScratch(),
            LineageStep.continuedPretraining("abroad-lm", Origin.FOREIGN))
        .withProduces(ModelId.of("model " + index + ".0"));
    LineageStep tuned = LineageStep.builder()
        .method(LineageMethod.FINE_TUNING)
        .baseModel("model " + index + ".0")
        .build();
    return List.of(base, tuned);
  }

  private LineageStep wildStep(String product) {
    LineageMethod method = dice.any(LineageMethod.values());
    LineageStep.Builder step = LineageStep.builder().method(method);
    if (dice.any(true, false)) {
      step.produces(product);
    }
    if (method != LineageMethod.FROM_SCRATCH) {
      if (dice.any(true, true, false)) {
        step.baseModel(
            dice.any("abroad-lm", "model 0.0", "model 0.1", "model 1.0", "model 1.1", "model 2.0"));
      }
      step.baseOrigin(
          dice.any(Optional.empty(), Optional.of(Origin.FOREIGN), Optional.of(Origin.DOMESTIC)));
    }
    return step.build();
  }

  private CostItem costItem(int index) {
    CostItem.Contracting contracting =
        dice.pick(CostItem.Contracting.OUTSOURCED, CostItem.Contracting.IN_HOUSE);
    boolean outside = contracting == CostItem.Contracting.OUTSOURCED;
    Organization whom = dice.pick(contractor, dice.any(applicants));
    return CostItem.builder()
        .id("cost " + index)
        .category(dice.pick(CostItem.Category.DATA_PREPARATION, CostItem.Category.OTHER))
        .cost(dice.stated(cost()))
        .contracting(dice.stated(contracting))
        .contractor(outside ? dice.stated(whom) : Optional.empty())
        .serves(serves())
        .build();
  }

  StatedCost cost() {
    return StatedCost.builder()
        .amount(dice.any("JPY 120000000", "USD 900000.50", "JPY 0", "USD 99999999.99"))
        .allowsForFxMoves(dice.stated(dice.any(true, false)))
        .build();
  }

  /** Every workload, jointly or by shares; or, as a departure, some of them. */
  List<Served> serves() {
    List<Served> joint =
        workloads.stream().map(work -> new Served(work.id(), Optional.empty())).toList();
    return dice.pick(joint, List.of(), byShares(), joint.stream().limit(1).toList());
  }

  private List<Served> byShares() {
    List<Served> serves = new ArrayList<>();
    String share = dice.any("0.25", "0.1", "0");
    for (Workload work : workloads) {
      serves.add(
          dice.any(Served.of(work.id().value(), share), new Served(work.id(), Optional.empty())));
    }
    return serves;
  }

  private List<FxAssumption> fxAssumptions(List<ItemId> items) {
    FxAssumption usual = FxAssumption.builder()
        .pair("USD", "JPY")
        .rate(new BigDecimal(dice.any("150", "145.5")))
        .basis(dice.stated("mean of the month before"))
        .source(dice.stated("a bank's middle rate"))
        .date(dice.stated(terms.researchStart().minusDays(60)))
        .build();
    Function<ItemId, FxAssumption> limited =
        item -> usual.toBuilder().addLimitedTo(item).build();
    List<FxAssumption> some = items.isEmpty()
        ? List.of()
        : List.of(limited.apply(dice.any(items)), limited.apply(dice.any(items)));
    List<FxAssumption> others =
        List.of(FxAssumption.of("JPY", "USD", "0.0067"), FxAssumption.of("EUR", "JPY", "160"));
    return dice.pick(List.of(usual), List.of(), some, others);
  }

  private Readings readings() {
    Readings readings = Readings.defaults();
    for (Reading<?> reading : StandardReadings.all()) {
      Readings more = with(readings, reading);
      if (StandardReadings.exclusions().stream().noneMatch(one -> one.hits(more))) {
        readings = more;
      }
    }
    return readings;
  }

  private <E extends Enum<E>> Readings with(Readings readings, Reading<E> reading) {
    return readings.with(reading, dice.pick(reading.defaultChoice(), reading.choices()));
  }
}
