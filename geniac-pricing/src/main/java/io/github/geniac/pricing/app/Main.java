package io.github.geniac.pricing.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Judges and prices the plan of a file, and writes what there is to say about it:
 * {@code report.html}, {@code application-sheet.md}, {@code application-sheet.csv} and
 * {@code receipt.json}.
 *
 * <pre>
 * mvn -q -pl geniac-pricing -am process-classes -Pcheck -Dplan=plan.json -Dlanguage=ja
 * java -cp … io.github.geniac.pricing.app.Main plan.json --language=ja
 * </pre>
 *
 * <p>Arguments: the plan, a JSON document of the kind {@code plan}, and
 *
 * <ul>
 *   <li>{@code --out=DIRECTORY}: where the files go; unless stated, {@code plan-check} beside
 *       {@code plan.json}. Files of these names are replaced only in a directory that holds a
 *       receipt of this command, each at once and whole; nothing that is read is ever replaced.
 *   <li>{@code --language=ja} or {@code en}, which is the default.
 *   <li>{@code --help} or {@code -h}: tells options and exit codes, and does nothing else.
 *   <li>{@code --receipt=FILE}: says what has changed since the receipt in that file, which may be
 *       any file of those written here. A {@code receipt.json} tells of the whole plan; the others
 *       show the receipt of the assessment alone, so subsidy, budget and offers are not compared,
 *       and it is said so.
 * </ul>
 *
 * <p>Where the plan states offers and work, the report also shows the cheapest plan for it among
 * them.
 *
 * <p>Relative paths are meant from where the command is called. An option with an empty value
 * counts as not stated, so a build may hand over what it was not given itself. Output is UTF-8,
 * whatever the locale.
 *
 * <p>Exit codes:
 *
 * <ul>
 *   <li>0: admissible and complete, and as it was at the receipt, if one is named; or help is told
 *   <li>2: the arguments are wrong, or a file cannot be written
 *   <li>3: the plan, or the receipt, cannot be read; all problems are told
 *   <li>4: not admissible as stated
 *   <li>5: open: the verdict is undetermined, or the application incomplete
 *   <li>6: admissible and complete, but something that the receipt has a digest of has changed
 * </ul>
 *
 * <p>1 is never a verdict, since a machine or a build that breaks down ends with it. Maven hands
 * the others through.
 */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the machine with its exit code.
   *
   * @param arguments the plan and the options
   */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    // A build may hand over nothing at all for what it was not given itself.
    List<String> given = Stream.of(arguments).filter(Objects::nonNull).toList();
    ExitCode code = new Command(Path.of(""), out, err).run(given);
    out.flush();
    err.flush();
    System.exit(code.status());
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
