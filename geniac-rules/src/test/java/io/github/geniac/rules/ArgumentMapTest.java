package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ArgumentMapTest {

  private static final Object[] THREE = {"nodes", 112, "cap", 100, "excess", 12, "unused", 0};

  private static Map<String, Object> linked() {
    Map<String, Object> linked = new LinkedHashMap<>();
    linked.put("nodes", 112);
    linked.put("cap", 100);
    linked.put("excess", 12);
    return linked;
  }

  @Test
  void itIsTheMapOfItsFirstElementsInTheirOrder() {
    Map<String, Object> map = ArgumentMap.of(THREE, 6);

    assertThat(map).isEqualTo(linked()).hasSameHashCodeAs(linked());
    assertThat(map.keySet()).containsExactly("nodes", "cap", "excess");
    assertThat(map.get("excess")).isEqualTo(12);
    assertThat(map.get("unused")).isNull();
    assertThat(ArgumentMap.of(THREE, 0)).isEmpty();
    assertThat(ArgumentMap.of(THREE, 2)).isEqualTo(Map.of("nodes", 112));
  }

  @Test
  void aCopyKeepsTheOrderAndNoTieToItsSource() {
    Map<String, Object> source = linked();
    Map<String, Object> copy = ArgumentMap.copyOf(source);
    source.clear();

    assertThat(copy).isEqualTo(linked());
    assertThat(copy.keySet()).containsExactly("nodes", "cap", "excess");
    assertThat(ArgumentMap.copyOf(copy)).isSameAs(copy);
    assertThat(ArgumentMap.copyOf(Map.of("nodes", 3))).isEqualTo(Map.of("nodes", 3));
  }

  @Test
  void itCannotBeChanged() {
    Map<String, Object> map = ArgumentMap.of(THREE, 6);
    Iterator<Map.Entry<String, Object>> entries = map.entrySet().iterator();
    entries.next();

    assertThatThrownBy(() -> map.put("day", 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(entries::remove).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(1))
        .isInstanceOf(UnsupportedOperationException.class);
    entries.next();
    entries.next();
    assertThatThrownBy(entries::next).isInstanceOf(NoSuchElementException.class);
  }
}
