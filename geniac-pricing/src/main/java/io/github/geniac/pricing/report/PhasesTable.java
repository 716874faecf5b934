package io.github.geniac.pricing.report;

import io.github.geniac.core.Phase;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The work as stated: the phases of all workloads. */
record PhasesTable(Wording wording, Proposal proposal) {

  /** The work of all phases. */
  BigDecimal nodeDays() {
    return proposal.workloads().stream()
        .flatMap(workload -> workload.phases().stream())
        .map(phase -> BigDecimal.valueOf(phase.workNodeDays()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Writes the table, if any phase is stated. */
  void addTo(Html html) {
    Table table = new Table(wording, "phases", wording.label("phases.caption"))
        .words(wording.label("phases.phase"), wording.label("phases.workload"))
        .numbers(wording.label("phases.node-days"), wording.label("phases.range"))
        .words(wording.label("phases.window"), wording.label("phases.after"));
    List<Workload> workloads =
        proposal.workloads().stream().sorted(Comparator.comparing(Workload::id)).toList();
    workloads.forEach(workload ->
        workload.phases().forEach(phase -> addRow(table, workload.id().value(), phase)));
    if (workloads.stream().anyMatch(workload -> !workload.phases().isEmpty())) {
      table.foot(List.of(wording.label("nodes.all"), "", wording.number(nodeDays()), "", "", ""));
      table.addTo(html);
    }
  }

  private void addRow(Table table, String workload, Phase phase) {
    String range = wording.number(phase.nodes().min()) + "\u2013"
        + wording.number(phase.nodes().max());
    table.row(List.of(
        cell -> cell.name(phase.id().value()),
        cell -> cell.name(workload),
        cell -> cell.text(wording.number(phase.workNodeDays())),
        cell -> cell.text(range),
        cell -> cell.text(
            phase.window().map(wording::days).orElseGet(() -> wording.label("phases.free"))),
        cell -> cell.text(
            phase.predecessors().isEmpty()
                ? "\u2013"
                : SafeText.sentence(wording.word(List.copyOf(phase.predecessors()))))));
  }
}
