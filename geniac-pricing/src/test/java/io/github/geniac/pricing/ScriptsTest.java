package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the scripts as a user does, in a machine of their own, under a locale without Japanese. */
class ScriptsTest {

  private static final Path HOME = Path.of("src", "jshell");

  @TempDir
  private Path dir;

  static List<String> shippedScripts() throws IOException {
    try (Stream<Path> files = Files.list(HOME)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".jsh") && !name.equals("imports.jsh"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shippedScripts")
  void everyShippedScriptRunsToItsEnd(String name) throws Exception {
    Run run = run(name);

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
  }

  @Test
  void theTourPrintsJapaneseUnderAnyLocale() throws Exception {
    assertThat(run("tour").out()).containsPattern("\\p{IsHan}").doesNotContain("\uFFFD");
  }

  static Stream<Arguments> failingScripts() {
    return Stream.of(
        arguments(
            "throws",
            """
            int half(int n) {
              if (n % 2 != 0)
                throw new IllegalStateException("奇数: " + n);
              return n / 2;
            }
            int h = half(4)
            h = half(3)
            """,
            "throws.jsh:7: java.lang.IllegalStateException: 奇数: 3\n  thrown at throws.jsh:3\n"),
        arguments("rejected", "int a = 1\n\n// why\nString s = a\n", "rejected.jsh:4: "),
        arguments("exits", "int a = 1\nSystem.exit(0)\n", "exits.jsh:2: "),
        arguments("unfinished", "int a = 1\nvoid f() {\n  a++;\n", "unfinished.jsh:2: "),
        arguments("unresolved", "void f() { g(); }\nint a = 1\n", "unresolved.jsh:1: "),
        arguments("command", "/open other.jsh\n", "command.jsh:1: "));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failingScripts")
  void aScriptThatFailsSaysWhereAndWhy(String name, String script, String message)
      throws Exception {
    Path file = Files.writeString(dir.resolve(name + ".jsh"), script);

    Run run = run(file.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().replace(dir + File.separator, ""))
        .startsWith(message)
        .contains("\n  in: ")
        .doesNotContain("\tat ", "jdk.jshell");
  }

  @Test
  void aScriptNobodyWroteIsNotASuccess() throws Exception {
    Run run = run("absent");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("absent: no such script");
  }

  @Test
  void declarationsMayUseWhatFollowsAndExitEndsTheScript() throws Exception {
    String script = """
        /set feedback silent
        int twice(int n) { return plus(n, n); }
        int plus(int a, int b) { return a + b; }
        System.out.println(twice(21))
        /exit
        throw new Exception()
        """;
    Path file = Files.writeString(dir.resolve("ahead.jsh"), script);

    assertThat(run(file.toString())).isEqualTo(new Run(0, "42\n", ""));
  }

  private Run run(String script) throws IOException, InterruptedException {
    Path out = dir.resolve("out.txt");
    Path err = dir.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        HOME.resolve("RunScript.java").toString(),
        HOME.toString(),
        script);
    builder.environment().put("LC_ALL", "C");
    // A variable with options for every machine makes each of them announce it.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process =
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).as("%s ends", script).isTrue();
    return new Run(process.exitValue(), text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return text.replace(System.lineSeparator(), "\n");
  }

  private record Run(int status, String out, String err) {}
}
