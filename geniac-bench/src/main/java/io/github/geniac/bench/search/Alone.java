package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Outcome;
import io.github.geniac.pricing.kernel.Solver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How many instances of each family does the search prove within 10 s, how soon, and how good is it
 * after one second? Without any other solver, in a few minutes.
 *
 * <pre>mvn -q -pl geniac-bench -am process-classes -Dsearch=Alone</pre>
 *
 * <p>Each family is solved once for the warm-up, for up to a second an instance; what is proven in
 * less than a second then counts with the median of five.
 */
public final class Alone {

  private static final double LIMIT = 10;
  private static final double SECOND = 1;
  private static final int REPEATS = 5;

  /** By which part of its cost an answer may be too dear to count as good. */
  private static final double GOOD = 0.001;

  private final List<String> lines = new ArrayList<>();

  private Alone() {}

  /**
   * Writes {@code results/search-alone.md}, or only prints it if families are given.
   *
   * @param args families by name; all of them if there are none
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    List<Family> families = args.length == 0
        ? List.of(Family.values())
        : Arrays.stream(args).map(Family::of).toList();
    Alone alone = new Alone();
    alone.lines.add("# The search alone, 10 s an instance\n\n" + Machine.line() + "\n");
    alone.lines.add("| family | proven | median ms | 90 % ms | longest ms | within 0.1 % in 1 s |");
    alone.lines.add("|---|--:|--:|--:|--:|--:|");
    for (Family family : families) {
      alone.family(family);
    }
    String text = String.join("\n", alone.lines) + "\n";
    System.out.println(text);
    if (args.length == 0) {
      Files.createDirectories(Path.of("results"));
      Files.writeString(Path.of("results", "search-alone.md"), text);
    }
  }

  private void family(Family family) {
    List<Case> cases = family.cases();
    List<Outcome> early = new ArrayList<>();
    cases.forEach(one -> early.add(solve(one.instance(), SECOND)));
    double[] times = new double[cases.size()];
    int proven = 0;
    int good = 0;
    for (int i = 0; i < cases.size(); i++) {
      Stopwatch watch = new Stopwatch();
      Outcome outcome = solve(cases.get(i).instance(), LIMIT);
      times[i] = watch.seconds();
      boolean closed = outcome.status() != Outcome.Status.STOPPED;
      if (closed && times[i] < SECOND) {
        times[i] = median(cases.get(i).instance(), times[i]);
      }
      proven += closed ? 1 : 0;
      good += isGood(early.get(i), outcome.bound()) ? 1 : 0;
    }
    Arrays.sort(times);
    lines.add(String.format(
        Locale.ROOT,
        "| %s | %d of %d | %.1f | %.1f | %.1f | %d |",
        family.name().toLowerCase(Locale.ROOT).replace('_', '-'),
        proven,
        times.length,
        1_000 * times[times.length / 2],
        1_000 * times[times.length * 9 / 10],
        1_000 * times[times.length - 1],
        good));
    System.out.println(lines.get(lines.size() - 1));
  }

  private static double median(Instance instance, double first) {
    double[] times = new double[REPEATS];
    times[0] = first;
    for (int i = 1; i < REPEATS; i++) {
      Stopwatch watch = new Stopwatch();
      solve(instance, LIMIT);
      times[i] = watch.seconds();
    }
    Arrays.sort(times);
    return times[REPEATS / 2];
  }

  private static Outcome solve(Instance instance, double seconds) {
    Stopwatch watch = new Stopwatch();
    return Solver.solve(instance, (nodes, best, bound) -> watch.seconds() > seconds);
  }

  private static boolean isGood(Outcome early, long bound) {
    return early
        .best()
        .map(one -> one.cost() - bound <= GOOD * bound)
        .orElse(bound == Long.MAX_VALUE);
  }
}
