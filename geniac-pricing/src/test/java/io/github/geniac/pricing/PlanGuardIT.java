package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example project as a user builds it, by a Maven of its own, against the jars as built.
 *
 * <p>Its Maven has a repository of its own below {@code target}: our artefacts are put there as an
 * installation would, everything else comes from the repository of this build, which holds the same
 * versions. So it needs no network, and leaves nothing where the user keeps theirs.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PlanGuardIT {

  private static final Path PROJECT = Path.of("src", "it", "plan-guard");
  private static final Path REPOSITORY =
      Path.of("target", "plan-guard-repository").toAbsolutePath();
  private static final String VERSION = System.getProperty("geniac.version");

  /** Outside of this tree, whose settings for Maven it would take for its own. */
  @TempDir
  private Path project;

  @TempDir
  private Path scratch;

  @BeforeEach
  void copyAndInstall() throws IOException {
    try (Stream<Path> files = Files.walk(PROJECT)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, project.resolve(PROJECT.relativize(file).toString()));
      }
    }
    install("parent", Path.of("..", "pom.xml"));
    for (String module : List.of("core", "rules", "pricing")) {
      install(module, Path.of("..", "geniac-" + module, "pom.xml"));
      copy(Path.of(System.getProperty("jar." + module)), installed(module, ".jar"));
    }
  }

  @Test
  void theGuardOfTheExamplePlanPasses() throws Exception {
    MavenRun run = maven();

    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).contains("Tests run: 6, Failures: 0, Errors: 0, Skipped: 0");
  }

  @Test
  void theGuardFailsWithTheReasonWhenAnEditMakesThePlanInadmissible() throws Exception {
    Path plan = project.resolve("src/test/resources/plan.json");
    String edited = Files.readString(plan).replace("\"nodes\": 44", "\"nodes\": 112");
    Files.writeString(plan, edited);

    MavenRun run = maven();

    assertThat(run.status()).isNotZero();
    assertThat(run.out())
        .contains("Tests run: 6, Failures: 4, Errors: 1, Skipped: 0")
        .contains("bulk-node-cap (2.3)")
        .contains("112 nodes on 2024-10-15, 12 above the cap of 100")
        .contains("BULK costs JPY 5130056806 of JPY 2200000000")
        .contains(
            "to be reviewed, and the receipt renewed ==> expected: <[]> but was: <[PROPOSAL]>");
  }

  private MavenRun maven() throws IOException, InterruptedException {
    Path settings = Files.writeString(scratch.resolve("settings.xml"), settings());
    return MavenRun.in(
        project,
        scratch,
        List.of(
            "-ntp",
            "-s",
            settings.toString(),
            "-gs",
            settings.toString(),
            "-Dmaven.repo.local=" + REPOSITORY,
            "test"));
  }

  /** Whatever is asked for is looked for in the repository of this build, and nowhere else. */
  private static String settings() {
    return "<settings><mirrors><mirror><id>this-build</id><mirrorOf>*</mirrorOf><url>"
        + new File(System.getProperty("maven.repository")).toURI()
        + "</url></mirror></mirrors></settings>";
  }

  private static void install(String artifact, Path pom) throws IOException {
    copy(pom, installed(artifact, ".pom"));
  }

  private static Path installed(String artifact, String ending) {
    String name = "geniac-" + artifact;
    return REPOSITORY.resolve(
        Path.of("io", "github", "geniac", name, VERSION, name + "-" + VERSION + ending));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
