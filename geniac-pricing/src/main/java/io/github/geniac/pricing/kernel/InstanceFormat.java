package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Instances as small text, a line a thing, for benchmarks and tests; names have no white space:
 *
 * <pre>
 * ticks 182
 * pool 0..100 3500000
 * task pretrain 1200 4..32 0..182 MALLEABLE after -
 * task tune 300 4..16 30..182 MOLDABLE after 0
 * spot east 24000 40 0..182
 * commit block 900000 0,1,2,4,8 90..104
 * </pre>
 */
public final class InstanceFormat {

  private InstanceFormat() {}

  /**
   * {@return the instance as text}
   *
   * @param instance the instance
   */
  public static String write(Instance instance) {
    StringBuilder text = new StringBuilder();
    line(text, "ticks %d", instance.ticks());
    line(text, "pool %d..%d %d", instance.poolMin(), instance.poolCap(), instance.poolPrice());
    for (Task one : instance.tasks()) {
      line(
          text,
          "task %s %d %d..%d %d..%d %s after %s",
          one.name(),
          one.work(),
          one.min(),
          one.max(),
          one.release(),
          one.deadline(),
          one.mode(),
          one.predecessors().isEmpty() ? "-" : join(one.predecessors()));
    }
    for (Spot one : instance.spots()) {
      line(
          text,
          "spot %s %d %d %d..%d",
          one.name(),
          one.price(),
          one.capacity(),
          one.from(),
          one.to());
    }
    for (Commitment one : instance.commitments()) {
      line(
          text,
          "commit %s %d %s %d..%d",
          one.name(),
          one.price(),
          join(one.counts()),
          one.from(),
          one.to());
    }
    return text.toString();
  }

  /**
   * {@return the instance that a text states}
   *
   * @param text what {@link #write} wrote, or the like; blank lines and those that start with # are
   *     passed over
   * @throws IllegalArgumentException if a line is not of the form above; the message has the line
   */
  public static Instance read(String text) {
    Reading reading = new Reading();
    for (String line : text.lines().toList()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          reading.line(line.strip().split("\\s+", -1));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
          throw new IllegalArgumentException("Instance: '" + line + "': " + e.getMessage(), e);
        }
      }
    }
    return reading.instance();
  }

  private static void line(StringBuilder text, String format, Object... args) {
    text.append(String.format(Locale.ROOT, format, args)).append('\n');
  }

  private static String join(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** What was read so far. */
  private static final class Reading {
    private final List<Task> tasks = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private int ticks;
    private int[] pool = {0, 0};
    private long poolPrice;

    void line(String[] word) {
      switch (word[0]) {
        case "ticks" -> ticks = Integer.parseInt(word[1]);
        case "pool" -> {
          pool = range(word[1]);
          poolPrice = Long.parseLong(word[2]);
        }
        case "task" -> {
          int[] nodes = range(word[3]);
          int[] window = range(word[4]);
          tasks.add(new Task(
              word[1],
              Long.parseLong(word[2]),
              nodes[0],
              nodes[1],
              window[0],
              window[1],
              word[7].equals("-") ? List.of() : numbers(word[7]),
              Task.Mode.valueOf(word[5])));
        }
        case "spot" -> {
          int[] window = range(word[4]);
          spots.add(new Spot(
              word[1], Long.parseLong(word[2]), Integer.parseInt(word[3]), window[0], window[1]));
        }
        case "commit" -> {
          int[] window = range(word[4]);
          commitments.add(new Commitment(
              word[1], Long.parseLong(word[2]), numbers(word[3]), window[0], window[1]));
        }
        default -> throw new IllegalArgumentException("'" + word[0] + "' is no such thing");
      }
    }

    Instance instance() {
      return new Instance(ticks, pool[0], pool[1], poolPrice, tasks, spots, commitments);
    }

    private static int[] range(String text) {
      int dots = text.indexOf("..");
      return new int[] {
        Integer.parseInt(text.substring(0, dots)), Integer.parseInt(text.substring(dots + 2))
      };
    }

    private static List<Integer> numbers(String text) {
      List<Integer> numbers = new ArrayList<>();
      for (String number : text.split(",", -1)) {
        numbers.add(Integer.valueOf(number));
      }
      return numbers;
    }
  }
}
