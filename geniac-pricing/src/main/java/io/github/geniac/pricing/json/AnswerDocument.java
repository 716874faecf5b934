package io.github.geniac.pricing.json;

import io.github.geniac.rules.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the library answered to a plan, to be kept and checked later: the plan in full, the receipt
 * of what it was answered by, and the answer as data. Immutable.
 *
 * <p>The answer is a tree of the form that the schema of its kind describes: ids, keys, clauses,
 * amounts and reasons. Of what is not known there is no amount, but the reason. In Java the values
 * themselves are had by asking again, of the {@link #plan}; {@link #verify} does, and says whether
 * they still come to the same.
 */
public abstract class AnswerDocument {

  AnswerDocument() {}

  /** {@return the plan that was asked about} */
  public abstract PlanDocument plan();

  /** {@return the version of this library that answered, such as {@code 1.0.0}} */
  public abstract String library();

  /** {@return the digests of the proposal, the terms, the rulebook and the readings} */
  public abstract Receipt receipt();

  /** {@return Japanese or English, if findings and notes stand in words too} */
  public abstract Optional<Locale> language();

  /** {@return the answer} */
  public abstract Json.Members answer();

  /**
   * {@return where the document states something else than the library comes to by the standard
   * rulebook; empty if all of it is reproduced}
   *
   * @throws IllegalArgumentException if a stated reading is none of the rulebook's, or the plan of
   *     a cost sheet cannot be priced as stated
   */
  public final List<JsonDifference> verify() {
    return verify(Rulebook.standard());
  }

  /**
   * {@return where the document states something else than the library comes to; empty if all of it
   * is reproduced}
   *
   * <p>A document of another version of the library, or of another rulebook, differs at
   * {@code /library} or {@code /receipt/rulebook}, even if it comes to the same.
   *
   * @param rulebook the rules
   * @throws IllegalArgumentException if a stated reading is none of the rulebook's, or the plan of
   *     a cost sheet cannot be priced as stated
   */
  public final List<JsonDifference> verify(Rulebook rulebook) {
    return JsonDifference.between(tree(), again(rulebook).tree());
  }

  /** The document that the library makes of the same question. */
  abstract AnswerDocument again(Rulebook rulebook);

  abstract Json.Members tree();

  /** {@return the document as a JSON text for people} */
  @Override
  public final String toString() {
    return tree().pretty() + "\n";
  }

  static Receipt receipt(PlanDocument plan, Rulebook rulebook) {
    return Receipt.of(plan.proposal(), plan.terms(), rulebook, plan.readings());
  }

  /** Words are there in two languages. */
  static Locale language(Locale locale) {
    return locale.getLanguage().equals(Locale.JAPANESE.getLanguage())
        ? Locale.JAPANESE
        : Locale.ENGLISH;
  }
}
