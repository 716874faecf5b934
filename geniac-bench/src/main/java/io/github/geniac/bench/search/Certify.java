package io.github.geniac.bench.search;

import io.github.geniac.pricing.kernel.Certificate;
import io.github.geniac.pricing.kernel.CertificateChecker;
import io.github.geniac.pricing.kernel.Certifier;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Limits;
import io.github.geniac.pricing.kernel.Outcome;
import io.github.geniac.pricing.kernel.Solver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How many of the proven instances of each family get a certificate that holds, how long is it, and
 * what does it take to write and to check?
 *
 * <pre>mvn -q -pl geniac-bench -am process-classes -Dsearch=Certify</pre>
 *
 * <p>Each instance is solved, certified and checked, each for up to 10 s; each family once before,
 * for the warm-up.
 */
public final class Certify {

  private static final double LIMIT = 10;
  private static final double WARM = 1;

  private final List<String> lines = new ArrayList<>();

  private Certify() {}

  /** What a certificate came to; times in milliseconds. */
  private record Made(boolean proven, boolean holds, int leaves, double written, double checked) {

    static final Made NOTHING = new Made(false, false, 0, 0, 0);

    static Made of(Instance instance, double seconds) {
      Outcome outcome = Solver.solve(instance, upTo(seconds));
      if (outcome.status() == Outcome.Status.STOPPED) {
        return NOTHING;
      }
      Stopwatch writing = new Stopwatch();
      Optional<Certificate> certificate = Certifier.certify(instance, outcome, upTo(seconds));
      double written = 1_000 * writing.seconds();
      if (certificate.isEmpty()) {
        return new Made(true, false, 0, written, 0);
      }
      Stopwatch checking = new Stopwatch();
      boolean holds =
          CertificateChecker.flaws(instance, outcome.best(), certificate.get()).isEmpty();
      double checked = 1_000 * checking.seconds();
      long questions = certificate.get().steps().stream()
          .filter(step -> step instanceof Certificate.Question)
          .count();
      int leaves = certificate.get().steps().size() - (int) questions;
      return new Made(true, holds, leaves, written, checked);
    }

    private static Limits upTo(double seconds) {
      Stopwatch watch = new Stopwatch();
      return (nodes, best, bound) -> watch.seconds() > seconds;
    }
  }

  /**
   * Writes {@code results/search-certificates.md}, or only prints it if families are given.
   *
   * @param args families by name; all of them if there are none
   * @throws IOException if the file cannot be written
   */
  public static void main(String[] args) throws IOException {
    List<Family> families = args.length == 0
        ? List.of(Family.values())
        : Arrays.stream(args).map(Family::of).toList();
    Certify certify = new Certify();
    certify.lines.add("# Certificates, up to 10 s each\n\n" + Machine.line() + "\n");
    certify.lines.add("| family | proven | certified, and the checker agrees | leaves: median, most"
        + " | written, ms: median, longest | checked, ms: median, longest |");
    certify.lines.add("|---|--:|--:|--:|--:|--:|");
    for (Family family : families) {
      certify.family(family);
    }
    String text = String.join("\n", certify.lines) + "\n";
    System.out.println(text);
    if (args.length == 0) {
      Files.createDirectories(Path.of("results"));
      Files.writeString(Path.of("results", "search-certificates.md"), text);
    }
  }

  private void family(Family family) {
    List<Case> cases = family.cases();
    cases.forEach(one -> Made.of(one.instance(), WARM));
    List<Made> made = cases.stream().map(one -> Made.of(one.instance(), LIMIT)).toList();
    List<Made> held = made.stream().filter(Made::holds).toList();
    lines.add(String.format(
        Locale.ROOT,
        "| %s | %d of %d | %d | %s | %s | %s |",
        family.label(),
        made.stream().filter(Made::proven).count(),
        made.size(),
        held.size(),
        spread("%.0f, %.0f", held.stream().mapToDouble(Made::leaves).toArray()),
        spread("%.1f, %.1f", held.stream().mapToDouble(Made::written).toArray()),
        spread("%.1f, %.1f", held.stream().mapToDouble(Made::checked).toArray())));
    System.out.println(lines.get(lines.size() - 1));
  }

  /** The median and the largest of some numbers. */
  private static String spread(String format, double[] numbers) {
    Arrays.sort(numbers);
    int size = numbers.length;
    return size == 0
        ? "-"
        : String.format(Locale.ROOT, format, numbers[size / 2], numbers[size - 1]);
  }
}
