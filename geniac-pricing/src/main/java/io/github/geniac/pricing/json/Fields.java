package io.github.geniac.pricing.json;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.Nullable;

/**
 * Names and their values in order, for objects of JSON: most have a handful, which two short arrays
 * hold in a fifth of the room of a map. Mutable, for one thread, until an object holds them.
 */
final class Fields {

  /** From so many on, names are looked up by their hash. */
  private static final int MANY = 16;

  private String[] names = new String[4];
  private Json[] values = new Json[4];
  private int size;
  private int hash;

  @Nullable
  private Map<String, Integer> places;

  static Fields copy(Map<String, Json> members) {
    Fields copy = new Fields();
    members.forEach(copy::add);
    return copy;
  }

  Fields copy() {
    Fields copy = new Fields();
    for (int i = 0; i < size; i++) {
      copy.add(names[i], values[i]);
    }
    return copy;
  }

  int size() {
    return size;
  }

  String name(int place) {
    return names[place];
  }

  Json value(int place) {
    return values[place];
  }

  /** Adds a name that is not there yet; false, and nothing is changed, if it is. */
  boolean add(String name, Json value) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(value, name);
    if (place(name) >= 0) {
      return false;
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    names[size] = name;
    values[size] = value;
    hash += name.hashCode() ^ value.hashCode();
    if (places != null) {
      places.put(name, size);
    }
    size++;
    if (size == MANY) {
      places = index();
    }
    return true;
  }

  private Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < size; i++) {
      index.put(names[i], i);
    }
    return index;
  }

  /** The value of this name; null if there is none. */
  @Nullable
  Json find(String name) {
    int place = place(name);
    return place < 0 ? null : values[place];
  }

  /** Where the name stands; below 0 if it does not. */
  int place(String name) {
    if (places != null) {
      return places.getOrDefault(name, -1);
    }
    for (int i = 0; i < size; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  Map<String, Json> toMap() {
    Map<String, Json> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(names[i], values[i]);
    }
    return map;
  }

  /** Whatever their order. */
  @Override
  public boolean equals(Object other) {
    if (!(other instanceof Fields fields) || size != fields.size || hash != fields.hash) {
      return false;
    }
    for (int i = 0; i < size; i++) {
      if (!values[i].equals(fields.find(names[i]))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
