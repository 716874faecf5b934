package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.Snippet.Status;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

  @Test
  void everyJavaExampleRuns() throws IOException {
    List<String> blocks = blocks();
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(2);
    for (String block : blocks) {
      try (JShell shell = JShell.builder().executionEngine("local").build()) {
        run(shell, Files.readString(Path.of("src", "jshell", "imports.jsh")));
        run(shell, block);
      }
    }
  }

  @Test
  void theFirstCommandAndTheFirstJavaStandOnTheFirstScreen() throws IOException {
    List<String> lines = Files.readAllLines(README);
    assertThat(lines.subList(0, 40)).contains("```java").anyMatch(line -> line.contains("-Ptour"));
  }

  private static List<String> blocks() throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher matcher = JAVA.matcher(Files.readString(README));
    while (matcher.find()) {
      blocks.add(matcher.group(1));
    }
    return blocks;
  }

  private static void run(JShell shell, String source) {
    CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(source);
    while (info.completeness() != Completeness.EMPTY) {
      assertThat(info.completeness().isComplete()).as(source).isTrue();
      for (SnippetEvent event : shell.eval(info.source())) {
        assertThat(event.exception()).as(info.source()).isNull();
        assertThat(event.status()).as(info.source()).isEqualTo(Status.VALID);
      }
      info = shell.sourceCodeAnalysis().analyzeCompletion(info.remaining());
    }
  }
}
