package io.github.geniac.rules;

import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.ModelId;
import io.github.geniac.core.NodeType;
import io.github.geniac.core.OrganizationId;
import io.github.geniac.core.WorkloadId;
import io.github.geniac.rules.FaultyRuleException.RefusedFinding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.Money;

/** That the values of a finding can be compared and told. */
final class Arguments {

  private static final Set<Class<?>> TYPES = Set.of(
      Integer.class,
      Long.class,
      BigDecimal.class,
      String.class,
      LocalDate.class,
      DayRange.class,
      NodeType.class,
      ItemId.class,
      WorkloadId.class,
      OrganizationId.class,
      ModelId.class,
      BigMoney.class,
      Money.class);

  private Arguments() {}

  static void check(String key, String name, Object value) {
    if (value instanceof List<?> list) {
      list.forEach(element -> check(key, name, element));
    } else if (!(value instanceof Enum<?>) && !TYPES.contains(value.getClass())) {
      throw new RefusedFinding(
          "the argument '%s' of its finding '%s' is a %s; use a number, text, date, day"
                  .formatted(name, key, value.getClass().getName())
              + " range, amount of money, id, enum constant or a list of these");
    }
  }
}
