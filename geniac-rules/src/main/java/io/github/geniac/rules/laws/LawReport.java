package io.github.geniac.rules.laws;

import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Phrasebook;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came of checking rules against the laws: how many checks were made of each, which laws are
 * broken, and which outcomes no sample reached. That nothing was checked is never a pass.
 * Immutable; two reports are equal if everything in them is.
 *
 * @param checks what was checked, rule by rule and law by law
 * @param broken the broken laws, in the same order
 * @param unreached the declared outcomes that no sample reached: remarks, not broken laws
 */
public record LawReport(List<LawCheck> checks, List<BrokenLaw> broken, List<Unreached> unreached) {

  /** What came of one law for one rule. */
  public enum Status {
    /** Checks were made, and all held. */
    KEPT,
    /** A check did not hold. */
    BROKEN,
    /** No check could be made, so that nothing is known: not a pass. */
    NOTHING_CHECKED,
    /** There was nothing to check: a rule without a repairer has no repairs. */
    NOT_ASKED
  }

  /**
   * One law for one rule.
   *
   * @param rule the rule
   * @param law the law
   * @param status what came of it
   * @param checks how many checks were made
   */
  public record LawCheck(RuleId rule, Law law, Status status, int checks) {}

  /**
   * An outcome that a rule declares and that no sample reached, so that nothing is known of it.
   *
   * @param rule the rule
   * @param outcome the outcome
   */
  public record Unreached(RuleId rule, Outcome outcome) {}

  /**
   * Copies the lists.
   *
   * @param checks what was checked
   * @param broken the broken laws
   * @param unreached the declared outcomes that no sample reached
   */
  public LawReport {
    checks = List.copyOf(checks);
    broken = List.copyOf(broken);
    unreached = List.copyOf(unreached);
  }

  /** {@return whether every law that was asked was checked, and none is broken} */
  public boolean isKept() {
    return broken.isEmpty() && nothingChecked().isEmpty();
  }

  /** {@return where no check could be made} */
  public List<LawCheck> nothingChecked() {
    return checks.stream()
        .filter(check -> check.status() == Status.NOTHING_CHECKED)
        .toList();
  }

  /**
   * {@return how many checks were made of a law, over all rules}
   *
   * @param law the law
   */
  public int checks(Law law) {
    return checks.stream()
        .filter(check -> check.law() == law)
        .mapToInt(LawCheck::checks)
        .sum();
  }

  /**
   * {@return what came of a law for a rule}
   *
   * @param rule the id of the rule
   * @param law the law
   * @throws IllegalArgumentException if the rule was not checked
   */
  public LawCheck check(String rule, Law law) {
    return checks.stream()
        .filter(check -> check.rule().value().equals(rule) && check.law() == law)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(
            "LawReport: the rule '" + rule + "' was not checked; those checked were "
                + checks.stream().map(LawCheck::rule).distinct().toList()));
  }

  /**
   * {@return this report, for a unit test that guards a rule}
   *
   * @throws BrokenLawException if a law is broken, or one could not be checked at all; its message
   *     tells each, with the sample that shows it
   */
  public LawReport orThrow() {
    if (!isKept()) {
      throw new BrokenLawException(this);
    }
    return this;
  }

  /**
   * {@return the report in words: what is broken, what was not checked, and the counts}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    Phrasebook words = Texts.STANDARD;
    List<String> lines = new ArrayList<>();
    lines.add(words.fill(
        locale,
        isKept() ? "laws.kept" : "laws.not-kept",
        Map.of(
            "rules",
            checks.stream().map(LawCheck::rule).distinct().count(),
            "broken",
            broken.size(),
            "unchecked",
            nothingChecked().size())));
    broken.forEach(one -> lines.add(one.explain(locale)));
    nothingChecked()
        .forEach(one -> lines.add(words.fill(
            locale,
            "laws.nothing-checked",
            Map.of("rule", one.rule(), "law", name(one.law(), locale)))));
    unreached.forEach(one -> lines.add(words.fill(
        locale, "laws.unreached", Map.of("rule", one.rule(), "outcome", one.outcome()))));
    TextTable counts = TextTable.of(Align.LEFT, Align.RIGHT, Align.LEFT);
    for (Law law : Law.values()) {
      counts.row(law.id(), Integer.toString(checks(law)), name(law, locale));
    }
    lines.add(words.fill(locale, "laws.counts", Map.of()));
    lines.addAll(counts.lines());
    return String.join("\n", lines);
  }

  private static String name(Law law, Locale locale) {
    return Texts.STANDARD.fill(locale, "law." + law.name(), Map.of());
  }

  /** {@return the report in words, in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
