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
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/** Codecs of what stands in a document beside its header. */
final class PlanCodecs {

  /** Above 0 and at most 1. */
  private static final Codec<Fraction> RATE = Scalars.text(
      "[0-9]+([.][0-9]+)?(/[1-9][0-9]*)?",
      "(?=[0-9.]*[1-9])[0-9]+([.][0-9]+)?(/[1-9][0-9]*)?",
      "\"1/2\"",
      PlanCodecs::rate);

  static final Codec<SubsidyTerms> SUBSIDY = new ObjectCodec<>("subsidy") {
    private final Member<Fraction> rate = required("rate", RATE);
    private final Member<Optional<Money>> cap = optional("cap", Amounts.CAP);

    @Override
    SubsidyTerms make(Values of) {
      return new SubsidyTerms(of.get(rate), of.get(cap));
    }

    @Override
    void state(SubsidyTerms value, Statement to) {
      to.put(rate, value.rate()).put(cap, value.cap());
    }
  };

  private static final Codec<PriceInquiry> PRICE_INQUIRY = new ObjectCodec<>("inquiry") {
    private final Member<Optional<String>> organization = optional("organization", Scalars.WORDS);
    private final Member<Optional<String>> personInCharge =
        optional("personInCharge", Scalars.WORDS);
    private final Member<Optional<String>> phone = optional("phone", Scalars.WORDS);
    private final Member<Optional<String>> email = optional("email", Scalars.WORDS);

    @Override
    PriceInquiry make(Values of) {
      return PriceInquiry.builder()
          .organization(of.get(organization))
          .personInCharge(of.get(personInCharge))
          .phone(of.get(phone))
          .email(of.get(email))
          .build();
    }

    @Override
    void state(PriceInquiry value, Statement to) {
      to.put(organization, value.organization())
          .put(personInCharge, value.personInCharge())
          .put(phone, value.phone())
          .put(email, value.email());
    }
  };

  static final ObjectCodec<PlanDocument> PLAN = new ObjectCodec<>("plan") {
    private final Member<CallTerms> terms = required("terms", TermsCodecs.TERMS);
    private final Member<Readings> readings =
        defaulted("readings", ReadingsCodec.READINGS, Readings.defaults());
    private final Member<Optional<SubsidyTerms>> subsidy = optional("subsidy", SUBSIDY);
    private final Member<Optional<Money>> budget = optional("budget", Amounts.BUDGET);
    private final Member<Proposal> proposal = required("proposal", ProposalCodecs.PROPOSAL);
    private final Member<List<Offer>> offers = list("offers", SupplyCodecs.OFFER);

    @Override
    PlanDocument make(Values of) {
      return PlanDocument.builder()
          .terms(of.get(terms))
          .readings(of.get(readings))
          .subsidy(of.get(subsidy))
          .budget(of.get(budget))
          .proposal(of.get(proposal))
          .offers(of.get(offers))
          .build();
    }

    @Override
    void state(PlanDocument value, Statement to) {
      to.put(terms, value.terms())
          .put(readings, value.readings())
          .put(subsidy, value.subsidy())
          .put(budget, value.budget())
          .put(proposal, value.proposal())
          .put(offers, value.offers());
    }

    @Override
    boolean tellFaults(Json.Members object, Spot at) {
      return Repeats.of("id", "offers").told(object, at);
    }
  };

  static final ObjectCodec<PlanReceipt> RECEIPT = new ObjectCodec<>("receiptDocument") {
    private final Member<Receipt> receipt = required(
        "receipt", Scalars.text("geniac-receipt-1 .*", "\"geniac-receipt-1 …\"", Receipt::parse));
    private final Member<String> rest = required(
        "rest", Scalars.text("geniac-rest-1 .*", "\"geniac-rest-1 …\"", Function.identity()));

    @Override
    PlanReceipt make(Values of) {
      return PlanReceipt.of(of.get(receipt), of.get(rest));
    }

    @Override
    void state(PlanReceipt value, Statement to) {
      to.put(receipt, value.receipt()).put(rest, value.rest());
    }
  };

  static final ObjectCodec<Proposal> PROPOSAL = alone("proposal", ProposalCodecs.PROPOSAL);
  static final ObjectCodec<List<Offer>> OFFERS = alone("offers", Codecs.list(SupplyCodecs.OFFER));
  static final ObjectCodec<CallTerms> TERMS = alone("terms", TermsCodecs.TERMS);
  static final ObjectCodec<List<Workload>> WORK =
      alone("workloads", Codecs.list(WorkCodecs.WORKLOAD));
  static final ObjectCodec<Readings> READINGS = alone("readings", ReadingsCodec.READINGS);
  static final ObjectCodec<PriceInquiry> INQUIRY = alone("inquiry", PRICE_INQUIRY);

  private PlanCodecs() {}

  private static <T> ObjectCodec<T> alone(String name, Codec<T> codec) {
    return new ObjectCodec<>(name + "Document") {
      private final Member<T> only = required(name, codec);

      @Override
      T make(Values of) {
        return of.get(only);
      }

      @Override
      void state(T value, Statement to) {
        to.put(only, value);
      }
    };
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
