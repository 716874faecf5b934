package io.github.geniac.rules;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.repair.Edit;
import io.github.geniac.rules.repair.Repair;
import io.github.geniac.rules.repair.SetProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a repair keeps what it promises, worked out anew: it shares no line with what finds them.
 *
 * @param scene the proposal with its terms and readings
 * @param was its assessment
 */
record RepairChecker(Scene scene, Assessment was) {

  static RepairChecker of(Scene scene) {
    return new RepairChecker(
        scene, Rulebook.standard().assess(scene.proposal(), scene.terms(), scene.readings()));
  }

  Assessment assess(Proposal proposal) {
    return Rulebook.standard().assess(proposal, scene.terms(), scene.readings());
  }

  /** What is wrong with a repair; nothing if all is right. */
  List<String> flaws(Repair repair, RepairGoal goal) {
    List<String> flaws = new ArrayList<>();
    Optional<Proposal> after = applied(repair.edits());
    if (after.isEmpty() || !after.get().equals(repair.after())) {
      return List.of("the edits do not come to the proposal that is offered");
    }
    if (!assess(after.get()).equals(repair.becomes())) {
      flaws.add("the assessment is another");
    }
    if (!goal.isReached(scene, after.get())) {
      flaws.add("the goal is not reached");
    }
    if (!breaksNothing(after.get(), Touched.by(repair.edits()))) {
      flaws.add("it is not sound");
    }
    flaws.addAll(needless(repair, goal));
    return flaws;
  }

  /** Every smaller set of pieces is unsound, or loses more. */
  private List<String> needless(Repair repair, RepairGoal goal) {
    List<String> flaws = new ArrayList<>();
    List<Edit> pieces = new ArrayList<>();
    repair.edits().forEach(edit -> pieces.addAll(edit.parts()));
    for (int set = 1; set < (1 << pieces.size()) - 1; set++) {
      List<Edit> some = new ArrayList<>();
      for (int i = 0; i < pieces.size(); i++) {
        if ((set >> i) % 2 == 1) {
          some.add(pieces.get(i));
        }
      }
      Optional<Proposal> less = applied(some);
      if (less.isPresent()
          && goal.isReached(scene, less.get())
          && losesNoMore(less.get(), repair.after())
          && breaksNothing(less.get(), Touched.by(some))) {
        flaws.add("some of it is enough: " + some);
      }
    }
    return flaws;
  }

  /**
   * The allocations about which something may become open.
   *
   * @param opened those that are new or moved: anything
   * @param supplied those from another provider: what is its to say
   */
  record Touched(Set<String> opened, Set<String> supplied) {

    private static Touched by(List<Edit> edits) {
      Touched touched = new Touched(new HashSet<>(), new HashSet<>());
      for (Edit edit : edits) {
        Set<String> ids = edit instanceof SetProvider ? touched.supplied : touched.opened;
        edit.opens().forEach(id -> ids.add(id.value()));
      }
      return touched;
    }
  }

  private Optional<Proposal> applied(List<Edit> edits) {
    try {
      Proposal proposal = scene.proposal();
      for (Edit edit : edits) {
        proposal = edit.applyTo(proposal);
      }
      return Optional.of(proposal);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** No result got worse but by questions that had to be opened. */
  boolean breaksNothing(Proposal after, Touched touched) {
    Assessment becomes = assess(after);
    for (RuleResult old : was.results()) {
      RuleResult now = becomes.results(old.rule().value()).stream()
          .filter(one -> one.part() == old.part())
          .findFirst()
          .orElseThrow();
      for (Finding finding : now.findings()) {
        if (finding.outcome().equals(Optional.of(Outcome.VIOLATED)) && !had(old, finding)) {
          return false;
        }
        boolean asks = finding.outcome().equals(Optional.of(Outcome.UNDETERMINED))
            && now.outcome() == Outcome.UNDETERMINED;
        boolean calm = old.outcome().compareTo(Outcome.UNDETERMINED) < 0;
        String about = finding.subject().map(Subject::id).orElse("");
        if (asks
            && calm
            && !touched.opened.contains(about)
            && !(touched.supplied.contains(about) && !isAskedAnyway(finding, after, touched))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether the same is asked where the provider is the one before. */
  private boolean isAskedAnyway(Finding finding, Proposal after, Touched touched) {
    Dossier former = new Dossier(fromBefore(after, touched), scene.terms(), Optional.empty());
    return Rulebook.standard()
        .rule(finding.rule().value())
        .evaluate(former, finding.part(), scene.readings())
        .findings()
        .contains(finding);
  }

  /** As if whatever comes from another provider came from the one before, on its terms. */
  private Proposal fromBefore(Proposal after, Touched touched) {
    Proposal former = after;
    for (Allocation old : scene.proposal().allocations()) {
      if (touched.supplied.contains(old.id().value())) {
        former = SmallEdits.mapped(
            former,
            old,
            now -> now.toBuilder()
                .provider(old.provider())
                .offer(Optional.<Offer>empty())
                .pricePlan(old.pricePlan())
                .statedCost(old.statedCost())
                .talks(old.talks())
                .ancillary(old.ancillary())
                .build());
      }
    }
    return former;
  }

  private static boolean had(RuleResult old, Finding finding) {
    return old.findings().stream()
        .anyMatch(one -> one.outcome().equals(finding.outcome())
            && (one.subject().isEmpty() || one.key().equals(finding.key()))
            && one.subject().equals(finding.subject()));
  }

  /** Day by day and plan by plan, what one change lacks of the proposal the other lacks as well. */
  private boolean losesNoMore(Proposal one, Proposal other) {
    Proposal before = scene.proposal();
    for (LocalDate day = scene.terms().researchPeriod().start();
        scene.terms().researchPeriod().contains(day);
        day = day.plusDays(1)) {
      if (lost(direct(before, day), direct(one, day))
              > lost(direct(before, day), direct(other, day))
          || lost(work(before, before, day), work(before, one, day))
              > lost(work(before, before, day), work(before, other, day))) {
        return false;
      }
    }
    return smaller(before, other).containsAll(smaller(before, one));
  }

  private static int lost(int before, int after) {
    return Math.max(0, before - after);
  }

  private static int direct(Proposal proposal, LocalDate day) {
    return proposal.directPlan().stream()
        .flatMap(plan -> plan.allocations().stream())
        .mapToInt(one -> nodes(one, day))
        .sum();
  }

  /** The bulk plan's nodes; the direct plan's, where the bulk plan has been withdrawn. */
  private static int work(Proposal before, Proposal proposal, LocalDate day) {
    if (before.bulkPlan().isPresent() && proposal.bulkPlan().isEmpty()) {
      return direct(proposal, day);
    }
    return proposal.bulkPlan().stream()
        .flatMap(plan -> plan.allocations().stream())
        .mapToInt(one -> nodes(one, day))
        .sum();
  }

  private static int nodes(Allocation one, LocalDate day) {
    if (one.amount().orElse(null) instanceof Amount.Scheduled scheduled) {
      return scheduled.schedule().nodesOn(day);
    }
    boolean there = one.period().filter(days -> days.contains(day)).isPresent();
    return there && one.amount().orElse(null) instanceof Amount.Nodes nodes ? nodes.nodes() : 0;
  }

  /** What has no nodes by the day and is gone, or less. */
  private static Set<ItemId> smaller(Proposal before, Proposal after) {
    Set<ItemId> smaller = new HashSet<>();
    for (Allocation one : before.allocations()) {
      boolean byTheDay = one.amount().orElse(null) instanceof Amount.Scheduled
          || (one.amount().orElse(null) instanceof Amount.Nodes && one.period().isPresent());
      Optional<BigDecimal> size = size(one);
      if (byTheDay || size.filter(much -> much.signum() == 0).isPresent()) {
        continue;
      }
      List<Allocation> now = after.allocations().stream()
          .filter(other -> other.id().equals(one.id()))
          .toList();
      if (now.isEmpty()
          || (size.isPresent()
              && size(now.get(0)).filter(much -> much.compareTo(size.get()) < 0).isPresent())) {
        smaller.add(one.id());
      }
    }
    return smaller;
  }

  private static Optional<BigDecimal> size(Allocation one) {
    if (one.amount().orElse(null) instanceof Amount.Nodes nodes) {
      return Optional.of(BigDecimal.valueOf(nodes.nodes()));
    }
    return one.amount().orElse(null) instanceof Amount.Quantity quantity
        ? Optional.of(quantity.quantity())
        : Optional.empty();
  }
}
