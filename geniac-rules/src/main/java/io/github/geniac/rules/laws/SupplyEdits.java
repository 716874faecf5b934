package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.GoodProposal.CLOUD;
import static io.github.geniac.rules.laws.GoodProposal.DIRECT;

import io.github.geniac.core.Acquisition;
import io.github.geniac.core.Allocation;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.DirectPlan;
import io.github.geniac.core.FlatCharge;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Price;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Served;
import io.github.geniac.core.StatedCost;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.internal.Edits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who supplies the direct nodes, what, when and how it is paid. */
final class SupplyEdits {

  private final GoodProposal good;

  SupplyEdits(GoodProposal good) {
    this.good = good;
  }

  List<Edit> all() {
    List<Edit> all = new ArrayList<>(providers());
    all.addAll(open());
    all.addAll(resources());
    all.addAll(days());
    all.addAll(charges());
    all.add(Edit.of("no direct plan", Edits::withoutDirectPlan));
    all.add(Edit.of("an empty direct plan", proposal -> Edits.withoutAllocation(proposal, DIRECT)));
    all.add(Edit.of("more direct allocations", this::withMore));
    return all;
  }

  private static Edit from(String name, Provider provider) {
    return Edit.of(name, DIRECT, one -> one.provider(provider));
  }

  private static List<Edit> providers() {
    List<Edit> all = new ArrayList<>();
    for (OrganizationKind kind : OrganizationKind.values()) {
      Organization body = Organization.of("body", kind);
      all.add(from("sold by a " + kind, Provider.of(body)));
      all.add(from("operated by a " + kind, Provider.resale(CLOUD, body)));
    }
    Organization somebody = Organization.builder().id("somebody").build();
    all.add(from("sold by somebody", Provider.of(somebody)));
    all.add(from("operated by somebody", Provider.resale(CLOUD, somebody)));
    all.add(from("operator open", Provider.operatorUnknown(CLOUD)));
    all.add(Edit.of("self-supply", SupplyEdits::selfSupplied));
    return all;
  }

  private static Proposal selfSupplied(Proposal proposal) {
    return proposal.participants().stream()
        .findFirst()
        .map(Participant::organization)
        .map(own -> Edits.allocation(
            proposal, DIRECT, one -> one.toBuilder().provider(Provider.of(own)).build()))
        .orElse(proposal);
  }

  private static Edit open(String what, UnaryOperator<Allocation.Builder> change) {
    return Edit.of(what + " open", DIRECT, change);
  }

  private static List<Edit> open() {
    return List.of(
        open("provider", one -> one.provider(Optional.empty())),
        open("resource", one -> one.resource(Optional.empty())),
        open("amount", one -> one.amount(Optional.empty())),
        open("period", one -> one.period(Optional.empty())),
        open("price", one -> one.pricePlan(Optional.empty())),
        open("talks", one -> one.talks(Optional.empty())),
        open("workloads served", one -> one.serves(List.of())),
        open(
            "everything",
            one -> one.provider(Optional.empty())
                .resource(Optional.empty())
                .amount(Optional.empty())
                .period(Optional.empty())
                .pricePlan(Optional.empty())
                .talks(Optional.empty())
                .serves(List.of())));
  }

  private static List<Edit> resources() {
    List<Edit> all = new ArrayList<>();
    all.add(Edit.of("0 direct nodes", DIRECT, one -> one.nodes(0)));
    for (OtherCompute.Kind kind : OtherCompute.Kind.values()) {
      OtherCompute other = OtherCompute.of(kind, "thing", "unit");
      all.add(Edit.of(
          "only " + kind + " by direct contract",
          DIRECT,
          one -> one.resource(other).amount(Optional.empty()).quantity("1")));
    }
    return all;
  }

  private List<Edit> days() {
    DayRange period = good.period;
    return List.of(
        Edit.of(
            "direct nodes a day early",
            DIRECT,
            one -> one.period(DayRange.of(period.start().minusDays(1), period.end()))),
        Edit.of(
            "direct nodes a day late",
            DIRECT,
            one -> one.period(DayRange.of(period.start(), period.end().plusDays(1)))),
        Edit.of(
            "direct nodes afterwards",
            DIRECT,
            one -> one.period(DayRange.ofDays(period.end(), 1))));
  }

  private static List<Edit> charges() {
    Price flat = Price.builder().amount("JPY 1").allowsForFxMoves(false).build();
    Price dollars = GoodProposal.price("USD 98.32").build();
    FlatCharge once = new FlatCharge(flat, FlatCharge.Frequency.ONE_TIME);
    List<Edit> all = new ArrayList<>();
    all.add(Edit.of("a flat charge", DIRECT, one -> one.pricePlan(once)));
    all.add(Edit.of(
        "a purchase", DIRECT, one -> one.pricePlan(once).acquisition(Acquisition.PURCHASE)));
    all.add(
        Edit.of("a flat fee", DIRECT, one -> one.pricePlan(once).acquisition(Acquisition.USAGE)));
    all.add(Edit.of(
        "only a cost",
        DIRECT,
        one -> one.pricePlan(Optional.empty()).statedCost(StatedCost.of("JPY 1"))));
    for (Optional<Boolean> allows :
        List.of(Optional.of(true), Optional.of(false), Optional.<Boolean>empty())) {
      Price price = dollars.toBuilder().allowsForFxMoves(allows).build();
      all.add(Edit.of(
          "dollars, FX moves " + allows.map(Object::toString).orElse("open"),
          DIRECT,
          one -> one.pricePlan(UsageBased.of(price))));
    }
    all.add(Edit.of("a share of the time", proposal -> shared(proposal)));
    return all;
  }

  private static Proposal shared(Proposal proposal) {
    return Edits.allocation(
        proposal,
        DIRECT,
        one -> one.toBuilder()
            .serves(one.serves().stream()
                .limit(1)
                .map(served -> Served.of(served.workload().value(), "0.25"))
                .toList())
            .build());
  }

  /** In the order of stating, not of ids. */
  private Proposal withMore(Proposal proposal) {
    return proposal.toBuilder()
        .directPlan(proposal.directPlan().map(plan -> {
          List<Allocation> more = new ArrayList<>();
          more.add(unserving(good.direct("zz", 1)));
          more.addAll(plan.allocations());
          more.add(unserving(good.direct("aa", 2)).toBuilder()
              .provider(Optional.empty())
              .build());
          return DirectPlan.of(more);
        }))
        .build();
  }

  private static Allocation unserving(Allocation one) {
    return one.toBuilder().serves(List.of()).build();
  }
}
