package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class InstanceFormatProperties {

  @Provide
  Arbitrary<Cases.Case> cases() {
    return Cases.any(Windows.any(4, 9, 5), 9, 7);
  }

  @Property
  void whatWasWrittenIsReadAsItWas(
      @ForAll("cases") Cases.Case one, @ForAll @IntRange(max = 3) int poolMin) {
    List<Task> tasks = new ArrayList<>();
    for (Task task : one.instance().tasks()) {
      List<Integer> before = tasks.stream().map(tasks::indexOf).limit(2).toList();
      tasks.add(new Task(
          task.name(),
          task.work(),
          Math.max(1, task.min()),
          task.max(),
          one.windows().dates().get(tasks.size())[0],
          task.deadline(),
          before,
          tasks.size() % 2 == 0 ? Task.Mode.MALLEABLE : Task.Mode.MOLDABLE));
    }
    Instance instance = new Instance(
        9,
        poolMin,
        poolMin + 2,
        17,
        tasks,
        one.instance().spots(),
        one.instance().commitments());

    assertThat(InstanceFormat.read(InstanceFormat.write(instance))).isEqualTo(instance);
  }

  @Example
  void remarksAndBlankLinesArePassedOver() {
    Instance instance = InstanceFormat.read("# toy\n\nticks 3\npool 1..2 5\n");

    assertThat(instance).isEqualTo(new Instance(3, 1, 2, 5, List.of(), List.of(), List.of()));
  }

  @Example
  void aLineThatIsNotOfTheFormIsQuoted() {
    for (String line : List.of(
        "train 3",
        "ticks three",
        "ticks",
        "pool 3 5",
        "task t 3 1..2 0..3 RIGID after -",
        "task t 3 1..2 0..3 MALLEABLE",
        "spot s 3 1 3..3",
        "commit c 3 0;1 0..3")) {
      assertThatThrownBy(() -> InstanceFormat.read("ticks 3\n" + line))
          .as(line)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("Instance: '" + line + "': ");
    }
  }
}
