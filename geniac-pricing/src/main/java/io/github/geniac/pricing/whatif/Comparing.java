package io.github.geniac.pricing.whatif;

import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.Costs;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.Total;
import io.github.geniac.pricing.whatif.Comparison.Cause;
import io.github.geniac.pricing.whatif.Comparison.LineChange;
import io.github.geniac.pricing.whatif.Comparison.RuleChange;
import io.github.geniac.pricing.whatif.Comparison.TotalChange;
import io.github.geniac.pricing.whatif.Comparison.VerdictChange;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds what differs between two answers. */
final class Comparing {

  private final Answer from;
  private final Answer to;

  Comparing(Answer from, Answer to) {
    this.from = from;
    this.to = to;
  }

  List<VerdictChange> verdicts() {
    List<VerdictChange> changes = new ArrayList<>();
    add(changes, Optional.empty(), from.assessment().verdict(), to.assessment().verdict());
    for (Part part : List.of(Part.PROPOSAL, Part.DIRECT, Part.BULK)) {
      add(
          changes,
          Optional.of(part),
          from.assessment().verdict(part),
          to.assessment().verdict(part));
    }
    return changes;
  }

  private static void add(
      List<VerdictChange> changes, Optional<Part> part, Verdict before, Verdict after) {
    if (before != after) {
      changes.add(new VerdictChange(part, before, after));
    }
  }

  List<RuleChange> rules() {
    Map<String, Outcome> before = new LinkedHashMap<>();
    for (RuleResult result : from.assessment().results()) {
      before.put(result.rule() + " " + result.part(), result.outcome());
    }
    List<RuleChange> changes = new ArrayList<>();
    for (RuleResult result : to.assessment().results()) {
      Outcome was =
          before.getOrDefault(result.rule() + " " + result.part(), Outcome.NOT_APPLICABLE);
      if (was != result.outcome()) {
        changes.add(new RuleChange(
            result.rule(),
            result.part(),
            was,
            result.outcome(),
            result.findings(result.outcome())));
      }
    }
    return changes;
  }

  List<TotalChange> totals() {
    List<TotalChange> changes = new ArrayList<>();
    for (Part part : List.of(Part.DIRECT, Part.BULK, Part.PROPOSAL)) {
      Optional<Total> before = total(from, part);
      Optional<Total> after = total(to, part);
      if (!before.equals(after)) {
        changes.add(new TotalChange(part, before, after));
      }
    }
    return changes;
  }

  private static Optional<Total> total(Answer answer, Part part) {
    return answer.sheet().plans().stream()
        .filter(plan -> plan.part() == part)
        .map(PlanCost::total)
        .findFirst();
  }

  List<LineChange> lines() {
    Map<String, CostLine> before = byPlace(from);
    Map<String, CostLine> after = byPlace(to);
    Set<String> places = new LinkedHashSet<>(after.keySet());
    places.addAll(before.keySet());
    List<LineChange> changes = new ArrayList<>();
    for (String place : places) {
      Optional<CostLine> old = Optional.ofNullable(before.get(place));
      Optional<CostLine> now = Optional.ofNullable(after.get(place));
      List<Cause> causes = causes(old, now);
      if (!causes.isEmpty()) {
        CostLine one = now.or(() -> old).orElseThrow();
        changes.add(new LineChange(one.part(), one.item(), old, now, causes));
      }
    }
    return changes;
  }

  /** A line is the same if it is the same item's in the same plan, at the same place among them. */
  private static Map<String, CostLine> byPlace(Answer answer) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, CostLine> lines = new LinkedHashMap<>();
    for (CostLine line : answer.sheet().lines()) {
      String item = line.part() + " " + line.item();
      lines.put(item + " " + counts.merge(item, 1, Integer::sum), line);
    }
    return lines;
  }

  private static List<Cause> causes(Optional<CostLine> old, Optional<CostLine> now) {
    List<Cause> causes = new ArrayList<>();
    if (old.isPresent() && now.isPresent()) {
      addCauses(causes, old.get(), now.get());
    } else {
      String amount = told(now.or(() -> old).flatMap(CostLine::amount));
      causes.add(
          old.isEmpty()
              ? new Cause(Cause.Kind.ADDED, "", amount)
              : new Cause(Cause.Kind.REMOVED, amount, ""));
    }
    return causes;
  }

  private static void addCauses(List<Cause> causes, CostLine old, CostLine now) {
    add(causes, Cause.Kind.CHARGED_BY, old, now, line -> Optional.of(line.kind()));
    add(causes, Cause.Kind.UNIT_PRICE, old, now, CostLine::unitPrice);
    add(causes, Cause.Kind.QUANTITY, old, now, CostLine::quantity);
    add(causes, Cause.Kind.PERIOD, old, now, CostLine::chargePeriod);
    if (causes.isEmpty()) {
      add(causes, Cause.Kind.COST, old, now, line -> line.costs().map(Costs::effective));
    }
    add(causes, Cause.Kind.RATE, old, now, line -> line.fx().map(fx -> fx.rate()));
    add(causes, Cause.Kind.KNOWN, old, now, Comparing::unknown);
    add(causes, Cause.Kind.FUNDING, old, now, line -> Optional.of(line.funding()));
  }

  private static Optional<List<String>> unknown(CostLine line) {
    List<String> fields = line.notes().stream()
        .filter(Note::isUnknown)
        .map(note -> note.key().field())
        .toList();
    return fields.isEmpty() ? Optional.empty() : Optional.of(fields);
  }

  private static void add(
      List<Cause> causes,
      Cause.Kind kind,
      CostLine old,
      CostLine now,
      Function<CostLine, ? extends Optional<?>> fact) {
    Optional<?> before = fact.apply(old);
    Optional<?> after = fact.apply(now);
    if (!before.equals(after)) {
      causes.add(new Cause(kind, told(before), told(after)));
    }
  }

  private static String told(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }
}
