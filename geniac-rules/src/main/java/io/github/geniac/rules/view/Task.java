package io.github.geniac.rules.view;

import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One thing to find out from one addressee: a fact, of however many objects it is missing, or how
 * the ministry reads an open place of the call. Immutable.
 *
 * @param addressee whom to ask
 * @param questions the questions that it answers: all of one fact, or of one reading
 * @param points the open findings that ask them: what bears on the verdict first
 */
public record Task(Addressee addressee, List<Question> questions, List<Point> points) {

  /**
   * Copies the lists.
   *
   * @param addressee whom to ask
   * @param questions the questions that it answers
   * @param points the open findings that ask them
   * @throws IllegalArgumentException if there is no question or no finding, or the questions are
   *     not about the same
   */
  public Task {
    questions = List.copyOf(questions);
    points = List.copyOf(points);
    if (points.isEmpty()
        || questions.stream()
                .map(one -> List.of(one.fact(), one.reading()))
                .distinct()
                .count()
            != 1) {
      throw new IllegalArgumentException(
          "Task for %s: it takes findings and questions about one fact or reading, was %s and %s"
              .formatted(addressee, points, questions));
    }
  }

  /** {@return the fact to find out, unless it is a reading} */
  public Optional<Fact> fact() {
    return questions.get(0).fact();
  }

  /** {@return the reading to find out, unless it is a fact} */
  public Optional<Reading<?>> reading() {
    return questions.get(0).reading();
  }

  /** {@return the objects that it is about, in order; none if it is the proposal as a whole} */
  public List<Subject> subjects() {
    return points.stream()
        .flatMap(point -> point.finding().subject().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** {@return the gravest of what it holds up: the verdict, completeness, or what is subsidised} */
  public RuleKind holdsUp() {
    return points.stream().map(Point::kind).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** {@return the clauses that the rules stand on which ask} */
  public List<Clause> clauses() {
    return points.stream().flatMap(point -> point.clauses().stream()).distinct().toList();
  }

  /** {@return the rules that it keeps open} */
  public List<RuleId> rules() {
    return points.stream().map(Point::rule).distinct().toList();
  }

  /**
   * {@return the parts on which it keeps a rule open, in order}
   *
   * @param rule the rule
   */
  public List<Part> parts(RuleId rule) {
    return points.stream()
        .filter(point -> point.rule().equals(rule))
        .map(Point::part)
        .distinct()
        .sorted()
        .toList();
  }
}
