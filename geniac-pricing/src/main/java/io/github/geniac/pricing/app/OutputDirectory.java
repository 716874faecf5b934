package io.github.geniac.pricing.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * Where the files go. None is ever there in part: all are written aside first, then each takes the
 * place of its predecessor at once. The receipt goes first, since its presence says that the others
 * are ours to replace; as each file shows the receipt it belongs to, an interruption in between
 * shows as well.
 *
 * @param directory the directory, which need not be there yet
 */
record OutputDirectory(Path directory) {

  /** The file by which a directory is known to be ours. */
  static final String MARK = "receipt.json";

  /**
   * Writes all files, or refuses before it touches any.
   *
   * @param files their texts by name, {@link #MARK} the first of them
   * @param inputs the files that were read, none of which is replaced
   */
  void write(Map<String, String> files, List<Path> inputs) {
    try {
      for (String name : files.keySet()) {
        requireReplaceable(directory.resolve(name), inputs);
      }
      Files.createDirectories(directory);
      Path aside = Files.createTempDirectory(directory, ".writing");
      try {
        writeAside(files, aside);
      } finally {
        clear(files, aside);
      }
    } catch (IOException e) {
      throw Refusal.of(ExitCode.REFUSED, directory, e);
    }
  }

  private void writeAside(Map<String, String> files, Path aside) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(aside.resolve(file.getKey()), file.getValue());
    }
    for (String name : files.keySet()) {
      Files.move(aside.resolve(name), directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static void clear(Map<String, String> files, Path aside) throws IOException {
    for (String name : files.keySet()) {
      Files.deleteIfExists(aside.resolve(name));
    }
    Files.delete(aside);
  }

  private void requireReplaceable(Path file, List<Path> inputs) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path input : inputs) {
      if (Files.isSameFile(file, input)) {
        throw Refusal.of(ExitCode.REFUSED, "file.read", Map.of("file", file.toString()));
      }
    }
    if (!isPlainFile(file) || !isOurs()) {
      throw Refusal.of(
          ExitCode.REFUSED, "file.foreign", Map.of("file", file.toString(), "mark", MARK));
    }
  }

  private boolean isOurs() throws IOException {
    Path mark = directory.resolve(MARK);
    return isPlainFile(mark) && Receipts.isIn(mark);
  }

  private static boolean isPlainFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
