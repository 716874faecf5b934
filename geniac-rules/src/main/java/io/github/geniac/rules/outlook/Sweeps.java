package io.github.geniac.rules.outlook;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.Organization;
import io.github.geniac.core.Participant;
import io.github.geniac.core.PricePlan;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/**
 * A good proposal with one of its values at every step: counts, days, prices, utilizations, and
 * numbers of parts. What bounds a rule of somebody's own is not known, so every step is taken up to
 * a number that plans of this kind seldom pass. Immutable.
 */
final class Sweeps {

  private static final int MOST_NODES = 400;
  private static final int MOST_DAYS = 400;
  private static final int MARGIN_DAYS = 31;
  private static final int MOST_PARTS = 16;
  private static final int MOST_ZEROS = 8;
  private static final int TENTHS = 10;

  private final Proposal good;

  /** A proposal as the gallery has it: each allocation has a resource, an amount, days, a price. */
  Sweeps(Proposal good) {
    this.good = good;
  }

  Stream<Proposal> all() {
    return Stream.of(
            parts(),
            good.allocations().stream().flatMap(one -> each(one, nodes())),
            good.allocations().stream().flatMap(one -> each(one, days(Statements.days(one)))),
            good.participants().stream().flatMap(this::signing),
            good.allocations().stream().flatMap(one -> each(one, prices())),
            good.allocations().stream().flatMap(one -> each(one, utilizations())))
        .flatMap(one -> one);
  }

  private Stream<Proposal> each(Allocation of, Stream<UnaryOperator<Allocation>> changes) {
    return changes.map(change -> Statements.allocation(good, of.id(), change));
  }

  private static Stream<UnaryOperator<Allocation>> nodes() {
    return IntStream.rangeClosed(0, MOST_NODES)
        .mapToObj(count -> one -> FrontierAxes.withNodes(one, count));
  }

  /** Other first days, other last days, and the days as a whole at another time. */
  private static Stream<UnaryOperator<Allocation>> days(DayRange days) {
    int most = Math.min(days.days(), MOST_DAYS);
    Stream<DayRange> first = IntStream.range(-MARGIN_DAYS, most)
        .mapToObj(by -> DayRange.of(days.start().plusDays(by), days.end()));
    Stream<DayRange> last = IntStream.rangeClosed(1, days.days() + MARGIN_DAYS)
        .mapToObj(count -> DayRange.ofDays(days.start(), count));
    Stream<UnaryOperator<Allocation>> moved =
        IntStream.rangeClosed(-most, most).mapToObj(by -> one -> Statements.moved(one, by));
    return Stream.concat(
        Stream.concat(first, last).map(range -> one -> Statements.onDays(one, range)), moved);
  }

  private Stream<Proposal> signing(Participant participant) {
    LocalDate notice = good.awardNotice().orElseThrow();
    return IntStream.rangeClosed(0, MOST_DAYS)
        .mapToObj(days -> Statements.participant(
            good,
            participant.organization().id(),
            one -> Participant.of(one.organization(), notice.plusDays(days))));
  }

  /** 1, 2 and 5, with more and more zeros, in the currency of the price. */
  private static Stream<UnaryOperator<Allocation>> prices() {
    return IntStream.rangeClosed(0, MOST_ZEROS)
        .boxed()
        .flatMap(zeros ->
            Stream.of(1, 2, 5).map(digit -> new BigDecimal(digit).scaleByPowerOfTen(zeros)))
        .map(number -> one -> one.withPricePlan(priced(one.pricePlan().orElseThrow(), number)));
  }

  private static PricePlan priced(PricePlan plan, BigDecimal number) {
    CurrencyUnit currency = plan.price().amount().orElseThrow().getCurrencyUnit();
    return plan.withPrice(plan.price().withAmount(BigMoney.of(currency, number)));
  }

  private static Stream<UnaryOperator<Allocation>> utilizations() {
    return IntStream.rangeClosed(0, TENTHS)
        .mapToObj(tenths -> BigDecimal.valueOf(tenths, 1))
        .map(part -> one -> one.toBuilder().utilization(part).build());
  }

  /** More and more allocations of a node each, participants and workloads. */
  private Stream<Proposal> parts() {
    return IntStream.rangeClosed(2, MOST_PARTS)
        .boxed()
        .flatMap(
            count -> Stream.of(bulk(count), direct(count), participants(count), workloads(count)));
  }

  private Proposal bulk(int count) {
    BulkPlan plan = good.bulkPlan().orElseThrow();
    return good.withBulkPlan(
        plan.toBuilder().bulk(allocations(plan.bulk().get(0), count)).build());
  }

  private Proposal direct(int count) {
    return good.withDirectPlan(
        DirectPlan.of(allocations(good.directPlan().orElseThrow().allocations().get(0), count)));
  }

  private static List<Allocation> allocations(Allocation first, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> first.toBuilder().id(first.id() + " " + i).nodes(1).build())
        .toList();
  }

  private Proposal participants(int count) {
    Participant first = good.participants().get(0);
    List<Participant> more = IntStream.rangeClosed(2, count)
        .mapToObj(i -> Organization.company(first.organization().id() + " " + i))
        .map(one -> Participant.of(one, first.canSignBy().orElseThrow()))
        .toList();
    return good.toBuilder().addAllParticipants(more).build();
  }

  private Proposal workloads(int count) {
    Workload first = good.workloads().get(0);
    List<Workload> more = IntStream.rangeClosed(2, count)
        .mapToObj(i -> first.toBuilder().id(first.id() + " " + i).build())
        .toList();
    return good.toBuilder().addAllWorkloads(more).build();
  }
}
