package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.CostItem;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a {@link Disagreement} into words. */
final class DisagreementText {

  private final Texts texts;

  DisagreementText(Locale locale) {
    this.texts = new Texts(locale);
  }

  String of(Disagreement disagreement) {
    if (disagreement.isSame()) {
      return texts.label("apart.same");
    }
    return disagreement
        .witness()
        .map(this::of)
        .orElseGet(() -> texts.label("apart.none", Map.of("tried", disagreement.tried())));
  }

  private String of(Witness witness) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.label("apart." + witness.degree()));
    List<String> parts = parts(witness.proposal());
    lines.addAll(parts.isEmpty() ? List.of(texts.label("apart.nothing")) : parts);
    return String.join("\n  ", lines) + "\n" + witness.difference().explain(texts.locale());
  }

  /** What the proposal states, as far as rules of the call look at it first. */
  private List<String> parts(Proposal proposal) {
    TextTable table = TextTable.of(Align.LEFT, Align.LEFT, Align.LEFT);
    proposal.awardNotice().ifPresent(day -> row(table, "notice", "", Stream.of(day)));
    proposal.participants().forEach(one -> participant(table, one));
    proposal.workloads().forEach(one -> workload(table, one));
    proposal
        .directPlan()
        .ifPresent(plan -> allocations(table, "direct-plan", "direct", plan.allocations()));
    proposal.bulkPlan().ifPresent(plan -> bulkPlan(table, plan));
    for (CostItem item : proposal.costItems()) {
      row(table, "cost", item.id(), Stream.of(item.category()));
    }
    proposal.fxAssumptions().forEach(one -> row(table, "fx", one.pair(), Stream.of(one.rate())));
    return table.lines();
  }

  private void row(TextTable table, String kind, Object id, Stream<?> details) {
    table.row(texts.label("apart.part." + kind), id.toString(), texts.word(details.toList()));
  }

  private void participant(TextTable table, Participant one) {
    Stream<Object> signs =
        one.canSignBy().stream().map(day -> texts.label("apart.signs", Map.of("day", day)));
    row(
        table,
        "participant",
        one.organization().id(),
        Stream.concat(one.organization().kind().stream(), signs));
  }

  private void workload(TextTable table, Workload one) {
    row(
        table,
        "workload",
        one.id(),
        Stream.concat(one.purpose().stream(), one.lineage().stream().map(LineageStep::method)));
  }

  private void bulkPlan(TextTable table, BulkPlan plan) {
    allocations(table, "bulk-plan", "bulk", plan.bulk());
    plan.direct().forEach(one -> allocation(table, "beside", one));
    plan.demand().ifPresent(demand -> row(table, "demand", "", Stream.of(demand)));
  }

  /** A plan without allocations is told as such. */
  private void allocations(TextTable table, String plan, String kind, List<Allocation> all) {
    if (all.isEmpty()) {
      row(table, plan, "", Stream.of(texts.label("apart.nothing")));
    }
    all.forEach(one -> allocation(table, kind, one));
  }

  private void allocation(TextTable table, String kind, Allocation one) {
    Stream<String> resource = one.resource().map(ComputeResource::label).stream();
    Stream<String> amount = one.amount().map(this::amount).stream();
    Stream<?> days = one.period().stream();
    row(table, kind, one.id(), Stream.of(resource, amount, days).flatMap(any -> any));
  }

  private String amount(Amount amount) {
    if (amount instanceof Amount.Nodes nodes) {
      return texts.label("nodes", Map.of("nodes", nodes.nodes()));
    }
    if (amount instanceof Amount.Scheduled scheduled) {
      return scheduled.schedule().toString();
    }
    return texts.word(((Amount.Quantity) amount).quantity());
  }
}
