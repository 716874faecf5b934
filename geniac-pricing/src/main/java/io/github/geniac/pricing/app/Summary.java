package io.github.geniac.pricing.app;

import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.NoteKey;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.pricing.search.PlanOutcome;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/** What the command says of a plan: the verdict and what stands in its way, and the cost. */
final class Summary {

  /** As many entries as a list shows here; the report has all. */
  private static final int LISTED = 20;

  private final Check check;
  private final Optional<Receipts.Before> before;
  private final Voice voice;
  private final List<String> lines = new ArrayList<>();

  private Summary(Check check, Optional<Receipts.Before> before, Voice voice) {
    this.check = check;
    this.before = before;
    this.voice = voice;
  }

  /**
   * What to say, each line with its end.
   *
   * @param check what there is to say about the plan
   * @param before the receipt to compare with, if there is one
   * @param voice the language
   */
  static String of(Check check, Optional<Receipts.Before> before, Voice voice) {
    return new Summary(check, before, voice).text();
  }

  private String text() {
    Assessment assessment = check.assessment();
    lines.add(headline(assessment));
    addList(
        voice.label("reasons"),
        assessment.results(RuleKind.ADMISSIBILITY).stream()
            .filter(result ->
                result.outcome() == Outcome.VIOLATED || result.outcome() == Outcome.UNDETERMINED)
            .toList(),
        this::reason);
    addList(
        voice.label("corrections"),
        assessment.corrections(),
        finding -> finding.rule() + ": " + finding.explain(locale()));
    addList(
        voice.label("questions"), assessment.questions(), question -> question.explain(locale()));
    addCosts();
    addList(voice.label("notes"), notes(), note -> note.explain(locale()));
    check.found().ifPresent(this::addSearch);
    addReceipt();
    return String.join("\n", lines) + "\n";
  }

  private String headline(Assessment assessment) {
    String stated = words().label("label.headline", Map.of("verdict", assessment.verdict()));
    return assessment
        .verdictWithoutBulkPlan()
        .filter(verdict -> verdict != assessment.verdict())
        .map(verdict ->
            stated + words().label("label.headline.without-bulk", Map.of("verdict", verdict)))
        .orElse(stated);
  }

  /** The rule on a line, and what it found on the next ones: a terminal is narrow. */
  private String reason(RuleResult result) {
    String clauses =
        result.clauses().stream().map(Clause::number).collect(Collectors.joining(", "));
    Stream<String> findings =
        result.findings(result.outcome()).stream().map(finding -> finding.explain(locale()));
    Map<String, Object> head = Map.of(
        "outcome", result.outcome(),
        "rule", result.rule(),
        "clauses", clauses,
        "part", result.part());
    return Stream.concat(Stream.of(voice.label("reason", head)), findings)
        .collect(Collectors.joining("\n"));
  }

  private <T> void addList(String heading, List<T> entries, Function<T, String> told) {
    if (entries.isEmpty()) {
      return;
    }
    lines.add(voice.label("list", Map.of("heading", heading, "count", entries.size())));
    for (T entry : entries.subList(0, Math.min(LISTED, entries.size()))) {
      lines.add("  - " + told.apply(entry).replace("\n", "\n    "));
    }
    if (entries.size() > LISTED) {
      lines.add("  " + voice.label("more", Map.of("count", entries.size() - LISTED)));
    }
  }

  private void addCosts() {
    lines.add(voice.label("costs", Map.of("currency", check.costs().billing())));
    for (PlanCost plan : check.costs().plans()) {
      Total total = plan.total();
      lines.add("  " + words().word(plan.part()) + ": "
          + words().total(total.rounded(), total.isKnown()));
      check.plan().budget().ifPresent(budget -> lines.add("    " + budget(total, budget)));
      for (Note note : total.unknown()) {
        lines.add("    " + note.explain(locale()));
      }
    }
  }

  /** What does not go together, and what is charged without a subsidy: no code tells of it. */
  private List<Note> notes() {
    return Stream.concat(
            check.costs().lines().stream().flatMap(line -> line.notes().stream()),
            check.costs().notes().stream())
        .filter(note -> note.key().level() == NoteKey.Level.PROBLEM
            || note.key() == NoteKey.STATED_COST_DIFFERS
            || note.isAboutFunding())
        .distinct()
        .toList();
  }

  /** What is known may be too much already, whatever the rest comes to. */
  private String budget(Total total, Money budget) {
    String most = money(budget);
    if (!budget.getCurrencyUnit().equals(total.rounded().getCurrencyUnit())) {
      return voice.label("budget.currency", Map.of("budget", most));
    }
    Money left = budget.minus(total.rounded());
    if (left.isNegative()) {
      return voice.label("budget.above", Map.of("budget", most, "more", money(left.negated())));
    }
    return total.isKnown()
        ? voice.label("budget.within", Map.of("budget", most, "left", money(left)))
        : voice.label("budget.unknown", Map.of("budget", most));
  }

  private void addSearch(SearchResult found) {
    lines.add(voice.label("search", Map.of("offers", check.plan().offers().size())));
    addFound("direct", found.direct());
    found.bulk().ifPresent(outcome -> addFound("bulk", outcome));
  }

  private void addFound(String plan, PlanOutcome outcome) {
    String cost = outcome
        .best()
        .map(best -> money(best.cost().rounded(RoundingMode.DOWN)))
        .orElse("\u2013");
    lines.add("  "
        + voice.label(
            "search." + plan, Map.of("cost", cost, "status", words().word(outcome.status()))));
  }

  private void addReceipt() {
    String now = check.receipt().shortForm();
    if (before.isEmpty()) {
      lines.add(voice.label("receipt.now", Map.of("now", now)));
      return;
    }
    Receipts.Before then = before.get();
    List<String> parts = changed(then);
    boolean sameReceipt = then.receipt().equals(check.receipt());
    String told = parts.isEmpty()
        ? then.whole().isEmpty() ? "receipt.same.assessed" : "receipt.same"
        : sameReceipt ? "receipt.changed.beside" : "receipt.changed";
    lines.add(voice.label(
        told, Map.of("now", now, "before", then.receipt().shortForm(), "parts", parts)));
    if (then.whole().isEmpty()) {
      lines.add("  " + voice.label("receipt.rest", Map.of("mark", OutputDirectory.MARK)));
    }
  }

  private List<String> changed(Receipts.Before then) {
    Stream<Enum<?>> assessed =
        then.receipt().differences(check.receipt()).stream().map(one -> one);
    Stream<Enum<?>> rest =
        then.whole().stream().flatMap(one -> one.differences(check.receipts()).stream());
    return Stream.concat(assessed, rest)
        .map(part -> voice.label("part." + part))
        .toList();
  }

  private String money(Money money) {
    return money.getCurrencyUnit() + " " + words().number(money.getAmount());
  }

  private Words words() {
    return voice.words();
  }

  private Locale locale() {
    return voice.locale();
  }
}
