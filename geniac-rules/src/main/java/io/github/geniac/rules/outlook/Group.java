package io.github.geniac.rules.outlook;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Finding;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rulebook;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Facts that rules look at together, and what those rules come to under every combination of their
 * answers. A fact that is not supplied is digit 0 of a cell, its n-th answer is digit n. Mutable
 * while it is filled.
 */
final class Group {

  /** The combination has no meaning, such as nodes of what is no node. */
  static final byte NONE = 0;

  /** Nothing is open or violated. */
  static final byte PASSES = 1;

  /** Something is open, nothing violated. */
  static final byte OPEN = 2;

  /** Something is violated. */
  static final byte FAILS = 3;

  final List<Atom> atoms;
  final List<Unknown> facts;
  private final List<List<FactAnswer>> answers;
  private final boolean alone;
  private final int[] weights;
  private final int cells;
  private final byte[][] outcomes;
  private final byte[][] ends;

  /**
   * A group that is not filled yet.
   *
   * @param alone whether no rule outside of it is satisfied, so that it passes only if one of its
   *     own is
   */
  Group(
      List<Atom> atoms,
      List<Unknown> facts,
      List<List<FactAnswer>> answers,
      int worlds,
      boolean alone) {
    this.atoms = atoms;
    this.facts = facts;
    this.answers = answers;
    this.alone = alone;
    this.weights = new int[facts.size()];
    int size = 1;
    for (int i = facts.size() - 1; i >= 0; i--) {
      weights[i] = size;
      size *= answers.get(i).size() + 1;
    }
    this.cells = size;
    this.outcomes = new byte[worlds][size];
    this.ends = new byte[worlds][size];
  }

  /** How many combinations there are, each fact supplied or not. */
  static long combinations(List<List<FactAnswer>> answers) {
    long size = 1;
    for (List<FactAnswer> some : answers) {
      size = saturated(size, some.size() + 1L);
    }
    return size;
  }

  static long saturated(long one, long other) {
    return one > Long.MAX_VALUE / other ? Long.MAX_VALUE : one * other;
  }

  int cells() {
    return cells;
  }

  byte outcome(int world, int cell) {
    return outcomes[world][cell];
  }

  /**
   * What the rules can still come to from a cell once everything is answered, as bits 1 shifted by
   * the outcomes.
   */
  byte ends(int world, int cell) {
    return ends[world][cell];
  }

  /** Whether something is open that no further answer changes. */
  boolean isStuck(int world, int cell) {
    return outcomes[world][cell] == OPEN && ends[world][cell] == 1 << OPEN;
  }

  int digit(int cell, int fact) {
    return cell / weights[fact] % (answers.get(fact).size() + 1);
  }

  FactAnswer answer(int cell, int fact) {
    return answers.get(fact).get(digit(cell, fact) - 1);
  }

  /** The facts that a cell supplies, as bits. */
  int supplied(int cell) {
    int bits = 0;
    for (int i = 0; i < weights.length; i++) {
      bits |= digit(cell, i) > 0 ? 1 << i : 0;
    }
    return bits;
  }

  /** The facts that cannot be supplied beside what a cell supplies, as bits. */
  int inapplicable(int cell) {
    int bits = 0;
    for (int i = 0; i < weights.length; i++) {
      boolean possible = digit(cell, i) > 0;
      for (int digit = 1; digit <= answers.get(i).size() && !possible; digit++) {
        possible = outcomes[0][cell + digit * weights[i]] != NONE;
      }
      bits |= possible ? 0 : 1 << i;
    }
    return bits;
  }

  /** How many facts a cell supplies. */
  int size(int cell) {
    return Integer.bitCount(supplied(cell));
  }

  /**
   * Evaluates every combination under every world.
   *
   * @param asked told what the open atoms ask for
   */
  void fill(Rules rules, Worlds worlds, Proposal base, BiConsumer<Atom, Unknown> asked) {
    fill(0, 0, base, (cell, proposal) -> {
      for (int world = 0; world < outcomes.length; world++) {
        outcomes[world][cell] =
            outcome(rules, worlds.readings(world), world, cell, proposal, asked);
      }
    });
  }

  /** The rules of a group, and their terms. */
  record Rules(Rulebook rulebook, CallTerms terms) {

    Assessment assess(Proposal proposal, Readings readings) {
      return rulebook.assess(proposal, terms, readings);
    }
  }

  private interface Leaf {
    void accept(int cell, Proposal proposal);
  }

  private void fill(int fact, int cell, Proposal proposal, Leaf leaf) {
    if (fact == facts.size()) {
      leaf.accept(cell, proposal);
      return;
    }
    fill(fact + 1, cell, proposal, leaf);
    for (int i = 0; i < answers.get(fact).size(); i++) {
      int next = cell + (i + 1) * weights[fact];
      answers
          .get(fact)
          .get(i)
          .statement()
          .apply(proposal)
          .ifPresent(more -> fill(fact + 1, next, more, leaf));
    }
  }

  /** What is decided stays so when a fact is added: then nothing has to be evaluated. */
  private byte outcome(
      Rules rules,
      Readings readings,
      int world,
      int cell,
      Proposal proposal,
      BiConsumer<Atom, Unknown> asked) {
    for (int i = 0; i < weights.length; i++) {
      int digit = digit(cell, i);
      byte before = digit == 0 ? NONE : outcomes[world][cell - digit * weights[i]];
      if (before == PASSES || before == FAILS) {
        return before;
      }
    }
    Assessment assessment = rules.assess(proposal, readings);
    Outcome worst = Outcome.NOT_APPLICABLE;
    for (Atom atom : atoms) {
      List<Finding> findings = atom.findings(assessment);
      worst = Outcome.worst(List.of(worst, Atom.outcome(findings)));
      findings.stream()
          .filter(one -> one.outcome().equals(Optional.of(Outcome.UNDETERMINED)))
          .forEach(one ->
              Asked.by(one, proposal, assessment).forEach(unknown -> asked.accept(atom, unknown)));
    }
    return switch (worst) {
      case VIOLATED -> FAILS;
      case UNDETERMINED -> OPEN;
      case SATISFIED -> PASSES;
      case NOT_APPLICABLE -> alone ? OPEN : PASSES;
    };
  }

  /** Works out {@link #ends} once every outcome is there. */
  void close(Worlds worlds) {
    byte[][] full = new byte[outcomes.length][];
    for (int world = 0; world < outcomes.length; world++) {
      if (worlds.isFull(world)) {
        full[world] = factEnds(world);
      }
    }
    for (int world = 0; world < outcomes.length; world++) {
      for (int other = 0; other < outcomes.length; other++) {
        if (worlds.isFull(other) && worlds.extend(world, other)) {
          for (int cell = 0; cell < cells; cell++) {
            ends[world][cell] |= full[other][cell];
          }
        }
      }
    }
  }

  /** From the cells that supply most to those that supply least. */
  private byte[] factEnds(int world) {
    byte[] reached = new byte[cells];
    for (int cell = cells - 1; cell >= 0; cell--) {
      if (outcomes[world][cell] != NONE) {
        byte further = 0;
        for (int i = 0; i < weights.length && further == 0; i++) {
          further = digit(cell, i) > 0 ? 0 : answered(reached, cell, i);
        }
        reached[cell] = further == 0 ? (byte) (1 << outcomes[world][cell]) : further;
      }
    }
    return reached;
  }

  private byte answered(byte[] reached, int cell, int fact) {
    byte ends = 0;
    for (int digit = 1; digit <= answers.get(fact).size(); digit++) {
      ends |= reached[cell + digit * weights[fact]];
    }
    return ends;
  }
}
