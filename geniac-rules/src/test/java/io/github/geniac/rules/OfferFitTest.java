package io.github.geniac.rules;

import static io.github.geniac.rules.Quotes.QUOTED;
import static io.github.geniac.rules.Quotes.check;
import static io.github.geniac.rules.Quotes.direct;
import static io.github.geniac.rules.Quotes.facts;
import static io.github.geniac.rules.Quotes.fit;
import static io.github.geniac.rules.Quotes.only;
import static io.github.geniac.rules.Quotes.quote;
import static io.github.geniac.rules.Quotes.term;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.core.UsageBased;
import io.github.geniac.rules.view.Fit;
import io.github.geniac.rules.view.Fit.Effect;
import io.github.geniac.rules.view.OfferFit;
import io.github.geniac.rules.view.Point;
import io.github.geniac.rules.view.TermCheck;
import io.github.geniac.rules.view.TermCheck.Match;
import io.github.geniac.rules.view.TermCheck.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which offer answers what. */
class OfferFitTest {

  @Test
  void aCompleteQuoteAnswersProviderResourceAndPrice() {
    Proposal open = direct(one -> one.provider(Optional.empty())
        .resource(Optional.empty())
        .pricePlan(Optional.empty())
        .talks(Optional.empty()));
    Fit fit = only(open, quote());

    assertThat(fit.allocation()).isEqualTo(Subject.of(Given.directNodes()));
    assertThat(fit.isPutIn()).isTrue();
    assertThat(facts(fit.questions(Effect.ANSWERS)))
        .containsExactlyInAnyOrder(
            "allocation.resource",
            "allocation.provider",
            "allocation.unit-price",
            "allocation.price-basis",
            "item.cost",
            "allocation.acquisition");
    assertThat(facts(fit.questions(Effect.LEAVES_OPEN))).containsExactly("allocation.talks");
    assertThat(fit.questions(Effect.ANSWERS_AGAINST)).isEmpty();
    assertThat(fit.raised()).isEmpty();
    assertThat(fit.violated()).isEmpty();
    assertThat(fit.terms(Match.FITS))
        .isEqualTo(fit.terms())
        .extracting(TermCheck::term)
        .containsExactly(Term.PROVIDER, Term.RESOURCE, Term.PRICE, Term.UNIT, Term.CURRENCY);
  }

  @Test
  void whatIsAnsweredIsWhatAnAssessmentOfTheFilledProposalNoLongerAsks() {
    Proposal open = direct(one -> one.provider(Optional.empty()).pricePlan(Optional.empty()));
    Assessment after = Views.assess(
        direct(one -> one.provider(Provider.of(Given.CLOUD)).pricePlan(UsageBased.of(QUOTED))));
    Fit fit = only(open, quote());

    assertThat(after.questions()).isEmpty();
    assertThat(fit.questions(Effect.ANSWERS)).isEqualTo(Views.assess(open).questions());
    assertThat(fit(open, quote().build()).unanswered()).isEmpty();
  }

  @Test
  void anAcademicSupplierAnswersAgainstTheCall() {
    Proposal open = direct(one -> one.provider(Optional.empty()));
    Fit fit = only(open, quote().provider(Provider.of(Given.UNIVERSITY)));

    assertThat(facts(fit.questions(Effect.ANSWERS_AGAINST))).containsExactly("allocation.provider");
    assertThat(fit.questions(Effect.ANSWERS)).isEmpty();
    assertThat(fit.violated().stream().map(Point::finding).map(Finding::key))
        .containsExactly("academic-seller");
    assertThat(
            fit(open, quote().provider(Provider.of(Given.UNIVERSITY)).build()).unanswered())
        .hasSize(1);
  }

  @Test
  void aPriceByUseForBulkNodesIsAgainstTheCallAndItsProviderIsAnAnswerAllTheSame() {
    Proposal open = Given.bulk(one -> one.provider(Optional.empty()).pricePlan(Optional.empty()));
    Fit fit = only(open, quote());

    assertThat(fit.violated().stream().map(Point::finding).map(Finding::key))
        .containsExactly("another-plan");
    assertThat(facts(fit.questions(Effect.ANSWERS_AGAINST))).containsExactly("bulk.unit-price");
    assertThat(facts(fit.questions(Effect.ANSWERS))).contains("allocation.provider");
  }

  @Test
  void anOfferAsksAnewWhatItDoesNotStateItself() {
    Proposal open = direct(one -> one.provider(Optional.empty()));
    Fit fit = only(open, quote().provider(Provider.operatorUnknown(Given.CLOUD)));

    assertThat(facts(fit.questions(Effect.ANSWERS))).containsExactly("allocation.provider");
    assertThat(facts(fit.raised())).containsExactly("provider.operator");
    Price dollars = Price.builder().amount("USD 70").unit(PriceUnit.NODE_HOUR).build();
    Fit foreign = only(
        direct(one -> one.pricePlan(Optional.empty())), quote().pricePlan(UsageBased.of(dollars)));
    assertThat(facts(foreign.raised())).containsExactly("item.fx-treatment");
    assertThat(facts(foreign.questions(Effect.LEAVES_OPEN)))
        .containsExactly("allocation.price-basis");
  }

  @Test
  void anotherProviderThanTheStatedOneIsNotPutIn() {
    Proposal open = direct(one -> one.talks(Optional.empty()).pricePlan(Optional.empty()));
    Fit fit = only(open, quote().provider(Provider.of(Given.BETA)));

    assertThat(fit.isPutIn()).isFalse();
    assertThat(fit.questions(Effect.LEAVES_OPEN)).isEqualTo(Views.assess(open).questions());
    assertThat(term(fit, Term.PROVIDER))
        .isEqualTo(check(
            Term.PROVIDER,
            Match.DIFFERS,
            List.of("beta", OrganizationKind.COMPANY),
            "cloud",
            OrganizationKind.COMPANY));
  }

  @Test
  void anOfferAddsTheKindOfTheStatedSellerAndItsOperator() {
    Proposal open = Given.directOf(
            Given.directNodes().toBuilder()
                .provider(Provider.operatorUnknown(Given.SOMEBODY))
                .build(),
            Given.directNodes().toBuilder()
                .id("more")
                .provider(Provider.of(Given.SOMEBODY))
                .build())
        .withoutBulkPlan();
    Organization known = Organization.company("somebody");
    OfferFit fit = fit(
        open,
        quote().id("own").provider(Provider.of(known)).build(),
        quote().id("resale").provider(Provider.resale(known, Given.CLOUD)).build(),
        quote().id("unknown").provider(Provider.of(Given.SOMEBODY)).build());

    assertThat(facts(fit.fits("own").get(0).questions(Effect.ANSWERS)))
        .containsExactly("provider.kind");
    assertThat(facts(fit.fits("own").get(1).questions(Effect.ANSWERS)))
        .containsExactly("provider.kind");
    assertThat(fit.fits("own").get(0).raised()).isEmpty();
    assertThat(fit.fits("resale").get(0).isPutIn()).isTrue();
    assertThat(term(fit.fits("resale").get(0), Term.PROVIDER).offered())
        .containsExactly("somebody", OrganizationKind.COMPANY, "cloud", OrganizationKind.COMPANY);
    assertThat(fit.fits("resale").get(1).isPutIn()).isFalse();
    assertThat(term(fit.fits("resale").get(1), Term.PROVIDER).stated()).containsExactly("somebody");
    assertThat(fit.fits("unknown").get(0).questions(Effect.ANSWERS)).isEmpty();
  }

  @Test
  void aStatedOperatorStaysWhereTheOfferNamesNone() {
    Proposal open = direct(one -> one.pricePlan(Optional.empty()));
    Fit fit = only(open, quote().provider(Provider.operatorUnknown(Given.CLOUD)));

    assertThat(fit.isPutIn()).isTrue();
    assertThat(fit.raised()).isEmpty();
    assertThat(facts(fit.questions(Effect.ANSWERS)))
        .contains("allocation.unit-price", "allocation.price-basis");
    Fit other = only(open, quote().provider(Provider.resale(Given.CLOUD, Given.BETA)));
    assertThat(other.isPutIn()).isFalse();
  }

  @Test
  void anAllocationOfBothPlansIsOneFitAndWhatWasViolatedBeforeIsNotTheOffersDoing() {
    Allocation open =
        Given.directNodes().toBuilder().pricePlan(Optional.empty()).build();
    Proposal both = Given.directOf(open)
        .withBulkPlan(BulkPlan.builder()
            .addBulk(Given.bulkNodes().toBuilder().nodes(112).build())
            .addDirect(open)
            .build());
    Fit fit = only(both, quote());

    assertThat(Views.assess(both).outcome("bulk-node-cap")).isEqualTo(Outcome.VIOLATED);
    assertThat(fit.violated()).isEmpty();
    assertThat(fit.questions(Effect.LEAVES_OPEN)).isEmpty();
    assertThat(fit.questions(Effect.ANSWERS)).hasSize(fit.answers().size());
  }

  @Test
  void anotherKindOfTheSameBodyContradictsWhereverTheProposalStatesIt() {
    Organization acmeOtherwise = Organization.of("acme", OrganizationKind.PRIVATE_UNIVERSITY);
    Proposal open = direct(one -> one.provider(Optional.empty()));
    Fit fit = only(open, quote().provider(Provider.of(acmeOtherwise)));

    assertThat(fit.isPutIn()).isFalse();
    assertThat(term(fit, Term.PROVIDER))
        .isEqualTo(check(
            Term.PROVIDER,
            Match.DIFFERS,
            List.of("acme", OrganizationKind.PRIVATE_UNIVERSITY),
            "acme",
            OrganizationKind.COMPANY));
    Provider twofold = Provider.resale(
        Organization.company("x"), Organization.of("x", OrganizationKind.PRIVATE_UNIVERSITY));
    assertThat(only(open, quote().provider(twofold)).isPutIn()).isFalse();
    Provider halfKnown =
        Provider.resale(Organization.builder().id("x").build(), Organization.company("x"));
    assertThat(only(open, quote().provider(halfKnown)).isPutIn()).isTrue();
    Organization contractor = Organization.of("beta", OrganizationKind.PRIVATE_UNIVERSITY);
    Proposal outsourced = Given.cost(Given.dataPreparation()).toBuilder()
        .directPlan(open.directPlan())
        .bulkPlan(Optional.empty())
        .build();
    assertThat(only(outsourced, quote().provider(Provider.of(contractor))).isPutIn())
        .isFalse();
    Proposal beside = Given.directOf(
            Given.directNodes(),
            Given.directNodes().toBuilder()
                .id("open")
                .provider(Optional.empty())
                .build())
        .withoutBulkPlan();
    Organization cloud = Organization.of("cloud", OrganizationKind.PRIVATE_UNIVERSITY);
    assertThat(only(beside, quote().provider(Provider.of(cloud))).isPutIn()).isFalse();
  }

  @Test
  void anAllocationThatTakesUpAnOfferIsCompletedToo() {
    Offer taken = quote().provider(Provider.operatorUnknown(Given.CLOUD)).build();
    Proposal open = direct(one -> one.taking(taken));

    assertThat(facts(only(open, quote()).questions(Effect.ANSWERS)))
        .containsExactly("provider.operator");
  }

  @Test
  void offersAndAllocationsComeInTheOrderOfTheirIds() {
    Offer first = quote().id("a").build();
    Offer second = quote().id("b").build();
    OfferFit fit = fit(Views.sparse(), second, first);

    assertThat(fit.offers()).containsExactly(first, second);
    assertThat(fit.fits().stream().map(one -> one.offer().id() + " " + one.allocation()))
        .containsExactly("a a", "a b", "a c", "b a", "b b", "b c");
    assertThat(fit(Views.reversed(Views.sparse()), first, second)).isEqualTo(fit);
    assertThat(fit.fits("b")).hasSize(3).allMatch(one -> one.offer().equals(second));
    assertThatThrownBy(() -> fit.fits("c"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("OfferFit: there is no offer 'c'; there are [a, b]");
    assertThatThrownBy(() -> fit(Views.sparse(), first, second, first))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("OfferFit: two offers have the id 'a'; ids are unique");
  }
}
