package io.github.geniac.core;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * How much of a resource an allocation takes: a constant number of nodes, a number of nodes that
 * changes from day to day, or a quantity in the unit of an {@link OtherCompute}.
 */
public sealed interface Amount permits Amount.Nodes, Amount.Scheduled, Amount.Quantity {

  /**
   * {@return the same number of nodes on each day of the allocation's period}
   *
   * @param nodes 0 or more
   * @throws IllegalArgumentException if the number is negative
   */
  static Amount nodes(int nodes) {
    return new Nodes(nodes);
  }

  /**
   * {@return a number of nodes per day}
   *
   * @param schedule the nodes of each day
   */
  static Amount scheduled(NodeSchedule schedule) {
    return new Scheduled(schedule);
  }

  /**
   * {@return a quantity in the unit of the resource}
   *
   * @param quantity 0 or more
   * @throws IllegalArgumentException if the quantity is negative
   */
  static Amount quantity(BigDecimal quantity) {
    return new Quantity(quantity);
  }

  /**
   * The same number of nodes on each day of the allocation's period.
   *
   * @param nodes the number of nodes, 0 or more
   */
  record Nodes(int nodes) implements Amount {
    /**
     * Checks the number.
     *
     * @param nodes the number of nodes
     * @throws IllegalArgumentException if the number is negative
     */
    public Nodes {
      Checks.atLeast("Amount", "nodes", nodes, 0);
    }
  }

  /**
   * A number of nodes per day.
   *
   * @param schedule the nodes of each day
   */
  record Scheduled(NodeSchedule schedule) implements Amount {
    /**
     * Refuses a null.
     *
     * @param schedule the nodes of each day
     */
    public Scheduled {
      Objects.requireNonNull(schedule, "schedule");
    }
  }

  /**
   * A quantity in the unit of the resource.
   *
   * @param quantity the quantity, 0 or more, without trailing zeros
   */
  record Quantity(BigDecimal quantity) implements Amount {
    /**
     * Checks the quantity and brings it to its normal form.
     *
     * @param quantity the quantity
     * @throws IllegalArgumentException if the quantity is negative
     */
    public Quantity {
      Checks.notNegative("Amount", "quantity", quantity);
      quantity = Checks.normal(quantity);
    }
  }
}
