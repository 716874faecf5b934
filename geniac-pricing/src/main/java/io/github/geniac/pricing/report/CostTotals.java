package io.github.geniac.pricing.report;

import io.github.geniac.core.OrganizationId;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.PlanCost;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.pricing.Total;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The totals of both plans side by side; nothing here adds the one to the other. */
record CostTotals(Wording wording, CostSheet sheet) {

  void addTo(Html html) {
    List<PlanCost> plans = sheet.plans();
    html.open(
        "div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "totals-c");
    html.open("table", "id", "totals");
    html.element(
        "caption",
        wording.label(
            plans.size() > 1 ? "totals.caption-both" : "totals.caption",
            Map.of("currency", sheet.billing())),
        "id",
        "totals-c");
    addHead(html, plans);
    html.open("tbody", "class", "sum");
    row(html, phrase("total"), plan -> wording.total(plan.total()));
    row(html, phrase("billed"), plan -> wording.total(plan.billedTotal()));
    html.close();
    group(html, "funding", PlanCost::byFunding);
    group(html, "use", PlanCost::byUse);
    group(html, "compute", PlanCost::byCompute);
    group(html, "purpose", PlanCost::byPurpose);
    group(html, "participant", plan -> named(plan.byParticipant()));
    group(html, "currency", PlanCost::byCurrency);
    addShares(html);
    html.close().close();
  }

  private void addHead(Html html, List<PlanCost> plans) {
    html.open("thead").open("tr");
    html.element("td", "");
    plans.forEach(plan ->
        html.element("th", wording.label("plan." + plan.part()), "scope", "col", "class", "n"));
    html.close().close();
  }

  private <K> void group(Html html, String label, Function<PlanCost, Map<K, Total>> totals) {
    List<Map<K, Total>> all = sheet.plans().stream().map(totals).toList();
    Set<K> keys = new LinkedHashSet<>();
    all.forEach(one -> keys.addAll(one.keySet()));
    html.open("tbody", "class", "group", "data-group", label).open("tr");
    html.element(
        "th",
        phrase("group." + label),
        "scope",
        "rowgroup",
        "colspan",
        String.valueOf(all.size() + 1));
    html.close();
    for (K key : keys) {
      html.open("tr");
      html.open("th", "scope", "row").name(wording.word(key)).close();
      all.forEach(one -> html.element(
          "td",
          Optional.ofNullable(one.get(key)).map(wording::total).orElse("\u2013"),
          "class",
          "n"));
      html.close();
    }
    html.close();
  }

  private Map<String, Total> named(Map<Optional<OrganizationId>, Total> totals) {
    Map<String, Total> named = new LinkedHashMap<>();
    totals.forEach((id, total) -> named.put(
        id.map(OrganizationId::value).orElseGet(() -> wording.phrase("unknown", Map.of())), total));
    return named;
  }

  private void addShares(Html html) {
    html.open("tbody", "class", "sum");
    row(html, phrase("idle"), plan -> plan.idleShare().map(wording::percent).orElse("\u2013"));
    sheet.subsidy().ifPresent(terms -> addSubsidy(html, terms));
    html.close();
  }

  private void addSubsidy(Html html, SubsidyTerms terms) {
    String label = wording.phrase(
        terms.cap().isPresent() ? "sheet.granted-capped" : "sheet.granted",
        Map.of(
            "rate",
            wording.percent(terms.rate()),
            "cap",
            terms.cap().map(wording::money).orElse("")));
    row(html, label, plan -> wording.amount(plan.granted(terms)));
    row(html, phrase("own-burden"), plan -> wording.amount(plan.ownBurden(terms)));
  }

  private String phrase(String key) {
    return wording.phrase("sheet." + key, Map.of());
  }

  private void row(Html html, String label, Function<PlanCost, String> cell) {
    html.open("tr").element("th", label, "scope", "row");
    sheet.plans().forEach(plan -> html.element("td", cell.apply(plan), "class", "n"));
    html.close();
  }
}
