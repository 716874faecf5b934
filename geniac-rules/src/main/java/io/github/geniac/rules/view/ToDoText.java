package io.github.geniac.rules.view;

import io.github.geniac.core.Organization;
import io.github.geniac.rules.Ledger;
import io.github.geniac.rules.Party;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.internal.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a {@link ToDoList} as Markdown. For one thread. */
final class ToDoText {

  private final ToDoList list;
  private final Texts texts;
  private final Markdown page = new Markdown();

  ToDoText(ToDoList list, Texts texts) {
    this.list = list;
    this.texts = texts;
  }

  String text() {
    page.heading(1, texts.label("to-do"));
    page.list(List.of(texts.headline(list.assessment()), texts.basis(list.assessment())));
    if (list.isEmpty()) {
      page.paragraph(
          texts.label(list.assessment().isAdmissible() ? "to-do.nothing" : "to-do.not-judged"));
    }
    PointTable.add(page, texts, "to-do.corrections", list.corrections());
    list.addressees().forEach(this::tasks);
    PointTable.add(page, texts, "to-do.unasked", list.unasked());
    PointTable.add(page, texts, "to-do.remarks", list.remarks());
    page.heading(2, texts.label("to-do.not-covered"));
    page.list(notCovered());
    return page.text();
  }

  private List<String> notCovered() {
    List<String> lines = new ArrayList<>();
    lines.add(texts.phrase("label.caution", ""));
    for (Ledger.Entry entry : list.leftToPeople()) {
      String why = texts.phrase("clause." + entry.clause() + ".why", "");
      lines.add(texts.label("to-do.people", Map.of("clause", entry.clause(), "why", why)));
    }
    return lines;
  }

  private void tasks(Addressee addressee) {
    List<Task> tasks = list.tasks(addressee);
    page.heading(2, heading(addressee, tasks.size()));
    page.tableOfLines(
        texts.heads("holds-up", "asked", "form", "evidence", "of", "clauses", "open", "because"),
        tasks.stream().map(this::row).toList());
  }

  private String heading(Addressee addressee, int count) {
    String open =
        addressee.party() == Party.PROVIDER && addressee.seller().isEmpty() ? ".open" : "";
    String seller = addressee.seller().map(Organization::name).orElse("");
    return texts.label(
        "to-do.to." + addressee.party() + open, Map.of("count", count, "seller", seller));
  }

  private List<String> row(Task task) {
    Question question = task.questions().get(0);
    return List.of(
        texts.label("stake." + task.holdsUp()),
        texts.what(question),
        texts.form(question),
        texts.evidence(question),
        texts.subjects(task.subjects()),
        texts.clauses(task.clauses()),
        texts.lines(task.rules().stream()
            .map(rule ->
                texts.label("rule-on", Map.of("rule", texts.rule(rule), "parts", task.parts(rule))))
            .toList()),
        texts.lines(task.points().stream()
            .map(Point::finding)
            .filter(finding -> !finding.arguments().isEmpty())
            .map(texts::sentence)
            .toList()));
  }
}
