package io.github.geniac.rules.outlook;

import io.github.geniac.core.Proposal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Where two settings part ways: a small proposal on which they do not come to the same, or that
 * none was found. Immutable.
 *
 * <pre>{@code
 * Setting now = Setting.of(terms);
 * Disagreement apart = Disagreement.of(now, now.with(terms.withBulkCap(101)));
 * apart.witness().orElseThrow().difference(); // 101 bulk nodes, by bulk-node-cap (2.3)
 * }</pre>
 *
 * <p>Tried are, stage by stage: a good proposal for the terms of each setting, at the limits of
 * both, caps and periods with their neighbours; the samples of the
 * {@link io.github.geniac.rules.laws.Gallery}; the good proposals with counts, days, prices and
 * numbers of parts at every step; each sample at the limits of both. Nothing is drawn at random, so
 * the same settings give the same witness. The first stage that shows a difference decides, and of
 * what it shows the weightiest {@link Witness.Degree} with the fewest rules; that is made as small
 * as it can be.
 *
 * <p>To have found none is no proof that there is none. Some settings differ and no proposal shows
 * it: the days on which a start is expected lead to a remark only; a rule about price inquiries
 * judges no proposal; a tolerance does nothing under a strict reading, nor does
 * {@code bulk-direct-mix} under its default reading; two rules may differ in their words alone. And
 * a rule that only one of the two has counts once it is violated or open.
 *
 * @param before the one setting
 * @param after the other
 * @param tried how many proposals were judged by both, before the witness was made smaller
 * @param witness the witness, if one was found
 */
public record Disagreement(Setting before, Setting after, int tried, Optional<Witness> witness) {

  /**
   * Refuses what contradicts itself.
   *
   * @param before the one setting
   * @param after the other
   * @param tried how many proposals were judged by both
   * @param witness the witness
   * @throws IllegalArgumentException if there is a witness and nothing was tried
   */
  public Disagreement {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    if (tried < witness.map(any -> 1).orElse(0)) {
      throw new IllegalArgumentException("Disagreement: " + tried
          + " proposals were tried; a witness is one of them, so there has to be at least 1");
    }
  }

  /**
   * {@return where two settings part ways}
   *
   * @param before the one
   * @param after the other
   * @param own proposals to try before all others, such as the plan at hand
   * @throws IllegalArgumentException if a chosen reading is none of the rulebook's, or two choices
   *     exclude each other
   * @throws IllegalStateException if a rule fails, finds nothing, or finds what it may not; the
   *     laws of {@code rules.laws} tell on which proposal
   */
  public static Disagreement of(Setting before, Setting after, Proposal... own) {
    return isSame(before, after)
        ? new Disagreement(before, after, 0, Optional.empty())
        : new WitnessSearch(before, after).search(List.of(own));
  }

  private static boolean isSame(Setting before, Setting after) {
    return Set.copyOf(before.rulebook().rules())
            .equals(Set.copyOf(after.rulebook().rules()))
        && before.terms().equals(after.terms())
        && before.readings().equals(after.readings());
  }

  /** {@return whether the two have the same rules, terms and readings, so that none can differ} */
  public boolean isSame() {
    return isSame(before, after);
  }

  /**
   * {@return the witness with what flips, or that none was found, in words}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String explain(Locale locale) {
    return new DisagreementText(locale).of(this);
  }

  /** {@return the disagreement in English} */
  @Override
  public String toString() {
    return explain(Locale.ENGLISH);
  }
}
