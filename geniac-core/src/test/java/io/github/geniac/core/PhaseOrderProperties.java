package io.github.geniac.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PhaseOrderProperties {

  private static final String CYCLE = "Proposal: phases wait for each other in a cycle: ";

  @Property
  void phasesThatOnlyFollowEarlierOnesAreAccepted(
      @ForAll("orders") Graph graph, @ForAll Random random) {
    assertThatCode(() -> graph.proposal(random)).doesNotThrowAnyException();
  }

  @Property(tries = 200)
  void aRingOfAnyLengthIsRefusedAndNamedWhole(
      @ForAll @IntRange(min = 2, max = 30) int length, @ForAll Random random) {
    Graph ring = new Graph(length);
    IntStream.range(0, length).forEach(i -> ring.follows(i, (i + 1) % length));

    List<String> cycle = ring.refusedCycle(random);

    assertThat(cycle).hasSize(length);
    assertThat(ring.isCycle(cycle)).isTrue();
  }

  @Property
  void anEdgeBackMakesACycleThatTheMessageNames(
      @ForAll("orders") Graph graph, @ForAll Random random) {
    int late = 1 + random.nextInt(graph.size() - 1);
    int early = random.nextInt(late);
    graph.follows(late, early);
    graph.follows(early, late);

    assertThat(graph.isCycle(graph.refusedCycle(random))).isTrue();
  }

  @Property
  void phasesAreAcceptedIfAndOnlyIfNoPhaseWaitsForItself(
      @ForAll("graphs") Graph graph, @ForAll Random random) {
    if (graph.reachesItself()) {
      assertThat(graph.isCycle(graph.refusedCycle(random))).isTrue();
    } else {
      assertThatCode(() -> graph.proposal(random)).doesNotThrowAnyException();
    }
  }

  @Property(tries = 200)
  void aPredecessorThatDoesNotExistIsNamedWithThoseThatDo(
      @ForAll("orders") Graph graph, @ForAll Random random) {
    int phase = random.nextInt(graph.size());
    graph.waitsFor.values().stream().skip(phase).findFirst().orElseThrow().add("missing");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> graph.proposal(random))
        .withMessage("Phase " + Graph.name(phase) + ": its predecessor 'missing' does not exist;"
            + " the proposal has " + graph.waitsFor.keySet());
  }

  /** Graphs in which each phase follows some of those before it. */
  @Provide
  static Arbitrary<Graph> orders() {
    return Arbitraries.integers()
        .between(2, 12)
        .flatMap(size -> edges(size).map(edges -> {
          Graph graph = new Graph(size);
          edges.stream()
              .filter(edge -> edge / size > edge % size)
              .forEach(edge -> graph.follows(edge / size, edge % size));
          return graph;
        }));
  }

  /** Any graphs without an edge from a phase to itself. */
  @Provide
  static Arbitrary<Graph> graphs() {
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(size -> edges(size).map(edges -> {
          Graph graph = new Graph(size);
          edges.stream()
              .filter(edge -> edge / size != edge % size)
              .forEach(edge -> graph.follows(edge / size, edge % size));
          return graph;
        }));
  }

  private static Arbitrary<List<Integer>> edges(int size) {
    return Arbitraries.integers()
        .between(0, size * size - 1)
        .list()
        .ofMaxSize(2 * size)
        .withoutEdgeCases();
  }

  /** Phases by name, each with those it waits for. */
  private static final class Graph {
    private final SortedMap<String, SortedSet<String>> waitsFor = new TreeMap<>();

    Graph(int size) {
      IntStream.range(0, size).forEach(i -> waitsFor.put(name(i), new TreeSet<>()));
    }

    static String name(int phase) {
      return "p" + (char) ('a' + phase / 26) + (char) ('a' + phase % 26);
    }

    int size() {
      return waitsFor.size();
    }

    void follows(int phase, int before) {
      predecessors(name(phase)).add(name(before));
    }

    private SortedSet<String> predecessors(String phase) {
      return waitsFor.getOrDefault(phase, Collections.emptySortedSet());
    }

    /** The proposal with these phases, spread over two workloads in any order. */
    Proposal proposal(Random random) {
      List<Phase> phases = new ArrayList<>();
      waitsFor.forEach((id, before) ->
          phases.add(Samples.phase(id).after(before.toArray(new String[0])).build()));
      Collections.shuffle(phases, random);
      int half = phases.size() / 2;
      return Proposal.builder()
          .addWorkloads(
              Workload.builder().id("v").addAllPhases(phases.subList(0, half)).build(),
              Workload.builder()
                  .id("w")
                  .addAllPhases(phases.subList(half, phases.size()))
                  .build())
          .build();
    }

    /** The phases that the refusal names. */
    List<String> refusedCycle(Random random) {
      Throwable refusal = catchThrowable(() -> proposal(random));
      assertThat(refusal)
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(CYCLE + "[")
          .hasMessageEndingWith("]");
      String message = refusal.toString();
      return Stream.of(
              message.substring(message.indexOf('[') + 1, message.length() - 1).split(", ", -1))
          .toList();
    }

    /** Whether each phase waits for the next one and the last for the first, none named twice. */
    boolean isCycle(List<String> phases) {
      return new HashSet<>(phases).size() == phases.size()
          && IntStream.range(0, phases.size())
              .allMatch(
                  i -> predecessors(phases.get(i)).contains(phases.get((i + 1) % phases.size())));
    }

    /** Warshall's transitive closure, as a second route to "there is a cycle". */
    boolean reachesItself() {
      SortedMap<String, SortedSet<String>> reach = new TreeMap<>();
      waitsFor.forEach((phase, before) -> reach.put(phase, new TreeSet<>(before)));
      for (String middle : waitsFor.keySet()) {
        reach.values().stream()
            .filter(reached -> reached.contains(middle))
            .forEach(reached -> reached.addAll(
                new TreeSet<>(reach.getOrDefault(middle, Collections.emptySortedSet()))));
      }
      return reach.entrySet().stream().anyMatch(one -> one.getValue().contains(one.getKey()));
    }
  }
}
