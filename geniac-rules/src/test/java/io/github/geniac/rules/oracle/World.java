package io.github.geniac.rules.oracle;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Origin;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Tranche;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.oracle.Table.Body;
import io.github.geniac.rules.oracle.Table.Choices;
import io.github.geniac.rules.oracle.Table.Item;
import io.github.geniac.rules.oracle.Table.Operator;
import io.github.geniac.rules.oracle.Table.Person;
import io.github.geniac.rules.oracle.Table.Resource;
import io.github.geniac.rules.oracle.Table.Spec;
import io.github.geniac.rules.oracle.Table.Supply;
import io.github.geniac.rules.oracle.Table.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.Nullable;

/** Says in the library's words what a {@link Table} says. */
final class World {

  private static final LocalDate START = LocalDate.of(2024, 10, 15);
  private static final LocalDate NOTICE = LocalDate.of(2024, 9, 10);

  /** Three months under a cap of two nodes. */
  static final CallTerms TERMS =
      CallTerms.startingOn(START).withResearchMonths(3).withBulkCap(Oracle.CAP);

  private static final List<Purpose> PURPOSES = List.of(Purpose.values());

  private World() {}

  static Proposal proposal(Table table) {
    Proposal.Builder proposal = Proposal.builder();
    for (int i = 0; i < table.people().size(); i++) {
      proposal.addParticipants(participant(i, table.people().get(i)));
    }
    for (int i = 0; i < table.works().size(); i++) {
      proposal.addWorkloads(workload(i, table.works().get(i)));
    }
    if (table.direct() != null) {
      proposal.directPlan(DirectPlan.of(allocations("direct", table.direct())));
    }
    if (table.bulk() != null) {
      proposal.bulkPlan(BulkPlan.builder()
          .addAllBulk(allocations("bulk", table.bulk()))
          .addAllDirect(allocations("beside", table.beside()))
          .build());
    }
    if (table.notice()) {
      proposal.awardNotice(NOTICE);
    }
    return proposal.build();
  }

  static Readings readings(Choices choices) {
    Readings readings = Readings.defaults();
    for (Map.Entry<String, String> choice : choices.byReading().entrySet()) {
      readings = readings.with(Rulebook.standard().reading(choice.getKey()), choice.getValue());
    }
    return readings;
  }

  private static Participant participant(int index, Person person) {
    Organization organization = organization("applicant " + index, person.kind());
    return person.daysLate() == null
        ? Participant.of(organization)
        : Participant.of(organization, NOTICE.plusMonths(1).plusDays(person.daysLate()));
  }

  private static Workload workload(int index, Work work) {
    Workload.Builder workload = Workload.builder().id("work " + index);
    if (work.purpose() != null) {
      workload.purpose(PURPOSES.get(work.purpose() - 1));
    }
    if (work.dataPreparation()) {
      workload.dataPreparation(true);
    }
    return workload.addAllLineage(lineage("model " + index, work.chain())).build();
  }

  private static List<LineageStep> lineage(String model, Table.Chain chain) {
    return switch (chain) {
      case UNSTATED -> List.of();
      case SCRATCH -> List.of(LineageStep.fromScratch());
      case CONTINUED -> List.of(LineageStep.continuedPretraining("base", Origin.FOREIGN));
      case TUNED_DOMESTIC -> List.of(LineageStep.fineTuning("base", Origin.DOMESTIC));
      case TUNED_FOREIGN -> List.of(LineageStep.fineTuning("base", Origin.FOREIGN));
      case TUNED_UNKNOWN ->
        List.of(LineageStep.builder()
            .method(LineageMethod.FINE_TUNING)
            .baseModel("base")
            .build());
      case MERGED -> List.of(LineageStep.builder().method(LineageMethod.MERGE).build());
      case TUNED_AFTER_CONTINUING_A_FOREIGN_ONE ->
        List.of(
            LineageStep.continuedPretraining("base", Origin.FOREIGN)
                .withProduces(ModelId.of(model)),
            LineageStep.builder()
                .method(LineageMethod.FINE_TUNING)
                .baseModel(model)
                .build());
    };
  }

  private static List<Allocation> allocations(String plan, List<Item> items) {
    List<Allocation> allocations = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      allocations.add(allocation(plan + " " + i, items.get(i)));
    }
    return allocations;
  }

  private static Allocation allocation(String id, Item item) {
    Allocation.Builder allocation = Allocation.builder().id(id);
    NodeSchedule schedule = schedule(item.nodes());
    if (item.resource() != null) {
      allocation.resource(resource(item, item.resource()));
    }
    if (item.resource() == null || item.resource() == Resource.GPU) {
      allocation.schedule(schedule);
    } else {
      allocation.quantity(Integer.toString(schedule.maxNodes()));
    }
    if (item.supply() != null) {
      allocation.provider(provider(id, item.supply()));
    }
    if (item.ancillary() != null) {
      allocation.ancillary(item.ancillary());
    }
    if (item.signer() != null) {
      allocation.signatory(OrganizationId.of("applicant " + item.signer()));
    }
    return allocation.build();
  }

  private static NodeSchedule schedule(List<Integer> nodes) {
    List<Tranche> tranches = new ArrayList<>();
    for (int month = 0; month < Table.MONTHS; month++) {
      DayRange days = DayRange.of(
          START.plusMonths(month - Table.FIRST), START.plusMonths(month + 1 - Table.FIRST));
      tranches.add(Tranche.of(days, nodes.get(month)));
    }
    return NodeSchedule.sum(tranches);
  }

  private static ComputeResource resource(Item item, Resource resource) {
    return switch (resource) {
      case GPU -> node(item.spec(), item.type());
      case ACCELERATOR -> OtherCompute.of(OtherCompute.Kind.ACCELERATOR, "trainium", "chip");
      case STORAGE -> OtherCompute.of(OtherCompute.Kind.STORAGE, "storage", "TB");
    };
  }

  private static GpuNode node(Spec spec, @Nullable Table.Type type) {
    GpuNode.Builder node = GpuNode.builder()
        .gpus(spec == Spec.FOUR_GPUS ? 4 : 8, spec == Spec.ANOTHER_MODEL ? "H200" : "H100")
        .gpuMemoryGb(spec == Spec.LESS_MEMORY ? "639" : "640")
        .localSsdTb(spec == Spec.LESS_SSD ? "29.9" : "30");
    if (spec != Spec.BANDWIDTH_UNSTATED) {
      node.injectionBandwidthTbps(
          spec == Spec.BANDWIDTH_NEAR ? "2.88" : spec == Spec.BANDWIDTH_SHORT ? "2.87" : "3.2");
    }
    if (type != null) {
      node.type("Amazon Web Services", type == Table.Type.NAMED ? "p5.48xlarge" : "p5e.48xlarge");
    }
    return node.build();
  }

  private static Provider provider(String id, Supply supply) {
    Organization seller = organization("seller of " + id, supply.seller());
    if (supply.operator() == Operator.THE_SELLER) {
      return Provider.of(seller);
    }
    return supply.operator() == Operator.UNSTATED
        ? Provider.operatorUnknown(seller)
        : Provider.resale(seller, organization("operator of " + id, supply.operatorKind()));
  }

  private static Organization organization(String name, @Nullable Body kind) {
    Organization.Builder organization = Organization.builder().id(name);
    if (kind != null) {
      organization.kind(
          switch (kind) {
            case COMPANY -> OrganizationKind.COMPANY;
            case NATIONAL_UNIVERSITY -> OrganizationKind.NATIONAL_UNIVERSITY_CORPORATION;
            case PRIVATE_UNIVERSITY -> OrganizationKind.PRIVATE_UNIVERSITY;
          });
    }
    return organization.build();
  }
}
