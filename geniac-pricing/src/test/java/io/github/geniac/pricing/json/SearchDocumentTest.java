package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.core.Offer;
import io.github.geniac.pricing.search.Alternative;
import io.github.geniac.pricing.search.CompletionCurve;
import io.github.geniac.pricing.search.CompletionPoint;
import io.github.geniac.pricing.search.Conflict;
import io.github.geniac.pricing.search.Parameter;
import io.github.geniac.pricing.search.PlanOutcome;
import io.github.geniac.pricing.search.ProcurementPlan;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.search.SearchLimits;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.search.SearchStatus;
import io.github.geniac.pricing.search.Sensitivity;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;

/** What a search found, as a document: what it states, that it is priced again, what is refused. */
class SearchDocumentTest {

  private static final PlanDocument PLAN = PlanDocument.parse(
      SearchText.PLAN.replace("\"2024-10-15\"}", "\"2024-10-15\", \"bulkCap\": 9}"));
  private static final ScenarioSearch SEARCH =
      ScenarioSearch.of(PLAN.proposal(), PLAN.terms()).withOffers(PLAN.offers());
  private static final SearchResult RESULT = SEARCH.run();
  private static final SearchDocument DOCUMENT = SearchDocument.of(PLAN, RESULT);

  @Test
  void aDocumentStatesBothPlansAndHowSureTheyAre() {
    assertThat(DOCUMENT.plan()).isEqualTo(PLAN);
    assertThat(DOCUMENT.billing()).isEqualTo(CurrencyUnit.JPY);
    assertThat(DOCUMENT.directStatus()).isEqualTo(SearchStatus.OPTIMAL);
    assertThat(DOCUMENT.bulkStatus()).contains(SearchStatus.OPTIMAL);
    assertThat(text("best")).contains("bulk");
    assertOutcome("direct", RESULT.direct());
    assertOutcome("bulk", RESULT.bulk().orElseThrow());
    // 1,300 node-days of 24 hours at 12,000 yen.
    assertThat(text("direct", "plan", "cost")).contains("JPY 374400000");
  }

  private static void assertOutcome(String name, PlanOutcome outcome) {
    ProcurementPlan plan = outcome.best().orElseThrow();
    assertThat(text(name, "status")).contains(Scalars.kebab(outcome.status()));
    assertThat(text(name, "tier")).contains(Scalars.kebab(outcome.tier()));
    assertThat(text(name, "bound"))
        .contains("JPY " + outcome.bound().orElseThrow().amount());
    assertThat(text(name, "gap")).contains("0");
    assertThat(number(name, "explored")).contains(Long.toString(outcome.explored()));
    assertThat(number(name, "pruned")).contains(Long.toString(outcome.pruned()));
    assertThat(text(name, "plan", "cost")).contains("JPY " + plan.cost().amount());
    assertThat(number(name, "plan", "bulkNodes")).contains(Integer.toString(plan.bulkNodes()));
    assertThat(list(name, "plan", "direct")).hasSameSizeAs(plan.direct());
    assertThat(list(name, "plan", "phases"))
        .extracting(phase -> Answers.text(phase, "phase").orElseThrow())
        .containsExactlyElementsOf(
            plan.phases().keySet().stream().map(one -> one.value()).toList());
  }

  /** It would be written without a description of it, and not be read again. */
  @Test
  void anAnswerNamesNoOrganizationThatThePlanDoesNot() {
    Json.Members tree = JsonFormat.searchResult().toTree(DOCUMENT);
    Json.Members proposal =
        (Json.Members) Answers.at(DOCUMENT.answer(), "proposal").orElseThrow();
    List<Json> participants =
        new ArrayList<>(((Json.Elements) proposal.get("participants").orElseThrow()).elements());
    participants.add(Json.object().put("organization", "Other").build());
    Json.Members answer = Answers.with(
        DOCUMENT.answer(),
        "proposal",
        Optional.of(
            Answers.with(proposal, "participants", Optional.of(new Json.Elements(participants)))));
    List<Json> organizations =
        new ArrayList<>(((Json.Elements) tree.get("organizations").orElseThrow()).elements());
    organizations.add(Json.object().put("id", "Other").build());
    Json.Members spoilt = Answers.with(
        Answers.with(tree, "answer", Optional.of(answer)),
        "organizations",
        Optional.of(new Json.Elements(organizations)));

    assertThatExceptionOfType(JsonProblems.class)
        .isThrownBy(() -> JsonFormat.searchResult().read(spoilt))
        .satisfies(refused -> assertThat(refused.problems())
            .extracting(JsonProblem::kind, JsonProblem::pointer)
            .containsExactly(tuple(
                JsonProblem.Kind.UNUSED_ORGANIZATION,
                "/organizations/" + (organizations.size() - 1))));
  }

  @Test
  void itStatesTheCurveWhatWasLeftOutAndTheProposalFound() {
    List<Json> curve = list("curve");
    Json excluded = list("excluded").get(0);

    assertThat(curve).hasSameSizeAs(RESULT.curve()).hasSize(10);
    for (int i = 0; i < curve.size(); i++) {
      assertThat(Answers.at(curve.get(i), "bulkNodes"))
          .contains(Json.of(RESULT.curve().get(i).bulkNodes()));
      assertThat(Answers.text(curve.get(i), "cost"))
          .isEqualTo(RESULT.curve().get(i).cost().map(cost -> "JPY " + cost.amount()));
      assertThat(Answers.text(curve.get(i), "bound"))
          .isEqualTo(RESULT.curve().get(i).bound().map(cost -> "JPY " + cost.amount()));
      assertThat(Answers.at(curve.get(i), "proven"))
          .contains(Json.of(RESULT.curve().get(i).isProven()));
    }
    assertThat(list("excluded")).hasSize(1);
    assertThat(Answers.text(excluded, "offer")).contains("odd");
    assertThat(Answers.text(excluded, "reason"))
        .contains(Scalars.kebab(RESULT.excluded().get(0).reason()));
    assertThat(Answers.at(DOCUMENT.answer(), "proposal"))
        .isEqualTo(JsonFormat.proposal().toTree(RESULT.proposal()).get("proposal"));
    assertThat(Answers.at(DOCUMENT.answer(), "assessment"))
        .contains(AssessmentViews.ASSESSMENT.write(RESULT.assessment(), Writing.brief()));
    assertThat(Answers.at(DOCUMENT.answer(), "sheet"))
        .contains(SheetViews.SHEET.write(RESULT.sheet(), Writing.brief()));
    assertThat(Answers.at(DOCUMENT.answer(), "alternatives")).isEmpty();
  }

  @Test
  void aDocumentComesBackAndIsReproduced() {
    SearchDocument worded = SearchDocument.of(PLAN, RESULT, Rulebook.standard(), Locale.JAPANESE);
    SearchDocument dollars =
        SearchDocument.of(PLAN, SEARCH.withBilling(CurrencyUnit.USD).run());

    assertThat(DOCUMENT.verify()).isEmpty();
    assertThat(SearchDocument.of(PLAN, RESULT, Rulebook.standard())).isEqualTo(DOCUMENT);
    for (SearchDocument document : List.of(DOCUMENT, worded, dollars)) {
      SearchDocument read = SearchDocument.parse(document.toString());
      assertThat(read).isEqualTo(document);
      assertThat(read.verify()).isEmpty();
    }
    assertThat(worded.toString()).contains("\"text\": ").contains("\"language\": \"ja\"");
    assertThat(dollars.billing()).isEqualTo(CurrencyUnit.USD);
  }

  @Test
  void alternativesCompletionsAndBreakpointsMayBeAdded() {
    List<Alternative> alternatives = SEARCH.alternatives(2, RESULT);
    CompletionCurve completions = SEARCH.byCompletion();
    Sensitivity rate = SEARCH.sensitivity(Parameter.fxRate("USD", "JPY"), "100", "300");
    Sensitivity price = SEARCH.sensitivity(Parameter.unitPrice("cloud"), "9000", "30000");
    SearchDocument full = DOCUMENT
        .withAlternatives(alternatives)
        .withCompletions(completions)
        .withSensitivities(List.of(rate, price));

    assertThat(SearchDocument.parse(full.toString())).isEqualTo(full);
    assertThat(full.verify()).isEmpty();
    Json first = list(full, "alternatives").get(0);
    assertThat(list(full, "alternatives")).hasSameSizeAs(alternatives).hasSize(2);
    assertThat(Answers.text(first, "kind"))
        .contains(Scalars.kebab(alternatives.get(0).kind()));
    assertThat(Answers.text(first, "surplus"))
        .contains("JPY " + alternatives.get(0).surplus().amount());
    assertThat(Answers.text(first, "without"))
        .isEqualTo(alternatives.get(0).without().map(one -> one.value()));
    assertThat(Answers.at(first, "proven")).contains(Json.of(alternatives.get(0).isProven()));
    List<Json> points = list(full, "completions");
    CompletionPoint earliest = completions.points().get(0);
    assertThat(points).hasSameSizeAs(completions.points()).isNotEmpty();
    assertThat(Answers.text(points.get(0), "completion"))
        .contains(earliest.completion().toString());
    assertThat(Answers.at(points.get(0), "proven")).contains(Json.of(earliest.isProven()));
    assertThat(Answers.at(full.answer(), "completionsProven")).contains(Json.of(true));
    assertSensitivity(list(full, "sensitivities").get(0), rate, "fxRate", "USD/JPY");
    assertSensitivity(list(full, "sensitivities").get(1), price, "unitPrice", "cloud");
  }

  private static void assertSensitivity(
      Json json, Sensitivity sensitivity, String kind, String name) {
    List<Json> pieces = ((Json.Elements) Answers.at(json, "pieces").orElseThrow()).elements();
    assertThat(Answers.at(json, "parameter"))
        .contains(Json.object().put(kind, name).build());
    assertThat(Answers.at(json, "stated")).contains(Json.of(sensitivity.stated()));
    assertThat(Answers.at(json, "proven")).contains(Json.of(sensitivity.isProven()));
    assertThat(((Json.Elements) Answers.at(json, "breakpoints").orElseThrow()).elements())
        .isNotEmpty()
        .containsExactlyElementsOf(sensitivity.breakpoints().stream()
            .map(one -> Json.of(one.toString()))
            .toList());
    assertThat(pieces).hasSameSizeAs(sensitivity.pieces());
    for (int i = 0; i < pieces.size(); i++) {
      Sensitivity.Piece piece = sensitivity.pieces().get(i);
      assertThat(Answers.text(pieces.get(i), "from")).contains(piece.from().toString());
      assertThat(Answers.text(pieces.get(i), "to")).contains(piece.to().toString());
      assertThat(Answers.text(pieces.get(i), "fixed")).contains(piece.fixed().toString());
      assertThat(Answers.text(pieces.get(i), "slope")).contains(piece.slope().toString());
    }
  }

  @Test
  void aSearchByAnotherRulebookIsReproducedByIt() {
    Rulebook fewer = Rulebook.of(Rulebook.standard().rules().stream()
        .filter(rule -> !rule.id().value().equals("bulk-charged-in-full"))
        .toArray(Rule[]::new));
    Readings readings = Readings.defaults().with(StandardReadings.EXACTLY_100, "open");
    PlanDocument plan = PLAN.toBuilder().readings(readings).build();
    SearchDocument document =
        SearchDocument.of(plan, SEARCH.withRules(fewer, readings).run(), fewer);

    assertThat(document.verify(fewer)).isEmpty();
    assertThat(document.verify())
        .extracting(JsonDifference::pointer)
        .contains("/receipt/rulebook")
        .doesNotContain("/answer/direct/plan/cost");
  }

  @Test
  void aChangedCostIsFoundOut() {
    SearchDocument full = DOCUMENT.withSensitivities(
        List.of(SEARCH.sensitivity(Parameter.fxRate("USD", "JPY"), "100", "300")));
    String fixed = Answers.text(
            ((Json.Elements)
                    Answers.at(list(full, "sensitivities").get(0), "pieces").orElseThrow())
                .elements()
                .get(0),
            "fixed")
        .orElseThrow();

    assertThat(changed(DOCUMENT, "\"cost\": \"JPY 374400000\"", "\"cost\": \"JPY 1\"")
            .verify())
        .extracting(JsonDifference::pointer)
        .containsExactly("/answer/direct/plan/cost");
    assertThat(
            changed(full, "\"fixed\": \"" + fixed + "\"", "\"fixed\": \"-7\"").verify())
        .extracting(JsonDifference::pointer, JsonDifference::again)
        .containsExactly(
            tuple("/answer/sensitivities/0/pieces/0/fixed", Optional.of(Json.of(fixed))));
  }

  @Test
  void aPlanThatCannotBeMadeComesToNothing() {
    SearchDocument unoffered =
        changed(DOCUMENT, "\"maxNodes\": 40\n            },", "\"maxNodes\": 41\n            },");

    assertThat(unoffered.verify())
        .extracting(JsonDifference::pointer)
        .contains("/answer/direct/plan/cost");
  }

  @Test
  void aResultOfAnotherPlanIsRefused() {
    PlanDocument other =
        PlanDocument.parse(SearchText.PLAN.replace("\"rate\": 150", "\"rate\": 151"));
    List<Offer> fewer = List.of(PLAN.offers().get(0));
    PlanDocument unoffered = PLAN.toBuilder().offers(fewer).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchDocument.of(other, RESULT))
        .withMessageStartingWith("SearchDocument: what was found is not of this plan; /answer/")
        .withMessageEndingWith("; hand over the plan and the rulebook it was searched by");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchDocument.of(unoffered, RESULT))
        .withMessageContaining("/answer/direct/plan/cost: the document states \"JPY 374400000\","
            + " the library comes to nothing");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchDocument.of(
            PLAN,
            ScenarioSearch.of(other.proposal(), PLAN.terms())
                .withOffers(PLAN.offers())
                .run()))
        .withMessageContaining("/answer/bulk/plan/cost");
    List<Alternative> others = new ArrayList<>(ScenarioSearch.of(other.proposal(), other.terms())
        .withOffers(other.offers())
        .alternatives(1, RESULT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DOCUMENT.withAlternatives(others))
        .withMessageContaining("/answer/alternatives/0/plan/cost");
  }

  @Test
  void noPlanHasAConflictInstead() {
    PlanDocument little = PlanDocument.parse(SearchText.PLAN
        .replace("\"maxNodes\": 40", "\"maxNodes\": 2")
        .replace("\"id\": \"bulk\"", "\"id\": \"gone\"")
        .replace("bulkTerm", "usageBased")
        .replace("USD 60\", \"unit\": \"node-hour\"", "EUR 60\", \"unit\": \"node-hour\""));
    SearchResult result = ScenarioSearch.of(little.proposal(), little.terms())
        .withOffers(little.offers())
        .run();
    SearchDocument document = SearchDocument.of(little, result);
    Conflict conflict = result.direct().conflict().orElseThrow();
    Json json = Answers.at(document.answer(), "direct", "conflict").orElseThrow();

    assertThat(document.directStatus()).isEqualTo(SearchStatus.INFEASIBLE);
    assertThat(document.bulkStatus()).isEmpty();
    assertThat(Answers.at(document.answer(), "best")).isEmpty();
    assertThat(Answers.at(document.answer(), "direct", "plan")).isEmpty();
    assertThat(Answers.text(json, "cause")).contains(Scalars.kebab(conflict.cause()));
    assertThat(Answers.text(json, "days")).contains(conflict.days().toString());
    assertThat(Answers.at(json, "workNodeDays")).contains(Json.of(conflict.workNodeDays()));
    assertThat(Answers.at(json, "capacityNodeDays"))
        .contains(Json.of(conflict.capacityNodeDays().orElseThrow()));
    assertThat(((Json.Elements) Answers.at(json, "relaxations").orElseThrow()).elements())
        .isNotEmpty()
        .hasSameSizeAs(conflict.relaxations());
    assertThat(SearchDocument.parse(document.toString())).isEqualTo(document);
    assertThat(document.verify()).isEmpty();
  }

  @Test
  void aStoppedSearchSaysSoWithItsBoundAndGap() {
    SearchResult stopped =
        SEARCH.withLimits(SearchLimits.none().withMaxNodes(1)).run();
    SearchDocument document = SearchDocument.of(PLAN, stopped);

    assertThat(document.bulkStatus()).isEqualTo(stopped.bulk().map(PlanOutcome::status));
    assertThat(Answers.text(document.answer(), "bulk", "gap"))
        .isEqualTo(stopped.bulk().flatMap(PlanOutcome::gap).map(Object::toString));
    assertThat(document.verify()).isEmpty();
  }

  private static SearchDocument changed(SearchDocument document, String passage, String other) {
    assertThat(document.toString()).contains(passage);
    return SearchDocument.parse(document.toString().replaceFirst(Pattern.quote(passage), other));
  }

  private static Optional<String> text(String... path) {
    return Answers.text(DOCUMENT.answer(), path);
  }

  private static Optional<String> number(String... path) {
    return Answers.at(DOCUMENT.answer(), path).map(Json::canonical);
  }

  private static List<Json> list(String... path) {
    return list(DOCUMENT, path);
  }

  private static List<Json> list(SearchDocument document, String... path) {
    return ((Json.Elements) Answers.at(document.answer(), path).orElseThrow()).elements();
  }
}
