package io.github.geniac.rules.outlook;

import io.github.geniac.core.Amount;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.LineageStep;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a {@link Settling} into words. */
final class SettlingText {

  private final Texts texts;

  SettlingText(Locale locale) {
    this.texts = new Texts(locale);
  }

  String of(Settling settling) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.label("stated", Map.of("verdict", settling.stated().verdict())));
    settling.overrun().ifPresent(overrun -> lines.add(overrun(overrun)));
    if (settling.stated().verdict() == Verdict.UNDETERMINED
        && settling.overrun().isEmpty()) {
      lines.add(texts.label(settling.canGoEitherWay() ? "either-way" : "not-either-way"));
      settling.reachable().forEach((verdict, way) -> way(lines, verdict, way));
      sets(lines, settling);
    }
    if (!settling.unanswerable().isEmpty()) {
      lines.add(texts.label("unanswerable"));
      settling.unanswerable().forEach(one -> lines.add("  - " + name(one)));
    }
    return String.join("\n", lines);
  }

  private String overrun(Settling.Overrun overrun) {
    return texts.label(
        "overrun",
        Map.of(
            "combinations", overrun.combinations(),
            "limit", overrun.limit(),
            "unknowns", names(overrun.unknowns())));
  }

  private void way(List<String> lines, Verdict verdict, Settling.Way way) {
    lines.add(texts.label("way." + verdict));
    way.answers()
        .forEach(one -> lines.add("  - "
            + texts.label(
                "assumption", Map.of("unknown", name(one.unknown()), "value", value(one)))));
  }

  private void sets(List<String> lines, Settling settling) {
    lines.add(texts.label(settling.alwaysDecides() ? "sets.decide" : "sets.leave-open"));
    for (Set<Unknown> set : settling.sets()) {
      lines.add("  - " + names(set));
    }
  }

  private String names(Collection<Unknown> unknowns) {
    return unknowns.isEmpty()
        ? texts.label("nothing")
        : unknowns.stream().map(this::name).collect(Collectors.joining("; "));
  }

  private String name(Unknown unknown) {
    String name = unknown
        .fact()
        .map(fact -> texts.name("fact." + fact + ".name", fact.id()))
        .orElseGet(() -> unknown
            .reading()
            .map(reading -> texts.label("reading", Map.of("reading", reading.id())))
            .orElse(""));
    String of = unknown
        .subject()
        .map(subject -> texts.label("of", Map.of("subject", subject.id(), "name", name)))
        .orElse(name);
    return unknown
        .detail()
        .map(detail -> texts.label("detail", Map.of("what", of, "detail", detail)))
        .orElse(of);
  }

  private String value(Assumption assumption) {
    Object value = assumption.value();
    if (value instanceof Boolean yes) {
      return texts.label(yes ? "yes" : "no");
    }
    if (value instanceof Provider provider) {
      return provider
          .operator()
          .filter(one -> !one.equals(provider.seller()))
          .map(one -> texts.label(
              "resale", Map.of("seller", body(provider.seller()), "operator", body(one))))
          .orElseGet(() -> body(provider.seller()));
    }
    if (value instanceof Organization organization) {
      return body(organization);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(texts::word).collect(Collectors.joining(", "));
    }
    return plain(value);
  }

  private String plain(Object value) {
    if (value instanceof Amount.Nodes nodes) {
      return texts.label("nodes", Map.of("nodes", nodes.nodes()));
    }
    if (value instanceof Amount.Quantity quantity) {
      return quantity.quantity().toPlainString();
    }
    if (value instanceof GpuNode node) {
      return texts.label(
          "node",
          Map.of(
              "label", node.label(),
              "gpus", node.gpuCount(),
              "model", node.gpuModel(),
              "bandwidth", node.injectionBandwidthTbps().orElse(BigDecimal.ZERO)));
    }
    if (value instanceof ComputeResource resource) {
      return resource.label();
    }
    if (value instanceof LineageStep step) {
      return texts.word(step.method());
    }
    return texts.word(value);
  }

  private String body(Organization organization) {
    return organization.kind().map(texts::word).orElse(organization.name());
  }
}
