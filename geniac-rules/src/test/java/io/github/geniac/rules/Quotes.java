package io.github.geniac.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceBasis;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.outlook.Setting;
import io.github.geniac.rules.view.Fit;
import io.github.geniac.rules.view.OfferFit;
import io.github.geniac.rules.view.TermCheck;
import io.github.geniac.rules.view.TermCheck.Match;
import io.github.geniac.rules.view.TermCheck.Term;
import java.util.List;
import java.util.function.UnaryOperator;

/** A quote, and proposals of which something is open; what comes of putting it in. */
final class Quotes {

  static final Setting SETTING = Setting.of(Given.TERMS);

  static final Price QUOTED =
      Given.yen("10000", PriceUnit.NODE_HOUR).basis(PriceBasis.QUOTE).build();

  private Quotes() {}

  /** Ten nodes of the first month, from a company, quoted in yen. */
  static Offer.Builder quote() {
    return Offer.builder()
        .id("quote")
        .provider(Provider.of(Given.CLOUD))
        .resource(Given.P5)
        .pricePlan(UsageBased.of(QUOTED));
  }

  /** The good direct plan alone, changed so that something is open. */
  static Proposal direct(UnaryOperator<Allocation.Builder> change) {
    return Given.direct(change).withoutBulkPlan();
  }

  static OfferFit fit(Proposal proposal, Offer... offers) {
    return OfferFit.of(SETTING, proposal, List.of(offers));
  }

  static Fit only(Proposal proposal, Offer.Builder offer) {
    OfferFit fit = fit(proposal, offer.build());
    assertThat(fit.fits()).hasSize(1);
    return fit.fits().get(0);
  }

  static List<String> facts(List<Question> questions) {
    return questions.stream()
        .map(one ->
            one.fact().map(Fact::id).or(() -> one.reading().map(Reading::id)).orElse(""))
        .toList();
  }

  static TermCheck term(Fit fit, Term term) {
    return fit.terms().stream().filter(one -> one.term() == term).findFirst().orElseThrow();
  }

  static TermCheck check(Term term, Match match, List<Object> offered, Object... stated) {
    return new TermCheck(term, match, offered, List.of(stated));
  }
}
