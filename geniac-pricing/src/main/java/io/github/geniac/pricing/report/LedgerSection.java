package io.github.geniac.pricing.report;

import io.github.geniac.rules.Ledger;
import io.github.geniac.rules.RuleId;
import java.util.List;

/** The ledger: what became of each clause of the call. */
record LedgerSection(Wording wording) implements Section {

  @Override
  public String id() {
    return "ledger";
  }

  @Override
  public void addTo(Html html) {
    html.element("p", wording.label("ledger.about"));
    Table table = new Table(wording, "ledger-entries", wording.label("ledger.caption"))
        .words(
            wording.label("clause-number"),
            wording.label("place"),
            wording.label("subject-matter"),
            wording.label("treatment"),
            wording.label("by"))
        .stacked();
    for (Ledger.Entry entry : Ledger.entries()) {
      String clause = "clause." + entry.clause().number();
      table.row(List.of(
          html1 -> html1.text(entry.clause().number()),
          html1 -> html1.text(wording.place(entry)),
          html1 -> html1.text(wording.phraseOr(clause, entry.clause().number())),
          html1 -> html1.text(wording.label("treatment." + entry.treatment())),
          html1 -> addBy(html1, entry)));
    }
    table.addTo(html);
  }

  private void addBy(Html html, Ledger.Entry entry) {
    if (entry.treatment() != Ledger.Treatment.ENCODED) {
      html.text(wording.phraseOr("clause." + entry.clause().number() + ".why", ""));
      return;
    }
    html.open("ul");
    for (RuleId rule : entry.rules()) {
      html.open("li").text(wording.phraseOr("rule." + rule, rule.value()) + " ");
      html.element("code", rule.value(), "class", "id").close();
    }
    html.close();
  }
}
