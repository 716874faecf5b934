package io.github.geniac.pricing.json;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The parts of an assessment as trees to take digests of. */
final class Fingerprints {

  /** Lists whose order means nothing. */
  private static final Set<String> UNORDERED = Set.of(
      "allocations",
      "bulk",
      "costItems",
      "direct",
      "fxAssumptions",
      "offers",
      "participants",
      "phases",
      "serves",
      "workloads");

  private Fingerprints() {}

  static Json of(Proposal proposal) {
    return sorted(JsonFormat.proposal().toTree(proposal, Writing.inFull()));
  }

  /** Whoever sells them is described with them. */
  static Json of(List<Offer> offers) {
    return sorted(JsonFormat.offers().toTree(offers, Writing.inFull()));
  }

  static Json of(CallTerms terms) {
    return JsonFormat.terms().toTree(terms, Writing.inFull());
  }

  static Json of(Rulebook rulebook) {
    return Json.object()
        .put("library", version())
        .put("rules", Json.array(rulebook.rules(), Fingerprints::of))
        .build();
  }

  static Json of(Readings readings, Rulebook rulebook) {
    Map<String, Json> choices = new TreeMap<>();
    for (Reading<?> reading : rulebook.readings()) {
      choices.put(reading.id(), Json.of(Scalars.kebab(readings.choice(reading))));
    }
    return new Json.Members(choices);
  }

  private static Json of(Rule rule) {
    List<String> readings = rule.readings().stream().map(Reading::id).sorted().toList();
    return Json.object()
        .put("id", rule.id().value())
        .put("kind", Scalars.kebab(rule.kind()))
        .put("parts", Json.array(rule.parts(), part -> Json.of(Scalars.kebab(part))))
        .put("clauses", Json.array(rule.clauses(), (Clause clause) -> Json.of(clause.number())))
        .put("readings", Json.array(readings, Json::of))
        .put("outcomes", Json.array(rule.outcomes(), one -> Json.of(Scalars.kebab(one))))
        .build();
  }

  private static Json sorted(Json json) {
    if (json instanceof Json.Members object) {
      Map<String, Json> members = new LinkedHashMap<>();
      object.members().forEach((name, value) -> {
        Json inner = sorted(value);
        boolean unordered = UNORDERED.contains(name);
        members.put(name, unordered && inner instanceof Json.Elements list ? sorted(list) : inner);
      });
      return new Json.Members(members);
    }
    return json instanceof Json.Elements array
        ? Json.array(array.elements(), (Json one) -> sorted(one))
        : json;
  }

  private static Json sorted(Json.Elements array) {
    return new Json.Elements(
        array.elements().stream().sorted(Comparator.comparing(Json::canonical)).toList());
  }

  /** The version of this library, as the build wrote it down. */
  static String version() {
    try (InputStream stream = Fingerprints.class.getResourceAsStream("version.txt")) {
      if (stream == null) {
        throw new IllegalStateException("Fingerprints: the resource version.txt is missing");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Fingerprints: version.txt cannot be read", e);
    }
  }
}
