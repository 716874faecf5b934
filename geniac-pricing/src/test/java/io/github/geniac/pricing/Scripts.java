package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs scripts as a user does: in a machine of their own, started in the folder of the clone, under
 * a locale without Japanese. Several share one machine, since to start and to warm it takes longer
 * than to run a script.
 */
final class Scripts {

  private static final Path CLONE = Path.of("..").toAbsolutePath().normalize();
  private static final Path HOME = CLONE.resolve(Path.of("geniac-pricing", "src", "jshell"));

  private Scripts() {}

  /**
   * What a run of scripts came to.
   *
   * @param status 0 if all ran to their ends
   * @param out what they printed, script by script
   * @param err what went wrong
   */
  record Run(int status, Map<String, String> out, String err) {}

  /** The names of the scripts that come with the library, in order. */
  static List<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(HOME)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jsh") && !name.equals("imports.jsh"))
          .map(name -> name.substring(0, name.length() - ".jsh".length()))
          .sorted()
          .toList();
    }
  }

  /** Runs them one after another; what they write goes to the folder. */
  static Run run(Path folder, List<String> scripts) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Djava.io.tmpdir=" + folder,
        "-cp",
        System.getProperty("java.class.path"),
        HOME.resolve("RunScript.java").toString(),
        HOME.toString()));
    command.addAll(scripts);
    ProcessBuilder builder = new ProcessBuilder(command).directory(CLONE.toFile());
    builder.environment().put("LC_ALL", "C");
    // A variable with options for every machine makes each of them announce it.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process =
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    boolean ended = process.waitFor(580, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("%s end; so far: %s", scripts, text(out)).isTrue();
    return new Run(process.exitValue(), split(text(out), scripts), text(err));
  }

  /** Each of several begins with a line of its name. */
  private static Map<String, String> split(String out, List<String> scripts) {
    if (scripts.size() == 1) {
      return Map.of(scripts.get(0), out);
    }
    Map<String, String> texts = new LinkedHashMap<>();
    String all = "\n" + out;
    for (String script : scripts) {
      int start = all.indexOf(head(script));
      if (start >= 0) {
        int end = scripts.stream()
            .mapToInt(next -> all.indexOf(head(next), start + 1))
            .filter(next -> next >= 0)
            .min()
            .orElse(all.length() - 1);
        texts.put(script, all.substring(start + head(script).length(), end + 1));
      }
    }
    return texts;
  }

  private static String head(String script) {
    return "\n# " + script + "\n";
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.replace(System.lineSeparator(), "\n");
  }
}
