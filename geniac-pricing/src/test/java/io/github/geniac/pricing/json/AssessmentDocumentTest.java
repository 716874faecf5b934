package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Assessments as documents: what they state, that it is reproduced, and what is found out. */
class AssessmentDocumentTest {

  private static final PlanDocument PLAN = PlanDocument.parse(
      PlanText.PLAN.replace(
          "\"directPlan\":",
          "\"bulkPlan\": {\"bulk\": [{\"id\": \"b\", \"amount\": {\"nodes\": 112}}]}, \"directPlan\":"));
  private static final Assessment ASSESSMENT = PLAN.assess();
  private static final AssessmentDocument DOCUMENT = AssessmentDocument.of(PLAN);

  @Test
  void aDocumentStatesThePlanTheReceiptAndTheVerdicts() {
    assertThat(DOCUMENT.plan()).isEqualTo(PLAN);
    assertThat(DOCUMENT.library()).isEqualTo(Fingerprints.version());
    assertThat(DOCUMENT.receipt())
        .isEqualTo(Receipt.of(ASSESSMENT, PLAN.proposal(), Rulebook.standard()));
    assertThat(DOCUMENT.language()).isEmpty();
    assertThat(DOCUMENT.verdict()).isEqualTo(ASSESSMENT.verdict()).isEqualTo(Verdict.INADMISSIBLE);
    for (Part part : List.of(Part.PROPOSAL, Part.DIRECT, Part.BULK)) {
      assertThat(text("verdicts", Scalars.kebab(part)))
          .contains(Scalars.kebab(ASSESSMENT.verdict(part)));
    }
    assertThat(Answers.at(DOCUMENT.answer(), "verdicts", "inquiry")).isEmpty();
    assertThat(text("verdictWithoutBulkPlan"))
        .isEqualTo(ASSESSMENT.verdictWithoutBulkPlan().map(Scalars::kebab))
        .isPresent();
    assertThat(Answers.at(DOCUMENT.answer(), "complete"))
        .contains(Json.of(ASSESSMENT.isComplete()));
  }

  @Test
  void itStatesEachResultInItsOrder() {
    List<Json> results = list(DOCUMENT.answer(), "results");

    assertThat(results).hasSameSizeAs(ASSESSMENT.results());
    for (int i = 0; i < results.size(); i++) {
      RuleResult result = ASSESSMENT.results().get(i);
      Json json = results.get(i);
      assertThat(Answers.text(json, "rule")).contains(result.rule().value());
      assertThat(Answers.text(json, "kind")).contains(Scalars.kebab(result.kind()));
      assertThat(Answers.text(json, "part")).contains(Scalars.kebab(result.part()));
      assertThat(Answers.text(json, "outcome")).contains(Scalars.kebab(result.outcome()));
      assertThat(list(json, "clauses"))
          .containsExactlyElementsOf(
              result.clauses().stream().map(one -> Json.of(one.number())).toList());
      assertFindings(list(json, "findings"), result.findings());
    }
  }

  @Test
  void aFindingHasItsArgumentsAsData() {
    Json overCap = list(DOCUMENT.answer(), "results").stream()
        .filter(one -> Answers.text(one, "rule").equals(Optional.of("bulk-node-cap")))
        .map(one -> list(one, "findings").get(0))
        .findFirst()
        .orElseThrow();
    Finding finding = ASSESSMENT.results("bulk-node-cap").get(0).findings().get(0);

    assertThat(((Json.Members) Answers.at(overCap, "arguments").orElseThrow())
            .members()
            .keySet())
        .containsExactlyElementsOf(finding.arguments().keySet());
    assertThat(Answers.at(overCap, "arguments", "nodes")).contains(Json.of(112));
    assertThat(Answers.at(overCap, "arguments", "cap")).contains(Json.of(90));
  }

  @Test
  void itStatesQuestionsAndWhatIsSubsidised() {
    List<Json> questions = list(DOCUMENT.answer(), "questions");
    List<Json> items = list(DOCUMENT.answer(), "items");

    assertThat(questions).isNotEmpty().hasSameSizeAs(ASSESSMENT.questions());
    for (int i = 0; i < questions.size(); i++) {
      Question question = ASSESSMENT.questions().get(i);
      Json json = questions.get(i);
      assertThat(Answers.text(json, "party")).contains(Scalars.kebab(question.party()));
      assertThat(Answers.text(json, "fact", "id")).isEqualTo(question.fact().map(one -> one.id()));
      assertThat(Answers.text(json, "fact", "party"))
          .isEqualTo(question.fact().map(one -> Scalars.kebab(one.party())));
      assertThat(Answers.text(json, "reading")).isEqualTo(question.reading().map(one -> one.id()));
      assertThat(Answers.text(json, "subject", "id"))
          .isEqualTo(question.subject().map(one -> one.id()));
      assertThat(list(json, "rules")).hasSameSizeAs(question.rules());
      assertThat(list(json, "clauses")).hasSameSizeAs(question.clauses());
    }
    assertThat(items).isNotEmpty().hasSameSizeAs(ASSESSMENT.items());
    for (int i = 0; i < items.size(); i++) {
      ItemEligibility item = ASSESSMENT.items().get(i);
      assertThat(Answers.text(items.get(i), "item", "id")).contains(item.item().id());
      assertThat(Answers.text(items.get(i), "part")).contains(Scalars.kebab(item.part()));
      assertThat(Answers.text(items.get(i), "eligibility"))
          .contains(Scalars.kebab(item.eligibility()));
      assertThat(Answers.at(items.get(i), "eligibleShare"))
          .isEqualTo(item.eligibleShare().map(Json::of));
      assertFindings(list(items.get(i), "findings"), item.findings());
    }
  }

  private static void assertFindings(List<Json> written, List<Finding> findings) {
    assertThat(written).hasSameSizeAs(findings);
    for (int i = 0; i < written.size(); i++) {
      Finding finding = findings.get(i);
      Json json = written.get(i);
      assertThat(Answers.text(json, "rule")).contains(finding.rule().value());
      assertThat(Answers.text(json, "part")).contains(Scalars.kebab(finding.part()));
      assertThat(Answers.text(json, "outcome")).isEqualTo(finding.outcome().map(Scalars::kebab));
      assertThat(Answers.text(json, "key")).contains(finding.key());
      assertThat(Answers.text(json, "subject", "type"))
          .isEqualTo(finding.subject().map(one -> Scalars.kebab(one.type())));
      assertThat(Answers.text(json, "subject", "id"))
          .isEqualTo(finding.subject().map(one -> one.id()));
      assertThat(Answers.text(json, "missing", "id"))
          .isEqualTo(finding.missing().map(one -> one.id()));
      assertThat(Answers.text(json, "reading")).isEqualTo(finding.reading().map(one -> one.id()));
      assertThat(((Json.Members) Answers.at(json, "arguments").orElseThrow()).members())
          .hasSameSizeAs(finding.arguments());
      assertThat(Answers.text(json, "text")).isEmpty();
    }
  }

  @Test
  void aDocumentComesBackAndIsReproduced() {
    AssessmentDocument read = AssessmentDocument.parse(DOCUMENT.toString());

    assertThat(read).isEqualTo(DOCUMENT).hasSameHashCodeAs(DOCUMENT);
    assertThat(read.verify()).isEmpty();
    assertThat(DOCUMENT.toString()).isEqualTo(JsonFormat.assessment().write(DOCUMENT));
  }

  @Test
  void wordsStandBesideKeysInTheLanguageAskedFor() {
    Rulebook rulebook = Rulebook.standard();
    AssessmentDocument japanese = AssessmentDocument.of(PLAN, rulebook, Locale.JAPAN);
    AssessmentDocument english = AssessmentDocument.of(PLAN, rulebook, Locale.FRENCH);
    Finding finding = ASSESSMENT.results().get(0).findings().get(0);

    assertThat(japanese.language()).contains(Locale.JAPANESE);
    assertThat(english.language()).contains(Locale.ENGLISH);
    assertThat(firstText(japanese)).contains(finding.explain(Locale.JAPANESE));
    assertThat(firstText(english)).contains(finding.explain(Locale.ENGLISH));
    assertThat(AssessmentDocument.parse(japanese.toString())).isEqualTo(japanese);
    assertThat(japanese.verify()).isEmpty();
    assertThat(japanese.toString()).contains("\"language\": \"ja\"");
  }

  private static Optional<String> firstText(AssessmentDocument document) {
    return Answers.text(
        list(list(document.answer(), "results").get(0), "findings").get(0), "text");
  }

  @Test
  void aChangedAnswerIsFoundOut() {
    AssessmentDocument changed = AssessmentDocument.parse(DOCUMENT
        .toString()
        .replace("\"verdict\": \"inadmissible\"", "\"verdict\": \"admissible\""));

    assertThat(changed.verdict()).isEqualTo(Verdict.ADMISSIBLE);
    assertThat(changed.verify())
        .containsExactly(new JsonDifference(
            "/answer/verdict",
            Optional.of(Json.of("admissible")),
            Optional.of(Json.of("inadmissible"))));
  }

  @Test
  void aChangedPlanIsFoundOutByTheReceiptAndTheAnswer() {
    AssessmentDocument changed = AssessmentDocument.parse(
        DOCUMENT.toString().replace("\"amount\": {\"nodes\": 112}", "\"amount\": {\"nodes\": 90}"));

    assertThat(changed.verify())
        .extracting(JsonDifference::pointer)
        .contains("/receipt/proposal", "/receipt/all", "/answer/verdict")
        .doesNotContain("/receipt/terms", "/receipt/rulebook", "/receipt/readings");
  }

  @Test
  void anotherVersionOrAnotherRulebookIsFoundOut() {
    AssessmentDocument older = AssessmentDocument.parse(
        DOCUMENT.toString().replaceFirst("\"library\": \"[^\"]*\"", "\"library\": \"0.0.1\""));
    Rule[] rules = Rulebook.standard().rules().toArray(new Rule[0]);
    Rulebook reversed = Rulebook.of(rules);
    Rulebook fewer = Rulebook.of(Rulebook.standard().rules().stream()
        .filter(rule -> !rule.id().value().equals("bulk-charged-in-full"))
        .toArray(Rule[]::new));

    assertThat(older.verify())
        .singleElement()
        .hasToString("/library: the document states \"0.0.1\", the library comes to \""
            + Fingerprints.version() + "\"");
    assertThat(DOCUMENT.verify(reversed)).isEmpty();
    assertThat(DOCUMENT.verify(fewer))
        .extracting(JsonDifference::pointer)
        .contains("/receipt/rulebook");
    assertThat(AssessmentDocument.of(PLAN, fewer).verify(fewer)).isEmpty();
  }

  @Test
  void aRulebookWithoutAStatedReadingIsRefused() {
    Rulebook one = Rulebook.of(Rulebook.standard().rule("bulk-vendor"));

    assertThat(PLAN.readings()).isNotEqualTo(Readings.defaults());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AssessmentDocument.of(PLAN, one))
        .withMessageContaining("'exactly-100'");
    assertThatIllegalArgumentException().isThrownBy(() -> DOCUMENT.verify(one));
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() {
    String digest = DOCUMENT.receipt().digest(Receipt.Part.TERMS);
    String text = DOCUMENT
        .toString()
        .replace(digest, "0".repeat(64))
        .replace("\"complete\": false", "\"complet\": false")
        .replaceFirst("\"key\": \"[a-z]", "\"key\": 1, \"kex\": \"");

    JsonProblems problems =
        catchThrowableOfType(JsonProblems.class, () -> AssessmentDocument.parse(text));

    assertThat(problems.problems())
        .extracting(JsonProblem::kind, JsonProblem::pointer)
        .containsExactly(
            tuple(Kind.REFUSED, "/receipt"),
            tuple(Kind.MISSING_MEMBER, "/answer/complete"),
            tuple(Kind.UNKNOWN_MEMBER, "/answer/complet"),
            tuple(Kind.WRONG_TYPE, "/answer/results/0/findings/0/key"),
            tuple(Kind.UNKNOWN_MEMBER, "/answer/results/0/findings/0/kex"));
    assertThat(problems.problems()).allMatch(one -> one.position().isPresent());
  }

  private static Optional<String> text(String... path) {
    return Answers.text(DOCUMENT.answer(), path);
  }

  private static List<Json> list(Json json, String... path) {
    return ((Json.Elements) Answers.at(json, path).orElseThrow()).elements();
  }
}
