package io.github.geniac.rules.laws;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.Proposal;
import java.util.List;

/** The good proposal of the gallery with one of its edits, by name; made anew for each test. */
final class Departures {

  final GoodProposal good = new GoodProposal(Broken.TERMS);
  final List<Edit> edits = Gallery.families(good).stream().flatMap(List::stream).toList();

  Edit edit(String name) {
    return edits.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  Proposal with(String name) {
    return edit(name).of(good.proposal());
  }

  BulkPlan bulkPlan(String name) {
    return with(name).bulkPlan().orElseThrow();
  }

  Allocation bulk(String name) {
    return bulkPlan(name).bulk().get(0);
  }

  Allocation direct(String name) {
    return with(name).directPlan().orElseThrow().allocations().get(0);
  }
}
