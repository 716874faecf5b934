package io.github.geniac.pricing.json;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Offer;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.pricing.json.JsonProblem.Kind;
import io.github.geniac.rules.Readings;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Codecs of what stands in a document beside its header. */
final class PlanCodecs {

  /** Above 0 and at most 1. */
  private static final Codec<Fraction> RATE = Scalars.text(
      "[0-9]+([.][0-9]+)?(/[1-9][0-9]*)?",
      "(?=[0-9.]*[1-9])[0-9]+([.][0-9]+)?(/[1-9][0-9]*)?",
      "\"1/2\"",
      PlanCodecs::rate,
      Fraction::toString);

  static final Codec<SubsidyTerms> SUBSIDY = Codecs.later(() -> ObjectCodec.of(
      "subsidy",
      Member.required("rate", RATE, SubsidyTerms::rate),
      Member.optional("cap", Amounts.CAP, SubsidyTerms::cap),
      SubsidyTerms::new));

  private static final Codec<PriceInquiry> PRICE_INQUIRY = Codecs.later(() -> ObjectCodec.builder(
          "inquiry", PriceInquiry::builder, PriceInquiry.Builder::build)
      .with(
          Member.optional("organization", Scalars.WORDS, PriceInquiry::organization),
          PriceInquiry.Builder::organization)
      .with(
          Member.optional("personInCharge", Scalars.WORDS, PriceInquiry::personInCharge),
          PriceInquiry.Builder::personInCharge)
      .with(
          Member.optional("phone", Scalars.WORDS, PriceInquiry::phone), PriceInquiry.Builder::phone)
      .with(
          Member.optional("email", Scalars.WORDS, PriceInquiry::email), PriceInquiry.Builder::email)
      .build());

  static final ObjectCodec<PlanDocument> PLAN = ObjectCodec.builder(
          "plan", PlanDocument::builder, PlanDocument.Builder::build)
      .with(
          Member.required("terms", TermsCodecs.TERMS, PlanDocument::terms),
          PlanDocument.Builder::terms)
      .with(
          Member.defaulted(
              "readings",
              ReadingsCodec.READINGS,
              PlanDocument::readings,
              plan -> Readings.defaults()),
          (builder, readings) -> readings.ifPresent(builder::readings))
      .with(
          Member.optional("subsidy", SUBSIDY, PlanDocument::subsidy), PlanDocument.Builder::subsidy)
      .with(
          Member.optional("budget", Amounts.BUDGET, PlanDocument::budget),
          PlanDocument.Builder::budget)
      .with(
          Member.required("proposal", ProposalCodecs.PROPOSAL, PlanDocument::proposal),
          PlanDocument.Builder::proposal)
      .with(
          Member.list("offers", SupplyCodecs.OFFER, PlanDocument::offers),
          PlanDocument.Builder::offers)
      .faults(Repeats.of("id", "offers"))
      .build();

  static final ObjectCodec<PlanReceipt> RECEIPT = ObjectCodec.of(
      "receiptDocument",
      Member.required(
          "receipt",
          Scalars.text(
              "geniac-receipt-1 .*", "\"geniac-receipt-1 …\"", Receipt::parse, Receipt::toString),
          PlanReceipt::receipt),
      Member.required(
          "rest",
          Scalars.text(
              "geniac-rest-1 .*", "\"geniac-rest-1 …\"", Function.identity(), Function.identity()),
          PlanReceipt::rest),
      PlanReceipt::of);

  static final ObjectCodec<Proposal> PROPOSAL = alone("proposal", ProposalCodecs.PROPOSAL);
  static final ObjectCodec<List<Offer>> OFFERS = alone("offers", Codecs.list(SupplyCodecs.OFFER));
  static final ObjectCodec<CallTerms> TERMS = alone("terms", TermsCodecs.TERMS);
  static final ObjectCodec<List<Workload>> WORK =
      alone("workloads", Codecs.list(WorkCodecs.WORKLOAD));
  static final ObjectCodec<Readings> READINGS = alone("readings", ReadingsCodec.READINGS);
  static final ObjectCodec<PriceInquiry> INQUIRY = alone("inquiry", PRICE_INQUIRY);

  private PlanCodecs() {}

  private static <T> ObjectCodec<T> alone(String name, Codec<T> codec) {
    return ObjectCodec.of(
        name + "Document", Member.required(name, codec, (T it) -> it), Function.identity());
  }

  private static Fraction rate(String text) {
    Fraction rate = fraction(text);
    if (rate.signum() <= 0 || rate.compareTo(Fraction.ONE) > 0) {
      throw new Fault(Kind.OUT_OF_RANGE, "above", "0", "most", "1");
    }
    return rate;
  }

  static Fraction fraction(String text) {
    int slash = text.indexOf('/');
    Fraction dividend = number(slash < 0 ? text : text.substring(0, slash));
    return slash < 0 ? dividend : dividend.dividedBy(number(text.substring(slash + 1)));
  }

  private static Fraction number(String text) {
    BigDecimal number = new BigDecimal(text);
    Numbers.requireSized(number);
    return Fraction.of(number);
  }
}
