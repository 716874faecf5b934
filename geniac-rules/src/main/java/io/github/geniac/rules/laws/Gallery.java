package io.github.geniac.rules.laws;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Samples for the laws: small ones, near-valid ones that depart from a good proposal in one
 * respect, and wild ones that depart in many; with the limits of the terms, and one beyond them.
 * Nothing is drawn at random: the same terms give the same samples in the same order.
 */
public final class Gallery {

  /** Wild samples of each kind of terms. */
  private static final int WILD = 24;

  private Gallery() {}

  /**
   * {@return samples for some terms, from small to wild; every second of the wild ones is for terms
   * of one month, a cap of 2 and a start on 31 August}
   *
   * @param terms the terms of the call
   */
  public static List<Sample> of(CallTerms terms) {
    GoodProposal good = new GoodProposal(terms);
    List<Sample> samples = new ArrayList<>();
    samples.add(Sample.of("nothing", Proposal.builder().build(), terms));
    samples.add(good(terms));
    for (List<Edit> family : families(good)) {
      for (Edit edit : family) {
        samples.add(Sample.of(edit.name(), edit.of(good.proposal()), terms));
      }
    }
    CallTerms odd = terms.toBuilder()
        .researchStart(LocalDate.of(terms.researchStart().getYear(), 8, 31))
        .researchMonths(1)
        .bulkCap(2)
        .build();
    List<List<Edit>> families = families(good);
    List<List<Edit>> oddFamilies = families(new GoodProposal(odd));
    for (int i = 0; i < WILD; i++) {
      samples.add(wild(2 * i, good.proposal(), families, terms));
      samples.add(wild(2 * i + 1, new GoodProposal(odd).proposal(), oddFamilies, odd));
    }
    samples.addAll(inquiries());
    return distinct(samples);
  }

  /**
   * {@return a sample that keeps every rule of the call it touches, with an allocation on each
   * route; its other numbers and its prices are made up}
   *
   * @param terms the terms of the call
   */
  public static Sample good(CallTerms terms) {
    return Sample.of("good", new GoodProposal(terms).proposal(), terms);
  }

  /** Without those that show what an earlier one shows. */
  private static List<Sample> distinct(List<Sample> samples) {
    Set<Object> shown = new HashSet<>();
    return samples.stream()
        .filter(one -> shown.add(List.of(one.proposal(), one.terms(), one.inquiry())))
        .toList();
  }

  /** What departs in one respect each; the later ones may change what the earlier ones name. */
  static List<List<Edit>> families(GoodProposal good) {
    return List.of(
        WorkEdits.all(),
        PartyEdits.costs(),
        new SupplyEdits(good).all(),
        new BulkEdits(good).all(),
        new NodeEdits(good).all(),
        new PartyEdits(good).parties());
  }

  /** One edit of each family, with a stride of its own, so that they meet in many pairs. */
  private static Sample wild(
      int number, Proposal good, List<List<Edit>> families, CallTerms terms) {
    Proposal proposal = good;
    List<String> names = new ArrayList<>();
    for (int i = 0; i < families.size(); i++) {
      List<Edit> family = families.get(i);
      Edit edit = family.get(number * (2 * i + 1) % family.size());
      proposal = edit.of(proposal);
      names.add(edit.name());
    }
    return Sample.of(String.join("; ", names), proposal, terms);
  }

  private static List<Sample> inquiries() {
    PriceInquiry inquiry = PriceInquiry.builder()
        .organization("applicant")
        .personInCharge("person")
        .phone("0")
        .email("person@applicant.example")
        .build();
    return List.of(
        Sample.of("an inquiry", inquiry),
        Sample.of("an empty inquiry", PriceInquiry.builder().build()));
  }
}
