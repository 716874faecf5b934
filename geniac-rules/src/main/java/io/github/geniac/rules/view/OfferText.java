package io.github.geniac.rules.view;

import io.github.geniac.core.Offer;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.internal.Markdown;
import io.github.geniac.rules.view.TermCheck.Match;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an {@link OfferFit} as Markdown. For one thread. */
final class OfferText {

  private final OfferFit fit;
  private final Texts texts;
  private final Markdown page = new Markdown();

  OfferText(OfferFit fit, Texts texts) {
    this.fit = fit;
    this.texts = texts;
  }

  String text() {
    page.heading(1, texts.label("offers"));
    page.list(List.of(texts.headline(fit.assessment()), texts.basis(fit.assessment())));
    if (fit.fits().isEmpty()) {
      page.paragraph(texts.label(fit.offers().isEmpty() ? "offers.none" : "offers.nothing-open"));
    } else {
      fit.offers().forEach(this::offer);
    }
    List<Question> unanswered = fit.unanswered();
    if (!unanswered.isEmpty()) {
      page.heading(2, texts.label("offers.unanswered", Map.of("count", unanswered.size())));
      page.table(
          texts.heads("of", "asked", "form", "evidence", "whom", "clauses"),
          byTopic(unanswered).stream().map(this::unanswered).toList());
    }
    page.paragraph(texts.label("offers.caution"));
    page.paragraph(texts.phrase("label.caution", ""));
    return page.text();
  }

  private void offer(Offer offer) {
    page.heading(
        2,
        texts.label(
            "offers.offer",
            Map.of("offer", offer.id(), "seller", offer.provider().seller().name())));
    page.tableOfLines(
        texts.heads("of", "answers", "leaves-open", "raises", "misfits", "violates"),
        fit.fits(offer.id()).stream().map(this::row).toList());
  }

  private List<String> row(Fit one) {
    return List.of(
        texts.subjects(List.of(one.allocation())),
        texts.lines(answers(one)),
        texts.lines(
            one.questions(Fit.Effect.LEAVES_OPEN).stream().map(texts::what).toList()),
        texts.lines(one.raised().stream().map(texts::what).toList()),
        texts.lines(misfits(one)),
        texts.lines(one.violated().stream()
            .map(point -> texts.label(
                "offers.violates",
                Map.of(
                    "sentence", texts.sentence(point.finding()),
                    "clauses", texts.clauses(point.clauses()))))
            .toList()));
  }

  private List<String> answers(Fit one) {
    List<String> lines = new ArrayList<>();
    one.questions(Fit.Effect.ANSWERS).forEach(question -> lines.add(texts.what(question)));
    one.questions(Fit.Effect.ANSWERS_AGAINST)
        .forEach(question ->
            lines.add(texts.label("offers.against", Map.of("what", texts.what(question)))));
    return lines;
  }

  private List<String> misfits(Fit one) {
    List<String> lines = new ArrayList<>();
    if (!one.isPutIn()) {
      lines.add(texts.label("offers.not-put-in"));
    }
    for (TermCheck check : one.terms()) {
      if (check.match() != Match.FITS) {
        lines.add(texts.label(
            "offers." + check.match(),
            Map.of(
                "term", texts.label("term." + check.term()),
                "offered", texts.values(check.offered()),
                "stated", texts.values(check.stated()))));
      }
    }
    return lines;
  }

  /** The questions about one fact or reading together, in the order of asking. */
  private static List<List<Question>> byTopic(List<Question> questions) {
    Map<List<Object>, List<Question>> topics = new LinkedHashMap<>();
    questions.forEach(one -> topics
        .computeIfAbsent(List.of(one.fact(), one.reading()), topic -> new ArrayList<>())
        .add(one));
    return List.copyOf(topics.values());
  }

  private List<String> unanswered(List<Question> questions) {
    Question first = questions.get(0);
    return List.of(
        texts.subjects(questions.stream().flatMap(one -> one.subject().stream()).toList()),
        texts.what(first),
        texts.form(first),
        texts.evidence(first),
        texts.word(first.party()),
        texts.clauses(
            questions.stream().flatMap(one -> one.clauses().stream()).distinct().toList()));
  }
}
