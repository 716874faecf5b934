package io.github.geniac.rules.repair;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Amount;
import io.github.geniac.core.DayRange;
import io.github.geniac.core.ItemId;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.Tranche;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts edits into words.
 *
 * @param words the language
 * @param before the proposal before the edits
 */
record EditText(Texts words, Proposal before) {

  String of(Edit edit) {
    if (edit instanceof Resize resize) {
      return resize(resize);
    }
    if (edit instanceof AddDirect added) {
      return added(added);
    }
    if (edit instanceof MoveToDirect move) {
      return told("move", move.allocation(), Map.of())
          + move.like()
              .map(like -> like(like, find(like).flatMap(Allocation::provider)))
              .orElseGet(() -> openTerms(move));
    }
    if (edit instanceof TakeOut out) {
      return told("out", out.allocation(), Map.of("plan", out.plan()));
    }
    if (edit instanceof SetProvider set) {
      return told("provider", set.allocation(), Map.of("provider", name(set.provider())))
          + set.like().map(like -> like(like, Optional.of(set.provider()))).orElse("");
    }
    return fact(edit);
  }

  private String fact(Edit edit) {
    if (edit instanceof SetResource set) {
      return told("resource", set.allocation(), Map.of("node", set.node().label()));
    }
    if (edit instanceof SetSignatory set) {
      return told("signatory", set.allocation(), Map.of("signatory", set.signatory()));
    }
    if (edit instanceof RaiseCost raise) {
      Object was = find(raise.allocation())
          .flatMap(Allocation::statedCost)
          .<Object>map(cost -> cost.amount())
          .orElse("?");
      return told("cost", raise.allocation(), Map.of("cost", raise.cost(), "was", was));
    }
    return words.label("edit.bulk-plan-out");
  }

  private String resize(Resize edit) {
    Optional<Allocation> was = find(edit.allocation());
    Optional<Amount> oldAmount = was.flatMap(Allocation::amount);
    Optional<DayRange> oldDays = was.flatMap(Allocation::days);
    Optional<Amount> amount = edit.amount().or(() -> oldAmount);
    Optional<DayRange> days = edit.period().or(() -> oldDays);
    boolean scheduled = amount.orElse(null) instanceof Amount.Scheduled
        || oldAmount.orElse(null) instanceof Amount.Scheduled;
    Map<String, Object> arguments = Map.of(
        "now", sized(amount, scheduled || edit.period().isPresent() ? days : Optional.empty()),
        "was",
            sized(oldAmount, scheduled || edit.period().isPresent() ? oldDays : Optional.empty()));
    return told("resize", edit.allocation(), arguments);
  }

  /** Such as 30 nodes on 2024-10-15/2024-11-15. */
  private String sized(Optional<Amount> amount, Optional<DayRange> days) {
    if (amount.orElse(null) instanceof Amount.Scheduled scheduled) {
      return nodes(scheduled.schedule());
    }
    String much = amount.map(this::amount).orElseGet(() -> words.label("amount-open"));
    return days.map(range -> words.label("on", Map.of("amount", much, "days", range)))
        .orElse(much);
  }

  private String amount(Amount amount) {
    return amount instanceof Amount.Nodes nodes
        ? words.label("nodes", Map.of("nodes", nodes.nodes()))
        : ((Amount.Quantity) amount).quantity().toPlainString();
  }

  /** The nodes of each tranche. */
  String nodes(NodeSchedule schedule) {
    return schedule.isEmpty()
        ? words.label("nodes", Map.of("nodes", 0))
        : schedule.tranches().stream().map(this::nodes).collect(Collectors.joining(", "));
  }

  private String nodes(Tranche tranche) {
    String much = words.label("nodes", Map.of("nodes", tranche.nodes()));
    return words.label("on", Map.of("amount", much, "days", tranche.days()));
  }

  private String added(AddDirect edit) {
    Allocation one = edit.allocation();
    String much =
        one.nodeSchedule().map(this::nodes).orElseGet(() -> sized(one.amount(), one.period()));
    String what = one.resource()
        .map(resource -> words.label("of", Map.of("amount", much, "resource", resource.label())))
        .orElse(much);
    String place = words.label("place." + edit.plan());
    String terms = edit.like().map(like -> like(like, one.provider())).orElseGet(() -> terms(one));
    return words.label("edit.add", Map.of("allocation", one.id(), "what", what, "place", place))
        + terms;
  }

  private String terms(Allocation one) {
    return find(one.id())
            .filter(stated -> stated.provider().equals(one.provider()))
            .isPresent()
        ? words.label("terms.same")
        : one.provider()
            .map(provider -> words.label("terms.from", Map.of("provider", name(provider))))
            .orElseGet(() -> words.label("terms.open"));
  }

  private String openTerms(MoveToDirect move) {
    Proposal after = move.applyTo(before);
    return Plans.find(after, move.allocation()).flatMap(Allocation::provider).isPresent()
        ? ""
        : words.label("terms.open");
  }

  /** The provider is that of the edit: another edit may have changed the one it is like. */
  private String like(ItemId id, Optional<Provider> provider) {
    return words.label(
        "terms.like",
        Map.of("like", id, "provider", provider.map(EditText::name).orElse("?")));
  }

  private static String name(Provider provider) {
    return provider.seller().name();
  }

  private String told(String key, ItemId allocation, Map<String, ?> arguments) {
    Map<String, Object> all = new HashMap<>(arguments);
    all.put("allocation", allocation);
    return words.label("edit." + key, all);
  }

  private Optional<Allocation> find(ItemId id) {
    return Plans.find(before, id);
  }
}
