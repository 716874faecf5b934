package io.github.geniac.pricing.sheet;

import io.github.geniac.core.ItemId;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Served;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.CostLine;
import io.github.geniac.pricing.Funding;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.ServedPurpose;
import io.github.geniac.pricing.Split;
import io.github.geniac.rules.StandardFacts;
import java.util.List;
import java.util.Optional;

/**
 * The lines of the cost sheet that belong together: those of an item, of a kind, or of a plan.
 *
 * @param lines the lines, as if they were all of a plan
 */
record ItemCost(PlanCost lines) {

  /** The first line, which says what they have in common; an item has at least one. */
  CostLine first() {
    return lines.lines().get(0);
  }

  ItemId item() {
    return first().item();
  }

  /** Why a part of their cost is not subsidised, beyond what the rules found of the item. */
  List<Note> notesAboutFunding() {
    return lines.lines().stream()
        .flatMap(line -> line.notes().stream())
        .filter(Note::isAboutFunding)
        .distinct()
        .toList();
  }

  /** What they come to, and how that divides. */
  void addTo(Cells cells) {
    cells.total(Column.PRICED_COST, lines.total());
    cells.state(Column.PRICED_CURRENCY, lines.billing().getCode());
    cells.total(Column.ELIGIBLE_COST, lines.total(Funding.ELIGIBLE));
    cells.total(Column.NOT_ELIGIBLE_COST, lines.total(Funding.NOT_ELIGIBLE));
    cells.total(Column.OPEN_COST, lines.total(Funding.UNKNOWN));
  }

  /** The workloads they serve and their purposes, or what is missing to know these. */
  void addPurposes(Cells cells, Proposal proposal, List<Served> serves) {
    if (serves.isEmpty()) {
      cells.ask(Column.SERVES, StandardFacts.SERVES);
      cells.ask(Column.PURPOSES, StandardFacts.SERVES);
      return;
    }
    cells.state(Column.SERVES, serves);
    Split<ServedPurpose> purposes = first().purposes();
    boolean stated = serves.stream()
        .allMatch(
            one -> proposal.workload(one.workload()).flatMap(Workload::purpose).isPresent());
    if (!purposes.equals(Split.all(ServedPurpose.UNKNOWN))) {
      cells.state(Column.PURPOSES, purposes);
    } else if (stated) {
      cells.stateOrAsk(Column.PURPOSES, Optional.empty());
    } else {
      cells.ask(Column.PURPOSES, StandardFacts.PURPOSE);
    }
  }
}
