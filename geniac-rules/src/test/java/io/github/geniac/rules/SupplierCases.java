package io.github.geniac.rules;

import static io.github.geniac.rules.Given.BETA;
import static io.github.geniac.rules.Given.CLOUD;
import static io.github.geniac.rules.Given.PRIVATE_UNIVERSITY;
import static io.github.geniac.rules.Given.SOMEBODY;
import static io.github.geniac.rules.Given.STORAGE;
import static io.github.geniac.rules.Given.TERMS;
import static io.github.geniac.rules.Given.UNIVERSITY;
import static io.github.geniac.rules.Given.always;
import static io.github.geniac.rules.Given.beside;
import static io.github.geniac.rules.Given.direct;
import static io.github.geniac.rules.Given.directNodes;
import static io.github.geniac.rules.Given.directOf;
import static io.github.geniac.rules.Given.good;
import static io.github.geniac.rules.RuleCase.found;
import static io.github.geniac.rules.RuleCase.verify;
import static io.github.geniac.rules.StandardReadings.ACADEMIC_EQUIVALENT;
import static io.github.geniac.rules.StandardReadings.ACADEMIC_RESELLER;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.RuleCase.Found;
import io.github.geniac.rules.RuleCase.Verify;
import io.github.geniac.rules.StandardReadings.AcademicEquivalent;
import io.github.geniac.rules.StandardReadings.AcademicReseller;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** That no compute comes from an academic institution. */
final class SupplierCases {

  private static final Verify SUPPLIER = verify("supplier-not-academic");

  private SupplierCases() {}

  static List<RuleCase> all() {
    return Stream.of(parts(), kinds(), resale(), openResale())
        .flatMap(List::stream)
        .toList();
  }

  private static Proposal from(Provider provider) {
    return direct(one -> one.provider(provider));
  }

  private static Proposal from(OrganizationKind kind) {
    return from(Provider.of(Organization.of("seller", kind)));
  }

  private static Found told(String key, Organization organization) {
    return found(key).about("direct").with("organization", organization.name());
  }

  private static List<RuleCase> parts() {
    Found provider = found("provider-open").about("direct").missing(StandardFacts.PROVIDER);
    Allocation disk = Allocation.builder()
        .id("disk")
        .resource(STORAGE)
        .quantity("500")
        .provider(Provider.of(UNIVERSITY))
        .build();
    Found academicDisk = found("academic-seller").about("disk").with("organization", "university");
    return List.of(
        SUPPLIER
            .when("no direct plan, no supplier")
            .direct(good().toBuilder().directPlan(Optional.empty()).build())
            .notApplicable(found("no-direct-plan")),
        SUPPLIER
            .when("no bulk plan, no supplier")
            .bulk(good().withoutBulkPlan())
            .notApplicable(found("no-bulk-plan")),
        SUPPLIER
            .when("an empty plan has no supplier")
            .direct(directOf())
            .notApplicable(found("no-allocation")),
        SUPPLIER
            .when("the provider is asked")
            .direct(direct(one -> one.provider(Optional.empty())))
            .undetermined(provider),
        SUPPLIER
            .when("storage from a university is excluded as well")
            .direct(directOf(directNodes(), disk))
            .violated(told("not-academic", CLOUD).as(Outcome.SATISFIED), academicDisk),
        SUPPLIER
            .when("the bulk plan is judged by itself")
            .bulk(direct(one -> one.provider(Provider.of(UNIVERSITY))))
            .satisfied(found("not-academic").about("bulk")),
        SUPPLIER
            .when("direct allocations of the bulk plan are judged, after the bulk nodes")
            .bulk(beside(always(30), disk))
            .violated(found("not-academic").about("bulk").as(Outcome.SATISFIED), academicDisk));
  }

  private static List<RuleCase> kinds() {
    Stream<RuleCase> excluded = Stream.of(
            OrganizationKind.NATIONAL_RESEARCH_INSTITUTE,
            OrganizationKind.PUBLIC_RESEARCH_INSTITUTE,
            OrganizationKind.NATIONAL_UNIVERSITY_CORPORATION,
            OrganizationKind.INTER_UNIVERSITY_RESEARCH_INSTITUTE_CORPORATION)
        .map(kind -> SUPPLIER
            .when(kind + " is named by the call")
            .direct(from(kind))
            .violated(found("academic-seller").with("organization", "seller")));
    Stream<RuleCase> equivalent = Stream.of(
            OrganizationKind.PUBLIC_UNIVERSITY_CORPORATION,
            OrganizationKind.PRIVATE_UNIVERSITY,
            OrganizationKind.FOREIGN_ACADEMIC_BODY)
        .flatMap(kind -> Stream.of(
            SUPPLIER
                .when(kind + " may be equivalent")
                .direct(from(kind))
                .undetermined(
                    found("equivalent-open").under(ACADEMIC_EQUIVALENT).with("kind", kind)),
            SUPPLIER
                .when(kind + " may be excluded")
                .direct(from(kind))
                .under(ACADEMIC_EQUIVALENT, AcademicEquivalent.EXCLUDED)
                .violated(found("academic-seller").under(ACADEMIC_EQUIVALENT)),
            SUPPLIER
                .when(kind + " may be allowed")
                .direct(from(kind))
                .under(ACADEMIC_EQUIVALENT, AcademicEquivalent.ALLOWED)
                .satisfied(found("not-academic"))));
    Stream<RuleCase> others = Stream.of(
        SUPPLIER
            .when("a company is no academic institution")
            .direct(good())
            .satisfied(told("not-academic", CLOUD)),
        SUPPLIER
            .when("another body is no academic institution")
            .direct(from(OrganizationKind.OTHER_BODY))
            .satisfied(found("not-academic")),
        SUPPLIER
            .when("what is excluded stays so where equivalents are allowed")
            .direct(from(Provider.of(UNIVERSITY)))
            .under(ACADEMIC_EQUIVALENT, AcademicEquivalent.ALLOWED)
            .violated(told("academic-seller", UNIVERSITY)),
        SUPPLIER
            .when("the kind is asked")
            .direct(from(Provider.of(SOMEBODY)))
            .undetermined(told("kind-open", SOMEBODY).missing(StandardFacts.PROVIDER_KIND)),
        SUPPLIER
            .when("another round may exclude other kinds")
            .direct(good())
            .terms(TERMS.toBuilder()
                .addExcludedSupplierKinds(OrganizationKind.COMPANY)
                .build())
            .violated(told("academic-seller", CLOUD)));
    return Stream.of(excluded, equivalent, others).flatMap(one -> one).toList();
  }

  private static List<RuleCase> resale() {
    Proposal machine = from(Provider.resale(CLOUD, UNIVERSITY));
    return List.of(
        SUPPLIER
            .when("a company may sell the time of another's machine")
            .direct(from(Provider.resale(CLOUD, BETA)))
            .satisfied(told("not-academic", CLOUD)),
        SUPPLIER
            .when("how the time of an academic machine is judged is open")
            .direct(machine)
            .undetermined(told("academic-machine", UNIVERSITY)
                .under(ACADEMIC_RESELLER)
                .with("seller", "cloud")),
        SUPPLIER
            .when("the time of an academic machine may be judged by the seller")
            .direct(machine)
            .under(ACADEMIC_RESELLER, AcademicReseller.BY_SELLER)
            .satisfied(told("seller-not-academic", CLOUD).under(ACADEMIC_RESELLER)),
        SUPPLIER
            .when("the time of an academic machine may be judged by the operator")
            .direct(machine)
            .under(ACADEMIC_RESELLER, AcademicReseller.BY_OPERATOR)
            .violated(told("academic-operator", UNIVERSITY).under(ACADEMIC_RESELLER)),
        SUPPLIER
            .when("an academic seller is excluded whoever operates the machine")
            .direct(from(Provider.resale(UNIVERSITY, CLOUD)))
            .violated(told("academic-seller", UNIVERSITY)),
        SUPPLIER
            .when("an academic seller is excluded though nobody says who operates")
            .direct(from(Provider.operatorUnknown(UNIVERSITY)))
            .violated(told("academic-seller", UNIVERSITY)),
        SUPPLIER
            .when("judged by the operator, an academic one is excluded whoever sells")
            .direct(from(Provider.resale(SOMEBODY, UNIVERSITY)))
            .under(ACADEMIC_RESELLER, AcademicReseller.BY_OPERATOR)
            .violated(told("academic-operator", UNIVERSITY).under(ACADEMIC_RESELLER)));
  }

  private static List<RuleCase> openResale() {
    Found operator = told("operator-open", CLOUD).missing(StandardFacts.PROVIDER_OPERATOR);
    Found kind = told("kind-open", SOMEBODY).missing(StandardFacts.PROVIDER_KIND);
    Found equivalent = told("equivalent-open", PRIVATE_UNIVERSITY)
        .under(ACADEMIC_EQUIVALENT)
        .with("kind", OrganizationKind.PRIVATE_UNIVERSITY);
    return List.of(
        SUPPLIER
            .when("who operates the machine is asked")
            .direct(from(Provider.operatorUnknown(CLOUD)))
            .undetermined(operator),
        SUPPLIER
            .when("who operates the machine is asked where that decides")
            .direct(from(Provider.operatorUnknown(CLOUD)))
            .under(ACADEMIC_RESELLER, AcademicReseller.BY_OPERATOR)
            .undetermined(operator),
        SUPPLIER
            .when("who operates the machine does not matter where the seller decides")
            .direct(from(Provider.operatorUnknown(CLOUD)))
            .under(ACADEMIC_RESELLER, AcademicReseller.BY_SELLER)
            .satisfied(told("seller-not-academic", CLOUD).under(ACADEMIC_RESELLER)),
        SUPPLIER
            .when("the kind of the seller is asked")
            .direct(from(Provider.resale(SOMEBODY, CLOUD)))
            .undetermined(kind),
        SUPPLIER
            .when("the kind of the operator is asked")
            .direct(from(Provider.resale(CLOUD, SOMEBODY)))
            .undetermined(kind),
        SUPPLIER
            .when("a seller that may be equivalent is open")
            .direct(from(Provider.resale(PRIVATE_UNIVERSITY, CLOUD)))
            .undetermined(equivalent),
        SUPPLIER
            .when("an operator that may be equivalent is open")
            .direct(from(Provider.resale(CLOUD, PRIVATE_UNIVERSITY)))
            .undetermined(equivalent));
  }
}
