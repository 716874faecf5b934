package io.github.geniac.pricing.report;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.json.Receipt;
import io.github.geniac.pricing.search.SearchResult;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;

/** What the report stands on: period, dates, readings, rates, and what it does not have. */
record BasisSection(Wording wording, Report report) implements Section {

  @Override
  public String id() {
    return "basis";
  }

  @Override
  public void addTo(Html html) {
    html.open("dl");
    add(html, "period", report.terms().map(terms -> wording.days(terms.researchPeriod())));
    add(html, "cap", report.terms().map(CallTerms::bulkCap).map(cap -> wording.number(cap)));
    add(
        html,
        "award-notice",
        report.proposal().flatMap(Proposal::awardNotice).map(String::valueOf));
    report.proposal().ifPresent(proposal -> addParticipants(html, proposal));
    report.proposal().ifPresent(proposal -> addRates(html, proposal));
    add(html, "readings", report.readings().map(this::readings));
    report.date().ifPresent(day -> add(html, "date", Optional.of(day.toString())));
    report.receipt().ifPresent(receipt -> addReceipt(html, receipt));
    html.close();
    html.element("p", wording.label("unofficial"), "class", "notice");
    html.element("p", wording.label("day-ranges"), "class", "note");
    addMissing(html);
  }

  private void add(Html html, String key, Optional<String> value) {
    html.element("dt", wording.label("basis." + key));
    html.element("dd", value.map(SafeText::sentence).orElseGet(() -> wording.label("not-stated")));
  }

  private void addParticipants(Html html, Proposal proposal) {
    html.element("dt", wording.label("basis.participants"));
    html.open("dd");
    if (proposal.participants().isEmpty()) {
      html.text(wording.label("not-stated"));
    }
    List<Participant> sorted = proposal.participants().stream()
        .sorted(Comparator.comparing(one -> one.organization().id()))
        .toList();
    for (int i = 0; i < Math.min(sorted.size(), Table.LISTED); i++) {
      html.text(i == 0 ? "" : wording.label("separator"));
      html.name(sorted.get(i).organization().name());
      sorted
          .get(i)
          .canSignBy()
          .ifPresent(day -> html.text(wording.label("can-sign-by", Map.of("day", day))));
    }
    if (sorted.size() > Table.LISTED) {
      html.text(
          wording.label("more", Map.of("count", wording.number(sorted.size() - Table.LISTED))));
    }
    html.close();
  }

  private void addRates(Html html, Proposal proposal) {
    List<String> rates =
        proposal.fxAssumptions().stream().map(wording::assumption).sorted().toList();
    add(html, "fx", rates.isEmpty() ? Optional.empty() : Optional.of(wording.list(rates)));
  }

  private String readings(Readings readings) {
    Map<Reading<?>, Enum<?>> departures = readings.departures();
    return departures.isEmpty()
        ? wording.label("readings-default")
        : wording.label("readings-chosen", Map.of("choices", wording.choices(departures)));
  }

  /** For people the short form; whole, as a text that can be read again. */
  private void addReceipt(Html html, Receipt receipt) {
    html.element("dt", wording.label("basis.receipt"));
    html.open("dd").element("strong", receipt.shortForm()).text(" ");
    html.element("code", receipt.toString(), "class", "receipt").close();
  }

  private void addMissing(Html html) {
    List<String> missing = new ArrayList<>();
    addMissing(missing, "proposal", report.proposal());
    addMissing(missing, "assessment", report.assessment());
    if (report.assessment().isPresent()) {
      addMissing(missing, "survey", report.survey());
      addMissing(missing, "receipt", report.receipt());
    }
    addMissing(missing, "cost-sheet", report.costSheet());
    addMissing(missing, "search", report.search());
    report.search().filter(found -> found.best().isPresent()).ifPresent(found -> {
      addMissing(missing, "alternatives", report.alternatives().stream().findFirst());
      missing.addAll(missingMaps(found));
      addMissing(missing, "proof", report.directProof().or(report::bulkProof));
    });
    if (!missing.isEmpty()) {
      html.element(
          "p", wording.label("missing", Map.of("parts", wording.list(missing))), "class", "note");
    }
  }

  /** The rates on which the cheapest plan may hang, but of which there is no map. */
  private List<String> missingMaps(SearchResult found) {
    Set<String> shown = report.sensitivities().stream()
        .map(map -> map.parameter().toString())
        .collect(Collectors.toSet());
    CurrencyUnit billing = found.sheet().billing();
    return found.proposal().fxAssumptions().stream()
        .filter(one -> one.base().equals(billing) || one.counter().equals(billing))
        .filter(one -> !shown.contains(one.pair()))
        .sorted(Comparator.comparing(FxAssumption::pair))
        .map(one -> one.counter().equals(billing)
            ? wording.label("part.map", Map.of("pair", one.pair()))
            : wording.label(
                "part.map-reversed",
                Map.of("pair", one.pair(), "other", one.counter() + "/" + one.base())))
        .distinct()
        .toList();
  }

  private void addMissing(List<String> missing, String part, Optional<?> given) {
    if (given.isEmpty()) {
      missing.add(wording.label("part." + part));
    }
  }
}
