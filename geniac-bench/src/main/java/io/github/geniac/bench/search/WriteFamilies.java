package io.github.geniac.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws all families again and writes their text, to be run after a change to a generator. */
public final class WriteFamilies {

  private WriteFamilies() {}

  /**
   * Writes a file for each family.
   *
   * @param args nothing, or the folder to write to
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path folder =
        Path.of(args.length > 0 ? args[0] : "src/main/resources/io/github/geniac/bench/search");
    Files.createDirectories(folder);
    for (Family family : Family.values()) {
      Files.writeString(folder.resolve(family.label() + ".txt"), Case.write(family.rebuild()));
    }
  }
}
