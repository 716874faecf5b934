package io.github.geniac.pricing.app;

import io.github.geniac.pricing.json.JsonFormat;
import io.github.geniac.pricing.json.JsonProblems;
import io.github.geniac.pricing.json.PlanDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The command behind {@link Main}, with all that it touches handed to it. */
final class Command {

  private static final String JSON = ".json";

  private final Path home;
  private final PrintStream out;
  private final PrintStream err;

  /**
   * A command.
   *
   * @param home what relative paths are resolved against
   * @param out where the answer goes
   * @param err where it is said why there is none
   */
  Command(Path home, PrintStream out, PrintStream err) {
    this.home = home;
    this.out = out;
    this.err = err;
  }

  ExitCode run(List<String> arguments) {
    Voice voice = new Voice(Options.language(arguments));
    if (Options.isHelp(arguments)) {
      out.append(voice.label("help")).append('\n');
      return ExitCode.ADMISSIBLE;
    }
    try {
      return run(Options.parse(arguments), voice);
    } catch (Refusal refusal) {
      err.append(refusal.explain(voice)).append('\n');
      return refusal.code();
    }
  }

  /** Reads all, works all out, and only then writes. */
  private ExitCode run(Options options, Voice voice) {
    Path file = path(options.plan());
    Path directory = options.out().map(this::path).orElseGet(() -> beside(file));
    Optional<Path> reviewed = options.receipt().map(this::path);
    PlanDocument plan = read(file, voice);
    Optional<Receipts.Before> before = reviewed.map(Receipts::in);
    try {
      Check check = Check.of(plan);
      Map<String, String> files = check.files(options.language());
      String summary = Summary.of(check, before, voice);
      List<Path> inputs = Stream.concat(Stream.of(file), reviewed.stream()).toList();
      new OutputDirectory(directory).write(files, inputs);
      out.append(summary).append(written(directory, files.keySet(), voice)).append('\n');
      boolean changed = before.map(one -> one.differs(check.receipts())).orElse(false);
      return ExitCode.of(check.assessment(), changed);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw refused(file, String.valueOf(e.getMessage()));
    }
  }

  private static String written(Path directory, Collection<String> names, Voice voice) {
    String files = String.join(", ", names);
    return voice.label("written", Map.of("directory", directory.toString(), "files", files));
  }

  private PlanDocument read(Path file, Voice voice) {
    try (InputStream in = Files.newInputStream(file)) {
      return JsonFormat.plan().read(in);
    } catch (IOException e) {
      throw Refusal.of(ExitCode.UNREADABLE, file, e);
    } catch (JsonProblems problems) {
      throw refused(file, problems.explain(voice.locale()));
    } catch (IllegalStateException e) {
      // Without the library that reads JSON text; the message says which.
      throw refused(file, String.valueOf(e.getMessage()));
    }
  }

  private static Refusal refused(Path file, String detail) {
    return Refusal.of(
        ExitCode.UNREADABLE, "plan.refused", Map.of("file", file.toString(), "detail", detail));
  }

  private Path path(String text) {
    try {
      return home.resolve(text);
    } catch (InvalidPathException e) {
      boolean plain = e.getInput().chars().allMatch(c -> c < 128);
      throw Refusal.of(
          ExitCode.REFUSED,
          plain ? "path.bad" : "path.bad.locale",
          Map.of("path", e.getInput(), "detail", String.valueOf(e.getReason())));
    }
  }

  /** {@code plan-check} for {@code plan.json}. */
  private static Path beside(Path file) {
    String name = String.valueOf(file.getFileName());
    String stem = name.endsWith(JSON) ? name.substring(0, name.length() - JSON.length()) : name;
    return file.resolveSibling(stem + "-check");
  }
}
