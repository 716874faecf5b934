package io.github.geniac.pricing.json;

import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Tranche;
import io.github.geniac.pricing.json.JsonProblem.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Schedules as lists of tranches in any order, no day in two of them: the sum of both is seldom
 * what is meant by a day that is stated twice.
 */
final class ScheduleCodec extends Codec<NodeSchedule> {

  private final Codec<List<Tranche>> list;

  ScheduleCodec(Codec<Tranche> tranche) {
    list = Codecs.list(tranche);
  }

  @Override
  Optional<NodeSchedule> read(Json json, Spot at) {
    return list.read(json, at).filter(tranches -> areApart(tranches, at)).map(NodeSchedule::sum);
  }

  /** In order of days each is held to the one before it that ends last; what overlaps is told. */
  private static boolean areApart(List<Tranche> tranches, Spot at) {
    List<Integer> byDays = IntStream.range(0, tranches.size())
        .boxed()
        .sorted(Comparator.comparing(i -> tranches.get(i).days()))
        .toList();
    boolean apart = true;
    int last = -1;
    for (int next : byDays) {
      if (last >= 0 && overlap(tranches.get(last), tranches.get(next))) {
        apart = false;
        tell(tranches, Math.min(last, next), Math.max(last, next), at);
      }
      last = last < 0 || endsAfter(tranches.get(next), tranches.get(last)) ? next : last;
    }
    return apart;
  }

  private static boolean overlap(Tranche one, Tranche other) {
    return one.days().intersection(other.days()).isPresent();
  }

  private static boolean endsAfter(Tranche one, Tranche other) {
    return one.days().end().isAfter(other.days().end());
  }

  private static void tell(List<Tranche> tranches, int first, int again, Spot at) {
    at.element(again)
        .member("days")
        .tell(
            Kind.OVERLAP,
            "value",
            Spot.shown(Json.of(tranches.get(again).days().toString())),
            "first",
            at.element(first).member("days").pointer());
  }

  @Override
  Json write(NodeSchedule value, Writing to) {
    return list.write(value.tranches(), to);
  }

  @Override
  Json schema(Schemas schemas) {
    return list.schema(schemas);
  }
}
