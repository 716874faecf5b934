package io.github.geniac.pricing.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.annotation.Nullable;

/**
 * The one place of this package that touches the machine: standard output, the clock, whether the
 * thread is interrupted, and files. Everything else is handed what it needs.
 */
final class Door {

  private Door() {}

  /** Progress on standard output, by the clock of the machine; an interrupt stops a search. */
  static Watch watch() {
    return new Watch(
        System.out::println,
        System::nanoTime,
        () -> Thread.currentThread().isInterrupted(),
        Optional.empty());
  }

  static void print(String text) {
    System.out.println(text);
  }

  /** The text of a file in UTF-8. */
  static String read(Object file) {
    Path path = path("read", file);
    if (!Files.isRegularFile(path)) {
      throw new IllegalArgumentException(
          "read: " + (Files.exists(path) ? path + " is no file" : "there is no file " + path));
    }
    try {
      return Files.readString(path);
    } catch (CharacterCodingException e) {
      throw notUtf8(path);
    } catch (IOException e) {
      throw new UncheckedIOException("read: " + path + " cannot be read", e);
    }
  }

  private static IllegalArgumentException notUtf8(Path path) {
    return new IllegalArgumentException("read: " + path + " is not in UTF-8; save it as UTF-8");
  }

  /** Writes a file in UTF-8, in place of one that may be there, and says where it is. */
  static String write(String verb, Object file, List<String> endings, String text) {
    Path path = path(verb, file);
    if (endings.stream().noneMatch(ending -> endsWith(path, ending))) {
      throw new IllegalArgumentException(
          verb + ": wants a file that ends in " + String.join(" or ", endings) + ", got " + path);
    }
    if (path.getParent() == null || !Files.isDirectory(path.getParent())) {
      throw new IllegalArgumentException(
          verb + ": there is no folder " + path.getParent() + "; make it first");
    }
    if (Files.isDirectory(path)) {
      throw new IllegalArgumentException(verb + ": " + path + " is a folder, not a file");
    }
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(verb + ": " + path + " cannot be written", e);
    }
    return path.toString();
  }

  /** The full path, so that a message tells from where a relative one was taken. */
  static String named(String verb, Object file) {
    return path(verb, file).toString();
  }

  /** Whatever the case. */
  static boolean endsWith(@Nullable Object file, String ending) {
    return String.valueOf(file).toLowerCase(Locale.ROOT).endsWith(ending);
  }

  private static Path path(String verb, @Nullable Object file) {
    if (file instanceof Path path) {
      return path.toAbsolutePath().normalize();
    }
    if (file instanceof CharSequence text && !text.toString().isBlank()) {
      try {
        return Path.of(text.toString()).toAbsolutePath().normalize();
      } catch (InvalidPathException e) {
        throw new IllegalArgumentException(
            verb + ": this machine cannot name a file '" + text + "': " + e.getReason(), e);
      }
    }
    throw Wants.wrong(verb, "a file such as \"plan.json\"", file);
  }
}
