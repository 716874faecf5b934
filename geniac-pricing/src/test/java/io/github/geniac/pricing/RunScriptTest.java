package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.geniac.pricing.Scripts.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A script is taken seriously: what fails says where and why, and fails the run. */
@Timeout(600)
class RunScriptTest {

  private static final String EXITS = "int a = 1\nSystem.exit(0)\nSystem.out.println(a)\n";

  /** Fine, and with what the jshell tool allows; last, so that no failure is forgotten. */
  private static final String AHEAD = """
      /set feedback silent
      int twice(int n) { return plus(n, n); }
      int plus(int a, int b) { return a + b; }
      System.out.println(twice(21))
      /exit
      throw new Exception()
      """;

  @TempDir
  private static Path dir;

  private static Run failing;

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
        arguments("unfinished", "int a = 1\nvoid f() {\n  a++;\n", "unfinished.jsh:2: "),
        arguments("unresolved", "void f() { g(); }\nint a = 1\n", "unresolved.jsh:1: "),
        arguments("command", "/open other.jsh\n", "command.jsh:1: "),
        arguments(
            "no-plan",
            "read(\"no-such-plan.json\")\n",
            "no-plan.jsh:1: java.lang.IllegalArgumentException: read: there is no file "));
  }

  @BeforeAll
  @Timeout(600)
  static void runAllInOneMachine() throws Exception {
    List<String> scripts = new ArrayList<>();
    for (Arguments one : failingScripts().toList()) {
      scripts.add(write(one.get()[0].toString(), one.get()[1].toString()));
    }
    scripts.add("absent");
    scripts.add(write("ahead", AHEAD));
    failing = Scripts.run(dir, scripts);
  }

  private static String write(String name, String script) throws IOException {
    return Files.writeString(dir.resolve(name + ".jsh"), script).toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failingScripts")
  void aScriptThatFailsSaysWhereAndWhy(String name, String script, String message) {
    assertThat(messages(failing))
        .filteredOn(one -> one.startsWith(name + ".jsh:"))
        .singleElement()
        .asString()
        .startsWith(message)
        .contains("\n  in: ")
        .doesNotContain("\tat ", "jdk.jshell");
  }

  /** A message begins at the edge with the name of its script. */
  private static List<String> messages(Run run) {
    return Stream.of(run.err().replace(dir + File.separator, "").split("(?m)^(?=\\S)"))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  @Test
  void aFailureIsNotForgottenByScriptsThatFollow() {
    assertThat(failing.status()).isEqualTo(1);
    assertThat(failing.out()).hasSize(8).containsEntry(dir.resolve("ahead.jsh").toString(), "42\n");
    assertThat(messages(failing)).hasSize(7);
  }

  @Test
  void aScriptNobodyWroteIsNotASuccess() {
    assertThat(messages(failing))
        .anyMatch(one -> one.startsWith("absent: no such script, neither here nor in "));
  }

  @Test
  void declarationsMayUseWhatFollowsAndExitEndsTheScript() throws Exception {
    String script = write("ahead", AHEAD);
    Run run = Scripts.run(dir, List.of(script));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).containsEntry(script, "42\n");
    assertThat(run.status()).isZero();
  }

  @Test
  void aScriptThatEndsTheMachineFails() throws Exception {
    Run run = Scripts.run(dir, List.of(write("exits", EXITS)));

    assertThat(run.status()).isEqualTo(1);
    assertThat(messages(run)).singleElement().asString().startsWith("exits.jsh:2: ");
  }
}
