package io.github.geniac.pricing.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The runs of jobs, gathered one by one, as a solution of the instance. */
final class Runs {

  private final Jobs jobs;
  private final List<Solution.Run> runs;

  Runs(Jobs jobs) {
    this.jobs = jobs;
    List<Solution.Run> none = new ArrayList<>();
    for (Task task : jobs.instance().tasks()) {
      none.add(new Solution.Run(task.release(), List.of()));
    }
    runs = none;
  }

  void set(int job, int start, int[] nodes) {
    set(job, new Solution.Run(start, Arrays.stream(nodes).boxed().toList()));
  }

  void set(int job, Solution.Run run) {
    runs.set(jobs.task[job], run);
  }

  Solution solution(long cost, int pool, List<Integer> counts) {
    return new Solution(cost, pool, counts, Collections.unmodifiableList(runs));
  }
}
