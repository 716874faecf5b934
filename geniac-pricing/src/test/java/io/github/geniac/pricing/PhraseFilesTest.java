package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.rules.Rulebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The words of all packages of rules and pricing: the same in Japanese and English. Places in those
 * of the findings have a test of their own, as a language may leave a value out.
 */
class PhraseFilesTest {

  private static final String FILE = "phrases_en.properties";
  private static final Pattern PLACE = Pattern.compile("\\{\\w+");

  @ParameterizedTest
  @FieldSource("io.github.geniac.pricing.GlossaryTest#FOLDERS")
  void bothLanguagesHaveTheSameKeysAndPlaces(String folder) throws IOException {
    Properties english = phrases(folder, "en");
    Properties japanese = phrases(folder, "ja");

    assertThat(english.stringPropertyNames())
        .isNotEmpty()
        .isEqualTo(japanese.stringPropertyNames());
    if (!folder.equals("rules")) {
      for (String key : english.stringPropertyNames()) {
        assertThat(places(japanese.getProperty(key)))
            .as(key)
            .isEqualTo(places(english.getProperty(key)));
      }
    }
  }

  /** Lest a new file be held to nothing. */
  @Test
  void noFileIsLeftOut() throws Exception {
    Set<String> found = new TreeSet<>(files(Rulebook.class));
    found.addAll(files(Pricing.class));

    assertThat(found).containsExactlyInAnyOrderElementsOf(GlossaryTest.FOLDERS);
  }

  /** The folders with such a file in the jar or the folder that a class stands in. */
  private static List<String> files(Class<?> type) throws Exception {
    Path place =
        Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      return files(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return files(jar.getPath("/"));
    }
  }

  private static List<String> files(Path root) throws IOException {
    Path base = root.resolve("io/github/geniac");
    try (Stream<Path> all = Files.walk(base)) {
      return all.filter(path -> path.getFileName().toString().equals(FILE))
          .map(path -> base.relativize(path.getParent()).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static Properties phrases(String folder, String language) throws IOException {
    Properties phrases = new Properties();
    String name = "/io/github/geniac/" + folder + "/phrases_" + language + ".properties";
    try (InputStream stream = Rulebook.class.getResourceAsStream(name)) {
      phrases.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return phrases;
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
