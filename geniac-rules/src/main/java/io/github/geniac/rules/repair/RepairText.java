package io.github.geniac.rules.repair;

import io.github.geniac.core.NodeSchedule;
import io.github.geniac.rules.Clause;
import io.github.geniac.rules.Question;
import io.github.geniac.rules.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts repairs into words.
 *
 * @param words the language
 */
record RepairText(Texts words) {

  /** The edits in a line. */
  String line(Repair repair) {
    EditText text = new EditText(words, repair.before());
    return repair.edits().stream().map(text::of).collect(Collectors.joining("; "));
  }

  String of(Repair repair) {
    EditText text = new EditText(words, repair.before());
    List<String> lines = new ArrayList<>();
    repair.edits().forEach(edit -> lines.add(text.of(edit)));
    for (RuleResult result : repair.removed()) {
      lines.add("  " + words.label("removes", named(result)));
    }
    repair.nodes().stream().filter(NodeChange::isChange).forEach(change -> {
      tell(lines, "lost", change, change.lost());
      tell(lines, "gained", change, change.gained());
    });
    if (!repair.lostOtherwise().isEmpty()) {
      lines.add("  "
          + words.label("lost-otherwise", Map.of("items", List.copyOf(repair.lostOtherwise()))));
    }
    for (Question question : repair.opened()) {
      lines.add("  " + words.label("opens", Map.of("question", question(question))));
    }
    return String.join("\n", lines);
  }

  private void tell(List<String> lines, String key, NodeChange change, NodeSchedule nodes) {
    if (!nodes.isEmpty()) {
      lines.add("  "
          + words.label(
              key,
              Map.of(
                  "plan", change.plan(),
                  "nodes", nodes.maxNodes(),
                  "days", nodes.nodeDays(),
                  "first", nodes.span().orElseThrow().start())));
    }
  }

  private String question(Question question) {
    String what = question
        .fact()
        .map(fact -> Texts.PHRASES.fill(words.locale(), "fact." + fact + ".name", Map.of()))
        .orElseGet(() -> question.reading().map(Object::toString).orElse(""));
    return question
        .subject()
        .map(subject -> words.label("question", Map.of("subject", subject.id(), "what", what)))
        .orElse(what);
  }

  private Map<String, Object> named(RuleResult result) {
    return Map.of(
        "rule", result.rule(),
        "name", Texts.PHRASES.fill(words.locale(), "rule." + result.rule(), Map.of()),
        "part", result.part(),
        "clauses", clauses(result.clauses()));
  }

  private static String clauses(List<Clause> clauses) {
    return clauses.stream().map(Clause::number).collect(Collectors.joining(", "));
  }

  String of(Need need) {
    String subject = need.subject().map(one -> one.id() + ": ").orElse("");
    String must = words.label(
        "need." + need.reason(),
        Map.of("fields", need.locked().stream().map(Field::toString).toList()));
    return words.label(
        "need",
        Map.of(
            "rule", need.rule(),
            "clauses", clauses(need.clauses()),
            "must", subject + must));
  }

  String of(RepairReport report) {
    List<String> lines = new ArrayList<>();
    if (report.rules().isEmpty()) {
      return words.label("nothing");
    }
    if (!report.repairs().isEmpty() || !report.needs().isEmpty()) {
      lines.add(words.label(report.repairs().isEmpty() ? "no-verdict" : "verdict"));
      add(lines, report.repairs(), report.needs());
    }
    for (RuleRepairs one : report.rules()) {
      lines.add("");
      lines.add(words.label("rule", named(one.violated())));
      if (!one.repairs().isEmpty() && one.repairs().equals(report.repairs())) {
        lines.add("  " + words.label("same"));
      } else {
        add(lines, one.repairs(), one.needs());
      }
    }
    return String.join("\n", lines);
  }

  private void add(List<String> lines, List<Repair> repairs, List<Need> needs) {
    for (int i = 0; i < repairs.size(); i++) {
      String[] told = of(repairs.get(i)).split("\n", -1);
      for (int k = 0; k < told.length; k++) {
        lines.add((k == 0 ? "  " + (i + 1) + ". " : "     ") + told[k]);
      }
    }
    needs.forEach(need -> lines.add("  - " + of(need)));
  }
}
