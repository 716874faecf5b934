package io.github.geniac.pricing.app;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/** Why the command does not do what it was asked to; never leaves this package. */
final class Refusal extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private final ExitCode code;
  private final String key;
  private final transient Map<String, ?> arguments;

  private Refusal(ExitCode code, String key, Map<String, ?> arguments) {
    super(key);
    this.code = code;
    this.key = key;
    this.arguments = arguments;
  }

  static Refusal of(ExitCode code, String key, Map<String, ?> arguments) {
    return new Refusal(code, key, arguments);
  }

  /** A file, and why the machine cannot read or write it. */
  static Refusal of(ExitCode code, Path file, IOException why) {
    String path = file.toString();
    if (why instanceof NoSuchFileException) {
      return of(code, "file.missing", Map.of("file", path));
    }
    if (why instanceof FileAlreadyExistsException) {
      return of(code, "file.no-directory", Map.of("file", path));
    }
    return of(code, "file.failed", Map.of("file", path, "detail", why.toString()));
  }

  ExitCode code() {
    return code;
  }

  String explain(Voice voice) {
    return voice.label(key, arguments);
  }
}
