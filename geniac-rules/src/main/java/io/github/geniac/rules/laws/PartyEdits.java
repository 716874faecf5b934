package io.github.geniac.rules.laws;

import static io.github.geniac.rules.laws.GoodProposal.APPLICANT;
import static io.github.geniac.rules.laws.GoodProposal.PARTNER;
import static io.github.geniac.rules.laws.GoodProposal.TRAINING;

import io.github.geniac.core.CostItem;
import io.github.geniac.core.FxAssumption;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Participant;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.StatedCost;
import io.github.geniac.rules.internal.Edits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Who applies and when they can sign; and costs other than compute. */
final class PartyEdits {

  private final GoodProposal good;

  PartyEdits(GoodProposal good) {
    this.good = good;
  }

  /** Who applies; these come last, since they change who others name. */
  List<Edit> parties() {
    List<Edit> all = new ArrayList<>();
    for (OrganizationKind kind : OrganizationKind.values()) {
      all.add(applicant("the applicant is a " + kind, one -> one.kind(kind)));
    }
    all.add(applicant("the applicant's kind is open", one -> one.kind(Optional.empty())));
    int tolerance = good.terms.contractToleranceDays();
    for (int days : List.of(-1, 0, 1, tolerance, tolerance + 1)) {
      LocalDate day = good.term.plusDays(days);
      all.add(signing("signs " + days + " days after the term", one -> one.withCanSignBy(day)));
    }
    all.add(signing("day of signing open", one -> Participant.of(one.organization())));
    all.add(Edit.of(
        "notice open",
        proposal -> proposal.toBuilder().awardNotice(Optional.empty()).build()));
    all.add(Edit.of("nobody applies", PartyEdits::withoutParticipants));
    return all;
  }

  private static Edit applicant(String name, UnaryOperator<Organization.Builder> change) {
    return Edit.of(
        name,
        proposal -> Edits.organization(
            proposal, APPLICANT.id(), one -> change.apply(one.toBuilder()).build()));
  }

  private static Edit signing(String name, UnaryOperator<Participant> change) {
    return Edit.of(
        name,
        proposal -> proposal.toBuilder()
            .participants(proposal.participants().stream()
                .map(
                    one -> one.organization().id().equals(APPLICANT.id()) ? change.apply(one) : one)
                .toList())
            .build());
  }

  private static Proposal withoutParticipants(Proposal proposal) {
    Proposal less = proposal;
    for (Participant one : proposal.participants()) {
      less = Edits.withoutParticipant(less, one.organization().id());
    }
    return less;
  }

  /** Costs other than compute. */
  static List<Edit> costs() {
    CostItem.Builder outsourced = CostItem.builder()
        .id("data")
        .category(CostItem.Category.DATA_PREPARATION)
        .cost(StatedCost.builder().amount("JPY 1000000").allowsForFxMoves(false).build())
        .contracting(CostItem.Contracting.OUTSOURCED)
        .contractor(PARTNER);
    CostItem item = outsourced.build();
    FxAssumption bare = FxAssumption.of("USD", "JPY", "150");
    return List.of(
        cost("data preparation outsourced", item),
        cost(
            "data preparation outsourced to an applicant",
            item.toBuilder().contractor(APPLICANT).build()),
        cost("contractor open", item.toBuilder().contractor(Optional.empty()).build()),
        cost("contracting open", item.toBuilder().contracting(Optional.empty()).build()),
        cost(
            "contracting and contractor open",
            item.toBuilder()
                .contracting(Optional.empty())
                .contractor(Optional.empty())
                .build()),
        cost(
            "data preparation in house",
            item.toBuilder()
                .contracting(CostItem.Contracting.IN_HOUSE)
                .contractor(Optional.empty())
                .build()),
        cost("another cost", item.toBuilder().category(CostItem.Category.OTHER).build()),
        cost("cost open", item.toBuilder().cost(Optional.empty()).build()),
        cost(
            "cost in dollars", item.toBuilder().cost(StatedCost.of("USD 10.50")).build()),
        costs("performed by the contractor", item, Optional.of(PARTNER)),
        costs("two cost items", item.toBuilder().id("z data").build(), Optional.empty()),
        Edit.of(
            "an FX assumption without source",
            proposal -> proposal.toBuilder().addFxAssumptions(bare).build()),
        Edit.of(
            "an FX assumption for one item",
            proposal -> proposal.toBuilder()
                .addCostItems(item)
                .addFxAssumptions(bare.toBuilder().addLimitedTo(item.id()).build())
                .build()));
  }

  private static Edit cost(String name, CostItem item) {
    return Edit.of(
        name,
        proposal -> proposal.toBuilder().addCostItems(described(item, proposal)).build());
  }

  /** Beside another item of an earlier id; the training may be performed by somebody else. */
  private static Edit costs(String name, CostItem item, Optional<Organization> performer) {
    CostItem other = item.toBuilder().id("a data").build();
    return Edit.of(
        name,
        proposal -> Edits.workloads(
                proposal,
                one -> one.id().equals(TRAINING) && performer.isPresent()
                    ? one.toBuilder()
                        .performer(performer.get())
                        .dataPreparation(true)
                        .build()
                    : one)
            .toBuilder()
            .addCostItems(item, other)
            .build());
  }

  /** An organization is described as it is elsewhere in the proposal. */
  private static CostItem described(CostItem item, Proposal proposal) {
    return item.toBuilder()
        .contractor(item.contractor()
            .map(one ->
                proposal.participant(one.id()).map(Participant::organization).orElse(one)))
        .build();
  }
}
