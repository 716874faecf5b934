package io.github.geniac.pricing.app;

import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.pricing.json.JsonFormat;
import io.github.geniac.pricing.json.PlanDocument;
import io.github.geniac.pricing.json.PlanReceipt;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.pricing.report.Report;
import io.github.geniac.pricing.search.ScenarioSearch;
import io.github.geniac.pricing.search.SearchLimits;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.pricing.sheet.ApplicationSheet;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Rulebook;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to say about a plan, by the standard rulebook.
 *
 * @param plan the plan
 * @param assessment its assessment
 * @param costs what it costs
 * @param search for the cheapest plans for its work among its offers, if it states both
 * @param found what it found
 * @param receipts what the assessment was made of, and what else the plan states
 */
record Check(
    PlanDocument plan,
    Assessment assessment,
    CostSheet costs,
    Optional<ScenarioSearch> search,
    Optional<SearchResult> found,
    PlanReceipt receipts) {

  /** As far as a search goes: the same plan gives the same answer, on a slow machine as well. */
  private static final SearchLimits LIMITS = SearchLimits.none().withMaxNodes(100_000);

  static Check of(PlanDocument plan) {
    Rulebook rulebook = Rulebook.standard();
    Assessment assessment = plan.assess(rulebook);
    Pricing pricing = Pricing.of(plan.terms()).withRulebook(rulebook).withReadings(plan.readings());
    CostSheet costs =
        plan.subsidy().map(pricing::withSubsidy).orElse(pricing).price(plan.proposal(), assessment);
    PlanReceipt receipts = PlanReceipt.of(plan, rulebook);
    Optional<ScenarioSearch> search = search(plan, rulebook);
    return new Check(plan, assessment, costs, search, search.map(ScenarioSearch::run), receipts);
  }

  private static Optional<ScenarioSearch> search(PlanDocument plan, Rulebook rulebook) {
    Proposal proposal = plan.proposal();
    boolean isWorkStated =
        proposal.workloads().stream().anyMatch(workload -> !workload.phases().isEmpty())
            || proposal.bulkPlan().flatMap(BulkPlan::demand).isPresent();
    return plan.offers().isEmpty() || !isWorkStated
        ? Optional.empty()
        : Optional.of(ScenarioSearch.of(proposal, plan.terms())
            .withOffers(plan.offers())
            .withRules(rulebook, plan.readings())
            .withLimits(LIMITS));
  }

  /** What the assessment was made of. */
  Receipt receipt() {
    return receipts.receipt();
  }

  /** The texts of the files by name, in the order in which they are to be written. */
  Map<String, String> files(Locale language) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(OutputDirectory.MARK, JsonFormat.receipt().write(receipts));
    files.put("report.html", report().html(language));
    ApplicationSheet sheet =
        new ApplicationSheet(plan.proposal(), assessment, costs).withReceipt(receipt());
    files.put("application-sheet.md", sheet.markdown(language));
    files.put("application-sheet.csv", sheet.csv(language));
    return files;
  }

  private Report report() {
    Report stated = Report.builder()
        .proposal(plan.proposal())
        .assessment(assessment)
        .survey(Rulebook.standard().survey(plan.proposal(), plan.terms()))
        .costSheet(costs)
        .receipt(receipt())
        .build();
    return search.map(one -> stated.withSearch(one, found.orElseThrow())).orElse(stated);
  }
}
