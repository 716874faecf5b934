package io.github.geniac.rules.view;

import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.Survey;
import io.github.geniac.rules.outlook.Setting;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Where a proposal deviates from the call, and what its verdict relies on: readings, stated FX
 * assumptions, and terms that are not the call's own. Immutable.
 *
 * <pre>{@code
 * Deviations deviations = Deviations.of(Setting.of(terms), proposal);
 * deviations.violated(); // 112 nodes on 2024-10-15, 12 above the cap of 100
 * deviations.readings(); // exactly-100 is read as WITHIN_CAP; as OPEN it would be UNDETERMINED
 * }</pre>
 *
 * @param assessment the assessment
 * @param survey how the verdict depends on all readings together
 * @param violated each violated finding: what bears on the verdict first
 * @param open each open finding: what bears on the verdict first
 * @param readings the readings that are not read by default, and those on which an outcome hangs,
 *     in the order of the rulebook
 * @param fxAssumptions the FX assumptions that the proposal states, in order of pair and rate
 * @param terms the terms that differ from those of the call
 */
public record Deviations(
    Assessment assessment,
    Survey survey,
    List<Point> violated,
    List<Point> open,
    List<ReadingUse> readings,
    List<FxAssumption> fxAssumptions,
    List<ChangedTerm> terms) {

  private static final Comparator<FxAssumption> BY_PAIR = Comparator.comparing(FxAssumption::pair)
      .thenComparing(FxAssumption::rate)
      .thenComparing(FxAssumption::toString);

  /**
   * Copies the lists.
   *
   * @param assessment the assessment
   * @param survey how the verdict depends on all readings together
   * @param violated each violated finding
   * @param open each open finding
   * @param readings the readings relied on
   * @param fxAssumptions the FX assumptions
   * @param terms the terms that differ
   */
  public Deviations {
    violated = List.copyOf(violated);
    open = List.copyOf(open);
    readings = List.copyOf(readings);
    fxAssumptions = List.copyOf(fxAssumptions);
    terms = List.copyOf(terms);
  }

  /**
   * {@return where a proposal deviates and what its verdict relies on}
   *
   * @param setting by what it is judged
   * @param proposal the proposal
   * @throws IllegalArgumentException if a chosen reading is none of the rulebook's, or two choices
   *     exclude each other
   * @throws IllegalStateException if a rule fails
   */
  public static Deviations of(Setting setting, Proposal proposal) {
    Assessment assessment = setting.assess(proposal);
    Survey survey = setting.rulebook().survey(proposal, setting.terms());
    return new Deviations(
        assessment,
        survey,
        Point.of(assessment, Outcome.VIOLATED),
        Point.of(assessment, Outcome.UNDETERMINED),
        new Reliance(setting, proposal, assessment, survey).readings(),
        proposal.fxAssumptions().stream().sorted(BY_PAIR).toList(),
        ChangedTerm.of(setting.terms()));
  }

  /** {@return whether it deviates in nothing that a rule judges: nothing is violated or open} */
  public boolean isNone() {
    return violated.isEmpty() && open.isEmpty();
  }

  /**
   * {@return the deviations as Markdown}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String markdown(Locale locale) {
    return new DeviationText(this, Texts.of(locale)).text();
  }

  /**
   * {@return the deviations as Markdown, in the words of a phrasebook}
   *
   * @param locale the language, if the phrasebook has it; else English
   * @param phrasebook the words
   */
  public String markdown(Locale locale, Phrasebook phrasebook) {
    return new DeviationText(this, Texts.of(locale, phrasebook)).text();
  }
}
