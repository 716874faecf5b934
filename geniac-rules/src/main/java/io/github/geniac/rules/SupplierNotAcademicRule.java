package io.github.geniac.rules;

import static io.github.geniac.rules.StandardReadings.ACADEMIC_EQUIVALENT;
import static io.github.geniac.rules.StandardReadings.ACADEMIC_RESELLER;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.StandardReadings.AcademicReseller;
import java.util.Optional;

/**
 * Clause 0.5: no compute, GPU or not, comes from an academic institution; judged by the seller, and
 * by the operator of the machine where that is somebody else.
 */
final class SupplierNotAcademicRule {

  static final Rule RULE = Rule.builder("supplier-not-academic", RuleKind.ADMISSIBILITY)
      .parts(Part.DIRECT, Part.BULK)
      .clauses("0.5")
      .readings(ACADEMIC_EQUIVALENT, ACADEMIC_RESELLER)
      .outcomes(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.UNDETERMINED)
      .build(SupplierNotAcademicRule::evaluate);

  private SupplierNotAcademicRule() {}

  private static void evaluate(Case facts, Findings findings) {
    if (facts.allocations().isEmpty()) {
      findings.notApplicable("no-allocation");
    }
    for (Allocation allocation : facts.allocations()) {
      Optional<Provider> provider = allocation.provider();
      if (provider.isPresent()) {
        judge(facts, findings, allocation, provider.get());
      } else {
        findings.undetermined("provider-open").about(allocation).missing(StandardFacts.PROVIDER);
      }
    }
  }

  private static void judge(
      Case facts, Findings findings, Allocation allocation, Provider provider) {
    Organization seller = provider.seller();
    Outcome ofSeller = body(facts, seller);
    if (ofSeller == Outcome.VIOLATED) {
      Findings.Entry entry = report(findings.violated("academic-seller"), allocation, seller);
      if (!facts
          .terms()
          .excludedSupplierKinds()
          .containsAll(seller.kind().stream().toList())) {
        entry.under(ACADEMIC_EQUIVALENT);
      }
    } else if (provider.operator().filter(seller::equals).isPresent()) {
      own(findings, allocation, seller, ofSeller);
    } else {
      resale(facts, findings, allocation, provider, ofSeller);
    }
  }

  private static void own(
      Findings findings, Allocation allocation, Organization seller, Outcome ofSeller) {
    if (ofSeller == Outcome.SATISFIED) {
      report(findings.satisfied("not-academic"), allocation, seller);
    } else {
      open(findings, allocation, seller);
    }
  }

  private static void resale(
      Case facts, Findings findings, Allocation allocation, Provider provider, Outcome ofSeller) {
    AcademicReseller reading = facts.choice(ACADEMIC_RESELLER);
    Organization seller = provider.seller();
    Optional<Organization> operator = provider.operator();
    Outcome ofOperator = operator.map(one -> body(facts, one)).orElse(Outcome.UNDETERMINED);
    if (ofOperator == Outcome.VIOLATED && reading == AcademicReseller.BY_OPERATOR) {
      report(findings.violated("academic-operator"), allocation, operator.orElse(seller))
          .under(ACADEMIC_RESELLER);
    } else if (ofSeller == Outcome.UNDETERMINED) {
      open(findings, allocation, seller);
    } else if (ofOperator == Outcome.SATISFIED) {
      report(findings.satisfied("not-academic"), allocation, seller);
    } else if (reading == AcademicReseller.BY_SELLER) {
      report(findings.satisfied("seller-not-academic"), allocation, seller)
          .under(ACADEMIC_RESELLER);
    } else if (operator.isEmpty()) {
      report(findings.undetermined("operator-open"), allocation, seller)
          .missing(StandardFacts.PROVIDER_OPERATOR);
    } else if (ofOperator == Outcome.VIOLATED) {
      report(findings.undetermined("academic-machine"), allocation, operator.get())
          .with("seller", seller.name())
          .under(ACADEMIC_RESELLER);
    } else {
      open(findings, allocation, operator.get());
    }
  }

  private static void open(Findings findings, Allocation allocation, Organization body) {
    if (body.kind().isEmpty()) {
      report(findings.undetermined("kind-open"), allocation, body)
          .missing(StandardFacts.PROVIDER_KIND);
    } else {
      report(findings.undetermined("equivalent-open"), allocation, body)
          .with("kind", body.kind().get())
          .under(ACADEMIC_EQUIVALENT);
    }
  }

  private static Findings.Entry report(
      Findings.Entry entry, Allocation allocation, Organization body) {
    return entry.about(allocation).with("organization", body.name());
  }

  /** Whether a body may supply compute, by its kind. */
  private static Outcome body(Case facts, Organization body) {
    Optional<OrganizationKind> stated = body.kind();
    if (stated.isEmpty()) {
      return Outcome.UNDETERMINED;
    }
    OrganizationKind kind = stated.get();
    if (facts.terms().excludedSupplierKinds().contains(kind)) {
      return Outcome.VIOLATED;
    }
    if (!facts.terms().equivalentSupplierKinds().contains(kind)) {
      return Outcome.SATISFIED;
    }
    return switch (facts.choice(ACADEMIC_EQUIVALENT)) {
      case OPEN -> Outcome.UNDETERMINED;
      case EXCLUDED -> Outcome.VIOLATED;
      case ALLOWED -> Outcome.SATISFIED;
    };
  }
}
