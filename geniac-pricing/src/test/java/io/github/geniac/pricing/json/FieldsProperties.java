package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** An object of JSON keeps its members as a linked map would, few or many. */
class FieldsProperties {

  @Property
  void namesAreThoseOfALinkedMap(@ForAll @Size(max = 60) List<@IntRange(max = 40) Integer> names) {
    Fields fields = new Fields();
    Map<String, Json> map = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = "n" + names.get(i);
      assertThat(fields.add(name, Json.of(i))).isEqualTo(map.putIfAbsent(name, Json.of(i)) == null);
    }

    assertThat(fields.size()).isEqualTo(map.size());
    assertThat(fields.hashCode()).isEqualTo(map.hashCode());
    assertThat(new ArrayList<>(fields.toMap().entrySet()))
        .isEqualTo(new ArrayList<>(map.entrySet()));
    for (int i = 0; i <= 40; i++) {
      assertThat(fields.find("n" + i)).isEqualTo(map.get("n" + i));
      assertThat(fields.place("n" + i) >= 0).isEqualTo(map.containsKey("n" + i));
    }
  }

  @Property
  void orderDoesNotMatterToBeEqualButAValueDoes(@ForAll @IntRange(min = 1, max = 40) int size) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    Fields fields = fields(order, -1);
    Collections.reverse(order);

    assertThat(fields(order, -1)).isEqualTo(fields).hasSameHashCodeAs(fields);
    assertThat(fields(order, size - 1)).isNotEqualTo(fields);
    assertThat(fields(order.subList(1, size), -1)).isNotEqualTo(fields);
  }

  private static Fields fields(List<Integer> names, int other) {
    Fields fields = new Fields();
    names.forEach(name -> fields.add("n" + name, Json.of(name == other ? -1 : name)));
    return fields;
  }

  @Example
  void sameHashesAreNotTakenForEqual() {
    Fields first = new Fields();
    first.add("Aa", Json.of("x"));
    Fields second = new Fields();
    second.add("BB", Json.of("x"));

    assertThat(first).hasSameHashCodeAs(second).isNotEqualTo(second);
    assertThat(first.find("BB")).isNull();
  }

  @Example
  @SuppressWarnings("NullAway") // what is refused
  void nothingIsAddedOfNull() {
    Fields fields = new Fields();

    assertThatNullPointerException().isThrownBy(() -> fields.add("a", null)).withMessage("a");
    assertThat(fields.size()).isZero();
  }
}
