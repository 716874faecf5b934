package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much faster is the search than CP-SAT and HiGHS to a proof, on the same instances, the same
 * machine, in one run; and how good is Timefold by then?
 *
 * <pre>mvn -q -pl geniac-bench -am -Psolvers process-classes -Dsearch=Compare</pre>
 *
 * <p>Each solver has one thread and the same time, building its model included. The peers are
 * warmed up on a toy, which loads their code, the search on the family, and its runs of less than a
 * second are repeated for the median of five. Every answer goes to a file in {@code target} at
 * once: stopped and started again, it goes on where it was; delete the file to start from nothing.
 */
public final class Compare {

  private static final Path FOLDER = Path.of("results");

  /** The one that proves nothing. */
  static final String BY_VALUE = new Timefold().name();

  private static final int REPEATS = 5;
  private static final double SHORT = 1;

  private final double limit;
  private final Path file;
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> done = new HashSet<>();
  private final List<Peer> peers = List.of(new CpSat(), new Highs(), new Timefold());
  private final Geniac geniac = new Geniac();

  private Compare(double limit) throws IOException {
    this.limit = limit;
    file = Path.of("target", String.format(Locale.ROOT, "compare-%.0fs.jsonl", limit));
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        Row.parse(line).ifPresent(this::keep);
      }
    }
  }

  /**
   * Compares and writes the table.
   *
   * @param args nothing, or the limit in seconds, or the limit and families by name
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Compare compare = new Compare(args.length > 0 ? Double.parseDouble(args[0]) : 10);
    List<Family> families = args.length > 1
        ? Arrays.stream(args).skip(1).map(Family::of).toList()
        : List.of(Family.values());
    String machine = Machine.line();
    System.out.println(machine);
    for (Peer peer : compare.peers) {
      peer.solve(Family.TOY.rebuild().get(0).instance(), 2);
    }
    for (Family family : families) {
      compare.family(family);
    }
    compare.write(machine, args.length > 1);
    System.exit(0); // CP-SAT leaves threads behind.
  }

  private void family(Family family) {
    boolean warm = false;
    for (Case one : family.cases()) {
      if (!done.contains(one.name() + " " + geniac.name())) {
        if (!warm) {
          family.cases().forEach(other -> geniac.solve(other.instance(), Math.min(1, limit)));
          warm = true;
        }
        add(row(one.name(), geniac.name(), ours(one.instance()), Double.NaN));
      }
      for (Peer peer : peers) {
        if (!done.contains(one.name() + " " + peer.name())) {
          double proof = rows.stream()
              .filter(row -> row.name().equals(one.name()) && row.solver().equals(geniac.name()))
              .mapToDouble(row -> row.toProof(limit))
              .findFirst()
              .orElse(limit);
          add(row(one.name(), peer.name(), peer.solve(one.instance(), limit), proof));
        }
      }
    }
  }

  private Answer ours(Instance instance) {
    Answer answer = geniac.solve(instance, limit);
    List<Double> times = new ArrayList<>(List.of(answer.seconds()));
    while (answer.seconds() < SHORT && times.size() < REPEATS) {
      times.add(geniac.solve(instance, limit).seconds());
    }
    return new Answer(answer.claim(), answer.solution(), Table.median(times));
  }

  private static Row row(String name, String solver, Answer answer, double proof) {
    long early = answer.steps().stream()
        .filter(step -> step.seconds() <= proof)
        .mapToLong(Answer.Step::cost)
        .min()
        .orElse(Long.MAX_VALUE);
    return new Row(name, solver, answer.claim(), answer.cost(), answer.seconds(), early);
  }

  private void keep(Row row) {
    rows.add(row);
    done.add(row.name() + " " + row.solver());
  }

  private void add(Row row) {
    keep(row);
    System.out.printf(
        Locale.ROOT,
        "%-14s %-9s %-10s %14s  %9.4f s%n",
        row.name(),
        row.solver(),
        row.claim(),
        row.cost() == Long.MAX_VALUE ? "-" : Long.toString(row.cost()),
        row.seconds());
    try {
      Files.writeString(
          file, row.json() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A part of the families is only shown, so that it never replaces a whole run. */
  private void write(String machine, boolean part) throws IOException {
    String table = new Table(rows, limit).markdown();
    System.out.println(table);
    if (!part) {
      Files.createDirectories(FOLDER);
      Files.writeString(
          FOLDER.resolve("search-compare.md"),
          String.format(
                  Locale.ROOT, "# The search and its peers, %.0f s each%n%n%s%n%n", limit, machine)
              + LEGEND
              + table);
      List<String> json = rows.stream().map(Row::json).toList();
      Files.writeString(
          FOLDER.resolve("search-compare.json"),
          String.format(
                  Locale.ROOT, "{\"machine\":\"%s\",\"limit\":%s,\"rows\":[%n", machine, limit)
              + String.join(",\n", json)
              + "\n]}\n");
    }
  }

  private static final String LEGEND = """
      Time to proof counts as the limit where there is none. "worse": cases in which another one
      found less, and by how much at most; "without": cases without any solution at the limit (HiGHS
      hands none over unless it has proven it). "early worse": cases in which Timefold had not yet
      the best known value when the search had its proof.

      """;
}
