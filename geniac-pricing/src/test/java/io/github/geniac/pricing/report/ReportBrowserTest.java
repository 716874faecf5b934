package io.github.geniac.pricing.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a browser shows it, where one is installed. */
class ReportBrowserTest {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** In the log of the network, who asks: a page, or the browser for itself. */
  private static final Pattern INITIATOR = Pattern.compile("\"initiator\":\"([^\"]*)\"");

  @TempDir
  private Path dir;

  @Test
  void aBrowserShowsItWithoutComplaintAndWithoutTheNetwork() throws Exception {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "none of " + BROWSERS + " is on the path of this machine");
    Path page = Files.writeString(dir.resolve("report.html"), Example.RICH.html(Locale.JAPANESE));

    show(browser.get(), page);

    assertThat(Files.readString(dir.resolve("log"))).doesNotContain(":CONSOLE");
    assertThat(Files.readString(dir.resolve("dom")))
        .contains("id=\"curve-chart\"")
        .contains("id=\"ledger-entries\"");
    assertThat(askedByPages()).isEmpty();
    assertThat(colours(ImageIO.read(dir.resolve("page.png").toFile()))).isGreaterThan(50);
  }

  private static Optional<Path> browser() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
        .flatMap(folder -> BROWSERS.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Leaves what was shown in files: the log, the network's log, the elements and a picture. */
  private void show(Path browser, Path page) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(
            browser.toString(),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--enable-logging=stderr",
            "--log-net-log=" + dir.resolve("network"),
            "--user-data-dir=" + dir.resolve("profile"),
            "--window-size=1000,2000",
            "--screenshot=" + dir.resolve("page.png"),
            "--dump-dom",
            page.toUri().toString())
        .redirectError(dir.resolve("log").toFile())
        .redirectOutput(dir.resolve("dom").toFile())
        .start();
    try {
      assertThat(process.waitFor(40, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private List<String> askedByPages() throws IOException {
    String log = Files.readString(dir.resolve("network"));
    assertThat(log).contains("\"events\"");
    return INITIATOR
        .matcher(log)
        .results()
        .map(found -> found.group(1))
        .filter(asking -> !asking.equals("not an origin"))
        .toList();
  }

  private static long colours(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Arrays.stream(pixels).distinct().count();
  }
}
