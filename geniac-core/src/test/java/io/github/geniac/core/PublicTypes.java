package io.github.geniac.core;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The public top-level types of the module, read from where its classes lie. */
final class PublicTypes {

  private PublicTypes() {}

  static List<Class<?>> all() {
    try {
      Path classes = Path.of(
              DayRange.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolve(DayRange.class.getPackageName().replace('.', '/'));
      try (Stream<Path> files = Files.list(classes)) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-"))
            .sorted()
            .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(DayRange.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new LinkageError(name, e);
    }
  }
}
