package io.github.geniac.pricing.json;

import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Subject;
import io.github.geniac.rules.Verdict;
import java.util.EnumMap;
import java.util.Map;

/** Views of assessments: verdicts, results, findings, questions, and what is subsidised. */
final class AssessmentViews {

  static final Codec<Part> PART = Scalars.word(Part.class);

  private static final Codec<Verdict> VERDICT = Scalars.word(Verdict.class);
  private static final View<RuleId> RULE = View.of(Scalars.TEXT).from(RuleId::value);
  private static final View<Clause> CLAUSE = View.of(Scalars.TEXT).from(Clause::number);
  private static final View<Reading<?>> READING = View.of(Scalars.TEXT).from(Reading::id);

  private static final View<Fact> FACT = ObjectView.<Fact>builder("fact")
      .with("id", Scalars.TEXT, Fact::id)
      .with("party", Scalars.word(Party.class), Fact::party)
      .build();

  private static final View<Subject> SUBJECT = ObjectView.<Subject>builder("subject")
      .with("type", Scalars.word(Subject.Type.class), Subject::type)
      .with("id", Scalars.TEXT, Subject::id)
      .build();

  static final View<Finding> FINDING = ObjectView.<Finding>builder("finding")
      .with("rule", RULE, Finding::rule)
      .with("part", PART, Finding::part)
      .maybe("outcome", Scalars.word(Outcome.class), Finding::outcome)
      .with("key", Scalars.TEXT, Finding::key)
      .maybe("subject", SUBJECT, Finding::subject)
      .maybe("missing", FACT, Finding::missing)
      .maybe("reading", READING, Finding::reading)
      .with("arguments", ArgumentView.ARGUMENTS, Finding::arguments)
      .text(Finding::explain)
      .build();

  private static final View<RuleResult> RESULT = ObjectView.<RuleResult>builder("result")
      .with("rule", RULE, RuleResult::rule)
      .with("kind", Scalars.word(RuleKind.class), RuleResult::kind)
      .with("part", PART, RuleResult::part)
      .list("clauses", CLAUSE, RuleResult::clauses)
      .with("outcome", Scalars.word(Outcome.class), RuleResult::outcome)
      .list("findings", FINDING, RuleResult::findings)
      .build();

  private static final View<Question> QUESTION = ObjectView.<Question>builder("question")
      .with("party", Scalars.word(Party.class), Question::party)
      .maybe("fact", FACT, Question::fact)
      .maybe("reading", READING, Question::reading)
      .maybe("subject", SUBJECT, Question::subject)
      .list("rules", RULE, Question::rules)
      .list("clauses", CLAUSE, Question::clauses)
      .build();

  private static final View<ItemEligibility> ITEM = ObjectView.<ItemEligibility>builder("item")
      .with("item", SUBJECT, ItemEligibility::item)
      .with("part", PART, ItemEligibility::part)
      .with(
          "eligibility",
          Scalars.word(ItemEligibility.Eligibility.class),
          ItemEligibility::eligibility)
      .maybe("eligibleShare", Numbers.DECIMAL, ItemEligibility::eligibleShare)
      .list("findings", FINDING, ItemEligibility::findings)
      .build();

  static final ObjectView<Assessment> ASSESSMENT = ObjectView.<Assessment>builder("assessment")
      .with("verdict", VERDICT, Assessment::verdict)
      .with(
          "verdicts",
          ObjectView.byWord("verdicts", Part.class, View.of(VERDICT)),
          AssessmentViews::verdicts)
      .maybe("verdictWithoutBulkPlan", VERDICT, Assessment::verdictWithoutBulkPlan)
      .with("complete", Scalars.TRUTH, Assessment::isComplete)
      .list("results", RESULT, Assessment::results)
      .list("questions", QUESTION, Assessment::questions)
      .list("items", ITEM, Assessment::items)
      .build();

  private AssessmentViews() {}

  /** The verdict on each part that admissibility rules have looked at. */
  private static Map<Part, Verdict> verdicts(Assessment assessment) {
    Map<Part, Verdict> verdicts = new EnumMap<>(Part.class);
    for (RuleResult result : assessment.results(RuleKind.ADMISSIBILITY)) {
      verdicts.computeIfAbsent(result.part(), assessment::verdict);
    }
    return verdicts;
  }
}
