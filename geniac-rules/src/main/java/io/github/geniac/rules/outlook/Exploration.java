package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.RuleId;
import io.github.geniac.rules.RuleKind;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardFacts;
import io.github.geniac.rules.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out a {@link Settling}.
 *
 * <p>Rules that ask for facts in common are looked at together, in a {@link Group}; groups do not
 * depend on each other but for the readings of the call, which are few. A group evaluates its rules
 * under every combination of the answers of its facts, each fact supplied or not, and no longer
 * once they are decided: a decided outcome stays so when facts are added. What rules ask for in
 * doing so joins the group, until nothing new is asked for. The cost is the sum over the groups of
 * the product of (answers + 1) over its facts and readings; the limit bounds that product.
 *
 * <p>It rests on two laws, which tests hold: stating a missing fact never flips a decided outcome,
 * and a rule asks for what it needs. One case of the call is known in which a rule is decided by
 * what it does not ask for: other compute is no bulk node, whatever its amount and type.
 */
final class Exploration {

  /**
   * The rules of the call that a resource that is no node passes by, though they do not ask for it.
   */
  private static final Set<String> ON_RESOURCES = Set.of(
      "bulk-node-cap",
      "bulk-count-constant",
      "bulk-covers-research-period",
      "bulk-direct-mix",
      "bulk-vendor");

  /** Rules that tell what another rule, open without a word, is missing. */
  private static final Map<String, String> TOLD_BY =
      Map.of("development-included", "model-lineage");

  private final Setting setting;
  private final Proposal proposal;
  private final FactAnswers book;
  private final Assessment stated;
  private final Map<Atom, Set<Unknown>> asked = new LinkedHashMap<>();
  private final Map<Unknown, List<FactAnswer>> answers = new LinkedHashMap<>();
  private final Set<Unknown> unanswerable = new LinkedHashSet<>();
  private final Set<Reading<?>> open = new LinkedHashSet<>();
  private final Map<List<Object>, Group> filled = new LinkedHashMap<>();
  private boolean grown;

  Exploration(Setting setting, Proposal proposal, FactAnswers book) {
    this.setting = setting;
    this.proposal = proposal;
    this.book = book;
    this.stated = setting.assess(proposal);
  }

  Settling settling() {
    if (stated.verdict() != Verdict.UNDETERMINED) {
      return decided();
    }
    for (RuleResult result : stated.results(RuleKind.ADMISSIBILITY)) {
      if (result.outcome() == Outcome.UNDETERMINED) {
        Atom.of(result).forEach(this::ask);
      }
    }
    List<GroupInWorlds> groups;
    do {
      grown = false;
      groups = new ArrayList<>();
      for (List<Atom> atoms : partition()) {
        Optional<Settling.Overrun> overrun = overrun(atoms);
        if (overrun.isPresent()) {
          return overrun(overrun.get());
        }
        groups.add(group(atoms));
      }
    } while (grown);
    return new Summary(stated, setting, proposal, List.copyOf(groups), worlds())
        .settling(List.copyOf(answers.keySet()), List.copyOf(unanswerable), book.limit());
  }

  /** A group and the readings that its rules declare. */
  record GroupInWorlds(Group group, Worlds worlds) {}

  private Worlds worlds() {
    return new Worlds(setting.readings(), List.copyOf(open));
  }

  private Settling decided() {
    Settling.Way here = new Settling.Way(List.of(), proposal, setting.readings());
    return new Settling(
        stated,
        List.of(),
        List.of(),
        Map.of(stated.verdict(), here),
        Set.of(Set.of()),
        true,
        Optional.empty());
  }

  private Settling overrun(Settling.Overrun overrun) {
    return new Settling(
        stated,
        unknowns(),
        List.copyOf(unanswerable),
        Map.of(),
        Set.of(),
        false,
        Optional.of(overrun));
  }

  private List<Unknown> unknowns() {
    List<Unknown> all = new ArrayList<>(answers.keySet());
    open.forEach(reading -> all.add(Unknown.of(reading)));
    return all;
  }

  /** Takes down what an atom asks for in the proposal as stated. */
  private void ask(Atom atom) {
    asked.putIfAbsent(atom, new LinkedHashSet<>());
    for (Finding finding : atom.findings(stated)) {
      if (finding.outcome().equals(Optional.of(Outcome.UNDETERMINED))) {
        Asked.by(finding, proposal, stated).forEach(unknown -> ask(atom, unknown));
      }
    }
  }

  private void ask(Atom atom, Unknown unknown) {
    if (unknown.reading().isPresent()) {
      read(unknown.reading().get());
      return;
    }
    if (unanswerable.contains(unknown)) {
      return;
    }
    if (!answers.containsKey(unknown)) {
      List<FactAnswer> known = book.answers(unknown, proposal, setting.terms());
      if (known.isEmpty()) {
        unanswerable.add(unknown);
        return;
      }
      answers.put(unknown, known);
      grown = true;
    }
    grown |= asked.computeIfAbsent(atom, one -> new LinkedHashSet<>()).add(unknown);
  }

  /** A reading that is open: every rule that declares it may come to something else. */
  private void read(Reading<?> reading) {
    if (Worlds.others(setting.readings(), reading).isEmpty() || !open.add(reading)) {
      return;
    }
    grown = true;
    for (RuleResult result : stated.results(RuleKind.ADMISSIBILITY)) {
      if (setting.rulebook().rule(result.rule().value()).readings().contains(reading)) {
        Atom.of(result).forEach(this::ask);
      }
    }
  }

  /** The atoms, those that have a fact in common together. */
  private List<List<Atom>> partition() {
    asked.forEach((atom, facts) -> {
      if (ON_RESOURCES.contains(atom.rule().value())) {
        answers.keySet().stream()
            .filter(this::isResourceOfBulkPlan)
            .filter(fact -> atom.subject().isEmpty() || atom.subject().equals(fact.subject()))
            .forEach(facts::add);
      }
    });
    boolean alone = isAlone();
    List<List<Atom>> groups = new ArrayList<>();
    asked.keySet().forEach(atom -> {
      List<Atom> joined = new ArrayList<>();
      groups.removeIf(group -> {
        boolean common = alone || group.stream().anyMatch(one -> haveCommonFact(one, atom));
        if (common) {
          joined.addAll(group);
        }
        return common;
      });
      joined.add(atom);
      groups.add(joined);
    });
    return groups;
  }

  /** Whether no rule is satisfied yet, so that the verdict is the rules' together. */
  private boolean isAlone() {
    return stated.results(RuleKind.ADMISSIBILITY).stream()
        .noneMatch(result -> result.outcome() == Outcome.SATISFIED);
  }

  private boolean haveCommonFact(Atom one, Atom other) {
    return asked.getOrDefault(one, Set.of()).stream()
        .anyMatch(asked.getOrDefault(other, Set.of())::contains);
  }

  private boolean isResourceOfBulkPlan(Unknown unknown) {
    return unknown.fact().equals(Optional.of(StandardFacts.RESOURCE))
        && proposal.bulkPlan().map(BulkPlan::allocations).orElse(List.of()).stream()
            .map(Allocation::id)
            .anyMatch(id -> unknown.subject().map(one -> one.id()).equals(Optional.of(id.value())));
  }

  private List<Unknown> facts(List<Atom> atoms) {
    return answers.keySet().stream()
        .filter(fact ->
            atoms.stream().anyMatch(one -> asked.getOrDefault(one, Set.of()).contains(fact)))
        .toList();
  }

  private Worlds worlds(List<Atom> atoms) {
    Set<Reading<?>> declared = new LinkedHashSet<>();
    atoms.forEach(atom -> declared.addAll(rule(atom.rule()).readings()));
    List<Reading<?>> own = open.stream().filter(declared::contains).toList();
    Rulebook rulebook = rulebook(atoms);
    Readings base = Worlds.limited(setting.readings(), new LinkedHashSet<>(rulebook.readings()));
    return new Worlds(base, own);
  }

  private Rule rule(RuleId id) {
    return setting.rulebook().rule(id.value());
  }

  /** The rules of the atoms, and those that tell what they are missing. */
  private Rulebook rulebook(List<Atom> atoms) {
    Set<RuleId> ids = new LinkedHashSet<>();
    for (Atom atom : atoms) {
      ids.add(atom.rule());
      Optional.ofNullable(TOLD_BY.get(atom.rule().value())).map(RuleId::of).ifPresent(ids::add);
    }
    return Rulebook.of(setting.rulebook().rules().stream()
        .filter(rule -> ids.contains(rule.id()))
        .toArray(Rule[]::new));
  }

  private Optional<Settling.Overrun> overrun(List<Atom> atoms) {
    List<Unknown> facts = facts(atoms);
    Worlds worlds = worlds(atoms);
    long combinations = Group.saturated(
        Group.combinations(
            facts.stream().map(one -> answers.getOrDefault(one, List.of())).toList()),
        worlds.count());
    if (combinations <= book.limit()) {
      return Optional.empty();
    }
    List<Unknown> together = new ArrayList<>(facts);
    worlds.open().forEach(reading -> together.add(Unknown.of(reading)));
    return Optional.of(new Settling.Overrun(together, combinations, book.limit()));
  }

  private GroupInWorlds group(List<Atom> atoms) {
    List<Unknown> facts = facts(atoms);
    Worlds worlds = worlds(atoms);
    Group group = filled.computeIfAbsent(List.of(atoms, facts, worlds.open()), key -> {
      Group one = new Group(
          atoms,
          facts,
          facts.stream().map(fact -> answers.getOrDefault(fact, List.of())).toList(),
          worlds.count(),
          isAlone());
      one.fill(new Group.Rules(rulebook(atoms), setting.terms()), worlds, proposal, this::ask);
      one.close(worlds);
      return one;
    });
    return new GroupInWorlds(group, worlds);
  }
}
