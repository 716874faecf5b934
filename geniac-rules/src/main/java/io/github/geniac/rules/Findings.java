package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.FaultyRuleException.RefusedFinding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes down what a rule finds, in the rule's order. Mutable, for one evaluation of one rule: it
 * and its entries are used again for the next.
 */
public final class Findings {

  private final Subjects subjects;
  private final List<Entry> entries = new ArrayList<>();
  private int size;

  Findings(Subjects subjects) {
    this.subjects = subjects;
  }

  void clear() {
    size = 0;
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
    return entry(outcome.stated(), key);
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
    if (size == entries.size()) {
      entries.add(new Entry(subjects));
    }
    return entries.get(size++).begin(outcome, key);
  }

  /** {@return whether nothing has been found yet} */
  public boolean isEmpty() {
    return size == 0;
  }

  /** {@return how many things have been found so far} */
  public int size() {
    return size;
  }

  /** The least harmless of all outcomes; remarks mean nothing. */
  Outcome worst() {
    Outcome worst = Outcome.NOT_APPLICABLE;
    for (int i = 0; i < size; i++) {
      Optional<Outcome> outcome = entries.get(i).outcome;
      worst = outcome.isPresent() ? worst.or(outcome.get()) : worst;
    }
    return worst;
  }

  List<Finding> toList(RuleId rule, Part part) {
    if (size == 1) {
      return List.of(entries.get(0).finding(rule, part, Map.of()));
    }
    Finding[] findings = new Finding[size];
    Map<String, Object> last = Map.of();
    for (int i = 0; i < findings.length; i++) {
      findings[i] = entries.get(i).finding(rule, part, last);
      last = findings[i].arguments();
    }
    return List.of(findings);
  }

  /** A finding in the making. Mutable. */
  public static final class Entry {

    private final Subjects subjects;
    private Optional<Outcome> outcome = Optional.empty();
    private String key = "";
    private Optional<Subject> subject = Optional.empty();
    private Optional<Fact> missing = Optional.empty();
    private Optional<Reading<?>> reading = Optional.empty();
    private Object[] arguments = {};
    private int length;

    private Entry(Subjects subjects) {
      this.subjects = subjects;
    }

    private Entry begin(Optional<Outcome> meaning, String found) {
      outcome = meaning;
      key = found;
      subject = Optional.empty();
      missing = Optional.empty();
      reading = Optional.empty();
      length = 0;
      return this;
    }

    /**
     * Adds a value.
     *
     * @param name the name under which texts refer to it
     * @param value an immutable value: a number, a text, an enum constant, a date or day range, an
     *     amount of money, an id, or a list of these
     * @return this entry
     * @throws IllegalArgumentException if the value is anything else
     */
    public Entry with(String name, Object value) {
      Arguments.check(key, name, value);
      for (int i = 0; i < length; i += 2) {
        if (arguments[i].equals(name)) {
          arguments[i + 1] = value;
          return this;
        }
      }
      if (length == arguments.length) {
        arguments = Arrays.copyOf(arguments, length + 4);
      }
      arguments[length++] = name;
      arguments[length++] = value;
      return this;
    }

    /**
     * Says which allocation it is about.
     *
     * @param allocation an allocation of the proposal
     * @return this entry
     * @throws IllegalArgumentException if the proposal has no such object
     */
    public Entry about(Allocation allocation) {
      return about(Subject.Type.ALLOCATION, allocation.id());
    }

    /**
     * Says which cost item it is about.
     *
     * @param item a cost item of the proposal
     * @return this entry
     * @throws IllegalArgumentException if the proposal has no such object
     */
    public Entry about(CostItem item) {
      return about(Subject.Type.COST_ITEM, item.id());
    }

    /**
     * Says which workload it is about.
     *
     * @param workload a workload of the proposal
     * @return this entry
     * @throws IllegalArgumentException if the proposal has no such object
     */
    public Entry about(Workload workload) {
      return about(Subject.Type.WORKLOAD, workload.id());
    }

    /**
     * Says which participant it is about.
     *
     * @param participant the organization of a participant of the proposal
     * @return this entry
     * @throws IllegalArgumentException if the proposal has no such object
     */
    public Entry about(Organization participant) {
      return about(Subject.Type.PARTICIPANT, participant.id());
    }

    /**
     * Says which FX assumption it is about.
     *
     * @param assumption an FX assumption of the proposal
     * @return this entry
     * @throws IllegalArgumentException if the proposal has no such object
     */
    public Entry about(FxAssumption assumption) {
      return about(Subject.Type.FX_ASSUMPTION, assumption.pair());
    }

    /**
     * Says which object it is about.
     *
     * @param about an object of the proposal
     * @return this entry
     * @throws IllegalArgumentException if the proposal has no such object
     */
    public Entry about(Subject about) {
      return about(about.type(), Subjects.id(about));
    }

    Entry about(Subject.Type type, Object id) {
      subject = subjects.find(type, id);
      if (subject.isEmpty()) {
        throw new RefusedFinding(
            "its finding '%s' is about the %s '%s', which the proposal does not have"
                .formatted(key, type, id));
      }
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

    /** Findings of one rule often tell one value in turn; then they share it. */
    private Finding finding(RuleId rule, Part part, Map<String, Object> last) {
      boolean same = length == 2 && last.size() == 1 && last.get(arguments[0]) == arguments[1];
      Map<String, Object> told = same ? last : ArgumentMap.of(arguments, length);
      return new Finding(rule, part, outcome, key, subject, missing, reading, told);
    }
  }
}
