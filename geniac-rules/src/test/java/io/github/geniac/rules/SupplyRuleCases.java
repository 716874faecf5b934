package io.github.geniac.rules;

import static io.github.geniac.rules.Given.CLOUD;
import static io.github.geniac.rules.Outcome.NOT_APPLICABLE;
import static io.github.geniac.rules.Outcome.SATISFIED;
import static io.github.geniac.rules.Outcome.UNDETERMINED;
import static io.github.geniac.rules.Outcome.VIOLATED;
import static io.github.geniac.rules.StandardReadings.ACADEMIC_EQUIVALENT;
import static io.github.geniac.rules.StandardReadings.ACADEMIC_RESELLER;
import static io.github.geniac.rules.StandardReadings.ACCELERATOR_IS_GPU;
import static io.github.geniac.rules.StandardReadings.DIRECT_PLAN_ROLE;

import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Origin;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Purpose;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.StandardReadings.AcademicEquivalent;
import io.github.geniac.rules.StandardReadings.AcademicReseller;
import io.github.geniac.rules.StandardReadings.AcceleratorIsGpu;
import io.github.geniac.rules.StandardReadings.DirectPlanRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is developed, and who may supply the compute for it. */
final class SupplyRuleCases {

  private static final Organization AIST =
      Organization.of("AIST", OrganizationKind.NATIONAL_RESEARCH_INSTITUTE);
  private static final Organization PRIVATE =
      Organization.of("Private", OrganizationKind.PRIVATE_UNIVERSITY);
  private static final Organization UNKNOWN =
      Organization.builder().id("Unknown").build();

  private SupplyRuleCases() {}

  static List<RuleCase> cases() {
    List<RuleCase> all = new ArrayList<>();
    all.addAll(development());
    all.addAll(direct());
    all.addAll(supplier());
    all.addAll(nonGpu());
    return all;
  }

  static RuleCase dev(String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of("development-included", Part.PROPOSAL, name, proposal, outcome, keys);
  }

  static Proposal lineage(LineageStep... steps) {
    return Given.withWork(work -> work.lineage(List.of(steps)));
  }

  private static List<RuleCase> development() {
    LineageStep foreign = LineageStep.fineTuning("llama", Origin.FOREIGN);
    LineageStep merge = LineageStep.builder().method(LineageMethod.MERGE).build();
    Workload service =
        Workload.builder().id("w").purpose(Purpose.PROVISION_ENVIRONMENT).build();
    return List.of(
        dev("from scratch", Given.good(), SATISFIED, "included"),
        dev("no work", Proposal.builder().build(), VIOLATED, "no-work"),
        dev("purpose 2 only", Given.good().withWorkloads(service), VIOLATED, "no-development"),
        dev("fine-tuning abroad", lineage(foreign), VIOLATED, "no-eligible-model"),
        dev("merging", lineage(merge), UNDETERMINED, "lineage-undetermined"),
        dev("no lineage", lineage(), UNDETERMINED, "lineage-open"),
        dev(
            "data preparation alone",
            Given.withWork(w -> w.lineage(List.of()).dataPreparation(true)),
            UNDETERMINED,
            "only-data-preparation"),
        dev(
            "no purpose",
            Given.withWork(w -> w.purpose(Optional.empty())),
            UNDETERMINED,
            "purpose-open"),
        dev(
            "no purpose, but no eligible model either",
            Given.withWork(w -> w.purpose(Optional.empty()).lineage(List.of(foreign))),
            VIOLATED,
            "no-development"),
        dev(
            "an eligible one beside a foreign one",
            Given.good().toBuilder()
                .addWorkloads(
                    Given.work("a").toBuilder().lineage(List.of(foreign)).build())
                .build(),
            SATISFIED,
            "included"));
  }

  private static RuleCase direct(String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of("direct-procurement-proposed", Part.PROPOSAL, name, proposal, outcome, keys);
  }

  private static List<RuleCase> direct() {
    Proposal noPlan = Given.with(p -> p.directPlan(Optional.empty()));
    Proposal beside =
        noPlan.withBulkPlan(BulkPlan.builder().addDirect(Given.direct("e")).build());
    Proposal tpu = Given.withDirect(d -> d.resource(Given.TPU).quantity("4"));
    return List.of(
        direct("30 nodes", Given.good(), SATISFIED, "proposed"),
        direct("no plan, but perfect bulk", noPlan, VIOLATED, "no-direct-plan"),
        direct("direct beside bulk", beside, VIOLATED, "no-direct-plan"),
        direct("direct beside bulk", beside, SATISFIED, "proposed")
            .under(DIRECT_PLAN_ROLE, DirectPlanRole.BESIDE_BULK_IS_ENOUGH),
        direct(
            "an empty plan",
            Given.good().withDirectPlan(DirectPlan.of()),
            VIOLATED,
            "no-direct-plan"),
        direct("0 nodes", Given.withDirect(d -> d.nodes(0)), VIOLATED, "no-gpu"),
        direct(
            "no nodes on any day",
            Given.withDirect(d -> d.schedule(NodeSchedule.empty())),
            VIOLATED,
            "no-gpu"),
        direct(
            "a schedule",
            Given.withDirect(d -> d.schedule(NodeSchedule.of(Given.PERIOD, 1))),
            SATISFIED,
            "proposed"),
        direct(
            "storage",
            Given.withDirect(d -> d.resource(Given.STORAGE).quantity("1")),
            VIOLATED,
            "no-gpu"),
        direct("accelerator", tpu, UNDETERMINED, "accelerator-open"),
        direct("accelerator", tpu, SATISFIED, "proposed")
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.YES),
        direct("accelerator", tpu, VIOLATED, "no-gpu")
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.NO),
        direct(
            "no accelerator",
            Given.withDirect(d -> d.resource(Given.TPU).quantity("0")),
            VIOLATED,
            "no-gpu"),
        direct("amount open", Given.withDirect(Given::noAmount), UNDETERMINED, "amount-open"),
        direct(
            "resource open",
            Given.withDirect(d -> d.resource(Optional.empty())),
            UNDETERMINED,
            "resource-open"));
  }

  private static RuleCase supplier(
      String name, Provider provider, Outcome outcome, String... keys) {
    return RuleCase.of(
        "supplier-not-academic",
        Part.DIRECT,
        name,
        Given.withDirect(d -> d.provider(provider)),
        outcome,
        keys);
  }

  private static List<RuleCase> supplier() {
    String rule = "supplier-not-academic";
    Provider resold = Provider.resale(CLOUD, AIST);
    Provider unclear = Provider.operatorUnknown(CLOUD);
    List<RuleCase> all = new ArrayList<>(List.of(
        supplier("a company", Provider.of(CLOUD), SATISFIED, "not-academic"),
        supplier("AIST", Provider.of(AIST), VIOLATED, "academic-seller")
            .arguments(Map.of("organization", "AIST")),
        supplier("kind open", Provider.of(UNKNOWN), UNDETERMINED, "kind-open"),
        supplier("private", Provider.of(PRIVATE), UNDETERMINED, "equivalent-open"),
        supplier("private", Provider.of(PRIVATE), VIOLATED, "academic-seller")
            .under(ACADEMIC_EQUIVALENT, AcademicEquivalent.EXCLUDED),
        supplier("private", Provider.of(PRIVATE), SATISFIED, "not-academic")
            .under(ACADEMIC_EQUIVALENT, AcademicEquivalent.ALLOWED),
        supplier("resold", resold, UNDETERMINED, "academic-machine")
            .arguments(Map.of("seller", "Cloud", "organization", "AIST")),
        supplier("resold", resold, SATISFIED, "seller-not-academic")
            .under(ACADEMIC_RESELLER, AcademicReseller.BY_SELLER),
        supplier("resold", resold, VIOLATED, "academic-operator")
            .under(ACADEMIC_RESELLER, AcademicReseller.BY_OPERATOR),
        supplier("operator open", unclear, UNDETERMINED, "operator-open"),
        supplier("operator open", unclear, SATISFIED, "seller-not-academic")
            .under(ACADEMIC_RESELLER, AcademicReseller.BY_SELLER),
        supplier("operator open", unclear, UNDETERMINED, "operator-open")
            .under(ACADEMIC_RESELLER, AcademicReseller.BY_OPERATOR),
        supplier("AIST resells", Provider.resale(AIST, CLOUD), VIOLATED, "academic-seller"),
        supplier("resold by whom", Provider.resale(UNKNOWN, AIST), UNDETERMINED, "kind-open"),
        supplier("resold by whom", Provider.resale(UNKNOWN, AIST), VIOLATED, "academic-operator")
            .under(ACADEMIC_RESELLER, AcademicReseller.BY_OPERATOR),
        supplier("two companies", Provider.resale(CLOUD, Given.PARTNER), SATISFIED, "not-academic"),
        supplier(
            "machine of a private one",
            Provider.resale(CLOUD, PRIVATE),
            UNDETERMINED,
            "equivalent-open"),
        RuleCase.of(
            rule,
            Part.DIRECT,
            "not stated",
            Given.withDirect(d -> d.provider(Optional.empty())),
            UNDETERMINED,
            "provider-open"),
        RuleCase.of(
            rule,
            Part.DIRECT,
            "empty",
            Given.good().withDirectPlan(DirectPlan.of()),
            NOT_APPLICABLE,
            "no-allocation"),
        RuleCase.of(
            rule,
            Part.DIRECT,
            "no plan",
            Proposal.builder().build(),
            NOT_APPLICABLE,
            "no-direct-plan"),
        RuleCase.of(
            rule,
            Part.BULK,
            "AIST beside bulk",
            Given.bulks(
                List.of(Given.bulk("b")),
                List.of(Given.direct("e").withProvider(Provider.of(AIST)))),
            VIOLATED,
            "not-academic",
            "academic-seller")));
    for (OrganizationKind kind : OrganizationKind.values()) {
      Provider provider = Provider.of(Organization.of("X", kind));
      switch (kind) {
        case COMPANY, OTHER_BODY ->
          all.add(supplier(kind.name(), provider, SATISFIED, "not-academic"));
        case NATIONAL_RESEARCH_INSTITUTE,
            PUBLIC_RESEARCH_INSTITUTE,
            NATIONAL_UNIVERSITY_CORPORATION,
            INTER_UNIVERSITY_RESEARCH_INSTITUTE_CORPORATION ->
          all.add(supplier(kind.name(), provider, VIOLATED, "academic-seller"));
        case PUBLIC_UNIVERSITY_CORPORATION, PRIVATE_UNIVERSITY, FOREIGN_ACADEMIC_BODY ->
          all.add(supplier(kind.name(), provider, UNDETERMINED, "equivalent-open"));
      }
    }
    return all;
  }

  private static RuleCase nonGpu(String name, Proposal proposal, Outcome outcome, String... keys) {
    return RuleCase.of("non-gpu-direct", Part.BULK, name, proposal, outcome, keys);
  }

  private static List<RuleCase> nonGpu() {
    Proposal tpu = Given.withBulk(b -> b.resource(Given.TPU).quantity("4").ancillary(false));
    return List.of(
        nonGpu("nodes", Given.good(), SATISFIED, "gpu"),
        nonGpu("nothing", Given.bulks(List.of(), List.of()), NOT_APPLICABLE, "no-bulk-nodes"),
        nonGpu(
            "ancillary",
            Given.withBulk(b -> b.resource(Given.STORAGE).quantity("1").ancillary(true)),
            SATISFIED,
            "ancillary"),
        nonGpu(
                "storage",
                Given.withBulk(b -> b.resource(Given.STORAGE).quantity("1").ancillary(false)),
                VIOLATED,
                "not-gpu")
            .arguments(Map.of("resource", "S3")),
        nonGpu(
            "ancillary open",
            Given.withBulk(b -> b.resource(Given.STORAGE).quantity("1")),
            UNDETERMINED,
            "ancillary-open"),
        nonGpu(
            "resource open",
            Given.withBulk(b -> b.resource(Optional.empty())),
            UNDETERMINED,
            "resource-open",
            "ancillary-open"),
        nonGpu("accelerator", tpu, UNDETERMINED, "accelerator-open"),
        nonGpu("accelerator", tpu, SATISFIED, "gpu")
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.YES),
        nonGpu("accelerator", tpu, VIOLATED, "not-gpu")
            .under(ACCELERATOR_IS_GPU, AcceleratorIsGpu.NO));
  }
}
