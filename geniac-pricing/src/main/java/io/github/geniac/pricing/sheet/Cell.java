package io.github.geniac.pricing.sheet;

import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PriceTier;
import io.github.geniac.core.Served;
import io.github.geniac.pricing.Note;
import io.github.geniac.pricing.Split;
import io.github.geniac.rules.Fact;
import io.github.geniac.rules.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/** What stands in one column of one row. */
public sealed interface Cell permits Cell.Stated, Cell.Missing, Cell.Unknown, Cell.NotApplicable {

  /** {@return the number that stands there, if one does} */
  default Optional<BigDecimal> number() {
    return this instanceof Stated stated && stated.value() instanceof BigDecimal number
        ? Optional.of(number)
        : Optional.empty();
  }

  /**
   * What the proposal states, or what follows from it. Immutable.
   *
   * @param value a text, number, day, yes or no, enum constant, node schedule or split, or a list
   *     of texts, served workloads, price tiers, findings or notes
   */
  record Stated(Object value) implements Cell {

    /**
     * Checks that the value can be told.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is of another type
     */
    public Stated {
      if (value instanceof List<?> list) {
        list.forEach(one -> check(
            one, List.of(String.class, Served.class, PriceTier.class, Finding.class, Note.class)));
        value = List.copyOf(list);
      } else {
        check(
            value,
            List.of(
                String.class,
                BigDecimal.class,
                LocalDate.class,
                Boolean.class,
                Enum.class,
                NodeSchedule.class,
                Split.class));
      }
    }

    private static void check(Object value, List<Class<?>> types) {
      if (types.stream().noneMatch(type -> type.isInstance(value))) {
        throw new IllegalArgumentException(
            "Cell: " + value + " is a " + value.getClass().getName() + ", which no column holds");
      }
    }
  }

  /**
   * A fact that is not stated. Immutable.
   *
   * @param column the column that it belongs to
   * @param fact the fact that would fill it, if the rules know one; else the column is asked for
   */
  record Missing(Column column, Optional<Fact> fact) implements Cell {

    /**
     * Refuses a null.
     *
     * @param column the column
     * @param fact the fact that would fill it
     */
    public Missing {
      Objects.requireNonNull(column, "column");
      Objects.requireNonNull(fact, "fact");
    }
  }

  /**
   * What does not follow from what is stated. Immutable.
   *
   * @param least what it is at least, if it is an amount of money and that is more than 0
   * @param because why it is not known, at least one reason
   */
  record Unknown(Optional<Money> least, List<Note> because) implements Cell {

    /**
     * Copies the reasons.
     *
     * @param least what it is at least
     * @param because why it is not known
     * @throws IllegalArgumentException if there is no reason
     */
    public Unknown {
      Objects.requireNonNull(least, "least");
      because = List.copyOf(because);
      if (because.isEmpty()) {
        throw new IllegalArgumentException("Cell: what is not known says why");
      }
    }
  }

  /** There is nothing to state. */
  enum NotApplicable implements Cell {
    /** The only one. */
    NOT_APPLICABLE
  }
}
