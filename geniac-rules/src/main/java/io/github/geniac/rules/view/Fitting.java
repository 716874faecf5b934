package io.github.geniac.rules.view;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Subject;
import io.github.geniac.rules.outlook.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts offers into allocations with open facts, one by one, and assesses again. */
final class Fitting {

  private final Setting setting;
  private final Proposal proposal;
  private final Assessment before;
  private final Set<Asked> asked;
  private final Set<Point> violated;
  private final Map<Subject, List<Question>> questions = new HashMap<>();

  Fitting(Setting setting, Proposal proposal) {
    this.setting = setting;
    this.proposal = proposal;
    this.before = setting.assess(proposal);
    this.asked = Asked.of(before);
    this.violated = new HashSet<>(Point.of(before, Outcome.VIOLATED));
    for (Question one : before.questions()) {
      one.subject()
          .ifPresent(subject ->
              questions.computeIfAbsent(subject, any -> new ArrayList<>()).add(one));
    }
  }

  OfferFit of(Collection<Offer> offers) {
    List<Offer> sorted = offers.stream().sorted(Comparator.comparing(Offer::id)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).id().equals(sorted.get(i - 1).id())) {
        throw new IllegalArgumentException("OfferFit: two offers have the id '%s'; ids are unique"
            .formatted(sorted.get(i).id()));
      }
    }
    List<Allocation> open = proposal.allocations().stream()
        .distinct()
        .filter(one -> questions.containsKey(Subject.of(one)))
        .sorted(Comparator.comparing(Allocation::id))
        .toList();
    List<Fit> fits = new ArrayList<>();
    for (Offer offer : sorted) {
      open.forEach(allocation -> fits.add(fit(offer, allocation)));
    }
    return new OfferFit(before, sorted, fits);
  }

  private Fit fit(Offer offer, Allocation allocation) {
    Putting putting = new Putting(proposal, allocation, offer);
    List<TermCheck> terms = putting.terms();
    Assessment after = Putting.isPutIn(terms) ? setting.assess(putting.proposal(terms)) : before;
    List<Point> violatedNow = Point.of(after, Outcome.VIOLATED).stream()
        .filter(point -> !violated.contains(point))
        .toList();
    Set<Asked> askedNow = Asked.of(after);
    Subject subject = Subject.of(allocation);
    List<Fit.Answer> answers = questions.getOrDefault(subject, List.of()).stream()
        .map(question -> new Fit.Answer(question, effect(question, askedNow, violatedNow)))
        .toList();
    List<Question> raised = after.questions().stream()
        .filter(question -> !asked.contains(Asked.by(question)))
        .toList();
    return new Fit(offer, subject, terms, answers, raised, violatedNow);
  }

  private static Fit.Effect effect(Question question, Set<Asked> asked, List<Point> violated) {
    if (asked.contains(Asked.by(question))) {
      return Fit.Effect.LEAVES_OPEN;
    }
    boolean against = violated.stream()
        .anyMatch(point -> question.rules().contains(point.rule())
            && point.finding().subject().equals(question.subject()));
    return against ? Fit.Effect.ANSWERS_AGAINST : Fit.Effect.ANSWERS;
  }

  /** What a question is about, whoever asks. */
  private record Asked(
      Optional<Fact> fact, Optional<Reading<?>> reading, Optional<Subject> subject) {

    static Asked by(Question question) {
      return new Asked(question.fact(), question.reading(), question.subject());
    }

    static Set<Asked> of(Assessment assessment) {
      return assessment.questions().stream()
          .map(Asked::by)
          .collect(Collectors.toCollection(HashSet::new));
    }
  }
}
