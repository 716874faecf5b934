package io.github.geniac.pricing.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.json.PlanDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs of the command in a directory, on the plan of the example project or one that differs from
 * it in a passage.
 *
 * @param home the directory
 */
record Runs(Path home) {

  /** The plan of the example project: admissible, complete, within its budget. */
  static final String PLAN = plan();

  static final List<String> FILES =
      List.of("application-sheet.csv", "application-sheet.md", "receipt.json", "report.html");

  /** How a run ended, and what it said. */
  record Run(ExitCode code, String out, String err) {}

  private static String plan() {
    Path file = Path.of("src", "it", "plan-guard", "src", "test", "resources", "plan.json");
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  /** The plan with one passage replaced, which it has exactly once. */
  static String with(String passage, String other) {
    assertThat(PLAN.split(Pattern.quote(passage), -1)).as(passage).hasSize(2);
    return PLAN.replace(passage, other);
  }

  static PlanDocument document() {
    return PlanDocument.parse(PLAN);
  }

  /** Writes a plan under the name {@code plan.json}, and runs the command on it. */
  Run on(String plan, String... options) throws IOException {
    Files.writeString(home.resolve("plan.json"), plan);
    return run(Stream.concat(Stream.of("plan.json"), Stream.of(options)).toArray(String[]::new));
  }

  Run run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ExitCode code = new Command(home, utf8(out), utf8(err)).run(List.of(arguments));
    return new Run(code, told(out), told(err));
  }

  /** The text of a file in the directory. */
  String text(String file) throws IOException {
    return Files.readString(home.resolve(file));
  }

  /** What lies in a directory, in order of names. */
  List<String> names(String directory) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(directory))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** What a run said, with the directory it stood in left out. */
  private String told(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(home + "/", "");
  }

  private static PrintStream utf8(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
