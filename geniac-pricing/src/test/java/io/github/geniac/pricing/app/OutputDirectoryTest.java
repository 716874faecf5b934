package io.github.geniac.pricing.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.app.Runs.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the files go, whose they may replace, and that none is left in part. */
class OutputDirectoryTest {

  @TempDir
  private Path home;

  private Runs runs;

  @BeforeEach
  void standHere() {
    runs = new Runs(home);
  }

  private void refused(Run run, String message) {
    assertThat(run).isEqualTo(new Run(ExitCode.REFUSED, "", message + "\n"));
  }

  @Test
  void theFilesLieBesideThePlanInADirectoryNamedAfterIt() throws IOException {
    Files.createDirectories(home.resolve("plans"));
    Files.writeString(home.resolve("plans/round-2.json"), Runs.PLAN);
    Files.writeString(home.resolve("plans/other"), Runs.PLAN);

    runs.run("plans/round-2.json");
    runs.run("plans/other");

    assertThat(runs.names("plans"))
        .containsExactly("other", "other-check", "round-2-check", "round-2.json");
    assertThat(runs.names("plans/round-2-check")).isEqualTo(Runs.FILES);
    assertThat(runs.names("plans/other-check")).isEqualTo(Runs.FILES);
  }

  @Test
  void aDirectoryIsMadeAndAnAbsolutePathIsTakenAsItIs() throws IOException {
    runs.on(Runs.PLAN, "--out=a/b/c");
    runs.on(Runs.PLAN, "--out=" + home.resolve("absolute"));

    assertThat(runs.names("a/b/c")).isEqualTo(Runs.FILES);
    assertThat(runs.names("absolute")).isEqualTo(Runs.FILES);
  }

  @Test
  void theFilesOfAnEarlierRunAreReplacedAndOthersAreLeftAlone() throws IOException {
    runs.on(Runs.PLAN, "--out=out");
    Files.writeString(home.resolve("out/notes.txt"), "ours");
    String before = runs.text("out/report.html");

    Run run = runs.on(Runs.with("\"nodes\": 44", "\"nodes\": 43"), "--out=out");

    assertThat(run.err()).isEmpty();
    assertThat(runs.names("out"))
        .containsExactly(
            "application-sheet.csv",
            "application-sheet.md",
            "notes.txt",
            "receipt.json",
            "report.html");
    assertThat(runs.text("out/notes.txt")).isEqualTo("ours");
    assertThat(runs.text("out/report.html")).isNotEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application-sheet.csv", "application-sheet.md", "receipt.json", "report.html"})
  void aFileOfSomebodyElseIsNotReplaced(String name) throws IOException {
    Files.createDirectories(home.resolve("out"));
    Files.writeString(home.resolve("out").resolve(name), "somebody's");

    refused(
        runs.on(Runs.PLAN, "--out=out"),
        "out/" + name + ": is there already, and there is no receipt.json beside it that says it is"
            + " of this command; nothing was written. Move it, or choose another directory by"
            + " --out=DIRECTORY");
    assertThat(runs.names("out")).containsExactly(name);
    assertThat(runs.text("out/" + name)).isEqualTo("somebody's");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.html", "receipt.json"})
  void aDirectoryOrALinkInThePlaceOfAFileIsNotReplaced(String name) throws IOException {
    runs.on(Runs.PLAN, "--out=out");
    Path file = home.resolve("out").resolve(name);
    Files.move(file, home.resolve("elsewhere"));
    Files.createSymbolicLink(file, home.resolve("elsewhere"));
    String elsewhere = runs.text("elsewhere");

    assertThat(runs.on(Runs.PLAN, "--out=out").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(runs.text("elsewhere")).isEqualTo(elsewhere);

    Files.delete(file);
    Files.createDirectory(file);
    assertThat(runs.on(Runs.PLAN, "--out=out").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(runs.names("out")).isEqualTo(Runs.FILES);
  }

  @Test
  void whatIsReadIsNeverReplaced() throws IOException {
    runs.on(Runs.PLAN, "--out=out");
    String receipt = runs.text("out/receipt.json");

    refused(
        runs.on(
            Runs.with("\"nodes\": 44", "\"nodes\": 43"), "--out=out", "--receipt=out/receipt.json"),
        "out/receipt.json: was read for this, and what is read is not replaced; nothing was"
            + " written. Keep it elsewhere, or choose another directory by --out=DIRECTORY");
    assertThat(runs.text("out/receipt.json")).isEqualTo(receipt);

    Files.writeString(home.resolve("out/report.html"), Runs.PLAN);
    assertThat(runs.run("out/report.html", "--out=out").code()).isEqualTo(ExitCode.REFUSED);
    assertThat(runs.text("out/report.html")).isEqualTo(Runs.PLAN);
  }

  @Test
  void aFileInThePlaceOfTheDirectoryIsRefused() throws IOException {
    Files.writeString(home.resolve("file"), "somebody's");

    refused(
        runs.on(Runs.PLAN, "--out=file"),
        "file: is a file, not a directory; choose another by --out=DIRECTORY");
    Run below = runs.on(Runs.PLAN, "--out=file/below", "--language=ja");
    assertThat(below.code()).isEqualTo(ExitCode.REFUSED);
    assertThat(below.out()).isEmpty();
    assertThat(below.err()).startsWith("file/below: 読み書きできません: java.nio.file.");
    assertThat(runs.text("file")).isEqualTo("somebody's");
  }
}
