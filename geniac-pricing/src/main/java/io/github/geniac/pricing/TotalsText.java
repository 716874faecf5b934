package io.github.geniac.pricing;

import io.github.geniac.core.OrganizationId;
import io.github.geniac.rules.TextTable;
import io.github.geniac.rules.TextTable.Align;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The totals of both plans, side by side. */
final class TotalsText {

  private final Words words;
  private final CostSheet sheet;
  private final List<PlanCost> plans;
  private final TextTable table;

  TotalsText(Words words, CostSheet sheet) {
    this.words = words;
    this.sheet = sheet;
    this.plans = sheet.plans();
    Align[] columns = new Align[plans.size() + 1];
    Arrays.fill(columns, Align.RIGHT);
    columns[0] = Align.LEFT;
    this.table = TextTable.of(columns);
  }

  void addTo(List<String> lines) {
    row(
        words.label("totals", Map.of("currency", sheet.billing())),
        plan -> words.word(plan.part()));
    row(words.label("total"), plan -> words.total(plan.total()));
    row(words.label("billed"), plan -> words.total(plan.billedTotal()));
    group("compute", PlanCost::byCompute);
    group("purpose", PlanCost::byPurpose);
    group("participant", plan -> named(plan.byParticipant()));
    group("currency", PlanCost::byCurrency);
    group("funding", PlanCost::byFunding);
    group("use", PlanCost::byUse);
    row(words.label("idle"), plan -> plan.idleShare().map(words::percent).orElse("-"));
    sheet.subsidy().ifPresent(this::subsidy);
    lines.addAll(table.lines());
  }

  private Map<String, Total> named(Map<Optional<OrganizationId>, Total> totals) {
    Map<String, Total> named = new LinkedHashMap<>();
    totals.forEach((id, total) ->
        named.put(id.map(OrganizationId::value).orElseGet(() -> words.label("unknown")), total));
    return named;
  }

  private <K> void group(String label, Function<PlanCost, Map<K, Total>> totals) {
    List<Map<K, Total>> all = plans.stream().map(totals).toList();
    Set<K> keys = new LinkedHashSet<>();
    all.forEach(one -> keys.addAll(one.keySet()));
    row(words.label("group." + label), plan -> "");
    for (K key : keys) {
      List<String> cells = new ArrayList<>();
      cells.add("  " + words.word(key));
      all.forEach(
          one -> cells.add(Optional.ofNullable(one.get(key)).map(words::total).orElse("-")));
      table.row(cells);
    }
  }

  private void subsidy(SubsidyTerms terms) {
    row(
        words.label(
            terms.cap().isPresent() ? "granted-capped" : "granted",
            Map.of(
                "rate",
                words.percent(terms.rate()),
                "cap",
                terms.cap().map(words::money).orElse(""))),
        plan -> words.amount(plan.granted(terms)));
    row(words.label("own-burden"), plan -> words.amount(plan.ownBurden(terms)));
  }

  private void row(String label, Function<PlanCost, String> cell) {
    List<String> cells = new ArrayList<>();
    cells.add(label);
    plans.forEach(plan -> cells.add(cell.apply(plan)));
    table.row(cells);
  }
}
