import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;

/**
 * Runs a jshell script and takes it seriously: a snippet that throws, does not compile, exits or is
 * never finished ends the run with status 1 and one message with file and line, where the jshell
 * tool would carry on and report success. Prints nothing of its own otherwise.
 *
 * <p>Started from its source, with this directory and the script as arguments; or several scripts,
 * which run one after another, each in a shell of its own and under its name, also after one that
 * fails. UTF-8 throughout, whatever the locale. The snippets run in this machine, which saves the
 * start of a second one.
 */
final class RunScript {

  private static final PrintStream OUT = utf8(FileDescriptor.out);
  private static final PrintStream ERR = utf8(FileDescriptor.err);

  /** Where the script stands, for the hook that notices its exit. */
  private static volatile String running = "";

  private final JShell shell;
  private final Map<String, String> places = new HashMap<>();
  private Path file = Path.of("");
  private int line;

  private RunScript(JShell shell) {
    this.shell = shell;
  }

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    System.setOut(OUT);
    System.setErr(ERR);
    Runtime.getRuntime().addShutdownHook(new Thread(RunScript::failOnExit));
    int status = 0;
    List<String> scripts = List.of(args).subList(1, args.length);
    for (String script : scripts) {
      if (scripts.size() > 1) {
        OUT.println("# " + script);
      }
      status = Math.max(status, run(Path.of(args[0]), script));
    }
    OUT.flush();
    Runtime.getRuntime().halt(status);
  }

  private static int run(Path home, String script) {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      RunScript runner = new RunScript(shell);
      runner.feed(home.resolve("imports.jsh"));
      runner.feed(find(home, script));
      runner.requireResolved();
      return 0;
    } catch (Failure failure) {
      OUT.flush();
      ERR.println(failure.getMessage());
      return 1;
    } catch (IOException e) {
      ERR.println(script + ": cannot be read: " + e);
      return 1;
    }
  }

  /** As the user sees the path, else by name in this directory, with or without its ending. */
  private static Path find(Path home, String script) {
    for (Path path :
        List.of(Path.of(script), home.resolve(script), home.resolve(script + ".jsh"))) {
      if (Files.isRegularFile(path)) {
        return path;
      }
    }
    throw new Failure(script + ": no such script, neither here nor in " + home);
  }

  /** Line by line, as the jshell tool does: else lines without a semicolon would merge. */
  private void feed(Path script) throws IOException {
    file = script;
    line = 0;
    String pending = "";
    int start = 0;
    for (String text : Files.readAllLines(script, StandardCharsets.UTF_8)) {
      line++;
      if (pending.isEmpty()) {
        start = line;
        if (text.startsWith("/exit")) {
          return;
        }
        if (isCommand(text)) {
          continue;
        }
      }
      pending = evalComplete(pending + text.stripTrailing() + "\n", start);
    }
    if (!pending.isEmpty()) {
      throw failure(start, pending, "the file ends before the snippet does");
    }
  }

  private boolean isCommand(String text) {
    boolean command = text.startsWith("/") && !text.startsWith("//") && !text.startsWith("/*");
    if (command && !text.startsWith("/set ")) {
      throw failure(line, text, "of the commands of jshell a script may use /set and /exit");
    }
    return command;
  }

  /** {@return what is left after the complete snippets of the input} */
  private String evalComplete(String input, int firstLine) {
    String rest = input;
    int start = firstLine;
    while (true) {
      CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (info.completeness() == Completeness.EMPTY) {
        return "";
      }
      if (!info.completeness().isComplete()) {
        return rest;
      }
      eval(info.source(), start);
      rest = info.remaining();
      start = line;
    }
  }

  private void eval(String source, int start) {
    running = failure(start, source, "the script called System.exit").getMessage();
    for (SnippetEvent event : shell.eval(source)) {
      Snippet snippet = event.snippet();
      places.putIfAbsent(snippet.id(), file + ":" + start);
      if (event.status() == Status.REJECTED) {
        throw rejected(snippet, source, start);
      }
      if (event.exception() != null) {
        throw failure(start, source, describe(event.exception()));
      }
    }
    running = "";
  }

  private Failure rejected(Snippet snippet, String source, int start) {
    List<String> errors = new ArrayList<>();
    int at = start;
    for (Diag diag : shell.diagnostics(snippet).filter(Diag::isError).toList()) {
      int offset = (int) Math.max(0, Math.min(diag.getPosition(), source.length()));
      if (errors.isEmpty()) {
        at = start
            + (int) source.substring(0, offset).chars().filter(c -> c == '\n').count();
      }
      errors.add(diag.getMessage(Locale.ROOT));
    }
    return failure(at, source, errors.isEmpty() ? "rejected" : String.join("\n  ", errors));
  }

  private String describe(JShellException thrown) {
    if (thrown instanceof UnresolvedReferenceException unresolved) {
      return "calls what is not complete yet: " + missing(unresolved.getSnippet());
    }
    StringBuilder text = new StringBuilder();
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      text.append(text.length() == 0 ? "" : "\n  caused by ").append(name(t));
      text.append(t.getMessage() == null ? "" : ": " + t.getMessage());
    }
    return text.append(thrownIn(thrown)).toString();
  }

  private static String name(Throwable thrown) {
    return thrown instanceof EvalException e ? e.getExceptionClassName() : thrown.toString();
  }

  /** Frames in snippets read {@code #id:line}; all others belong to the library or the tool. */
  private String thrownIn(JShellException thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      String source = frame.getFileName();
      if (source != null && source.startsWith("#")) {
        String place = places.get(source.substring(1));
        if (place != null) {
          int colon = place.lastIndexOf(':');
          int first = Integer.parseInt(place.substring(colon + 1));
          int at = first + Math.max(frame.getLineNumber(), 1) - 1;
          return "\n  thrown at " + place.substring(0, colon + 1) + at;
        }
      }
    }
    return "";
  }

  /** What was declared ahead of what it uses has to be complete in the end. */
  private void requireResolved() {
    for (Snippet snippet : shell.snippets().toList()) {
      Status status = shell.status(snippet);
      if (snippet instanceof DeclarationSnippet declared
          && (status == Status.RECOVERABLE_DEFINED || status == Status.RECOVERABLE_NOT_DEFINED)) {
        String place = places.getOrDefault(snippet.id(), file.toString());
        throw new Failure(message(place, snippet.source(), "is missing " + missing(declared)));
      }
    }
  }

  private String missing(DeclarationSnippet snippet) {
    return String.join(", ", shell.unresolvedDependencies(snippet).toList());
  }

  private Failure failure(int at, String snippet, String why) {
    return new Failure(message(file + ":" + at, snippet, why));
  }

  private static String message(String place, String snippet, String why) {
    return place + ": " + why + "\n  in: " + snippet.strip().replace("\n", "\n      ");
  }

  /** Reached with a snippet still running only if that snippet ended the machine. */
  private static void failOnExit() {
    OUT.flush();
    ERR.println(running.isEmpty() ? "the script was stopped" : running);
    Runtime.getRuntime().halt(1);
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  private static final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Failure(String message) {
      super(message);
    }
  }
}
