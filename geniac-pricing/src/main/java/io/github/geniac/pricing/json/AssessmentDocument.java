package io.github.geniac.pricing.json;

import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.Verdict;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An assessment to be kept: verdicts, each rule's result with its clauses and findings, questions,
 * and what is subsidised, item by item. Immutable.
 *
 * <pre>{@code
 * Files.writeString(path, AssessmentDocument.of(plan).toString());
 * AssessmentDocument.parse(Files.readString(path)).verify(); // empty: the library says the same
 * }</pre>
 */
@Value.Immutable
@JsonStyle
public abstract class AssessmentDocument extends AnswerDocument {

  AssessmentDocument() {}

  /**
   * {@return the assessment of a plan by the standard rulebook}
   *
   * @param plan the plan
   */
  public static AssessmentDocument of(PlanDocument plan) {
    return of(plan, Rulebook.standard());
  }

  /**
   * {@return the assessment of a plan}
   *
   * @param plan the plan
   * @param rulebook the rules
   * @throws IllegalArgumentException if a stated reading is none of the rulebook's
   */
  public static AssessmentDocument of(PlanDocument plan, Rulebook rulebook) {
    return of(plan, rulebook, Optional.empty());
  }

  /**
   * {@return the assessment of a plan, each finding in words beside its key}
   *
   * @param plan the plan
   * @param rulebook the rules
   * @param locale Japanese for Japanese, anything else for English
   * @throws IllegalArgumentException if a stated reading is none of the rulebook's
   */
  public static AssessmentDocument of(PlanDocument plan, Rulebook rulebook, Locale locale) {
    return of(plan, rulebook, Optional.of(language(locale)));
  }

  private static AssessmentDocument of(
      PlanDocument plan, Rulebook rulebook, Optional<Locale> language) {
    return new Builder()
        .plan(plan)
        .library(Fingerprints.version())
        .receipt(receipt(plan, rulebook))
        .language(language)
        .answer(AssessmentViews.ASSESSMENT.write(plan.assess(rulebook), Writing.worded(language)))
        .build();
  }

  /**
   * {@return the document of a JSON text, as {@link #toString} writes it}
   *
   * @param text a document of the kind {@code assessment}
   * @throws JsonProblems if anything is wrong with it, with all that is
   * @throws IllegalStateException if Jackson's streaming core is not there
   */
  public static AssessmentDocument parse(String text) {
    return JsonFormat.assessment().read(text);
  }

  /** {@return the verdict that the document states} */
  public final Verdict verdict() {
    return Answers.word(answer(), Verdict.class, "verdict").orElseThrow();
  }

  @Override
  final AssessmentDocument again(Rulebook rulebook) {
    return of(plan(), rulebook, language());
  }

  @Override
  final Json.Members tree() {
    return JsonFormat.assessment().toTree(this);
  }

  /** Builds an {@link AssessmentDocument}. Mutable, for one thread. */
  static final class Builder extends ImmutableAssessmentDocument.Builder {}
}
