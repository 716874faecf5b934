package io.github.geniac.pricing.report;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That the parts of a report belong together, as far as they tell. */
final class ReportChecks {

  /** As many items as a message names. */
  private static final int NAMED = 3;

  private ReportChecks() {}

  static void check(Report report) {
    requireSomething(report);
    require(report.assessment(), "assessment", "survey", report.survey().isPresent());
    require(report.search(), "search", "curve", !report.curve().isEmpty());
    require(report.search(), "search", "sensitivities", !report.sensitivities().isEmpty());
    require(report.search(), "search", "alternatives", !report.alternatives().isEmpty());
    require(report.search(), "search", "directProof", report.directProof().isPresent());
    require(report.search(), "search", "bulkProof", report.bulkProof().isPresent());
    requireOne(
        "terms",
        Stream.of(
            report.assessment().map(Assessment::terms),
            report.costSheet().map(CostSheet::terms),
            report.search().map(result -> result.assessment().terms())));
    requireOne(
        "readings",
        Stream.of(
            report.assessment().map(Assessment::readings),
            report.costSheet().map(CostSheet::readings),
            report.search().map(result -> result.assessment().readings())));
    requireSameItems(report);
    requireOwnReceipt(report);
  }

  private static void requireSomething(Report report) {
    if (report.proposal().isEmpty()
        && report.assessment().isEmpty()
        && report.costSheet().isEmpty()
        && report.search().isEmpty()) {
      throw new IllegalStateException(
          "Report: nothing to report; set a proposal, an assessment, a cost sheet or a search");
    }
  }

  private static void require(Optional<?> whole, String name, String part, boolean isSet) {
    if (isSet && whole.isEmpty()) {
      throw new IllegalStateException(
          "Report: " + part + " set without " + name + "; set the " + name + " it belongs to");
    }
  }

  private static void requireOne(String what, Stream<Optional<?>> parts) {
    List<?> different = parts.flatMap(Optional::stream).distinct().toList();
    if (different.size() > 1) {
      throw new IllegalArgumentException("Report: all parts must stand on the same " + what
          + ", they stand on " + different
          + "; make assessment, cost sheet and search from the same ones");
    }
  }

  /** Proposal, assessment and cost sheet name the same items: more of it they do not tell. */
  private static void requireSameItems(Report report) {
    Map<String, Set<String>> items = new TreeMap<>();
    report.assessment().ifPresent(one -> items.put("assessment", items(one)));
    report.costSheet().ifPresent(one -> items.put("cost sheet", items(one)));
    report.proposal().ifPresent(one -> items.put("proposal", items(one)));
    items.forEach((name, some) -> items.forEach((other, all) -> {
      List<String> unknown = some.stream().filter(item -> !all.contains(item)).toList();
      if (!unknown.isEmpty()) {
        throw new IllegalArgumentException("Report: the " + name + " has items that the " + other
            + " has not: " + String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())))
            + (unknown.size() > NAMED ? " and " + (unknown.size() - NAMED) + " more" : "")
            + "; assess and price the proposal that is reported on");
      }
    }));
  }

  private static void requireOwnReceipt(Report report) {
    if (report.receipt().isPresent() && report.proposal().isPresent()) {
      report.terms().ifPresent(terms -> {
        Proposal proposal = report.proposal().get();
        if (!report.receipt().get().isOf(proposal, terms)) {
          throw new IllegalArgumentException(
              "Report: the receipt " + report.receipt().get()
                  + " is of another proposal or of other terms; make it of those reported on");
        }
      });
    }
  }

  private static Set<String> items(Proposal proposal) {
    Stream<String> direct = proposal.directPlan().map(DirectPlan::allocations).stream()
        .flatMap(List::stream)
        .map(Allocation::id)
        .map(id -> item(Part.DIRECT, id.value()));
    Stream<String> bulk = proposal.bulkPlan().map(BulkPlan::allocations).stream()
        .flatMap(List::stream)
        .map(Allocation::id)
        .map(id -> item(Part.BULK, id.value()));
    Stream<String> others =
        proposal.costItems().stream().map(one -> item(Part.PROPOSAL, one.id().value()));
    return sorted(Stream.of(direct, bulk, others).flatMap(some -> some));
  }

  private static Set<String> items(Assessment assessment) {
    return sorted(
        assessment.items().stream().map(one -> item(one.part(), one.item().id())));
  }

  private static Set<String> items(CostSheet sheet) {
    return sorted(sheet.lines().stream().map(one -> item(one.part(), one.item().value())));
  }

  private static String item(Part part, String id) {
    return part + " " + id;
  }

  private static Set<String> sorted(Stream<String> items) {
    return items.collect(Collectors.toCollection(TreeSet::new));
  }
}
