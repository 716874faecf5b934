package io.github.geniac.rules.view;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers the open findings of an assessment by what they ask, and whom. For one thread. */
final class ToDos {

  private final Assessment assessment;
  private final Map<String, Optional<Organization>> sellers = new HashMap<>();
  private final Map<Asked, Question> questions = new HashMap<>();

  ToDos(Proposal proposal, Assessment assessment) {
    this.assessment = assessment;
    for (Allocation one : proposal.allocations()) {
      sellers.put(one.id().value(), one.provider().map(Provider::seller));
    }
    for (Question one : assessment.questions()) {
      questions.put(new Asked(one.fact(), one.reading(), one.subject()), one);
    }
  }

  ToDoList list() {
    Map<Topic, List<Point>> topics = new LinkedHashMap<>();
    List<Point> unasked = new ArrayList<>();
    for (Point point : Point.of(assessment, Outcome.UNDETERMINED)) {
      Asked asked = Asked.by(point.finding());
      if (questions.containsKey(asked)) {
        topics.computeIfAbsent(topic(asked), one -> new ArrayList<>()).add(point);
      } else {
        unasked.add(point);
      }
    }
    List<Task> tasks = new ArrayList<>();
    topics.forEach((topic, points) -> tasks.add(task(topic, points)));
    tasks.sort(Comparator.comparing(Task::holdsUp).thenComparing(Task::addressee));
    return new ToDoList(
        assessment,
        Point.of(assessment, Outcome.VIOLATED),
        tasks,
        unasked,
        Point.of(assessment, Finding::isRemark));
  }

  private Task task(Topic topic, List<Point> points) {
    Set<Question> answered = new LinkedHashSet<>();
    points.forEach(point -> answered.add(questions.get(Asked.by(point.finding()))));
    return new Task(topic.addressee, List.copyOf(answered), points);
  }

  private Topic topic(Asked asked) {
    Party party = asked.fact.map(Fact::party).orElse(Party.MINISTRY);
    Optional<Organization> seller = asked
        .subject
        .filter(one -> one.type() == Subject.Type.ALLOCATION)
        .flatMap(this::seller)
        .filter(one -> party == Party.PROVIDER);
    return new Topic(new Addressee(party, seller), asked.fact, asked.reading);
  }

  private Optional<Organization> seller(Subject allocation) {
    Optional<Organization> seller = sellers.get(allocation.id());
    if (seller == null) {
      throw new IllegalArgumentException(
          "ToDoList: the assessment speaks of the allocation '%s',".formatted(allocation)
              + " which the proposal does not have; pass the proposal that was assessed");
    }
    return seller;
  }

  /** What a finding asks, as {@link Question} tells them apart. */
  private record Asked(
      Optional<Fact> fact, Optional<Reading<?>> reading, Optional<Subject> subject) {

    static Asked by(Finding finding) {
      return finding.missing().isPresent()
          ? new Asked(finding.missing(), Optional.empty(), finding.subject())
          : new Asked(Optional.empty(), finding.reading(), Optional.empty());
    }
  }

  /** What is asked of whom. */
  private record Topic(Addressee addressee, Optional<Fact> fact, Optional<Reading<?>> reading) {}
}
