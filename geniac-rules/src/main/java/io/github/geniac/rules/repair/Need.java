package io.github.geniac.rules.repair;

import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.Subject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a violated rule has no repair, and the way out: which fact must become what, where only those
 * who know can say so. Immutable.
 *
 * @param rule the rule
 * @param part the part on which it is violated
 * @param clauses the clauses it stands on
 * @param subject the object whose fact must become another, if it is a single one
 * @param fact the fact, if it is one of those that the rules ask for
 * @param reason what must be, as a key of the words, such as {@code supplier-not-academic}
 * @param locked the locked fields that every repair found would touch, in order; else empty
 */
public record Need(
    RuleId rule,
    Part part,
    List<Clause> clauses,
    Optional<Subject> subject,
    Optional<Fact> fact,
    String reason,
    List<Field> locked) {

  /** The reason if repairs touch locked fields only. */
  public static final String LOCKED = "locked";

  /** The reason if nobody has said how a rule is mended. */
  public static final String NO_REPAIRER = "no-repairer";

  /** The reason if there is no combination of edits that is small enough. */
  public static final String NO_COMBINATION = "no-combination";

  /**
   * Copies the lists.
   *
   * @param rule the rule
   * @param part the part on which it is violated
   * @param clauses the clauses it stands on
   * @param subject the object whose fact must become another
   * @param fact the fact
   * @param reason what must be
   * @param locked the locked fields that every repair found would touch
   */
  public Need {
    clauses = List.copyOf(clauses);
    locked = List.copyOf(locked);
  }

  /**
   * {@return the need in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new RepairText(new Texts(locale)).of(this);
  }
}
