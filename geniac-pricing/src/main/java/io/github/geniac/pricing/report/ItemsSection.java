package io.github.geniac.pricing.report;

import io.github.geniac.core.Fraction;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Total;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.ItemEligibility;
import io.github.geniac.rules.ItemEligibility.Eligibility;
import io.github.geniac.rules.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Which items are subsidised; those that are not, or not surely, come first. */
record ItemsSection(Wording wording, Assessment assessment, ItemLines lines) implements Section {

  private static final List<Eligibility> ORDER = List.of(
      Eligibility.NOT_ELIGIBLE,
      Eligibility.UNDETERMINED,
      Eligibility.PARTLY_ELIGIBLE,
      Eligibility.ELIGIBLE);

  @Override
  public String id() {
    return "items";
  }

  @Override
  public void addTo(Html html) {
    if (assessment.items().isEmpty()) {
      html.element("p", wording.label("no-items"));
      return;
    }
    Table table = new Table(
            wording,
            "eligible-items",
            wording.label("items.caption", Map.of("count", assessment.items().size())))
        .words(wording.label("item"), wording.label("part"), wording.label("subsidised"))
        .numbers(lines
            .billing()
            .map(currency -> wording.label("eligible-amount", Map.of("currency", currency)))
            .orElseGet(() -> wording.label("eligible-share")))
        .words(wording.label("why"))
        .stacked();
    assessment.items().stream()
        .sorted(Comparator.comparing(item -> ORDER.indexOf(lines.eligibility(item))))
        .forEach(item -> table.row(cells(item)));
    table.addTo(html);
  }

  private List<Consumer<Html>> cells(ItemEligibility item) {
    Eligibility eligibility = lines.eligibility(item);
    return List.of(
        html -> html.name(item.item().id()),
        html -> html.text(wording.word(item.part())),
        html -> Badges.add(html, Badges.of(eligibility), wording.word(eligibility)),
        html -> html.text(lines
            .eligibleCost(item)
            .map(cost -> eligibleCost(eligibility, cost))
            .orElseGet(() -> eligibleShare(item))),
        html -> addReasons(html, item.findings(), lines.notes(item)));
  }

  /** What is open is not eligible yet, but may be. */
  private String eligibleCost(Eligibility eligibility, Total cost) {
    return eligibility == Eligibility.UNDETERMINED && cost.rounded().isZero()
        ? wording.amount(Optional.empty())
        : wording.total(cost);
  }

  /** The share by workloads, unless something about the item itself decides as well. */
  private String eligibleShare(ItemEligibility item) {
    boolean decides = item.findings().stream()
        .noneMatch(one -> standsInTheWay(one) && one.subject().equals(Optional.of(item.item())));
    return item.eligibleShare()
        .filter(share -> decides)
        .map(share -> wording.percent(Fraction.of(share)))
        .orElse("\u2013");
  }

  private void addReasons(Html html, List<Finding> findings, List<Note> notes) {
    List<Finding> reasons =
        findings.stream().filter(ItemsSection::standsInTheWay).toList();
    if (reasons.isEmpty() && notes.isEmpty()) {
      html.text("\u2013");
      return;
    }
    html.open("ul");
    for (Finding finding : reasons) {
      html.open("li").text(SafeText.sentence(finding.explain(wording.locale())) + " ");
      html.element("code", finding.rule().value(), "class", "id").close();
    }
    notes.forEach(note -> html.element("li", SafeText.sentence(wording.text(note))));
    html.close();
  }

  /** Whether a finding keeps a cost from being subsidised, or leaves it open. */
  static boolean standsInTheWay(Finding finding) {
    return finding
        .outcome()
        .filter(one -> one == Outcome.VIOLATED || one == Outcome.UNDETERMINED)
        .isPresent();
  }
}
