package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.Broken.NOTHING;
import static io.github.geniac.rules.laws.Broken.WORDS;
import static io.github.geniac.rules.laws.Broken.assertShown;
import static io.github.geniac.rules.laws.Broken.empty;
import static io.github.geniac.rules.laws.Broken.laws;
import static io.github.geniac.rules.laws.Broken.mine;
import static io.github.geniac.rules.laws.Broken.one;
import static io.github.geniac.rules.laws.Broken.only;
import static io.github.geniac.rules.laws.Broken.outcome;
import static io.github.geniac.rules.laws.Broken.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.LineageMethod;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Workload;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.laws.RuleLawsTest.Consent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What a rule cites, tells and names: each broken rule fails exactly its law. */
class WordedLawTest {

  private static final Rule FINE = rule(
      (facts, findings) -> findings.of(outcome(facts.proposal().bulkPlan().isPresent()), "fine"));

  @Test
  void aClauseMustBeKnown() {
    List<BrokenLaw> broken = only(
        Law.CITED,
        laws().check(mine().clauses("9.9").build((facts, findings) -> findings.satisfied("fine"))));

    assertThat(broken)
        .extracting(BrokenLaw::key, BrokenLaw::seen, BrokenLaw::expected, BrokenLaw::sample)
        .containsOnly(tuple("unknown", "", "clause.9.9", Optional.empty()));
    assertThat(broken)
        .extracting(BrokenLaw::arguments)
        .containsExactly(
            Map.of("clause", "9.9", "language", "ja"), Map.of("clause", "9.9", "language", "en"));
    assertThat(broken.get(0).explain(Locale.ENGLISH))
        .isEqualTo("'mine' breaks the law that every clause it cites has words:"
            + " clause 9.9 has no words in 'ja'; add clause.9.9");
  }

  @Test
  void theRuleNeedsAName() {
    Map<String, String> less = Map.of("finding.mine.fine", "fine");
    List<BrokenLaw> broken = only(
        Law.WORDED,
        laws()
            .withWords(Phrasebook.standard()
                .with(Locale.ENGLISH, Broken.TEXTS)
                .with(Locale.JAPANESE, less))
            .check(FINE));

    assertThat(broken).hasSize(1);
    assertThat(broken.get(0).key()).isEqualTo("missing");
    assertThat(broken.get(0).sample()).isEmpty();
    assertThat(broken.get(0).arguments())
        .isEqualTo(Map.of("phrase", "rule.mine", "language", "ja"));
  }

  private static List<String> missing(Rule rule) {
    return only(Law.WORDED, laws().check(rule)).stream()
        .map(one -> one.key() + " " + one.arguments().get("phrase") + " "
            + one.arguments().get("language"))
        .toList();
  }

  @Test
  void aFindingItsFactAndItsConstantsNeedWords() {
    assertThat(missing(rule((facts, findings) -> findings.satisfied("unsaid"))))
        .containsExactly("missing finding.mine.unsaid ja", "missing finding.mine.unsaid en");
    assertThat(missing(rule((facts, findings) ->
            findings.satisfied("fine").missing(new Fact("sponsor", Party.APPLICANT)))))
        .containsExactly(
            "missing fact.sponsor.name ja",
            "missing fact.sponsor.name en",
            "missing fact.sponsor.type ja",
            "missing fact.sponsor.type en",
            "missing fact.sponsor.evidence ja",
            "missing fact.sponsor.evidence en");
    assertThat(missing(rule(
            (facts, findings) -> findings.satisfied("told").with("what", List.of(Consent.NEEDED)))))
        .containsExactly("missing enum.Consent.NEEDED ja", "missing enum.Consent.NEEDED en");
  }

  @Test
  void theReadingsOfARuleNeedWords() {
    Reading<Consent> consent = Reading.of("consent", Consent.class, "2.3");

    assertThat(missing(
            mine().readings(consent).build((facts, findings) -> findings.satisfied("fine"))))
        .containsExactly(
            "missing reading.consent ja",
            "missing reading.consent en",
            "missing reading.consent.NEEDED ja",
            "missing reading.consent.NEEDED en",
            "missing reading.consent.WAIVED ja",
            "missing reading.consent.WAIVED en");
  }

  @Test
  void bothLanguagesTellTheSameArguments() {
    Map<String, String> other = Map.of("finding.mine.told", "{who#a|b}");
    LawReport report = laws()
        .withWords(WORDS.with(Locale.JAPANESE, other))
        .check(
            rule((facts, findings) -> findings.satisfied("told").with("what", 1).with("who", 2)));

    BrokenLaw broken = only(Law.WORDED, report).get(0);
    assertShown(broken, "places-differ", empty(), List.of("who"));
    assertThat(broken.expected()).isEqualTo(List.of("what"));
    assertThat(broken.arguments()).isEqualTo(Map.of("phrase", "finding.mine.told"));
  }

  @Test
  void aFindingGivesWhatItsTextTells() {
    BrokenLaw broken =
        one(Law.WORDED, rule((facts, findings) -> findings.satisfied("told").with("x", 1)));

    assertShown(broken, "argument-missing", empty(), List.of("x"));
    assertThat(broken.expected()).isEqualTo(List.of("what"));
  }

  @Test
  void theSubjectOfAFindingIsGivenToItsText() {
    Map<String, String> subject = Map.of("finding.mine.fine", "{subject} is fine");

    assertThat(laws()
            .withWords(WORDS.with(Locale.ENGLISH, subject).with(Locale.JAPANESE, subject))
            .check(rule((facts, findings) -> {
              facts.direct().forEach(one -> findings.satisfied("fine").about(one));
              findings.satisfied("bad");
            }))
            .broken())
        .isEmpty();
  }

  @Test
  void aFindingIsAboutAnObjectOfTheProposal() {
    BrokenLaw broken = one(
        Law.NAMES_ITS_OBJECTS,
        rule((facts, findings) ->
            findings.satisfied("fine").about(Organization.company("stranger"))));

    assertThat(broken.key()).isEqualTo("refused");
    assertThat(broken.sample()).contains(NOTHING);
    assertThat(broken.seen().toString()).contains("the proposal does not have");
  }

  @Test
  void aFindingTellsNoMutableValue() {
    BrokenLaw broken = one(
        Law.NAMES_ITS_OBJECTS,
        rule((facts, findings) -> findings.satisfied("told").with("what", new AtomicInteger(1))));

    assertThat(broken.key()).isEqualTo("refused");
    assertThat(broken.seen().toString()).contains("java.util.concurrent.atomic.AtomicInteger");
  }

  @Test
  void anIdThatAFindingTellsIsOfTheProposal() {
    BrokenLaw broken = one(
        Law.NAMES_ITS_OBJECTS,
        rule((facts, findings) -> findings.satisfied("told").with("what", ItemId.of("stranger"))));

    assertShown(broken, "unknown", empty(), "stranger");
    assertThat(broken.expected()).isEqualTo(List.of());
    assertThat(broken.arguments()).isEqualTo(Map.of("finding", "told", "argument", "what"));
  }

  /** Every id that stands anywhere in the proposal, but none besides. */
  @Test
  void aFindingMayTellAnyIdOfTheProposal() {
    Organization partner = Organization.builder()
        .id("partner")
        .addAffiliates(OrganizationId.of("affiliate"))
        .build();
    LineageStep step = LineageStep.builder()
        .method(LineageMethod.FINE_TUNING)
        .baseModel("base")
        .produces(ModelId.of("model"))
        .build();
    Proposal proposal = Proposal.builder()
        .addParticipants(partner)
        .addWorkloads(Workload.builder()
            .id("work")
            .performer(Organization.company("performer"))
            .addLineage(step)
            .build())
        .addCostItems(CostItem.builder()
            .id("data")
            .category(CostItem.Category.DATA_PREPARATION)
            .contractor(Organization.company("contractor"))
            .build())
        .directPlan(DirectPlan.of(Allocation.builder()
            .id("nodes")
            .provider(
                Provider.resale(Organization.company("seller"), Organization.company("operator")))
            .build()))
        .build();
    List<Object> ids = new ArrayList<>(List.of(
        ItemId.of("nodes"),
        ItemId.of("data"),
        WorkloadId.of("work"),
        ModelId.of("base"),
        ModelId.of("model")));
    for (String id :
        List.of("partner", "affiliate", "performer", "contractor", "seller", "operator")) {
      ids.add(OrganizationId.of(id));
    }
    Rule rule =
        rule((facts, findings) -> ids.forEach(id -> findings.satisfied("told").with("what", id)));

    assertThat(breaches(rule, proposal)).isEmpty();
    assertThat(breaches(rule, empty())).hasSize(ids.size());
  }

  private static List<Breach> breaches(Rule rule, Proposal proposal) {
    Trial trial = new Trial(rule, Rulebook.of(rule), WORDS, Optional.empty(), new Leavings());
    return new NamesItsObjectsLaw().on(Sample.of("one", proposal, Broken.TERMS), trial);
  }

  @Test
  void aFindingTellsNoBlankText() {
    BrokenLaw broken = one(
        Law.NAMES_ITS_OBJECTS,
        rule((facts, findings) -> findings.satisfied("told").with("what", " ")));

    assertShown(broken, "blank", empty(), "");
    assertThat(broken.arguments()).isEqualTo(Map.of("finding", "told", "argument", "what"));
  }
}
