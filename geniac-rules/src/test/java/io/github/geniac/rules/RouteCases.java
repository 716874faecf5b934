package io.github.geniac.rules;

import static io.github.geniac.rules.Given.PERIOD;
import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.TRAINIUM;
import static io.github.geniac.rules.Given.also;
import static io.github.geniac.rules.Given.always;
import static io.github.geniac.rules.Given.beside;
import static io.github.geniac.rules.Given.besideNodes;
import static io.github.geniac.rules.Given.direct;
import static io.github.geniac.rules.Given.directNodes;
import static io.github.geniac.rules.Given.directOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.idle;
import static io.github.geniac.rules.Given.lineage;
import static io.github.geniac.rules.Given.providing;
import static io.github.geniac.rules.Given.training;
import static io.github.geniac.rules.Given.workload;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.ACCELERATOR_IS_GPU;
import static io.github.geniac.rules.StandardReadings.DIRECT_PLAN_ROLE;
import static io.github.geniac.rules.StandardReadings.DOMESTIC_BASE;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.AcceleratorIsGpu;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import io.github.geniac.rules.StandardReadings.DomesticBase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** That compute is proposed by direct contracts, and that purpose 1 is part of the proposal. */
final class RouteCases {

  private static final Verify DIRECT = verify("direct-procurement-proposed");
  private static final Verify DEVELOPMENT = verify("development-included");

  private RouteCases() {}

  static List<RuleCase> all() {
    return Stream.of(
            directPlan(), accelerators(), unstated(), development(), lineages(), openDevelopment())
        .flatMap(List::stream)
        .toList();
  }

  private static Allocation.Builder chips() {
    return Allocation.builder().id("chips").resource(TRAINIUM).period(PERIOD);
  }

  private static Proposal withoutDirectPlan() {
    return good().toBuilder().directPlan(Optional.empty()).build();
  }

  private static List<RuleCase> directPlan() {
    Proposal beside = beside(always(100), besideNodes(10)).toBuilder()
        .directPlan(Optional.empty())
        .build();
    Allocation disk =
        Allocation.builder().id("disk").resource(STORAGE).quantity("5").build();
    return List.of(
        DIRECT
            .when("20 direct nodes are proposed")
            .proposal(good())
            .satisfied(found("proposed").about("direct")),
        DIRECT
            .when("1 direct node is proposed")
            .proposal(direct(one -> one.nodes(1)))
            .satisfied(found("proposed")),
        DIRECT
            .when("a schedule of direct nodes is proposed")
            .proposal(direct(one -> one.schedule(always(20))))
            .satisfied(found("proposed")),
        DIRECT
            .when("a perfect bulk plan does not replace a direct plan")
            .proposal(withoutDirectPlan())
            .violated(found("no-direct-plan")),
        DIRECT
            .when("a direct plan without allocations proposes nothing")
            .proposal(directOf())
            .violated(found("no-direct-plan")),
        DIRECT
            .when("storage alone is no GPU resource")
            .proposal(directOf(disk))
            .violated(found("no-gpu")),
        DIRECT
            .when("0 nodes are no GPU resource")
            .proposal(direct(one -> one.nodes(0)))
            .violated(found("no-gpu")),
        DIRECT
            .when("an empty schedule is no GPU resource")
            .proposal(direct(one -> one.schedule(NodeSchedule.empty())))
            .violated(found("no-gpu")),
        DIRECT
            .when("0 of something not stated are no GPU resource")
            .proposal(direct(one -> one.resource(Optional.empty()).nodes(0)))
            .violated(found("no-gpu")),
        DIRECT
            .when("nodes beside storage are proposed")
            .proposal(directOf(disk.toBuilder().id("a").build(), directNodes()))
            .satisfied(found("proposed").about("direct")),
        DIRECT
            .when("direct nodes beside bulk nodes are no direct plan")
            .proposal(beside)
            .violated(found("no-direct-plan")),
        DIRECT
            .when("direct nodes beside bulk nodes may be enough")
            .proposal(beside)
            .under(DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH)
            .satisfied(found("proposed").about("beside")),
        DIRECT
            .when("bulk nodes are never a direct plan")
            .proposal(withoutDirectPlan())
            .under(DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH)
            .violated(found("no-direct-plan")));
  }

  private static List<RuleCase> accelerators() {
    Found open = found("accelerator-open").about("chips").under(ACCELERATOR_IS_GPU);
    Proposal chips = directOf(chips().quantity("64").build());
    return List.of(
        DIRECT
            .when("whether accelerators are GPU resources is open")
            .proposal(chips)
            .undetermined(open),
        DIRECT
            .when("accelerators may be GPU resources")
            .proposal(chips)
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.YES)
            .satisfied(found("proposed").about("chips")),
        DIRECT
            .when("accelerators may be no GPU resources")
            .proposal(chips)
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.NO)
            .violated(found("no-gpu")),
        DIRECT
            .when("0 accelerators are no GPU resources in any case")
            .proposal(directOf(chips().quantity("0").build()))
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.YES)
            .violated(found("no-gpu")),
        DIRECT
            .when("how many accelerators there are is asked as well")
            .proposal(directOf(chips().build()))
            .undetermined(open, found("amount-open").about("chips").missing(StandardFacts.AMOUNT)),
        DIRECT
            .when("how many accelerators there are is asked alone if they count")
            .proposal(directOf(chips().build()))
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.YES)
            .undetermined(found("amount-open").about("chips").missing(StandardFacts.AMOUNT)),
        DIRECT
            .when("nodes settle it beside accelerators")
            .proposal(directOf(chips().quantity("64").build(), directNodes()))
            .satisfied(found("proposed").about("direct")));
  }

  private static List<RuleCase> unstated() {
    Found resource = found("resource-open").about("direct").missing(StandardFacts.RESOURCE);
    Found amount = found("amount-open").about("direct").missing(StandardFacts.AMOUNT);
    return List.of(
        DIRECT
            .when("what is taken is asked")
            .proposal(direct(one -> one.resource(Optional.empty())))
            .undetermined(resource),
        DIRECT
            .when("how much is taken is asked")
            .proposal(direct(one -> one.amount(Optional.empty())))
            .undetermined(amount),
        DIRECT
            .when("what and how much is taken is asked")
            .proposal(direct(one -> one.resource(Optional.empty()).amount(Optional.empty())))
            .undetermined(resource, amount));
  }

  private static Proposal purpose(Purpose purpose) {
    return workload(one -> one.purpose(purpose));
  }

  private static List<RuleCase> development() {
    return List.of(
        DEVELOPMENT
            .when("a development is included")
            .proposal(good())
            .satisfied(found("included").about("train")),
        DEVELOPMENT
            .when("a provision alone is no development")
            .proposal(purpose(Purpose.PROVISION_ENVIRONMENT))
            .violated(found("no-development")),
        DEVELOPMENT
            .when("a demonstration alone is no development")
            .proposal(purpose(Purpose.DEMONSTRATION_INFERENCE))
            .violated(found("no-development")),
        DEVELOPMENT
            .when("without a workload there is no development")
            .proposal(idle())
            .violated(found("no-work")),
        DEVELOPMENT
            .when("a development beside a provision is included")
            .proposal(also(providing(Purpose.PROVISION_ENVIRONMENT, one -> one)))
            .satisfied(found("included").about("train")),
        DEVELOPMENT
            .when("one eligible development is enough")
            .proposal(also(training().toBuilder()
                .id("another")
                .lineage(List.of(LineageStep.fineTuning("llama", Origin.FOREIGN)))
                .build()))
            .satisfied(found("included").about("train")));
  }

  private static List<RuleCase> lineages() {
    Proposal madeHere = lineage(
        LineageStep.continuedPretraining("llama", Origin.FOREIGN).withProduces(ModelId.of("ours")),
        LineageStep.builder()
            .method(LineageMethod.FINE_TUNING)
            .baseModel("ours")
            .build());
    return List.of(
        DEVELOPMENT
            .when("fine-tuning a foreign model is no eligible development")
            .proposal(lineage(LineageStep.fineTuning("llama", Origin.FOREIGN)))
            .violated(found("no-eligible-model")),
        DEVELOPMENT
            .when("a foreign model that was continued here is a domestic base")
            .proposal(madeHere)
            .satisfied(found("included")),
        DEVELOPMENT
            .when("a foreign model that was continued here may stay foreign")
            .proposal(madeHere)
            .under(DOMESTIC_BASE, DomesticBase.FOREIGN)
            .violated(found("no-eligible-model")),
        DEVELOPMENT
            .when("what a foreign model becomes here may be open")
            .proposal(madeHere)
            .under(DOMESTIC_BASE, DomesticBase.OPEN)
            .undetermined(found("lineage-undetermined").about("train")));
  }

  private static List<RuleCase> openDevelopment() {
    Found purposeOpen = found("purpose-open").about("train").missing(StandardFacts.PURPOSE);
    return List.of(
        DEVELOPMENT
            .when("the purpose is asked")
            .proposal(workload(one -> one.purpose(Optional.empty())))
            .undetermined(purposeOpen),
        DEVELOPMENT
            .when("the purpose does not matter if the model is not eligible")
            .proposal(workload(one -> one.purpose(Optional.empty())
                .lineage(List.of(LineageStep.fineTuning("llama", Origin.FOREIGN)))))
            .violated(found("no-development")),
        DEVELOPMENT
            .when("how the model is made is asked")
            .proposal(lineage())
            .undetermined(found("lineage-open").about("train").missing(StandardFacts.LINEAGE)),
        DEVELOPMENT
            .when("data preparation alone is not known to develop a model")
            .proposal(workload(one -> one.lineage(List.of()).dataPreparation(true)))
            .undetermined(
                found("only-data-preparation").about("train").missing(StandardFacts.LINEAGE)),
        DEVELOPMENT
            .when("what is no data preparation is asked like anything")
            .proposal(workload(one -> one.lineage(List.of()).dataPreparation(false)))
            .undetermined(found("lineage-open").missing(StandardFacts.LINEAGE)),
        DEVELOPMENT
            .when("the call does not speak of merging")
            .proposal(lineage(LineageStep.builder().method(LineageMethod.MERGE).build()))
            .undetermined(found("lineage-undetermined")),
        DEVELOPMENT
            .when("one open workload leaves it open beside a provision")
            .proposal(lineage().toBuilder()
                .addWorkloads(providing(Purpose.PROVISION_ENVIRONMENT, one -> one))
                .build())
            .undetermined(found("lineage-open").about("train").missing(StandardFacts.LINEAGE)));
  }
}
