package io.github.geniac.pricing.sheet;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.CallTerms;
import io.github.geniac.core.ComputeResource;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.OtherCompute;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Tranche;
import io.github.geniac.rules.Outcome;
import io.github.geniac.rules.RuleResult;
import io.github.geniac.rules.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The letter that asks for the provisional unit price of the bulk route, with what its contact
 * wants to know (clauses 2.5 and 2.C), in Japanese or English. What is not stated is left to be
 * filled in. Immutable.
 *
 * @param inquiry who asks
 * @param nodes the bulk nodes wanted on each day, if they are known
 * @param resources what these nodes are, in the order of the plan; empty if not stated
 * @param terms the terms of the call
 * @param results what the rules for inquiries come to
 */
public record PriceInquiryLetter(
    PriceInquiry inquiry,
    Optional<NodeSchedule> nodes,
    List<String> resources,
    CallTerms terms,
    List<RuleResult> results) {

  /**
   * Copies the lists.
   *
   * @param inquiry who asks
   * @param nodes the bulk nodes wanted on each day
   * @param resources what these nodes are
   * @param terms the terms of the call
   * @param results what the rules come to
   */
  public PriceInquiryLetter {
    resources = List.copyOf(resources);
    results = List.copyOf(results);
  }

  /**
   * {@return the letter for the bulk nodes of a proposal, judged by the standard rulebook}
   *
   * @param inquiry who asks
   * @param proposal the proposal; its bulk plan says how many nodes are wanted
   * @param terms the terms of the call
   * @throws ArithmeticException if the nodes of a day pass {@link Integer#MAX_VALUE}
   */
  public static PriceInquiryLetter of(PriceInquiry inquiry, Proposal proposal, CallTerms terms) {
    List<Allocation> bulk = proposal.bulkPlan().map(BulkPlan::bulk).orElse(List.of()).stream()
        .filter(one -> !(one.resource().orElse(null) instanceof OtherCompute))
        .toList();
    List<String> resources = bulk.stream()
        .flatMap(one -> one.resource().stream())
        .map(ComputeResource::label)
        .distinct()
        .toList();
    return new PriceInquiryLetter(
        inquiry, nodes(bulk), resources, terms, Rulebook.standard().assess(inquiry));
  }

  /** The sum, if there is bulk at all and each allocation states its nodes. */
  private static Optional<NodeSchedule> nodes(List<Allocation> bulk) {
    List<Tranche> tranches = new ArrayList<>();
    for (Allocation one : bulk) {
      if (one.nodeSchedule().isEmpty()) {
        return Optional.empty();
      }
      tranches.addAll(one.nodeSchedule().get().tranches());
    }
    return bulk.isEmpty() ? Optional.empty() : Optional.of(NodeSchedule.sum(tranches));
  }

  /** {@return whether it states all that the contact wants to know (clause 2.C)} */
  public boolean isComplete() {
    return results.stream().allMatch(result -> result.outcome() == Outcome.SATISFIED);
  }

  /**
   * {@return the letter as plain text, and below it whether it is complete}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String text(Locale locale) {
    return new LetterText(this, locale).plain();
  }

  /**
   * {@return the letter as Markdown, and below it whether it is complete}
   *
   * @param locale Japanese for Japanese, anything else for English
   */
  public String markdown(Locale locale) {
    return new LetterText(this, locale).markdown();
  }
}
