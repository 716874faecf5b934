package io.github.geniac.pricing.whatif;

import io.github.geniac.pricing.internal.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One direction of a grid: a name, and scenarios with their values as names, such as the rates 140,
 * 149.22 and 160 of USD/JPY. Immutable.
 *
 * @param name a name for people, not blank
 * @param points the scenarios, at least one, each with a name of its own
 */
public record Axis(String name, List<Scenario> points) {

  /**
   * Checks the names and copies the list.
   *
   * @param name a name for people
   * @param points the scenarios
   * @throws IllegalArgumentException if the name is blank, there is no point, or two have one name
   */
  public Axis {
    name = name.strip();
    points = List.copyOf(points);
    Numbers.check(!name.isEmpty(), "Axis: the name must not be blank");
    Numbers.check(!points.isEmpty(), "Axis '%s': it has no point; state at least one value", name);
    Set<String> names = new HashSet<>();
    for (Scenario point : points) {
      Numbers.check(
          names.add(point.name()),
          "Axis '%s': two points have the name '%s'; names are unique on an axis",
          name,
          point.name());
    }
  }

  /**
   * {@return an axis of any scenarios}
   *
   * @param name a name for people
   * @param points the scenarios, at least one
   * @throws IllegalArgumentException if the name is blank, there is no point, or two have one name
   */
  public static Axis of(String name, Scenario... points) {
    return new Axis(name, List.of(points));
  }

  /**
   * {@return an axis of exchange rates}
   *
   * @param pair the pair as the proposal states it, such as {@code USD/JPY}
   * @param rates decimal numbers above 0, at least one
   * @throws IllegalArgumentException if a text is no number or the pair is none
   */
  public static Axis fx(String pair, String... rates) {
    return changed(pair, Shift.fx(pair, Change.fixed("1")), Change.Kind.FIXED, rates);
  }

  /**
   * {@return an axis of unit prices of an allocation, in its currency}
   *
   * @param allocation the text of its id
   * @param prices decimal numbers, 0 or more, at least one
   * @throws IllegalArgumentException if a text is no number
   */
  public static Axis price(String allocation, String... prices) {
    Shift shift = Shift.price(allocation, Change.fixed("0"));
    return changed("price " + allocation, shift, Change.Kind.FIXED, prices);
  }

  /**
   * {@return an axis of counts of an allocation}
   *
   * @param allocation the text of its id
   * @param counts counts of nodes, 0 or more, at least one
   */
  public static Axis count(String allocation, int... counts) {
    List<String> texts = new ArrayList<>();
    for (int count : counts) {
      texts.add(Integer.toString(count));
    }
    Shift shift = Shift.count(allocation, Change.fixed("0"));
    return changed("count " + allocation, shift, Change.Kind.FIXED, texts.toArray(new String[0]));
  }

  /**
   * {@return an axis of all counts of an allocation from one to another}
   *
   * @param allocation the text of its id
   * @param first the first count, 0 or more
   * @param last the last count, not below the first
   * @throws IllegalArgumentException if the last count is below the first
   */
  public static Axis counts(String allocation, int first, int last) {
    Numbers.check(first <= last, "Axis 'count %s': it runs from %d to %d", allocation, first, last);
    int[] counts = new int[Math.addExact(last - first, 1)];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = first + i;
    }
    return count(allocation, counts);
  }

  /**
   * {@return an axis of utilizations of an allocation}
   *
   * @param allocation the text of its id
   * @param parts decimal numbers from 0 to 1, at least one
   * @throws IllegalArgumentException if a text is no number
   */
  public static Axis utilization(String allocation, String... parts) {
    Shift shift = Shift.utilization(allocation, Change.fixed("0"));
    return changed("utilization " + allocation, shift, Change.Kind.FIXED, parts);
  }

  /**
   * {@return an axis of one shift with changes of one kind and several numbers}
   *
   * @param name a name for people
   * @param shift a shift with a change; its own number does not matter
   * @param kind how the numbers are used
   * @param numbers decimal numbers, at least one
   * @throws IllegalArgumentException if a text is no number, or the shift is one of days
   */
  public static Axis changed(String name, Shift shift, Change.Kind kind, String... numbers) {
    Numbers.check(
        shift.numeric().isPresent(),
        "Axis '%s': the shift '%s' has no number to vary; state its points as scenarios",
        name,
        shift);
    List<Scenario> points = new ArrayList<>();
    for (String number : numbers) {
      Change change = new Change(kind, Numbers.decimal("Axis '" + name + "'", "value", number));
      String text = change.toString();
      points.add(
          Scenario.of(text.startsWith("= ") ? text.substring(2) : text, shift.varied(change)));
    }
    return new Axis(name, points);
  }

  /** {@return the number of points, at least 1} */
  public int size() {
    return points.size();
  }

  /** {@return the names of the points, in order} */
  public List<String> labels() {
    return points.stream().map(Scenario::name).toList();
  }

  /** {@return the name and the names of the points} */
  @Override
  public String toString() {
    return name + " " + labels();
  }
}
