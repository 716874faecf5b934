package io.github.geniac.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a Maven of its own ended with, and what it said. */
record MavenRun(int status, String out) {

  /** Runs the Maven of this build, on its Java, without the options that this build was given. */
  static MavenRun in(Path directory, Path scratch, List<String> arguments)
      throws IOException, InterruptedException {
    boolean windows = File.separatorChar == '\\';
    Path maven = Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn");
    List<String> command = new ArrayList<>(List.of(maven.toString(), "-B"));
    command.addAll(arguments);
    Path out = scratch.resolve("out.txt");
    ProcessBuilder builder = new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectErrorStream(true)
        .redirectOutput(out.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder
        .environment()
        .keySet()
        .removeAll(List.of("MAVEN_OPTS", "MAVEN_ARGS", "JAVA_TOOL_OPTIONS"));
    Process process = builder.start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).as("it ends").isTrue();
    return new MavenRun(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8));
  }
}
