package io.github.geniac.pricing.report;

import io.github.geniac.core.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the sections of a report onto one page. */
final class Page {

  /** Nothing is loaded and nothing runs, whatever the page may hold. */
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Report report;
  private final Wording wording;
  private final List<Section> sections;

  Page(Report report, Wording wording) {
    this.report = report;
    this.wording = wording;
    this.sections = sections();
  }

  private List<Section> sections() {
    List<Section> all = new ArrayList<>();
    report
        .assessment()
        .ifPresent(
            one -> all.add(new VerdictSection(wording, one, report.survey(), report.costSheet())));
    all.add(new BasisSection(wording, report));
    report.assessment().ifPresent(one -> all.add(new RulesSection(wording, one)));
    report.assessment().ifPresent(one -> all.add(new QuestionsSection(wording, one)));
    report
        .assessment()
        .ifPresent(
            one -> all.add(new ItemsSection(wording, one, new ItemLines(report.costSheet()))));
    report.costSheet().ifPresent(one -> all.add(new CostSection(wording, one)));
    report.proposal().ifPresent(one -> all.add(new NodesSection(wording, one, report)));
    report.search().ifPresent(one -> all.add(new SearchSection(wording, report, one)));
    all.add(new LedgerSection(wording));
    return all;
  }

  String html() {
    Html html = new Html();
    html.doctype();
    html.open("html", "lang", wording.locale().getLanguage());
    addHead(html);
    html.open("body");
    html.element("a", wording.label("skip"), "class", "skip", "href", "#main");
    addHeader(html);
    addContents(html);
    html.open("main", "id", "main");
    sections.forEach(section -> addSection(html, section));
    html.close();
    html.open("footer").element("p", wording.label("unofficial")).close();
    return html.close().close().finished();
  }

  private String title() {
    return report.proposal().flatMap(Proposal::title).orElseGet(() -> wording.label("untitled"));
  }

  private void addHead(Html html) {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.empty("meta", "name", "color-scheme", "content", "light dark");
    html.element("title", wording.label("page-title", Map.of("title", SafeText.name(title()))));
    html.style(StyleSheet.CSS);
    html.close();
  }

  private void addHeader(Html html) {
    html.open("header");
    html.element("p", wording.label("kind"), "class", "kind");
    html.open("h1").name(title()).close();
    report
        .date()
        .ifPresent(
            day -> html.element("p", wording.label("dated", Map.of("day", day)), "class", "dated"));
    html.close();
  }

  private void addContents(Html html) {
    html.open("nav", "aria-label", wording.label("contents"));
    html.open("ol");
    for (Section section : sections) {
      html.open("li").element("a", heading(section), "href", "#" + section.id()).close();
    }
    html.close().close();
  }

  private void addSection(Html html, Section section) {
    String id = section.id();
    html.open("section", "id", id, "aria-labelledby", id + "-h");
    html.element("h2", heading(section), "id", id + "-h");
    section.addTo(html);
    html.close();
  }

  private String heading(Section section) {
    return wording.label("section." + section.id());
  }
}
