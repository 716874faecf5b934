package io.github.geniac.pricing.shell;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.outlook.Frontier;
import io.github.geniac.rules.outlook.FrontierAxes;
import io.github.geniac.rules.outlook.FrontierAxis;
import io.github.geniac.rules.outlook.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a proposal can go in what is usually moved. */
final class Frontiers {

  private final Setting setting;
  private final Proposal proposal;

  Frontiers(Setting setting, Proposal proposal) {
    this.setting = setting;
    this.proposal = proposal;
  }

  static Told<List<Frontier<?>>> told(List<Frontier<?>> frontiers, Voice voice) {
    return new Told<>(List.copyOf(frontiers), voice, Frontiers::text);
  }

  private static String text(List<Frontier<?>> frontiers, Voice voice) {
    return frontiers.isEmpty()
        ? voice.label("frontier.none")
        : frontiers.stream()
            .map(one -> one.explain(voice.locale()))
            .collect(Collectors.joining("\n\n"));
  }

  /** The nodes of bulk allocations, then days of signing with an edge, each in order of ids. */
  List<Frontier<?>> standard() {
    List<Frontier<?>> all = new ArrayList<>();
    List<String> bulk = proposal.bulkPlan().map(BulkPlan::bulk).orElse(List.of()).stream()
        .map(one -> one.id().value())
        .distinct()
        .sorted()
        .toList();
    for (String id : bulk) {
      all.add(of(
          bulk.size() == 1
              ? FrontierAxes.bulkNodes(proposal, setting.terms())
              : FrontierAxes.nodes(proposal, id, 0, most(0))));
    }
    if (!bulk.isEmpty() && proposal.awardNotice().isPresent()) {
      participants()
          .map(id -> of(FrontierAxes.signingDay(proposal, id, setting.terms())))
          .filter(frontier -> !frontier.edges().isEmpty())
          .forEach(all::add);
    }
    return all;
  }

  /** Nodes and days of an allocation, or the day of signing of a participant. */
  List<Frontier<?>> of(String id) {
    Optional<Allocation> allocation = proposal.allocations().stream()
        .filter(one -> one.id().value().equals(id))
        .findFirst();
    if (allocation.isPresent()) {
      return of(allocation.get());
    }
    if (participants().anyMatch(id::equals)) {
      return List.of(of(FrontierAxes.signingDay(proposal, id, setting.terms())));
    }
    List<String> known = Stream.concat(
            proposal.allocations().stream().map(one -> one.id().value()), participants())
        .distinct()
        .sorted()
        .toList();
    throw new IllegalArgumentException("frontier: there is no allocation or participant '" + id
        + "'; there are " + known + Nearest.hint(id, known));
  }

  private List<Frontier<?>> of(Allocation one) {
    String id = one.id().value();
    List<Frontier<?>> all = new ArrayList<>();
    if (!(one.amount().orElse(null) instanceof Amount.Quantity)) {
      int nodes = one.nodeSchedule().map(NodeSchedule::maxNodes).orElse(0);
      all.add(of(FrontierAxes.nodes(proposal, id, 0, most(nodes))));
    }
    if (one.days().isPresent()) {
      all.add(of(FrontierAxes.firstDay(proposal, id, setting.terms())));
      all.add(of(FrontierAxes.lastDay(proposal, id, setting.terms())));
    }
    return all;
  }

  /** Twice the cap, or twice what is stated if that is more. */
  private int most(int stated) {
    return Math.multiplyExact(2, Math.max(setting.terms().bulkCap(), stated));
  }

  private Stream<String> participants() {
    return proposal.participants().stream()
        .map(Participant::organization)
        .map(one -> one.id().value())
        .sorted();
  }

  private <T extends Comparable<? super T>> Frontier<T> of(FrontierAxis<T> axis) {
    return Frontier.of(setting, proposal, axis);
  }
}
