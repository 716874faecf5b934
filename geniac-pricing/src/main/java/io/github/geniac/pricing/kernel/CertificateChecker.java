package io.github.geniac.pricing.kernel;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks a certificate against its instance: goes through the tree, narrows all ranges, counts the
 * work of every set of ticks and prices it. Plain, and without a line in common with the search.
 *
 * <p>The price of a load is a sum over the spots, cheapest first, of the rise of the price times
 * the node-ticks above a level: that of the pool and the spots before. And for each level and each
 * set of ticks, the node-ticks above the level are at least the work of the set less the level on
 * each of its ticks. If the work of a set exceeds the pool and all spots, nothing covers it.
 */
public final class CertificateChecker {

  private final Instance instance;
  private final Certificate certificate;
  private final List<Task> tasks = new ArrayList<>();
  private final List<Spot> merit;
  private final List<String> flaws = new ArrayList<>();

  /** Ranges of a node: first and last start, first and last end of each task. */
  private final Deque<int[][]> open = new ArrayDeque<>();

  private CertificateChecker(Instance instance, Certificate certificate) {
    this.instance = instance;
    this.certificate = certificate;
    this.merit =
        instance.spots().stream().sorted(Comparator.comparingLong(Spot::price)).toList();
    tasks.addAll(instance.tasks());
  }

  /**
   * {@return what is wrong with the claim that a solution is optimal, or that there is none;
   * nothing if it is proven}
   *
   * @param instance the problem, uniform and with malleable tasks
   * @param solution the solution, if there is one
   * @param certificate the certificate
   */
  public static List<String> flaws(
      Instance instance, Optional<Solution> solution, Certificate certificate) {
    List<String> flaws = new ArrayList<>();
    solution.ifPresent(one -> flaws.addAll(Audit.flaws(instance, one)));
    long cost = solution.map(Solution::cost).orElse(Long.MAX_VALUE);
    if (cost != certificate.bound()) {
      flaws.add(text("the bound is %d, the solution costs %d", certificate.bound(), cost));
    }
    boolean constant = instance.tasks().stream().anyMatch(one -> one.mode() == Task.Mode.MOLDABLE);
    if (!instance.isUniform() || constant) {
      flaws.add("the instance is not uniform or has constant counts");
    } else {
      flaws.addAll(new CertificateChecker(instance, certificate).flaws());
    }
    return flaws;
  }

  private List<String> flaws() {
    int[][] root = new int[tasks.size()][];
    for (int i = 0; i < root.length; i++) {
      Task task = tasks.get(i);
      root[i] =
          new int[] {task.release(), task.deadline() - 1, task.release() + 1, task.deadline()};
    }
    open.push(root);
    for (Certificate.Step step : certificate.steps()) {
      if (open.isEmpty()) {
        flaws.add("there are steps after the last leaf");
        return flaws;
      }
      step(step, open.pop());
      if (!flaws.isEmpty()) {
        return flaws;
      }
    }
    if (!open.isEmpty()) {
      flaws.add(text("%d answers are not followed up", open.size()));
    }
    return flaws;
  }

  private void step(Certificate.Step step, int[][] ranges) {
    if (step.stamp() != stamp(ranges)) {
      flaws.add(text("the stamp is %d, stated as %d", stamp(ranges), step.stamp()));
    }
    boolean empty = narrow(ranges);
    if (empty != step instanceof Certificate.Empty) {
      flaws.add(empty ? "a step on empty ranges" : "a leaf without an empty range");
    } else if (step instanceof Certificate.Question question) {
      ask(question, ranges);
    } else if (step instanceof Certificate.Cut cut) {
      cut(cut, ranges);
    }
  }

  private long stamp(int[][] ranges) {
    long stamp = 1;
    for (int i = 0; i < ranges.length; i++) {
      if (tasks.get(i).work() > 0) {
        for (int tick : ranges[i]) {
          stamp = 1_000_003 * stamp + tick;
        }
      }
    }
    return stamp;
  }

  private void ask(Certificate.Question question, int[][] ranges) {
    int task = question.task();
    int lo = question.ofEnd() ? 2 : 0;
    boolean splits = 0 <= task
        && task < tasks.size()
        && ranges[task][lo] <= question.value()
        && question.value() < ranges[task][lo + 1];
    if (!splits) {
      flaws.add(text("task %d at %d is no question", task, question.value()));
      return;
    }
    int[][] left = copy(ranges);
    left[task][lo + 1] = question.value();
    int[][] right = copy(ranges);
    right[task][lo] = question.value() + 1;
    open.push(right);
    open.push(left);
  }

  private static int[][] copy(int[][] ranges) {
    int[][] copy = new int[ranges.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = ranges[i].clone();
    }
    return copy;
  }

  /** Narrows until nothing changes; {@return whether a range is empty then} */
  private boolean narrow(int[][] ranges) {
    int[][] before;
    do {
      before = copy(ranges);
      for (int i = 0; i < ranges.length; i++) {
        Task task = tasks.get(i);
        if (task.work() > 0) {
          for (int earlier : task.predecessors()) {
            if (tasks.get(earlier).work() > 0) {
              ranges[i][0] = Math.max(ranges[i][0], ranges[earlier][2]);
              ranges[earlier][3] = Math.min(ranges[earlier][3], ranges[i][1]);
            }
          }
          long least = (task.work() + most(task) - 1) / most(task);
          long longest =
              task.min() == 0 ? instance.ticks() : (task.work() + task.min() - 1) / task.min();
          int[] range = ranges[i];
          range[2] = (int) Math.max(range[2], Math.min(range[0] + least, Integer.MAX_VALUE));
          range[0] = (int) Math.max(range[0], range[2] - longest);
          range[1] = (int) Math.min(range[1], Math.max(range[3] - least, Integer.MIN_VALUE));
          range[3] = (int) Math.min(range[3], range[1] + longest);
          if (range[0] > range[1] || range[2] > range[3]) {
            return true;
          }
        }
      }
    } while (!java.util.Arrays.deepEquals(before, ranges));
    return false;
  }

  /** More nodes on one tick than the whole work, or than the fewest, are of no use. */
  private static long most(Task task) {
    return Math.min(task.max(), Math.max(task.work(), task.min()));
  }

  private void cut(Certificate.Cut cut, int[][] ranges) {
    for (Certificate.Part part : cut.parts()) {
      long ticks = 0;
      for (int k = 0; k + 1 < part.ranges().size(); k += 2) {
        int from = part.ranges().get(k);
        boolean rises =
            from < part.ranges().get(k + 1) && (k == 0 || part.ranges().get(k - 1) < from);
        if (!rises) {
          flaws.add(text("the ranges %s do not rise", part.ranges()));
        }
        ticks += part.ranges().get(k + 1) - from;
      }
      long work = work(part, ranges);
      if (part.ranges().size() % 2 != 0 || ticks != part.ticks() || work != part.work()) {
        flaws.add(text("%d node-ticks in %d ticks, stated as %s", work, ticks, part));
      }
    }
    long least = Long.MAX_VALUE;
    for (int pool = instance.poolMin(); pool <= instance.poolCap(); pool++) {
      least = Math.min(least, cost(cut, pool));
    }
    if (least != cut.bound() || least < certificate.bound()) {
      flaws.add(text("a leaf costs %d, stated as %d", least, cut.bound()));
    }
  }

  /** The work that cannot leave a set. */
  private long work(Certificate.Part part, int[][] ranges) {
    long sum = 0;
    for (int i = 0; i < ranges.length; i++) {
      Task task = tasks.get(i);
      if (task.work() > 0) {
        int[] range = ranges[i];
        long core = Math.max(0, range[2] - range[1]);
        long need = Math.max(task.work(), task.min() * core);
        long rest = range[3] - range[0] - common(part, range[0], range[3]);
        long low = task.min() * common(part, range[1], range[2]);
        sum += Math.max(low, need - most(task) * rest);
      }
    }
    return sum;
  }

  private static long common(Certificate.Part part, int start, int end) {
    long ticks = 0;
    for (int k = 0; k + 1 < part.ranges().size(); k += 2) {
      int from = Math.max(start, part.ranges().get(k));
      ticks += Math.max(0, Math.min(end, part.ranges().get(k + 1)) - from);
    }
    return ticks;
  }

  private long cost(Certificate.Cut cut, int pool) {
    long cost = instance.poolPrice() * pool;
    long level = pool;
    long price = 0;
    for (Spot spot : merit) {
      cost += (spot.price() - price) * above(cut, level);
      price = spot.price();
      level += spot.capacity();
    }
    return above(cut, level) > 0 ? Long.MAX_VALUE : cost;
  }

  /** The most work above a level that some set holds. */
  private static long above(Certificate.Cut cut, long level) {
    long most = 0;
    for (Certificate.Part part : cut.parts()) {
      most = Math.max(most, part.work() - level * part.ticks());
    }
    return most;
  }

  private static String text(String message, Object... args) {
    return String.format(Locale.ROOT, message, args);
  }
}
