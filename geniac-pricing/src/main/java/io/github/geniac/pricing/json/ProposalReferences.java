package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * That ids are unique and lead somewhere, looked at on the text of a proposal: the proposal itself
 * would refuse the first fault only, and could not say where it is. What one part of it states
 * twice is told there, by {@link Repeats}.
 */
final class ProposalReferences {

  private boolean told;

  private ProposalReferences() {}

  /** Tells all that is wrong; whether anything is. */
  static boolean told(Json.Members proposal, Spot at) {
    ProposalReferences references = new ProposalReferences();
    references.check(new Part(proposal, at));
    return references.told;
  }

  private void check(Part proposal) {
    List<Part> workloads = proposal.parts("workloads");
    List<Part> direct = proposal.parts("directPlan", "allocations");
    List<Part> bulk = new ArrayList<>(proposal.parts("bulkPlan", "bulk"));
    bulk.addAll(proposal.parts("bulkPlan", "direct"));
    Map<String, Spot> participants = unique(proposal.parts("participants"), "organization");
    Map<String, Spot> work = unique(workloads, "id");
    Map<String, Spot> allocations = places(direct);
    places(bulk).forEach(allocations::putIfAbsent);
    List<Part> costs = proposal.parts("costItems");
    Map<String, Spot> items = unique(costs, "id", allocations);

    List<Part> all = new ArrayList<>(direct);
    all.addAll(bulk);
    all.forEach(part -> part.named("signatory").ifPresent(id -> known(id, participants)));
    all.addAll(costs);
    all.forEach(part -> known(part.elements("serves", "workload"), work));
    proposal.parts("fxAssumptions").forEach(part -> known(part.elements("limitedTo", ""), items));
    Map<String, Spot> steps = steps(workloads);
    workloads.forEach(workload ->
        workload.parts("phases").forEach(part -> known(part.elements("predecessors", ""), steps)));
  }

  /** The ids of these parts, each with its first place. */
  private static Map<String, Spot> places(List<Part> parts) {
    Map<String, Spot> places = new LinkedHashMap<>();
    parts.forEach(part -> part.named("id").ifPresent(id -> places.putIfAbsent(id.text(), id.at())));
    return places;
  }

  /** The phases of all workloads; those of another workload that are stated again are told. */
  private Map<String, Spot> steps(List<Part> workloads) {
    Map<String, Spot> steps = new HashMap<>();
    for (Part workload : workloads) {
      Map<String, Spot> own = places(workload.parts("phases"));
      own.forEach((id, at) -> {
        Spot first = steps.putIfAbsent(id, at);
        if (first != null) {
          told = true;
          new Part.Id(id, at).tellRepeated(first);
        }
      });
    }
    return steps;
  }

  private Map<String, Spot> unique(List<Part> parts, String member) {
    return unique(parts, member, Map.of());
  }

  /** The ids of these parts beside others, each with its place; those stated twice are told. */
  private Map<String, Spot> unique(List<Part> parts, String member, Map<String, Spot> others) {
    Map<String, Spot> seen = new HashMap<>(others);
    for (Part part : parts) {
      Optional<Part.Id> id = part.named(member);
      Spot first =
          id.isEmpty() ? null : seen.putIfAbsent(id.get().text(), id.get().at());
      if (first != null) {
        told = true;
        id.get().tellRepeated(first);
      }
    }
    return seen;
  }

  private void known(List<Part.Id> ids, Map<String, Spot> known) {
    ids.forEach(id -> known(id, known));
  }

  private void known(Part.Id id, Map<String, Spot> known) {
    if (!known.containsKey(id.text())) {
      told = true;
      id.at()
          .unknown(Kind.DANGLING_REFERENCE, id.text(), List.copyOf(new TreeSet<>(known.keySet())));
    }
  }
}
