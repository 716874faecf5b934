package io.github.geniac.rules;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the verdict on a proposal depends on how the open places of the call are read: every
 * combination of the readings that change the outcome of an admissibility rule for this proposal,
 * but for pairs that exclude each other. Immutable.
 *
 * @param relevant the readings that change the outcome of an admissibility rule
 * @param alsoRelevant the readings that change only outcomes of content or eligibility rules, which
 *     never change the verdict
 * @param counts how many combinations lead to each verdict
 * @param deciding for each verdict that is met, the smallest sets of choices that lead to it
 *     whatever the other choices are; an empty set of choices if every combination does
 */
public record Survey(
    List<Reading<?>> relevant,
    List<Reading<?>> alsoRelevant,
    Map<Verdict, Integer> counts,
    Map<Verdict, Set<Map<Reading<?>, Enum<?>>>> deciding) {

  /** How far a verdict holds. */
  public enum Extent {
    /** Under every combination of readings. */
    ALL,
    /** Under some. */
    SOME,
    /** Under none. */
    NONE
  }

  /**
   * Copies the collections.
   *
   * @param relevant the readings that change the verdict's rules
   * @param alsoRelevant the readings that change other rules
   * @param counts how many combinations lead to each verdict
   * @param deciding the smallest sets of choices that lead to a verdict
   */
  public Survey {
    relevant = List.copyOf(relevant);
    alsoRelevant = List.copyOf(alsoRelevant);
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    Map<Verdict, Set<Map<Reading<?>, Enum<?>>>> copy = new EnumMap<>(Verdict.class);
    deciding.forEach((verdict, sets) ->
        copy.put(verdict, Collections.unmodifiableSet(new LinkedHashSet<>(sets))));
    deciding = Collections.unmodifiableMap(copy);
  }

  /**
   * {@return under how many of the combinations a verdict is reached}
   *
   * @param verdict the verdict
   */
  public Extent extent(Verdict verdict) {
    int count = counts.getOrDefault(verdict, 0);
    return count == 0 ? Extent.NONE : count == combinations() ? Extent.ALL : Extent.SOME;
  }

  /** {@return how many combinations of the relevant readings there are, at least 1} */
  public int combinations() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * {@return the survey in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new Explanation(Phrasebook.standard(), locale).of(this);
  }
}
