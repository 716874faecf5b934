package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.Costs;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.search.Alternative;
import io.github.geniac.pricing.search.CompletionPoint;
import io.github.geniac.pricing.search.Conflict;
import io.github.geniac.pricing.search.CurvePoint;
import io.github.geniac.pricing.search.PlanOutcome;
import io.github.geniac.pricing.search.ProcurementPlan;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.search.Sensitivity;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Subject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever an answer holds has a member: what a type says anew fails here until it has. */
class AnswerCompletenessTest {

  /** By the names of their definitions: what they describe. */
  private static final Map<String, Class<?>> TYPES = new HashMap<>();

  static {
    TYPES.put("fact", Fact.class);
    TYPES.put("subject", Subject.class);
    TYPES.put("finding", Finding.class);
    TYPES.put("result", RuleResult.class);
    TYPES.put("question", Question.class);
    TYPES.put("item", ItemEligibility.class);
    TYPES.put("assessment", Assessment.class);
    TYPES.put("note", Note.class);
    TYPES.put("costs", Costs.class);
    TYPES.put("line", CostLine.class);
    TYPES.put("curvePoint", CurvePoint.class);
    TYPES.put("conflict", Conflict.class);
    TYPES.put("relaxation", Conflict.Relaxation.class);
    TYPES.put("procurementPlan", ProcurementPlan.class);
    TYPES.put("searchResult", SearchResult.class);
    TYPES.put("alternative", Alternative.class);
    TYPES.put("completion", CompletionPoint.class);
    TYPES.put("sensitivity", Sensitivity.class);
    TYPES.put("piece", Sensitivity.Piece.class);
  }

  /** Parts that stand elsewhere in the document: in its plan, or beside the answer. */
  private static final Map<String, Set<String>> ELSEWHERE =
      Map.of("assessment", Set.of("terms", "readings"));

  private static final Json.Members DEFINITIONS =
      (Json.Members) JsonFormat.searchResult().schema().get("$defs").orElseThrow();

  @Test
  void everyPartOfEveryAnswerHasAMember() {
    TYPES.forEach((definition, type) -> {
      Set<String> parts = parts(type);
      parts.removeAll(ELSEWHERE.getOrDefault(definition, Set.of()));
      assertThat(members(definition)).as(definition).containsAll(parts);
    });
  }

  @Test
  void everyBreakdownOfAPlanHasAMember() {
    Set<String> breakdowns = Arrays.stream(PlanCost.class.getMethods())
        .filter(method -> method.getName().startsWith("by"))
        .map(Method::getName)
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(breakdowns).hasSize(6);
    assertThat(members("planCost")).containsAll(breakdowns);
    assertThat(members("planCost"))
        .contains("lines", "total", "billedTotal", "idleShare", "granted", "ownBurden");
    assertThat(members("outcome")).containsAll(outcome());
  }

  @Test
  void someDocumentStatesEachMember() {
    Json.Members schema = JsonFormat.searchResult().schema();
    SchemaCover cover = new SchemaCover(schema);
    for (long seed = 0; seed < 12; seed++) {
      cover.add(JsonFormat.searchResult().toTree(new AnswerDice(seed).search()));
    }
    SchemaCover sheets = new SchemaCover(JsonFormat.costSheet().schema());
    SchemaCover assessments = new SchemaCover(JsonFormat.assessment().schema());
    for (long seed = 0; seed < 90; seed++) {
      sheets.add(JsonFormat.costSheet().toTree(new AnswerDice(seed).sheet()));
      assessments.add(JsonFormat.assessment().toTree(new AnswerDice(seed).assessment()));
    }
    sheets.add(JsonFormat.costSheet().toTree(CostSheetDocument.of(idle())));
    Set<String> stated = new TreeSet<>(cover.stated());
    stated.addAll(sheets.stated());
    stated.addAll(assessments.stated());

    assertThat(stated).containsAll(ofAnswers(SchemaCover.full(schema).stated()));
    assertThat(stated)
        .containsAll(ofAnswers(SchemaCover.full(JsonFormat.costSheet().schema()).stated()));
  }

  /** A plan of which a quarter is idle. */
  private static PlanDocument idle() {
    return PlanDocument.parse(PlanText.PLAN
        .replace("\"usageBased\"", "\"committedTerm\"")
        .replace("\"utilization\": 0.90", "\"utilization\": 0.75"));
  }

  /** The members, not the words, of what only answers have. */
  private static Set<String> ofAnswers(Set<String> all) {
    Set<String> plan = SchemaCover.full(JsonFormat.plan().schema()).stated();
    return all.stream()
        .filter(name -> !name.contains("=") && !plan.contains(name))
        .filter(name -> !name.startsWith("verdicts.") && !name.equals("parameter.phaseWork"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> outcome() {
    Set<String> parts = parts(PlanOutcome.class);
    parts.remove("best");
    parts.add("plan");
    parts.add("gap");
    return parts;
  }

  private static Set<String> members(String definition) {
    Json properties = Answers.at(DEFINITIONS, definition, "properties").orElseThrow();
    return new TreeSet<>(((Json.Members) properties).members().keySet());
  }

  /** The components of a record, the accessors of any other. */
  private static Set<String> parts(Class<?> type) {
    if (!type.isRecord()) {
      return Arrays.stream(type.getDeclaredMethods())
          .filter(method -> Modifier.isAbstract(method.getModifiers()))
          .map(Method::getName)
          .collect(Collectors.toCollection(TreeSet::new));
    }
    return Arrays.stream(type.getRecordComponents())
        .map(part -> part.getName().equals("isProven") ? "proven" : part.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
