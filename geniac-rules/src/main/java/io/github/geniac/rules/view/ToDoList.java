package io.github.geniac.rules.view;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Ledger;
import io.github.geniac.rules.Phrasebook;
import java.util.List;
import java.util.Locale;

/**
 * What is left to do before a proposal is admissible, complete and subsidised as far as the rules
 * can tell: what to correct, and whom to ask for what. Immutable.
 *
 * <pre>{@code
 * ToDoList list = ToDoList.of(proposal, Rulebook.standard().assess(proposal, terms));
 * list.corrections(); // 112 nodes on 2024-10-15, 12 above the cap of 100
 * list.tasks(Addressee.of(Party.MINISTRY)); // the day of the award notice
 * Files.writeString(Path.of("to-do.md"), list.markdown(Locale.JAPANESE));
 * }</pre>
 *
 * <p>What holds up the verdict comes first, then what is missing for completeness, then what leaves
 * open whether a cost is subsidised. A fact that is missing of many objects is one task that lists
 * them.
 *
 * @param assessment the assessment
 * @param corrections each violated finding
 * @param tasks what to find out; each question of the assessment is in exactly one
 * @param unasked the open findings that name neither a fact nor a reading, so that nobody is asked:
 *     they are open because others are, or their rule does not say what would settle them
 * @param remarks what is worth saying and means nothing for any outcome
 */
public record ToDoList(
    Assessment assessment,
    List<Point> corrections,
    List<Task> tasks,
    List<Point> unasked,
    List<Point> remarks) {

  /**
   * Copies the lists.
   *
   * @param assessment the assessment
   * @param corrections each violated finding
   * @param tasks what to find out
   * @param unasked the open findings that name neither a fact nor a reading
   * @param remarks what means nothing for any outcome
   */
  public ToDoList {
    corrections = List.copyOf(corrections);
    tasks = List.copyOf(tasks);
    unasked = List.copyOf(unasked);
    remarks = List.copyOf(remarks);
  }

  /**
   * {@return what is left to do}
   *
   * @param proposal the proposal, which says which provider to ask
   * @param assessment its assessment
   * @throws IllegalArgumentException if the assessment is of another proposal: it speaks of an
   *     allocation that this one does not have
   */
  public static ToDoList of(Proposal proposal, Assessment assessment) {
    return new ToDos(proposal, assessment).list();
  }

  /** {@return whether nothing is left: no rule is violated or open; remarks do not count} */
  public boolean isEmpty() {
    return corrections.isEmpty() && tasks.isEmpty() && unasked.isEmpty();
  }

  /** {@return whom to ask; who holds up the verdict comes first} */
  public List<Addressee> addressees() {
    return tasks.stream().map(Task::addressee).distinct().toList();
  }

  /**
   * {@return what to ask one addressee}
   *
   * @param addressee whom
   */
  public List<Task> tasks(Addressee addressee) {
    return tasks.stream().filter(task -> task.addressee().equals(addressee)).toList();
  }

  /** {@return what no verdict covers: the clauses of the call that only people can judge} */
  public List<Ledger.Entry> leftToPeople() {
    return Ledger.entries().stream()
        .filter(entry -> entry.treatment() == Ledger.Treatment.LEFT_TO_PEOPLE)
        .toList();
  }

  /**
   * {@return the list as Markdown}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String markdown(Locale locale) {
    return new ToDoText(this, Texts.of(locale)).text();
  }

  /**
   * {@return the list as Markdown, in the words of a phrasebook}
   *
   * @param locale the language, if the phrasebook has it; else English
   * @param phrasebook the words
   */
  public String markdown(Locale locale, Phrasebook phrasebook) {
    return new ToDoText(this, Texts.of(locale, phrasebook)).text();
  }
}
