package io.github.geniac.rules.outlook;

import io.github.geniac.rules.Exclusion;
import io.github.geniac.rules.Reading;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.StandardReadings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The ways to read the places of the call that are open for a proposal: each as it is read, or in
 * one of the other ways. Pairs of choices that exclude each other are left out. Immutable.
 */
final class Worlds {

  private final List<Reading<?>> open;
  private final List<Readings> readings = new ArrayList<>();
  private final List<int[]> digits = new ArrayList<>();

  Worlds(Readings base, List<Reading<?>> open) {
    this.open = List.copyOf(open);
    add(base, 0, new int[open.size()], base);
  }

  private void add(Readings base, int index, int[] chosen, Readings so) {
    if (index == open.size()) {
      if (!isExcluded(so)) {
        readings.add(so);
        digits.add(chosen.clone());
      }
      return;
    }
    Reading<?> reading = open.get(index);
    add(base, index + 1, chosen, so);
    List<Enum<?>> others = others(base, reading);
    for (int i = 0; i < others.size(); i++) {
      chosen[index] = i + 1;
      add(base, index + 1, chosen, so.with(reading, others.get(i).name()));
    }
    chosen[index] = 0;
  }

  /** The answers to an open reading: its choices but for the one under which it is open. */
  static List<Enum<?>> others(Readings base, Reading<?> reading) {
    List<Enum<?>> others = new ArrayList<>(reading.choices());
    others.remove(base.choice(reading));
    return others;
  }

  private static boolean isExcluded(Readings so) {
    return StandardReadings.exclusions().stream().anyMatch(one -> hits(one, so));
  }

  private static boolean hits(Exclusion exclusion, Readings so) {
    return so.choice(exclusion.first()).equals(exclusion.firstChoice())
        && so.choice(exclusion.second()).equals(exclusion.secondChoice());
  }

  int count() {
    return readings.size();
  }

  Readings readings(int world) {
    return readings.get(world);
  }

  List<Reading<?>> open() {
    return open;
  }

  /** Whether no further reading can be answered. */
  boolean isFull(int world) {
    for (int other = 0; other < count(); other++) {
      if (size(other) > size(world) && extend(world, other)) {
        return false;
      }
    }
    return true;
  }

  /** How many readings are answered. */
  int size(int world) {
    return Integer.bitCount(answered(world));
  }

  /** The readings that are answered, as bits. */
  int answered(int world) {
    int bits = 0;
    for (int i = 0; i < open.size(); i++) {
      bits |= digits.get(world)[i] > 0 ? 1 << i : 0;
    }
    return bits;
  }

  /** Whether the other world answers what this one answers in the same way. */
  boolean extend(int world, int other) {
    for (int i = 0; i < open.size(); i++) {
      int digit = digits.get(world)[i];
      if (digit > 0 && digit != digits.get(other)[i]) {
        return false;
      }
    }
    return true;
  }

  /** The choice that a world makes for an answered reading. */
  Enum<?> choice(int world, int reading) {
    return readings.get(world).choice(open.get(reading));
  }

  /** The world of a part of these readings that makes the same choices. */
  int project(int world, Worlds part) {
    for (int local = 0; local < part.count(); local++) {
      if (isSame(world, part, local)) {
        return local;
      }
    }
    throw new IllegalStateException("Settling: no such world: " + readings.get(world));
  }

  private boolean isSame(int world, Worlds part, int local) {
    for (int i = 0; i < part.open.size(); i++) {
      int here = open.indexOf(part.open.get(i));
      if (digits.get(world)[here] != part.digits.get(local)[i]) {
        return false;
      }
    }
    return true;
  }

  /** These readings, as far as rules that declare some of them may be told. */
  static Readings limited(Readings readings, Set<Reading<?>> declared) {
    Readings some = Readings.defaults();
    for (Reading<?> reading : readings.departures().keySet()) {
      if (declared.contains(reading)) {
        some = some.with(reading, readings.choice(reading).name());
      }
    }
    return some;
  }
}
