package io.github.geniac.rules;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The few values of a finding by name, in the order in which they were told: an array of names and
 * values in turn, which takes a fifth of the memory of a hash map. Immutable.
 */
final class ArgumentMap extends AbstractMap<String, Object> {

  private final Object[] namesAndValues;

  private ArgumentMap(Object[] namesAndValues) {
    this.namesAndValues = namesAndValues;
  }

  /** An unmodifiable map of the first so many elements, which are names and values in turn. */
  static Map<String, Object> of(Object[] namesAndValues, int length) {
    return switch (length) {
      case 0 -> Map.of();
      case 2 -> Map.of((String) namesAndValues[0], namesAndValues[1]);
      default -> new ArgumentMap(Arrays.copyOf(namesAndValues, length));
    };
  }

  /** An unmodifiable map with the same order of names. */
  static Map<String, Object> copyOf(Map<String, Object> arguments) {
    if (arguments instanceof ArgumentMap) {
      return arguments;
    }
    if (arguments.size() < 2) {
      return Map.copyOf(arguments);
    }
    Object[] namesAndValues = new Object[2 * arguments.size()];
    int length = 0;
    for (Map.Entry<String, Object> argument : arguments.entrySet()) {
      namesAndValues[length++] = argument.getKey();
      namesAndValues[length++] = argument.getValue();
    }
    return new ArgumentMap(namesAndValues);
  }

  @Override
  public Set<Map.Entry<String, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return namesAndValues.length / 2;
      }

      @Override
      public Iterator<Map.Entry<String, Object>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, Object>> {

    private int next;

    @Override
    public boolean hasNext() {
      return next < namesAndValues.length;
    }

    @Override
    public Map.Entry<String, Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      next += 2;
      return Map.entry((String) namesAndValues[next - 2], namesAndValues[next - 1]);
    }
  }
}
