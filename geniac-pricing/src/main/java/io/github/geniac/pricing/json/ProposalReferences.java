package io.github.geniac.pricing.json;

import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * That ids are unique and lead somewhere, looked at on the text of a proposal: the proposal itself
 * would refuse the first fault only, and could not say where it is.
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
    List<Part> phases = workloads.stream()
        .flatMap(workload -> workload.parts("phases").stream())
        .toList();
    Map<String, Spot> participants = unique(proposal.parts("participants"), "organization");
    Map<String, Spot> work = unique(workloads, "id");
    Map<String, Spot> allocations = unique(direct, "id");
    allocations.putAll(unique(bulk, "id"));
    List<Part> costs = proposal.parts("costItems");
    Map<String, Spot> items = unique(costs, "id", allocations);

    List<Part> all = new ArrayList<>(direct);
    all.addAll(bulk);
    all.forEach(part -> part.named("signatory").ifPresent(id -> known(id, participants)));
    all.addAll(costs);
    all.forEach(part -> known(part.elements("serves", "workload"), work));
    proposal.parts("fxAssumptions").forEach(part -> known(part.elements("limitedTo", ""), items));
    Map<String, Spot> steps = unique(phases, "id");
    phases.forEach(part -> known(part.elements("predecessors", ""), steps));
  }

  private Map<String, Spot> unique(List<Part> parts, String member) {
    return unique(parts, member, Map.of());
  }

  /** The ids of these parts beside others, each with its place; those stated twice are told. */
  private Map<String, Spot> unique(List<Part> parts, String member, Map<String, Spot> others) {
    Map<String, Spot> seen = new HashMap<>(others);
    for (Part part : parts) {
      Optional<Id> id = part.named(member);
      Spot first =
          id.isEmpty() ? null : seen.putIfAbsent(id.get().text(), id.get().at());
      if (first != null) {
        told = true;
        id.get().at().tell(Kind.DUPLICATE_ID, "value", id.get().shown(), "first", first.pointer());
      }
    }
    return seen;
  }

  private void known(List<Id> ids, Map<String, Spot> known) {
    ids.forEach(id -> known(id, known));
  }

  private void known(Id id, Map<String, Spot> known) {
    if (!known.containsKey(id.text())) {
      told = true;
      id.at()
          .unknown(Kind.DANGLING_REFERENCE, id.text(), List.copyOf(new TreeSet<>(known.keySet())));
    }
  }

  /** An id and its place. */
  private record Id(String text, Spot at) {

    String shown() {
      return Spot.shown(Json.of(text));
    }

    /** None if it is no text, which is told elsewhere. */
    static Optional<Id> of(Json json, Spot at) {
      return json instanceof Json.Text text && !text.value().isBlank()
          ? Optional.of(new Id(text.value().strip(), at))
          : Optional.empty();
    }
  }

  /** An object and its place. */
  private record Part(Json.Members object, Spot at) {

    /** The objects of an array that is found by these names. */
    List<Part> parts(String... path) {
      Json json = object;
      Spot spot = at;
      for (String name : path) {
        if (!(json instanceof Json.Members members) || members.get(name).isEmpty()) {
          return List.of();
        }
        json = members.get(name).get();
        spot = spot.member(name);
      }
      List<Part> parts = new ArrayList<>();
      List<Json> elements = json instanceof Json.Elements array ? array.elements() : List.of();
      for (int i = 0; i < elements.size(); i++) {
        if (elements.get(i) instanceof Json.Members element) {
          parts.add(new Part(element, spot.element(i)));
        }
      }
      return parts;
    }

    Optional<Id> named(String member) {
      return object.get(member).flatMap(json -> Id.of(json, at.member(member)));
    }

    /** The ids of an array: its texts, and those that its objects have as a member. */
    List<Id> elements(String array, String member) {
      List<Id> ids = new ArrayList<>();
      List<Json> elements = object.get(array).orElse(object) instanceof Json.Elements values
          ? values.elements()
          : List.of();
      for (int i = 0; i < elements.size(); i++) {
        Spot element = at.member(array).element(i);
        if (elements.get(i) instanceof Json.Members one) {
          new Part(one, element).named(member).ifPresent(ids::add);
        } else {
          Id.of(elements.get(i), element).ifPresent(ids::add);
        }
      }
      return ids;
    }
  }
}
