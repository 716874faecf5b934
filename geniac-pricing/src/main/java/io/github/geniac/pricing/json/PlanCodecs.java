package io.github.geniac.pricing.json;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Fraction;
import io.github.geniac.core.Offer;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Workload;
import io.github.geniac.pricing.SubsidyTerms;
import io.github.geniac.rules.Readings;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Codecs of what stands in a document beside its header. */
final class PlanCodecs {

  private static final Codec<Fraction> FRACTION = Scalars.text(
      "[0-9]+([.][0-9]+)?(/[1-9][0-9]*)?", "\"1/2\"", PlanCodecs::fraction, Fraction::toString);

  private static final Codec<SubsidyTerms> SUBSIDY = Codecs.later(() -> ObjectCodec.of(
      "subsidy",
      Member.required("rate", FRACTION, SubsidyTerms::rate),
      Member.optional("cap", Scalars.MONEY, SubsidyTerms::cap),
      SubsidyTerms::new));

  private static final Codec<PriceInquiry> PRICE_INQUIRY = Codecs.later(() -> ObjectCodec.builder(
          "inquiry", PriceInquiry::builder, PriceInquiry.Builder::build)
      .with(
          Member.optional("organization", Scalars.TEXT, PriceInquiry::organization),
          PriceInquiry.Builder::organization)
      .with(
          Member.optional("personInCharge", Scalars.TEXT, PriceInquiry::personInCharge),
          PriceInquiry.Builder::personInCharge)
      .with(
          Member.optional("phone", Scalars.TEXT, PriceInquiry::phone), PriceInquiry.Builder::phone)
      .with(
          Member.optional("email", Scalars.TEXT, PriceInquiry::email), PriceInquiry.Builder::email)
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
          Member.optional("budget", Scalars.MONEY, PlanDocument::budget),
          PlanDocument.Builder::budget)
      .with(
          Member.required("proposal", ProposalCodecs.PROPOSAL, PlanDocument::proposal),
          PlanDocument.Builder::proposal)
      .with(
          Member.list("offers", SupplyCodecs.OFFER, PlanDocument::offers),
          PlanDocument.Builder::offers)
      .faults(Repeats.of("id", "offers"))
      .build();

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

  static Fraction fraction(String text) {
    int slash = text.indexOf('/');
    Fraction dividend = Fraction.of(new BigDecimal(slash < 0 ? text : text.substring(0, slash)));
    return slash < 0
        ? dividend
        : dividend.dividedBy(Fraction.of(new BigDecimal(text.substring(slash + 1))));
  }
}
