package io.github.geniac.pricing.json;

import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.rules.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the reading of one document gathers: the problems, and the organizations that it describes.
 * Mutable, for one thread.
 */
final class Intake {

  private final int maxProblems;
  private final List<Reading<?>> readings;
  private final List<JsonProblem> problems = new ArrayList<>();
  private final Map<OrganizationId, Optional<Organization>> organizations = new HashMap<>();
  private final Set<OrganizationId> used = new HashSet<>();
  private final Map<Codec<?>, Map<Json, Object>> known = new HashMap<>();
  private int untold;

  Intake(JsonLimits limits, List<Reading<?>> readings) {
    this.maxProblems = limits.maxProblems();
    this.readings = readings;
  }

  /** The readings that a document may choose. */
  List<Reading<?>> readings() {
    return readings;
  }

  /** What a codec has read so far in this document, without a problem. */
  @SuppressWarnings("unchecked") // only the codec puts values into its map
  <T> Map<Json, T> known(Codec<?> codec) {
    return (Map<Json, T>) known.computeIfAbsent(codec, any -> new HashMap<>());
  }

  /** Whether another problem would still be told. */
  boolean hasRoom() {
    return problems.size() < maxProblems;
  }

  void add(JsonProblem problem) {
    if (hasRoom()) {
      problems.add(problem);
    } else {
      untold++;
    }
  }

  List<JsonProblem> problems() {
    return problems;
  }

  int untold() {
    return untold;
  }

  /** Takes down an organization; empty if its description has problems of its own. */
  void describe(OrganizationId id, Optional<Organization> organization) {
    organizations.put(id, organization);
  }

  Set<OrganizationId> described() {
    return organizations.keySet();
  }

  /** The description of this id, if there is one, which is empty if it has problems of its own. */
  Optional<Optional<Organization>> organization(OrganizationId id) {
    used.add(id);
    return Optional.ofNullable(organizations.get(id));
  }

  /** Reads what names organizations beside the plan that uses them. */
  <T> T aside(Supplier<T> read) {
    Set<OrganizationId> before = new HashSet<>(used);
    T value = read.get();
    used.retainAll(before);
    return value;
  }

  boolean isUsed(OrganizationId id) {
    return used.contains(id);
  }
}
