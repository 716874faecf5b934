package io.github.geniac.rules.view;

import io.github.geniac.core.Offer;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.Subject;
import java.util.List;

/**
 * How an offer fits one allocation that has open facts: the terms compared, and what the assessment
 * becomes when the offer is put in. Immutable.
 *
 * @param offer the offer
 * @param allocation the allocation
 * @param terms the terms that the offer states, each beside what the proposal states
 * @param answers each question about the allocation, in the order of asking
 * @param raised the questions that are asked only with the offer, such as who operates its machine
 * @param violated what is violated only with the offer, such as a supplier that is academic
 */
public record Fit(
    Offer offer,
    Subject allocation,
    List<TermCheck> terms,
    List<Answer> answers,
    List<Question> raised,
    List<Point> violated) {

  /**
   * What becomes of an open fact when the offer is put in.
   *
   * @param question the question, as it is asked without the offer
   * @param effect what becomes of it
   */
  public record Answer(Question question, Effect effect) {}

  /** What becomes of a question. */
  public enum Effect {
    /** It is asked no more, and no rule that asked it is violated instead. */
    ANSWERS,
    /** It is asked no more, but a rule that asked it is violated now. */
    ANSWERS_AGAINST,
    /** It is still asked. */
    LEAVES_OPEN
  }

  /**
   * Copies the lists.
   *
   * @param offer the offer
   * @param allocation the allocation
   * @param terms the terms that the offer states
   * @param answers each question about the allocation
   * @param raised the questions that are asked only with the offer
   * @param violated what is violated only with the offer
   */
  public Fit {
    terms = List.copyOf(terms);
    answers = List.copyOf(answers);
    raised = List.copyOf(raised);
    violated = List.copyOf(violated);
  }

  /**
   * {@return the questions of which this becomes, in the order of asking}
   *
   * @param effect what becomes of them
   */
  public List<Question> questions(Effect effect) {
    return answers.stream()
        .filter(answer -> answer.effect() == effect)
        .map(Answer::question)
        .toList();
  }

  /**
   * {@return the terms that compare so}
   *
   * @param match whether they fit
   */
  public List<TermCheck> terms(TermCheck.Match match) {
    return terms.stream().filter(check -> check.match() == match).toList();
  }

  /**
   * {@return whether the offer is for this allocation at all: if the stated provider or resource is
   * another, it is not put in and answers nothing}
   */
  public boolean isPutIn() {
    return Putting.isPutIn(terms);
  }
}
