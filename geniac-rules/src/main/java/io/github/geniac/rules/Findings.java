package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes down what a rule finds, in the rule's order. Mutable, for one evaluation of one rule. */
public final class Findings {

  private final RuleId rule;
  private final Part part;
  private final List<Entry> entries = new ArrayList<>();

  Findings(RuleId rule, Part part) {
    this.rule = rule;
    this.part = part;
  }

  /**
   * {@return a finding that what the rule requires holds}
   *
   * @param key what was found, unique within the rule
   */
  public Entry satisfied(String key) {
    return of(Outcome.SATISFIED, key);
  }

  /**
   * {@return a finding that what the rule requires does not hold}
   *
   * @param key what was found, unique within the rule
   */
  public Entry violated(String key) {
    return of(Outcome.VIOLATED, key);
  }

  /**
   * {@return a finding that the answer is not known}
   *
   * @param key what was found, unique within the rule
   */
  public Entry undetermined(String key) {
    return of(Outcome.UNDETERMINED, key);
  }

  /**
   * {@return a finding that there is nothing to judge}
   *
   * @param key what was found, unique within the rule
   */
  public Entry notApplicable(String key) {
    return of(Outcome.NOT_APPLICABLE, key);
  }

  /**
   * {@return a finding with a given meaning}
   *
   * @param outcome what it means for the rule
   * @param key what was found, unique within the rule
   */
  public Entry of(Outcome outcome, String key) {
    return entry(Optional.of(outcome), key);
  }

  /**
   * {@return something worth saying that means nothing for the outcome}
   *
   * @param key what was found, unique within the rule
   */
  public Entry remark(String key) {
    return entry(Optional.empty(), key);
  }

  private Entry entry(Optional<Outcome> outcome, String key) {
    Entry entry = new Entry(outcome, key);
    entries.add(entry);
    return entry;
  }

  /** {@return whether nothing has been found yet} */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  List<Finding> toList() {
    List<Finding> findings = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      findings.add(entry.finding(rule, part));
    }
    return findings;
  }

  /** A finding in the making. Mutable. */
  public static final class Entry {

    private final Optional<Outcome> outcome;
    private final String key;
    private final Map<String, Object> arguments = new LinkedHashMap<>(4);
    private Optional<Subject> subject = Optional.empty();
    private Optional<Fact> missing = Optional.empty();
    private Optional<Reading<?>> reading = Optional.empty();

    private Entry(Optional<Outcome> outcome, String key) {
      this.outcome = outcome;
      this.key = key;
    }

    /**
     * Adds a value.
     *
     * @param name the name under which texts refer to it
     * @param value an immutable value: a number, a text, an enum constant, a date or day range, an
     *     amount of money, an id, or a list of these
     * @return this entry
     */
    public Entry with(String name, Object value) {
      arguments.put(name, value);
      return this;
    }

    /**
     * Says which allocation it is about.
     *
     * @param allocation an allocation of the proposal
     * @return this entry
     */
    public Entry about(Allocation allocation) {
      return about(Subject.of(allocation));
    }

    /**
     * Says which cost item it is about.
     *
     * @param item a cost item of the proposal
     * @return this entry
     */
    public Entry about(CostItem item) {
      return about(Subject.of(item));
    }

    /**
     * Says which workload it is about.
     *
     * @param workload a workload of the proposal
     * @return this entry
     */
    public Entry about(Workload workload) {
      return about(Subject.of(workload));
    }

    /**
     * Says which participant it is about.
     *
     * @param participant the organization of a participant of the proposal
     * @return this entry
     */
    public Entry about(Organization participant) {
      return about(Subject.of(participant));
    }

    /**
     * Says which FX assumption it is about.
     *
     * @param assumption an FX assumption of the proposal
     * @return this entry
     */
    public Entry about(FxAssumption assumption) {
      return about(Subject.of(assumption));
    }

    /**
     * Says which object it is about.
     *
     * @param about an object of the proposal
     * @return this entry
     */
    public Entry about(Subject about) {
      subject = Optional.of(about);
      return this;
    }

    /**
     * Says which fact would settle it.
     *
     * @param fact the fact that is missing
     * @return this entry
     */
    public Entry missing(Fact fact) {
      missing = Optional.of(fact);
      return this;
    }

    /**
     * Says on which reading of the call it rests.
     *
     * @param choice the reading
     * @return this entry
     */
    public Entry under(Reading<?> choice) {
      reading = Optional.of(choice);
      return this;
    }

    private Finding finding(RuleId rule, Part part) {
      return new Finding(rule, part, outcome, key, subject, missing, reading, arguments);
    }
  }
}
