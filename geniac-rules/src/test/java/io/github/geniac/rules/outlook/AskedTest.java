package io.github.geniac.rules.outlook;

import static io.github.geniac.rules.outlook.Plans.ACME;
import static io.github.geniac.rules.outlook.Plans.CLOUD;
import static io.github.geniac.rules.outlook.Plans.SETTING;
import static io.github.geniac.rules.outlook.Plans.training;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Case;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Findings;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.StandardReadings;
import org.junit.jupiter.api.Test;

/** What open findings ask for, under one name whoever asks. */
class AskedTest {

  private static final Organization SOMEBODY =
      Organization.builder().id("somebody").build();
  private static final Organization OTHER = Organization.builder().id("other").build();

  private static Rule rule(String id, RuleKind kind, Rule.Body body) {
    return Rule.builder(id, kind)
        .parts(Part.PROPOSAL)
        .clauses("own")
        .readings(StandardReadings.EXACTLY_100)
        .outcomes(Outcome.UNDETERMINED)
        .build(body);
  }

  /** What the first finding of the rule "own" asks for. */
  private static String asked(Proposal proposal, Rule... rules) {
    Assessment assessment = SETTING.with(Rulebook.of(rules)).assess(proposal);
    Finding finding = assessment.results("own").get(0).findings().get(0);
    return Asked.by(finding, proposal, assessment).toString();
  }

  private static String asked(Proposal proposal, Rule.Body body) {
    return asked(proposal, rule("own", RuleKind.ADMISSIBILITY, body));
  }

  private static Allocation from(String id, Provider provider) {
    return Allocation.builder().id(id).provider(provider).build();
  }

  private static Proposal supplied(Allocation... allocations) {
    return Proposal.builder()
        .addParticipants(Participant.of(ACME))
        .directPlan(DirectPlan.of(allocations))
        .build();
  }

  private static Rule.Body kindOf(String allocation) {
    return (facts, findings) -> findings
        .undetermined("kind")
        .about(named(facts, allocation))
        .missing(StandardFacts.PROVIDER_KIND);
  }

  private static Allocation named(Case facts, String id) {
    return facts.proposal().allocations().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aFactIsAskedOfItsObjectOrOfTheProposal() {
    Fact own = new Fact("own.fact", Party.APPLICANT);
    Proposal proposal = supplied(from("a", Provider.of(CLOUD)));

    assertThat(
            asked(proposal, (facts, findings) -> findings.undetermined("open").missing(own)))
        .isEqualTo("[own.fact]");
    assertThat(asked(
            proposal,
            (facts, findings) ->
                findings.undetermined("open").about(named(facts, "a")).missing(own)))
        .isEqualTo("[own.fact of a]");
    assertThat(asked(
            proposal,
            (facts, findings) -> findings.undetermined("open").under(StandardReadings.EXACTLY_100)))
        .isEqualTo("[exactly-100]");
  }

  @Test
  void theKindOfASupplierIsAskedOnceForTheFirstOfItsAllocations() {
    Proposal proposal = supplied(
        from("a", Provider.of(OTHER)),
        from("c", Provider.of(SOMEBODY)),
        from("b", Provider.resale(CLOUD, SOMEBODY)));

    assertThat(asked(proposal, kindOf("c"))).isEqualTo("[provider.kind of b (somebody)]");
    assertThat(asked(proposal, kindOf("b"))).isEqualTo("[provider.kind of b (somebody)]");
    assertThat(asked(proposal, kindOf("a"))).isEqualTo("[provider.kind of a (other)]");
  }

  @Test
  void ofSellerAndOperatorItIsTheOneThatIsNamed() {
    Proposal proposal = supplied(from("a", Provider.resale(OTHER, SOMEBODY)));
    Rule.Body named = (facts, findings) -> findings
        .undetermined("kind")
        .about(named(facts, "a"))
        .missing(StandardFacts.PROVIDER_KIND)
        .with("organization", "somebody");

    assertThat(asked(proposal, named)).isEqualTo("[provider.kind of a (somebody)]");
    assertThat(asked(proposal, kindOf("a")))
        .as("the first without a kind")
        .isEqualTo("[provider.kind of a (other)]");
  }

  @Test
  void theKindOfASupplierThatAppliesIsAFactOfTheApplicant() {
    Organization acme = Organization.builder().id("acme").build();
    Proposal proposal = Proposal.builder()
        .addParticipants(acme)
        .directPlan(DirectPlan.of(from("a", Provider.of(acme))))
        .build();

    assertThat(asked(proposal, kindOf("a"))).isEqualTo("[participant.kind of acme]");
    assertThat(asked(
            proposal,
            (facts, findings) ->
                findings.undetermined("kind").about(acme).missing(StandardFacts.PARTICIPANT_KIND)))
        .isEqualTo("[participant.kind of acme]");
  }

  @Test
  void aKindThatNobodyLacksIsAskedAsItIsPut() {
    Proposal proposal = supplied(from("a", Provider.of(CLOUD)));

    assertThat(asked(proposal, kindOf("a"))).isEqualTo("[provider.kind of a]");
  }

  @Test
  void theOriginOfABaseIsAskedOfItsStep() {
    Proposal proposal = Proposal.builder().addWorkloads(training()).build();
    Rule.Body whole = (facts, findings) -> findings
        .undetermined("origin")
        .about(facts.workloads().get(0))
        .missing(StandardFacts.BASE_ORIGIN);
    Rule.Body step = (facts, findings) -> findings
        .undetermined("origin")
        .about(facts.workloads().get(0))
        .missing(StandardFacts.BASE_ORIGIN)
        .with("step", 2);

    assertThat(asked(proposal, whole)).isEqualTo("[lineage.base-origin of train]");
    assertThat(asked(proposal, step)).isEqualTo("[lineage.base-origin of train (2)]");
  }

  private static void silent(Case facts, Findings findings) {
    findings.undetermined("open").about(facts.workloads().get(0));
  }

  private static Rule asking(String id, RuleKind kind, int workload) {
    return rule(
        id,
        kind,
        (facts, findings) -> findings
            .undetermined("open")
            .about(facts.workloads().get(workload))
            .missing(new Fact(id + ".fact", Party.APPLICANT)));
  }

  @Test
  void whatIsAskedWithoutAWordIsToldByOtherRulesOnTheSameObject() {
    Workload more = training().toBuilder().id("zeta").build();
    Proposal proposal = Proposal.builder().addWorkloads(training(), more).build();
    Rule own = rule("own", RuleKind.ADMISSIBILITY, AskedTest::silent);

    assertThat(asked(
            proposal,
            own,
            asking("same", RuleKind.CONTENT, 0),
            asking("another", RuleKind.CONTENT, 1),
            asking("verdict", RuleKind.ADMISSIBILITY, 0)))
        .isEqualTo("[same.fact of train]");
    assertThat(asked(proposal, own)).isEqualTo("[]");
  }
}
