package io.github.geniac.pricing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user starts it: in a machine of its own, under a locale without Japanese. */
class MainTest {

  private static final Pattern ARGUMENT = Pattern.compile("<argument>(.*?)</argument>");

  @TempDir
  private Path home;

  @BeforeEach
  void planBelow() throws IOException {
    Files.createDirectory(home.resolve("plans"));
    Files.writeString(
        home.resolve("plans/plan.json"), Runs.with("\"nodes\": 44", "\"nodes\": 112"));
  }

  @Test
  void relativePathsAreMeantFromWhereTheUserStandsAndJapanesePrintsUnderAnyLocale()
      throws Exception {
    Run run = run(path -> true, "plans/plan.json", "--language=ja", "--out=out");

    assertThat(run.status()).isEqualTo(4);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("記載のままで提案不可、一括確保の計画を除けば提案可\n")
        .contains("2024-10-15 に 112 ノード、上限 100 を 12 超過\n")
        .endsWith("出力先 out: receipt.json, report.html, application-sheet.md,"
            + " application-sheet.csv\n");
    assertThat(new Runs(home).names("out")).isEqualTo(Runs.FILES);
    assertThat(new Runs(home).text("out/report.html"))
        .contains("112 ノード、上限 100 を 12 超過")
        .doesNotContain("\uFFFD");
  }

  @Test
  void withoutTheLibraryThatReadsTextItSaysWhichOneThatIs() throws Exception {
    Run run = run(path -> !path.contains("jackson-core"), "plans/plan.json");

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("plans/plan.json: ")
        .contains("com.fasterxml.jackson.core:jackson-core 2.16 or later");
  }

  /** The profile hands over what it was given, or nothing, in the way of these arguments. */
  @Test
  void theProfileOfTheBuildNamesThisClassAndItsOptions() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String profile = pom.substring(pom.indexOf("<id>check</id>"));
    List<String> arguments = ARGUMENT
        .matcher(profile.substring(0, profile.indexOf("</profile>")))
        .results()
        .map(argument -> argument.group(1))
        .toList();

    assertThat(profile).contains("<mainClass>" + Main.class.getName() + "</mainClass>");
    assertThat(arguments)
        .containsExactly(
            "${plan}", "--out=${out}", "--language=${language}", "--receipt=${receipt}");
    assertThat(Options.parse(filled(arguments, "plan.json")))
        .isEqualTo(Options.parse(List.of("plan.json")));
    assertThat(Options.parse(List.of("p", "--out=o", "--language=ja", "--receipt=r")))
        .isEqualTo(new Options("p", Optional.of("o"), Locale.JAPANESE, Optional.of("r")));
  }

  private static List<String> filled(List<String> arguments, String plan) {
    return arguments.stream()
        .map(argument -> argument.replace("${plan}", plan).replaceAll("\\$\\{\\w+}", ""))
        .toList();
  }

  private Run run(Predicate<String> onPath, String... arguments)
      throws IOException, InterruptedException {
    Path out = home.resolve("out.txt");
    Path err = home.resolve("err.txt");
    String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .filter(onPath)
        .collect(Collectors.joining(File.pathSeparator));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = Stream.concat(
            Stream.of(java, "-XX:TieredStopAtLevel=1", "-cp", path, Main.class.getName()),
            Stream.of(arguments))
        .toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
    builder.environment().put("LC_ALL", "C");
    // A variable with options for every machine makes each of them announce it.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process =
        builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(50, TimeUnit.SECONDS)).as("it ends").isTrue();
    return new Run(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private record Run(int status, String out, String err) {}
}
