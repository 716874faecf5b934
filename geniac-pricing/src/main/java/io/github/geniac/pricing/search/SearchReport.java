package io.github.geniac.pricing.search;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.ExactMoney;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Price;
import io.github.geniac.core.PricePlan;
import io.github.geniac.pricing.internal.Words;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the results of a search into words. */
final class SearchReport {

  /** How many counts on either side of the best are shown of the curve. */
  private static final int NEIGHBOURS = 3;

  private final Words words;
  private final List<String> lines = new ArrayList<>();

  SearchReport(Locale locale) {
    this.words = new Words(locale);
  }

  String of(SearchResult result) {
    lines.add(label(
        "head",
        Map.of(
            "currency",
            result.sheet().billing(),
            "period",
            result.sheet().terms().researchPeriod())));
    addPlans(result);
    result.best().ifPresent(this::addTaken);
    plans(result).flatMap(plan -> plan.conflict().stream()).distinct().forEach(this::addConflict);
    if (plans(result).anyMatch(SearchReport::isUnexplained)) {
      lines.add("");
      lines.add(label("conflict.unknown"));
    }
    addCurve(result);
    addExcluded(result);
    addAssumptions(result);
    if (result.best().isPresent()) {
      lines.add("");
      lines.add(
          words.label("label.headline", Map.of("verdict", result.assessment().verdict())));
    }
    return String.join("\n", lines);
  }

  String of(Sensitivity map) {
    lines.add(
        label("sensitivity.head", Map.of("parameter", map.parameter(), "stated", map.stated())));
    TextTable table =
        TextTable.of(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    table.row(columns("from", "to", "bulk-nodes", "cost-from", "cost-to", "slope"));
    for (Sensitivity.Piece piece : map.pieces()) {
      table.row(
          words.number(piece.from()),
          words.number(piece.to()),
          words.number(BigDecimal.valueOf(piece.plan().bulkNodes())),
          whole(piece.cost(piece.from())),
          whole(piece.cost(piece.to())),
          whole(piece.slope()));
    }
    add(table);
    String proven = map.pieces().isEmpty() ? "no-plan-proven" : "proven";
    lines.add(label(map.isProven() ? proven : "not-proven"));
    return String.join("\n", lines);
  }

  private static Stream<PlanOutcome> plans(SearchResult result) {
    return Stream.concat(Stream.of(result.direct()), result.bulk().stream());
  }

  /** Whether a limit stopped the search for the reason. */
  private static boolean isUnexplained(PlanOutcome plan) {
    return plan.status() == SearchStatus.INFEASIBLE && plan.conflict().isEmpty();
  }

  private void addPlans(SearchResult result) {
    List<PlanOutcome> plans = plans(result).toList();
    TextTable table = plans.size() == 1
        ? TextTable.of(Align.LEFT, Align.RIGHT)
        : TextTable.of(Align.LEFT, Align.RIGHT, Align.RIGHT);
    table.row(columns("plan", "direct", "bulk").subList(0, plans.size() + 1));
    row(table, "status", plans, plan -> words.word(plan.status()) + " (" + plan.tier() + ")");
    row(table, "cost", plans, plan -> of(plan, best -> whole(best.cost().amount())));
    row(
        table,
        "bound",
        plans,
        plan -> plan.bound().map(bound -> whole(bound.amount())).orElse("-"));
    row(table, "bulk-nodes", plans, plan -> of(plan, best -> Integer.toString(best.bulkNodes())));
    row(table, "bulk-used", plans, plan -> of(plan, best -> used(result, best)));
    row(table, "completion", plans, plan -> of(plan, best -> best.completion().toString()));
    row(table, "explored", plans, plan -> words.number(BigDecimal.valueOf(plan.explored())));
    add(table);
  }

  private void row(
      TextTable table, String key, List<PlanOutcome> plans, Function<PlanOutcome, String> cell) {
    List<String> cells = new ArrayList<>();
    cells.add(label(key));
    plans.forEach(plan -> cells.add(cell.apply(plan)));
    table.row(cells);
  }

  private static String of(PlanOutcome plan, Function<ProcurementPlan, String> text) {
    return plan.best().map(text).orElse("-");
  }

  private String used(SearchResult result, ProcurementPlan best) {
    long days =
        (long) best.bulkNodes() * result.sheet().terms().researchPeriod().days();
    return days == 0 ? "-" : words.percent(Fraction.of(best.bulkNodeDaysUsed(), days));
  }

  private void addTaken(ProcurementPlan best) {
    lines.add("");
    lines.add(label("taken"));
    TextTable table = TextTable.of(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    for (Allocation one :
        Stream.concat(best.bulk().stream(), best.direct().stream()).toList()) {
      NodeSchedule nodes = one.nodeSchedule().orElseThrow();
      table.row(
          one.id().value(),
          one.resource().orElseThrow().label(),
          label("up-to", Map.of("nodes", nodes.maxNodes())),
          label("node-days", Map.of("days", words.number(BigDecimal.valueOf(nodes.nodeDays())))),
          nodes.span().orElseThrow().toString());
    }
    best.phases()
        .forEach((id, nodes) -> nodes
            .span()
            .ifPresent(span -> table.row(
                id.value(),
                label("phase"),
                label("up-to", Map.of("nodes", nodes.maxNodes())),
                label(
                    "node-days",
                    Map.of("days", words.number(BigDecimal.valueOf(nodes.nodeDays())))),
                span.toString())));
    add(table);
  }

  private void addConflict(Conflict conflict) {
    lines.add("");
    String phases = words.word(conflict.phases());
    lines.add(label(
        "conflict." + conflict.cause(),
        Map.of(
            "phases", phases,
            "days", conflict.days(),
            "work", conflict.workNodeDays(),
            "capacity", conflict.capacityNodeDays().orElse(0),
            "ways", label(conflict.relaxations().isEmpty() ? "no-relaxation" : "relaxations"))));
    for (Conflict.Relaxation way : conflict.relaxations()) {
      lines.add("  - "
          + label(
              "relaxation." + way.kind(),
              Map.of(
                  "phase", way.phase().map(Object::toString).orElse(""),
                  "amount", way.amount())));
    }
  }

  /** No bulk nodes, the best count and its neighbours, and the last one. */
  private void addCurve(SearchResult result) {
    if (result.curve().size() < 2 || result.best().isEmpty()) {
      return;
    }
    int best = result.best().orElseThrow().bulkNodes();
    int last = result.curve().get(result.curve().size() - 1).bulkNodes();
    TreeSet<Integer> shown = new TreeSet<>(List.of(0, best / 2, (best + last) / 2, last));
    for (int near = best - NEIGHBOURS; near <= best + NEIGHBOURS; near++) {
      shown.add(near);
    }
    lines.add("");
    lines.add(label("curve"));
    TextTable table = TextTable.of(Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    table.row(columns("bulk-nodes", "least-cost", "bound", "surplus"));
    for (CurvePoint point : result.curve()) {
      if (shown.contains(point.bulkNodes())) {
        Optional<ExactMoney> more = result.regret(point.bulkNodes());
        table.row(
            Integer.toString(point.bulkNodes()),
            point.cost().map(cost -> whole(cost.amount())).orElse("-"),
            point.bound().map(bound -> whole(bound.amount())).orElse(label("no-plan")),
            more.map(cost -> whole(cost.amount())).orElse("-"));
      }
    }
    add(table);
  }

  private void addExcluded(SearchResult result) {
    if (!result.excluded().isEmpty()) {
      lines.add("");
      lines.add(label("excluded"));
    }
    for (ExcludedOffer one : result.excluded()) {
      lines.add("  - "
          + label(
              "excluded." + one.reason(),
              Map.of("offer", one.offer().id(), "detail", one.detail())));
    }
  }

  private void addAssumptions(SearchResult result) {
    List<Offer> offers = plans(result)
        .flatMap(plan -> plan.best().stream())
        .flatMap(plan -> Stream.concat(plan.bulk().stream(), plan.direct().stream()))
        .flatMap(one -> one.offer().stream())
        .distinct()
        .toList();
    lines.add("");
    lines.add(label("assumptions"));
    offers.forEach(offer -> lines.add("  - " + offer.id() + ": " + price(offer)));
    for (FxAssumption one : result.proposal().fxAssumptions()) {
      lines.add("  - "
          + joined(List.of(
              Optional.of(one.pair() + " " + one.rate().toPlainString()),
              one.basis(),
              one.source(),
              one.date().map(Object::toString))));
    }
    lines.add("  - " + label("node-days-alike"));
  }

  private String price(Offer offer) {
    Price price = offer.pricePlan().map(PricePlan::price).orElseThrow();
    return joined(List.of(
        Optional.of(price.amount().orElseThrow() + "/" + words.word(price.unit().orElseThrow())),
        price.basis().map(words::word),
        price.source(),
        price.asOf().map(Object::toString),
        price.tax().map(words::word)));
  }

  private static String joined(List<Optional<String>> parts) {
    return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
  }

  private void add(TextTable table) {
    table.lines().forEach(line -> lines.add("  " + line));
  }

  private List<String> columns(String... keys) {
    return Stream.of(keys).map(this::label).toList();
  }

  private String whole(Fraction amount) {
    return words.number(amount.rounded(0, RoundingMode.DOWN));
  }

  private String label(String key) {
    return label(key, Map.of());
  }

  private String label(String key, Map<String, ?> arguments) {
    return words.label("search." + key, arguments);
  }
}
