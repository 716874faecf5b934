package io.github.geniac.pricing.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.app.Runs.Run;
import io.github.geniac.pricing.json.PlanReceipt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command does not do, why not, and that it then writes nothing. */
class RefusalsTest {

  @TempDir
  private Path home;

  private Runs runs;

  @BeforeEach
  void standHere() throws IOException {
    runs = new Runs(home);
    Files.writeString(home.resolve("plan.json"), Runs.PLAN);
  }

  private void refused(Run run, ExitCode code, String message) throws IOException {
    assertThat(run).isEqualTo(new Run(code, "", message + "\n"));
    assertThat(runs.names("")).doesNotContain("plan-check", "out");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      --outt=out | There is no option --outt; there are --out=DIRECTORY, --language=ja or en, and --receipt=FILE
      -x | There is no option -x; there are --out=DIRECTORY, --language=ja or en, and --receipt=FILE
      --out | The option --out has no value; write --out=VALUE
      --language=de | There is no language 'de'; write --language=ja or --language=en
      --language=JA | There is no language 'JA'; write --language=ja or --language=en
      other.json | Several plans are named: plan.json, other.json; name one
      """)
  void aWrongArgumentIsNamedWithTheWayOut(String argument, String message) throws IOException {
    refused(runs.run("plan.json", argument), ExitCode.REFUSED, message);
  }

  @Test
  void anOptionStatedTwiceIsRefusedEvenIfItSaysTheSame() throws IOException {
    refused(
        runs.run("plan.json", "--out=out", "--out=out"),
        ExitCode.REFUSED,
        "The option --out is stated twice; state it once");
    refused(
        runs.run("plan.json", "--language=ja", "--language=ja"),
        ExitCode.REFUSED,
        "オプション --language が二回あります。一回だけ書いてください");
  }

  @Test
  void withoutAPlanTheUsageIsTold() throws IOException {
    String usage = "PLAN.json [--out=DIRECTORY] [--language=ja|en] [--receipt=FILE]";

    refused(
        runs.run(), ExitCode.REFUSED, "No plan is named. Usage: " + usage + "; --help tells more");
    refused(
        runs.run("", "--out=", "--language=ja", "--receipt="),
        ExitCode.REFUSED,
        "計画の指定がありません。使い方: " + usage + "。詳細は --help");
  }

  @Test
  void anOptionWithAnEmptyValueIsAsIfItWereNotThere() {
    Run run = runs.run("plan.json", "--out=", "--language=", "--receipt=");

    assertThat(run).isEqualTo(runs.run("plan.json"));
    assertThat(run.code()).isEqualTo(ExitCode.ADMISSIBLE);
  }

  @Test
  void aPathThatIsNoneIsRefused() throws IOException {
    refused(
        runs.run("plan.json", "--out=o\0ut"),
        ExitCode.REFUSED,
        "o\0ut: is no path: Nul character not allowed");
    // What a machine makes of Japanese arguments under a locale without Japanese.
    assertThat(runs.run("\ud800計画.json").err())
        .contains(": is no path: Malformed input")
        .endsWith("; for names beyond ASCII, start it in a UTF-8 locale, such as LC_ALL=C.UTF-8\n");
    assertThat(runs.run("\ud800計画.json", "--language=ja").err())
        .endsWith("。ASCII 以外の文字を含む名前には、LC_ALL=C.UTF-8 のような UTF-8 のロケールで起動してください\n");
  }

  @Test
  void aPlanThatIsNotThereIsNotRead() throws IOException {
    refused(runs.run("absent.json"), ExitCode.UNREADABLE, "absent.json: there is no such file");
    refused(
        runs.run("absent.json", "--language=ja"),
        ExitCode.UNREADABLE,
        "absent.json: そのようなファイルはありません");
  }

  @Test
  void aDirectoryIsNoPlan() throws IOException {
    Files.createDirectory(home.resolve("dir.json"));

    refused(
        runs.run("dir.json"),
        ExitCode.UNREADABLE,
        "dir.json: cannot be read or written: java.io.IOException: Is a directory");
  }

  @Test
  void aPlanIsRefusedWithAllItsProblemsAndTheirPlaces() throws IOException {
    String broken = Runs.with("\"nodes\": 44", "\"node\": 44").replace("2024-11-05", "2024-11-31");
    Files.writeString(home.resolve("plan.json"), broken);

    Run english = runs.run("plan.json");
    Run japanese = runs.run("plan.json", "--language=ja");

    for (Run run : List.of(english, japanese)) {
      assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("/proposal/participants/0/canSignBy").contains("2024-11-31");
      assertThat(run.err()).contains("/proposal/bulkPlan/bulk/0/amount").contains("\"nodes\"");
    }
    assertThat(english.err()).startsWith("plan.json: JSON: 2 problems:\n").contains("(line 15, ");
    assertThat(japanese.err()).startsWith("plan.json: JSON の問題 2 件:\n").contains("（15 行 ");
    assertThat(runs.names("")).containsExactly("plan.json");
  }

  @Test
  void aTextThatIsNoJsonOrNoUtf8IsRefused() throws IOException {
    Files.writeString(home.resolve("plan.json"), "{\"format\": ");
    assertThat(runs.run("plan.json").err()).startsWith("plan.json: JSON: 1 problem");

    Files.write(home.resolve("plan.json"), "\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(runs.run("plan.json").code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(runs.run("plan.json").err()).contains("UTF-8");
  }

  @Test
  void aPlanThatHoldsTogetherOnlyAsATextIsRefusedWithTheReason() throws IOException {
    Run readings = runs.on(Runs.with(
        "\"budget\":",
        "\"readings\": {\"bulk-with-direct-below-cap\": \"only-beyond-cap\","
            + " \"direct-plan-role\": \"beside-bulk-is-enough\"}, \"budget\":"));
    assertThat(readings.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(readings.err())
        .startsWith("plan.json: ")
        .contains("together they would admit nothing below the cap");

    Run cap = runs.on(Runs.with(
        "\"budget\":", "\"subsidy\": {\"rate\": \"1/2\", \"cap\": \"USD 5\"}, \"budget\":"));
    assertThat(cap.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(cap.err()).startsWith("plan.json: ").contains("USD 5");
    assertThat(runs.names("")).containsExactly("plan.json");
  }

  @Test
  void aFileWithoutAReceiptOrWithSeveralIsRefused() throws IOException {
    String receipt = Check.of(Runs.document()).receipt().toString();
    Files.writeString(
        home.resolve("two.txt"),
        receipt + "\n" + OtherReceipts.withRulebook(Check.of(Runs.document()).receipt(), "0"));
    Files.writeString(home.resolve("altered.txt"), receipt.replaceFirst("terms=.", "terms=x"));

    refused(
        runs.run("plan.json", "--receipt=plan.json"),
        ExitCode.UNREADABLE,
        "plan.json: shows no receipt; name a receipt.json, or another file that this command"
            + " wrote");
    refused(
        runs.run("plan.json", "--receipt=two.txt"),
        ExitCode.UNREADABLE,
        "two.txt: shows several receipts; name a file with one");
    refused(
        runs.run("plan.json", "--receipt=absent.txt"),
        ExitCode.UNREADABLE,
        "absent.txt: there is no such file");
    PlanReceipt whole = PlanReceipt.of(Runs.document());
    Files.writeString(
        home.resolve("rests.txt"), whole + "\n" + whole.rest().replaceFirst("=.", "=x"));
    refused(
        runs.run("plan.json", "--receipt=rests.txt"),
        ExitCode.UNREADABLE,
        "rests.txt: shows several receipts; name a file with one");
    Files.writeString(
        home.resolve("rest.txt"), whole.toString().replaceFirst("budget=.", "budget=x"));
    assertThat(runs.run("plan.json", "--receipt=rest.txt").err())
        .startsWith("rest.txt: PlanReceipt: 'geniac-rest-1 subsidy=")
        .endsWith("' is not of the form 'geniac-rest-1 subsidy=… budget=… offers=…' with 64"
            + " hexadecimal digits each\n");
    Run altered = runs.run("plan.json", "--receipt=altered.txt", "--out=out");
    assertThat(altered.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(altered.err()).startsWith("altered.txt: Receipt: 'geniac-receipt-1 proposal=");
    assertThat(runs.names("")).doesNotContain("out");
  }

  @Test
  void aReceiptThatWasAlteredIsRefused() throws IOException {
    String receipt = Check.of(Runs.document()).receipt().toString();
    String altered = receipt.replaceFirst("terms=[0-9a-f]{64}", "terms=" + "0".repeat(64));
    Files.writeString(home.resolve("altered.txt"), altered);

    Run run = runs.run("plan.json", "--receipt=altered.txt");

    assertThat(run.code()).isEqualTo(ExitCode.UNREADABLE);
    assertThat(run.err())
        .startsWith("altered.txt: Receipt: the digest of all is stated as ")
        .endsWith("; the text was altered\n");
  }
}
