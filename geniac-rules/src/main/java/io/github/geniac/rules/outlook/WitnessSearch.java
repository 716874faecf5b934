package io.github.geniac.rules.outlook;

import io.github.geniac.core.Proposal;
import io.github.geniac.rules.laws.Sample;
import io.github.geniac.rules.outlook.Witness.Degree;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks for a proposal that tells two settings apart. Mutable, for one search. */
final class WitnessSearch {

  private static final Comparator<Witness> WEIGHTIEST_FIRST =
      Comparator.comparing(Witness::degree).thenComparing(Witness::rules);

  private final Setting before;
  private final Setting after;
  private final Set<Proposal> tried = new HashSet<>();

  WitnessSearch(Setting before, Setting after) {
    this.before = before;
    this.after = after;
  }

  Disagreement search(List<Proposal> own) {
    Optional<Witness> found = best(own.stream());
    Iterator<Supplier<Stream<Proposal>>> stages =
        Candidates.of(before.terms(), after.terms()).iterator();
    while (found.isEmpty() && stages.hasNext()) {
      found = best(stages.next().get());
    }
    return new Disagreement(before, after, tried.size(), found.map(this::smallest));
  }

  /** The weightiest of some candidates, the first of them if there are several. */
  private Optional<Witness> best(Stream<Proposal> candidates) {
    Optional<Witness> best = Optional.empty();
    Iterator<Proposal> each = candidates.iterator();
    while (each.hasNext() && !best.map(WitnessSearch::isClear).orElse(false)) {
      Proposal proposal = each.next();
      if (tried.add(proposal)) {
        best = Stream.concat(best.stream(), Witness.of(proposal, before, after).stream())
            .min(WEIGHTIEST_FIRST);
      }
    }
    return best;
  }

  /** Whether there is no better one: the verdict flips, by one rule. */
  private static boolean isClear(Witness witness) {
    return witness.degree() == Degree.VERDICT && witness.rules() == 1;
  }

  /** Takes out part by part, as long as the same differs by no other rules. */
  private Witness smallest(Witness witness) {
    Witness smallest = witness;
    Witness larger;
    do {
      larger = smallest;
      smallest = smaller(larger);
    } while (!smallest.equals(larger));
    return smallest;
  }

  /** Each part is tried once; what is left of it may allow another to go that was tried before. */
  private Witness smaller(Witness witness) {
    Witness smallest = witness;
    List<Proposal> less = lessThan(witness);
    for (int i = 0; i < less.size(); ) {
      Optional<Witness> next = Witness.of(less.get(i), before, after).filter(smallest::isShownBy);
      if (next.isPresent()) {
        smallest = next.get();
        less = lessThan(smallest);
      } else {
        i++;
      }
    }
    return smallest;
  }

  private List<Proposal> lessThan(Witness witness) {
    return Sample.of("witness", witness.proposal(), before.terms()).smaller().stream()
        .map(Sample::proposal)
        .toList();
  }
}
