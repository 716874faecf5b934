package io.github.geniac.pricing.shell;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Phase;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.ReferenceNode;
import io.github.geniac.core.Tranche;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.search.ProcurementPlan;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.whatif.Comparison;
import io.github.geniac.pricing.whatif.Grid;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Part;
import io.github.geniac.rules.Survey;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.Nullable;

/** Whatever there is as a table in words. */
final class Tables {

  private static final String WANTED =
      "a proposal, offers, terms, nodes by day, reference nodes, an"
          + " assessment, a cost sheet, a grid, or what a verb answered";

  private final Voice voice;
  private final List<String> lines = new ArrayList<>();

  private Tables(Voice voice) {
    this.voice = voice;
  }

  /** The text of anything that has one in full; what a verb told in short is told in full. */
  static String of(@Nullable Object given, Voice voice) {
    if (given instanceof Mending ways) {
      return ways.report().explain(voice.locale());
    }
    Object thing = Wants.plain(given);
    Optional<String> explained = explained(thing, voice);
    if (explained.isPresent()) {
      return explained.get();
    }
    if (thing instanceof List<?> list && !list.isEmpty()) {
      return ofList(list, given, voice);
    }
    if (thing instanceof Proposal proposal) {
      return new Tables(voice).proposal(proposal);
    }
    if (thing instanceof CallTerms terms) {
      return new Tables(voice).terms(terms);
    }
    if (thing instanceof NodeSchedule nodes) {
      return new Tables(voice).nodes(nodes);
    }
    return toldOr(given);
  }

  private static String ofList(List<?> list, @Nullable Object given, Voice voice) {
    if (list.stream().allMatch(Offer.class::isInstance)) {
      return new Tables(voice).offers(Wants.offers("table", list));
    }
    if (list.stream().allMatch(ReferenceNode.class::isInstance)) {
      return new Tables(voice)
          .references(list.stream().map(ReferenceNode.class::cast).toList());
    }
    return toldOr(given);
  }

  /** What a verb answered has a text at any rate. */
  private static String toldOr(@Nullable Object given) {
    if (given instanceof Told<?> told) {
      return told.toString();
    }
    throw Wants.wrong("table", WANTED, given);
  }

  private static Optional<String> explained(@Nullable Object thing, Voice voice) {
    if (thing instanceof Assessment assessment) {
      return Optional.of(assessment.explain(voice.locale()));
    }
    if (thing instanceof CostSheet sheet) {
      return Optional.of(sheet.explain(voice.locale()));
    }
    if (thing instanceof SearchResult result) {
      return Optional.of(result.explain(voice.locale()));
    }
    if (thing instanceof ProcurementPlan plan) {
      return Optional.of(new SearchTables(voice).plan(plan));
    }
    if (thing instanceof PlanDocument plan) {
      return Optional.of(new Tables(voice).plan(plan));
    }
    if (thing instanceof Grid grid) {
      return Optional.of(grid.table(voice.locale()));
    }
    if (thing instanceof Comparison comparison) {
      return Optional.of(comparison.explain(voice.locale()));
    }
    return thing instanceof Survey survey
        ? Optional.of(survey.explain(voice.locale()))
        : Optional.empty();
  }

  /** The proposal, what it stands under, and the offers beside it. */
  private String plan(PlanDocument plan) {
    proposal(plan.proposal());
    TextTable table = table(Align.LEFT, Align.LEFT);
    row(table, "period", plan.terms().researchPeriod());
    row(table, "readings", voice.readings(plan.readings()));
    plan.subsidy().ifPresent(subsidy -> row(table, "subsidy", voice.subsidy(subsidy)));
    plan.budget().ifPresent(most -> row(table, "budget", voice.money(most.toBigMoney())));
    add(table);
    return plan.offers().isEmpty() ? String.join("\n", lines) : offers(plan.offers());
  }

  private String proposal(Proposal proposal) {
    lines.add(proposal.title().orElseGet(() -> voice.label("proposal.head")));
    TextTable table =
        table(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.LEFT, Align.RIGHT, Align.LEFT);
    head(table, "item", "plan", "provider", "nodes", "days", "price", "talks");
    proposal.directPlan().stream()
        .flatMap(plan -> plan.allocations().stream())
        .forEach(one -> allocation(table, one, Part.DIRECT));
    proposal.bulkPlan().stream()
        .flatMap(plan -> plan.allocations().stream())
        .forEach(one -> allocation(table, one, Part.BULK));
    if (!proposal.allocations().isEmpty()) {
      add(table);
    }
    costItems(proposal.costItems());
    phases(proposal);
    proposal
        .fxAssumptions()
        .forEach(one -> lines.add("  " + one.pair() + " " + one.rate().toPlainString()));
    return String.join("\n", lines);
  }

  private void allocation(TextTable table, Allocation one, Part part) {
    String unstated = voice.words().label("unknown");
    table.row(
        one.id().value(),
        voice.word(part),
        one.provider().map(provider -> provider.seller().name()).orElse(unstated),
        one.amount().map(taken -> amount(taken, one)).orElse(unstated),
        one.days().map(Object::toString).orElse(unstated),
        price(one.pricePlan()),
        one.talks().map(voice::word).orElse(unstated));
  }

  /** The amount as it is stated: of nodes by day, the most; of other compute, with its unit. */
  private String amount(Amount amount, Allocation of) {
    if (amount instanceof Amount.Nodes nodes) {
      return Integer.toString(nodes.nodes());
    }
    if (amount instanceof Amount.Scheduled scheduled) {
      return Integer.toString(scheduled.schedule().maxNodes());
    }
    String unit =
        of.resource().orElse(null) instanceof OtherCompute other ? " " + other.unit() : "";
    return voice.words().number(((Amount.Quantity) amount).quantity()) + unit;
  }

  private void costItems(List<CostItem> items) {
    if (items.isEmpty()) {
      return;
    }
    String unstated = voice.words().label("unknown");
    TextTable table = table(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT);
    head(table, "item", "cost-item", "contractor", "cost");
    for (CostItem item : items) {
      table.row(
          item.id().value(),
          voice.word(item.category()),
          item.contractor()
              .map(Organization::name)
              .orElse(
                  item.contracting().equals(Optional.of(CostItem.Contracting.IN_HOUSE))
                      ? "-"
                      : unstated),
          item.cost().map(cost -> voice.money(cost.amount().toBigMoney())).orElse(unstated));
    }
    add(table);
  }

  private void phases(Proposal proposal) {
    List<Phase> phases = proposal.workloads().stream()
        .map(Workload::phases)
        .flatMap(List::stream)
        .toList();
    if (phases.isEmpty()) {
      return;
    }
    TextTable table = table(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT, Align.LEFT);
    head(table, "phase", "node-days", "at-once", "window", "after");
    for (Phase phase : phases) {
      table.row(
          phase.id().value(),
          voice.number(phase.workNodeDays()),
          phase.nodes().toString(),
          phase.window().map(Object::toString).orElse("-"),
          phase.predecessors().isEmpty() ? "-" : voice.word(List.copyOf(phase.predecessors())));
    }
    add(table);
  }

  private String offers(List<Offer> offers) {
    lines.add(voice.label("offers.head"));
    TextTable table =
        table(Align.LEFT, Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    head(table, "offer", "provider", "resource", "price", "nodes", "days");
    for (Offer offer : offers) {
      table.row(
          offer.id().value(),
          offer.provider().seller().name(),
          offer.resource().label(),
          price(offer.pricePlan()),
          offer.maxNodes().map(Object::toString).orElse("-"),
          offer.available().map(Object::toString).orElse("-"));
    }
    add(table);
    return String.join("\n", lines);
  }

  private String price(Optional<PricePlan> plan) {
    return plan.map(PricePlan::price)
        .flatMap(price -> price
            .amount()
            .map(amount -> voice.money(amount)
                + price.unit().map(unit -> "/" + voice.word(unit)).orElse("")))
        .orElseGet(() -> voice.words().label("unknown"));
  }

  private String terms(CallTerms terms) {
    lines.add(voice.label("terms.head"));
    TextTable table = table(Align.LEFT, Align.LEFT);
    row(table, "period", terms.researchPeriod());
    row(table, "cap", terms.bulkCap());
    row(table, "reference", terms.referenceNode().label());
    row(table, "types", List.copyOf(terms.bulkNodeTypes()));
    row(table, "contract", terms.contractTermMonths());
    row(table, "tolerance", terms.contractToleranceDays());
    row(table, "bandwidth", terms.bandwidthToleranceTbps());
    row(table, "excluded", List.copyOf(terms.excludedSupplierKinds()));
    add(table);
    return String.join("\n", lines);
  }

  private void row(TextTable table, String key, Object value) {
    table.row(voice.label("terms." + key), voice.word(value));
  }

  private String nodes(NodeSchedule nodes) {
    lines.add(voice.label(
        "nodes.head", "most", nodes.maxNodes(), "days", voice.number(nodes.nodeDays())));
    TextTable table = table(Align.LEFT, Align.RIGHT, Align.RIGHT);
    head(table, "days", "nodes", "node-days");
    for (Tranche one : nodes.tranches()) {
      table.row(one.days().toString(), Integer.toString(one.nodes()), voice.number(one.nodeDays()));
    }
    add(table);
    return String.join("\n", lines);
  }

  private String references(List<ReferenceNode> nodes) {
    lines.add(voice.label("references.head"));
    TextTable table = table(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    head(table, "node", "gpus", "ssd", "bandwidth", "seen");
    for (ReferenceNode one : nodes) {
      table.row(
          one.node().type().map(type -> type.name()).orElse(one.node().label()),
          one.node().gpuCount() + " x " + one.node().gpuModel(),
          one.node().localSsdTb().map(size -> size.toPlainString() + " TB").orElse("-"),
          one.node()
              .injectionBandwidthTbps()
              .map(tbps -> tbps.toPlainString() + " Tbps")
              .orElse("-"),
          one.asOf() + ", " + voice.word(one.mark()));
    }
    add(table);
    return String.join("\n", lines);
  }

  private static TextTable table(Align... columns) {
    return TextTable.of(columns);
  }

  private void head(TextTable table, String... keys) {
    table.row(Stream.of(keys).map(key -> voice.label("column." + key)).toList());
  }

  private void add(TextTable table) {
    table.lines().forEach(line -> lines.add("  " + line));
  }
}
