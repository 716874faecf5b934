package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Instance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Does the search ever disagree with CP-SAT and HiGHS, on 1,000 seeded instances that both can
 * prove? One that either cannot is redrawn, which is counted. A run of fewer is printed only.
 *
 * <pre>mvn -q -pl geniac-bench -am -Psolvers process-classes -Dsearch=Sweep</pre>
 */
public final class Sweep {

  private static final Path FILE = Path.of("results", "search-sweep.txt");
  private static final int WHOLE = 1_000;
  private static final int SHOWN = 25;

  private final int wanted;
  private final double limit;
  private final Peer search = new Geniac();
  private final Peer cpSat = new CpSat();
  private final Peer highs = new Highs();
  private final Map<Samples.Shape, int[]> shapes = new EnumMap<>(Samples.Shape.class);
  private final List<String> disagreements = new ArrayList<>();
  private final List<Long> unproven = new ArrayList<>();
  private int compared;
  private int infeasible;
  private int redrawn;
  private int oraclesDisagree;

  private Sweep(int wanted, double limit) {
    this.wanted = wanted;
    this.limit = limit;
    for (Samples.Shape shape : Samples.Shape.values()) {
      shapes.put(shape, new int[2]);
    }
  }

  /**
   * Sweeps and writes the counts.
   *
   * @param args nothing, or how many instances, or that and the limit of each solver in seconds, or
   *     that and the first seed
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    int wanted = args.length > 0 ? Integer.parseInt(args[0]) : WHOLE;
    double limit = args.length > 1 ? Double.parseDouble(args[1]) : 5;
    long first = args.length > 2 ? Long.parseLong(args[2]) : 0;
    Sweep sweep = new Sweep(wanted, limit);
    String machine = Machine.line();
    Stopwatch watch = new Stopwatch();
    long seed = first;
    while (sweep.compared < wanted) {
      sweep.compare(seed++);
      if (sweep.compared % SHOWN == 0) {
        System.out.printf(
            Locale.ROOT,
            "%d of %d, %.0f s, %d redrawn, %d disagreements%n",
            sweep.compared,
            wanted,
            watch.seconds(),
            sweep.redrawn,
            sweep.disagreements.size());
      }
    }
    String text = sweep.report(machine, first, seed - 1, watch.seconds());
    System.out.println(text);
    if (wanted >= WHOLE) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text);
    }
    System.exit(sweep.disagreements.isEmpty() ? 0 : 1);
  }

  private void compare(long seed) {
    Instance instance = Samples.small(seed);
    Answer one = cpSat.solve(instance, limit);
    Answer two = one.isProven() ? highs.solve(instance, limit) : one;
    if (!one.isProven() || !two.isProven()) {
      redrawn++;
      return;
    }
    compared++;
    infeasible += one.claim() == Answer.Claim.INFEASIBLE ? 1 : 0;
    shapes.get(Samples.shape(seed))[0]++;
    if (!same(one, two)) {
      oraclesDisagree++;
      disagreements.add(text(seed, "CP-SAT", one) + ", " + text(seed, "HiGHS", two));
    }
    try {
      Answer ours = search.solve(instance, limit);
      if (!ours.isProven()) {
        unproven.add(seed);
        shapes.get(Samples.shape(seed))[1]++;
      }
      if (ours.isProven() ? !same(ours, one) || !same(ours, two) : ours.cost() < one.cost()) {
        disagreements.add(text(seed, "geniac", ours) + ", " + text(seed, "oracles", one));
      }
    } catch (RuntimeException e) {
      disagreements.add("seed " + seed + " geniac: " + e);
    }
  }

  private static boolean same(Answer one, Answer two) {
    return one.claim() == two.claim() && one.cost() == two.cost();
  }

  private static String text(long seed, String solver, Answer answer) {
    return String.format(
        Locale.ROOT,
        "seed %d (%s) %s: %s %d",
        seed,
        Samples.shape(seed),
        solver,
        answer.claim(),
        answer.cost());
  }

  private String report(String machine, long first, long last, double seconds) {
    StringBuilder text = new StringBuilder();
    line(text, "%s", machine);
    line(text, "seeds %d to %d, %.0f s a solver, %.0f s in all", first, last, limit, seconds);
    line(text, "compared %d, of these infeasible %d", compared, infeasible);
    line(text, "redrawn, because CP-SAT or HiGHS proved nothing: %d", redrawn);
    line(text, "not proven by the search: %d %s", unproven.size(), unproven);
    shapes.forEach((shape, counts) ->
        line(text, "  %s: %d compared, %d not proven by the search", shape, counts[0], counts[1]));
    line(text, "disagreements of the two oracles: %d", oraclesDisagree);
    line(text, "disagreements in all: %d", disagreements.size());
    disagreements.forEach(one -> line(text, "  %s", one));
    return text.toString();
  }

  private static void line(StringBuilder text, String format, Object... args) {
    text.append(String.format(Locale.ROOT, format, args)).append('\n');
  }
}
