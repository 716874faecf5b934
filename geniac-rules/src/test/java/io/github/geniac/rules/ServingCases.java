package io.github.geniac.rules;

import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.TRAINIUM;
import static io.github.geniac.rules.Given.also;
import static io.github.geniac.rules.Given.direct;
import static io.github.geniac.rules.Given.directNodes;
import static io.github.geniac.rules.Given.directOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.Given.idle;
import static io.github.geniac.rules.Given.providing;
import static io.github.geniac.rules.Given.workload;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.remark;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.DIRECT_PLAN_ROLE;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Served;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** That the direct plan serves every workload, with something, and a training with GPUs. */
final class ServingCases {

  private static final Verify SERVES = verify("direct-plan-serves-workloads");

  private ServingCases() {}

  static List<RuleCase> all() {
    return Stream.of(workloads(), withSome(), withGpus()).flatMap(List::stream).toList();
  }

  private static Proposal withoutDirectPlan() {
    return good().toBuilder().directPlan(Optional.empty()).build();
  }

  private static Proposal leftOut() {
    return also(providing(Purpose.PROVISION_ENVIRONMENT, one -> one));
  }

  private static List<RuleCase> workloads() {
    Found servesOpen = found("serves-open").about("direct").missing(StandardFacts.SERVES);
    return List.of(
        SERVES
            .when("no direct plan, nothing to serve with")
            .direct(withoutDirectPlan())
            .notApplicable(found("no-direct-plan")),
        SERVES
            .when("no workload, nothing to serve")
            .direct(idle())
            .notApplicable(found("no-workload")),
        SERVES
            .when("the direct plan serves the only workload")
            .direct(good())
            .satisfied(found("all-served").with("workloads", 1)),
        SERVES
            .when("two allocations serve a workload each")
            .direct(leftOut()
                .withDirectPlan(DirectPlan.of(
                    directNodes(),
                    directNodes().toBuilder()
                        .id("more")
                        .serves(List.of(Served.of("serve")))
                        .build())))
            .satisfied(found("all-served").with("workloads", 2)),
        SERVES
            .when("a workload that no direct allocation serves is left out")
            .direct(leftOut())
            .violated(found("left-out").about("serve")),
        SERVES
            .when("a direct plan beside the bulk plan need not serve everything")
            .direct(leftOut())
            .under(DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH)
            .notApplicable(found("need-not-stand-alone").under(DIRECT_PLAN_ROLE)),
        SERVES
            .when("what an allocation serves is asked")
            .direct(direct(one -> one.serves(List.of())))
            .undetermined(servesOpen),
        SERVES
            .when("what another allocation serves does not matter once all are served")
            .direct(directOf(
                directNodes(),
                directNodes().toBuilder().id("more").serves(List.of()).build()))
            .satisfied(found("all-served")),
        SERVES
            .when("a workload left out may be served by what is not stated")
            .direct(leftOut()
                .withDirectPlan(
                    DirectPlan.of(directNodes().toBuilder().serves(List.of()).build())))
            .undetermined(servesOpen));
  }

  private static Allocation forServing(UnaryOperator<Allocation.Builder> change) {
    return change
        .apply(directNodes().toBuilder().id("more").serves(List.of(Served.of("serve"))))
        .build();
  }

  /** The training is served; of what would serve the other workload this is stated. */
  private static Proposal alsoServing(UnaryOperator<Allocation.Builder> change) {
    return leftOut().withDirectPlan(DirectPlan.of(directNodes(), forServing(change)));
  }

  private static List<RuleCase> withSome() {
    Found leftOut = found("left-out").about("serve");
    Found amountOpen = found("amount-open").about("more").missing(StandardFacts.AMOUNT);
    Proposal both = leftOut()
        .withDirectPlan(DirectPlan.of(directNodes().toBuilder()
            .serves(List.of(Served.of("serve"), Served.of("train")))
            .amount(Optional.empty())
            .build()));
    return List.of(
        SERVES
            .when("one node serves")
            .direct(alsoServing(one -> one.nodes(1)))
            .satisfied(found("all-served").with("workloads", 2)),
        SERVES
            .when("no nodes serve nothing")
            .direct(alsoServing(one -> one.nodes(0)))
            .violated(leftOut),
        SERVES
            .when("a schedule without nodes serves nothing")
            .direct(alsoServing(one -> one.schedule(NodeSchedule.empty())))
            .violated(leftOut),
        SERVES
            .when("no terabytes serve nothing")
            .direct(alsoServing(one -> one.resource(STORAGE).quantity("0")))
            .violated(leftOut),
        SERVES
            .when("what no nodes serve is not asked")
            .direct(alsoServing(one -> one.nodes(0).serves(List.of())))
            .violated(leftOut),
        SERVES
            .when("an amount not stated may be nothing, so it is asked")
            .direct(alsoServing(one -> one.amount(Optional.empty())))
            .undetermined(amountOpen),
        SERVES
            .when("an amount is not asked where another one serves")
            .direct(leftOut()
                .withDirectPlan(DirectPlan.of(
                    directNodes().toBuilder().addServes(Served.of("serve")).build(),
                    forServing(one -> one.amount(Optional.empty())))))
            .satisfied(found("all-served")),
        SERVES
            .when("an amount is asked once, whatever it serves")
            .direct(both)
            .undetermined(amountOpen.about("direct")),
        SERVES
            .when("a workload is left out whatever an amount for another one is")
            .direct(leftOut()
                .withDirectPlan(DirectPlan.of(
                    directNodes().toBuilder().amount(Optional.empty()).build())))
            .violated(leftOut, amountOpen.about("direct").as(Outcome.UNDETERMINED)));
  }

  /** Clause 1.1 asks for the compute that the work needs, and does not say what that is. */
  private static List<RuleCase> withGpus() {
    Found all = found("all-served");
    Found noGpu = remark("no-gpu").about("train");
    Allocation disk =
        directNodes().toBuilder().id("disk").resource(STORAGE).quantity("1").build();
    Allocation open = forServing(one -> one.resource(STORAGE).quantity("1").serves(List.of()));
    return List.of(
        SERVES
            .when("a training that a disk alone serves is worth a note")
            .direct(directOf(disk))
            .satisfied(all, noGpu),
        SERVES
            .when("a training that a disk of unknown size serves is worth a note")
            .direct(directOf(disk.toBuilder().amount(Optional.empty()).build()))
            .undetermined(found("amount-open").about("disk").missing(StandardFacts.AMOUNT), noGpu),
        SERVES
            .when("no nodes beside the disk change nothing")
            .direct(directOf(disk, directNodes().toBuilder().nodes(0).build()))
            .satisfied(all, noGpu),
        SERVES
            .when("what else a disk serves changes nothing")
            .direct(directOf(disk, open))
            .satisfied(all, noGpu),
        SERVES
            .when("nodes beside the disk do")
            .direct(directOf(disk, directNodes()))
            .satisfied(all),
        SERVES
            .when("nodes that may serve the training do")
            .direct(directOf(disk, forServing(one -> one.serves(List.of()))))
            .satisfied(all),
        SERVES
            .when("an accelerator may count as a GPU")
            .direct(directOf(disk.toBuilder().resource(TRAINIUM).build()))
            .satisfied(all),
        SERVES
            .when("compute of a kind not stated may be a GPU")
            .direct(directOf(disk.toBuilder().resource(Optional.empty()).build()))
            .satisfied(all),
        SERVES
            .when("data may be prepared without a GPU")
            .direct(workload(one -> one.dataPreparation(true)).withDirectPlan(DirectPlan.of(disk)))
            .satisfied(all),
        SERVES
            .when("a provision may do without a GPU")
            .direct(workload(one -> one.purpose(Purpose.PROVISION_ENVIRONMENT))
                .withDirectPlan(DirectPlan.of(disk)))
            .satisfied(all),
        SERVES
            .when("work of a purpose not stated may do without a GPU")
            .direct(
                workload(one -> one.purpose(Optional.empty())).withDirectPlan(DirectPlan.of(disk)))
            .satisfied(all));
  }
}
