package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.GpuNode;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.internal.Edits;
import io.github.geniac.rules.laws.Gallery;
import io.github.geniac.rules.laws.Sample;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Proposals that may tell settings under two terms apart, stage by stage, in a fixed order. */
final class Candidates {

  private Candidates() {}

  /** The stages, each made when it is asked for; some proposals are in several. */
  static List<Supplier<Stream<Proposal>>> of(CallTerms first, CallTerms second) {
    List<CallTerms> terms = Stream.of(first, second).distinct().toList();
    Limits limits = new Limits(terms);
    return List.of(
        () -> good(terms).flatMap(one -> nearly(one, terms, limits)),
        () -> gallery(terms),
        () -> good(terms).flatMap(one -> new Sweeps(one).all()),
        () -> gallery(terms).flatMap(limits::around));
  }

  private static Stream<Proposal> gallery(List<CallTerms> terms) {
    return terms.stream().flatMap(one -> Gallery.of(one).stream()).map(Sample::proposal);
  }

  private static Stream<Proposal> good(List<CallTerms> terms) {
    return terms.stream().map(one -> Gallery.good(one).proposal());
  }

  /** The proposal itself, of each node type, and at each limit. */
  private static Stream<Proposal> nearly(Proposal proposal, List<CallTerms> terms, Limits limits) {
    return Stream.of(Stream.of(proposal), ofTypes(proposal, terms), limits.around(proposal))
        .flatMap(one -> one);
  }

  /** Of each node type that one of the terms names; a gallery has only the first of them. */
  private static Stream<Proposal> ofTypes(Proposal proposal, List<CallTerms> terms) {
    return terms.stream()
        .flatMap(one -> new TreeSet<>(one.bulkNodeTypes()).stream())
        .map(type -> Edits.allocations(proposal, one -> ofType(one, type)));
  }

  private static Allocation ofType(Allocation allocation, NodeType type) {
    return allocation.resource().orElse(null) instanceof GpuNode node
        ? allocation.toBuilder().resource(node.toBuilder().type(type).build()).build()
        : allocation;
  }
}
