package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command without Java as its users type it, by a Maven of its own, on the classes as built.
 *
 * <p>They are not compiled again: this build is still at work on them.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class CheckProfileIT {

  private static final Path PLAN =
      Path.of("src", "it", "plan-guard", "src", "test", "resources", "plan.json");

  @TempDir
  private Path home;

  @Test
  void anAdmissiblePlanEndsWith0AndTheFilesAreThere() throws Exception {
    MavenRun run = maven(Files.readString(PLAN), "-Dlanguage=ja");

    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).contains("記載のままで提案可\n").contains("出力先 ");
    try (Stream<Path> files = Files.list(home.resolve("plan-check"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "receipt.json", "report.html", "application-sheet.md", "application-sheet.csv");
    }
  }

  @Test
  void aPlanWithTooManyBulkNodesEndsWith4AndSaysSo() throws Exception {
    String plan = Files.readString(PLAN).replace("\"nodes\": 44", "\"nodes\": 112");

    MavenRun run = maven(plan, "-Dout=" + home.resolve("judged"));

    assertThat(run.status()).as(run.out()).isEqualTo(4);
    assertThat(run.out()).contains("112 nodes on 2024-10-15, 12 above the cap of 100");
    assertThat(home.resolve("judged/report.html")).isNotEmptyFile();
  }

  private MavenRun maven(String plan, String option) throws IOException, InterruptedException {
    Path file = Files.writeString(home.resolve("plan.json"), plan);
    return MavenRun.in(
        Path.of("..").toAbsolutePath().normalize(),
        home,
        List.of(
            "-q",
            "-pl",
            "geniac-pricing",
            "-am",
            "process-classes",
            "-Pcheck",
            "-Dplan=" + file,
            option,
            "-Dmaven.main.skip",
            "-Dmaven.resources.skip",
            "-Dmaven.repo.local=" + System.getProperty("maven.repository")));
  }
}
