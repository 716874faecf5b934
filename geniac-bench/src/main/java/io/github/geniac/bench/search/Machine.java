package io.github.geniac.bench.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/** What a result was measured on. */
final class Machine {

  private Machine() {}

  /** {@return processor, cores, load, system, Java and date in one line} */
  static String line() {
    return String.format(
        Locale.ROOT,
        "%s; %d cores, load %.1f; %s; Java %s (%s); %s",
        processor(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("os.name"),
        System.getProperty("java.runtime.version"),
        System.getProperty("java.vendor"),
        LocalDate.now(ZoneOffset.UTC));
  }

  private static String processor() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"))) {
        if (line.startsWith("model name")) {
          return line.substring(line.indexOf(':') + 1).strip();
        }
      }
    } catch (IOException e) {
      // Not on Linux: the architecture has to do.
    }
    return System.getProperty("os.arch");
  }
}
