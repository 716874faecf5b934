package io.github.geniac.rules;

import static io.github.geniac.rules.Quotes.direct;
import static io.github.geniac.rules.Quotes.facts;
import static io.github.geniac.rules.Quotes.fit;
import static io.github.geniac.rules.Quotes.quote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.CommittedTerm;
import io.github.geniac.core.Price;
import io.github.geniac.core.PriceUnit;
import io.github.geniac.core.Proposal;
import io.github.geniac.core.Provider;
import io.github.geniac.rules.MarkdownReader.Table;
import io.github.geniac.rules.view.OfferFit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The fit of offers in words. */
class OfferTextTest {

  @Test
  void itIsToldByOfferInBothLanguages() {
    OfferFit fit = fit(
        Views.sparse(),
        quote().available(Given.FIRST_MONTH).maxNodes(10).build(),
        quote().id("campus").provider(Provider.of(Given.UNIVERSITY)).build());
    String english = fit.markdown(Locale.ENGLISH);
    List<Table> tables = MarkdownReader.tables(english);

    assertThat(MarkdownReader.headings(english))
        .containsExactly(
            "Fit of offers to the open facts",
            "Offer campus from university",
            "Offer quote from cloud",
            "Answered by no offer (" + fit.unanswered().size() + ")");
    assertThat(tables.get(0).head())
        .containsExactly(
            "of",
            "answers",
            "leaves open",
            "asks anew",
            "does not fit, or is not known",
            "violates");
    assertThat(tables.get(0).rows().get(0))
        .containsExactly(
            List.of("allocation: a"),
            List.of("-"),
            List.of(
                "amount",
                "kind of body of the provider",
                "workloads it serves",
                "unit price",
                "basis of the price",
                "state of the talks",
                "period",
                "cost",
                "usage fee or purchase"),
            List.of("-"),
            List.of(
                "not put in: it is for something else",
                "provider: university, national university corporation; stated: somebody"),
            List.of("-"));
    assertThat(tables.get(0).rows().get(2).get(1))
        .contains("provider, against the call", "resource");
    assertThat(tables.get(0).rows().get(2).get(5))
        .containsExactly(
            "c: university is an academic institution and may not supply compute [0.5]");
    assertThat(tables.get(1).rows().get(1).get(1))
        .containsExactly("unit price", "basis of the price", "cost", "usage fee or purchase");
    assertThat(tables.get(1).rows().get(1).get(4))
        .containsExactly(
            "days to be had: 2024-10-15/2024-11-15; what is needed is not stated",
            "most nodes: 10; what is needed is not stated");
    assertThat(tables.get(2).head())
        .containsExactly("of", "what", "form", "evidence", "whom to ask", "clauses");
    assertThat(tables.get(2).rows().get(0))
        .containsExactly(
            List.of("allocation: a, b, c"),
            List.of("amount"),
            List.of("nodes, or a quantity in the resource's unit"),
            List.of("the plan"),
            List.of("applicant"),
            List.of("0.5, 1.1"));
    assertThat(english)
        .contains(
            "\n- UNDETERMINED as stated\n- Research period 2024-10-15/2025-04-15; ",
            "\nAn offer is put into each allocation alone,",
            "\nNot covered:");
    assertThat(fit.markdown(Locale.JAPANESE))
        .contains(
            "## university の提供条件 campus\n",
            "提供事業者（公募要領に不適合）",
            "当てはめず：対象が異なる<br>提供事業者：university, 国立大学法人。記載：somebody");
    Views.bothLanguagesSayTheSame(fit::markdown);
    Phrasebook words = Phrasebook.standard().with(Locale.ENGLISH, Map.of("view.offers", "Quotes"));
    assertThat(fit.markdown(Locale.ENGLISH, words)).startsWith("# Quotes\n");
  }

  @Test
  void pricesAndUnitsAreToldInWords() {
    Proposal open = direct(one -> one.talks(Optional.empty()));
    Price dollars = Price.builder().amount("USD 70").unit(PriceUnit.UNIT_DAY).build();
    OfferFit fit = fit(
        open, quote().pricePlan(CommittedTerm.builder().price(dollars).build()).build());

    assertThat(MarkdownReader.tables(fit.markdown(Locale.ENGLISH))
            .get(0)
            .rows()
            .get(0)
            .get(4))
        .containsExactly(
            "price plan: committed term, USD 70, unit-day; stated: by use, JPY 10000, node-hour,"
                + " quote",
            "unit of the price: unit-day; stated: node-hour, " + Given.P5.label(),
            "currency: USD; stated: JPY");
    assertThat(fit.markdown(Locale.JAPANESE)).contains("料金体系：期間契約, USD 70, 単位・日。記載：従量課金, ");
  }

  @Test
  void withoutOffersOrOpenFactsItSaysSo() {
    OfferFit none = fit(Views.sparse());
    OfferFit closed = fit(Given.good(), quote().build());

    assertThat(none.fits()).isEmpty();
    assertThat(none.unanswered()).isEqualTo(Views.assess(Views.sparse()).questions());
    assertThat(none.markdown(Locale.ENGLISH)).contains("\nNo offer is given.\n", "by no offer (");
    assertThat(closed.fits()).isEmpty();
    assertThat(closed.fits("quote")).isEmpty();
    assertThat(closed.markdown(Locale.ENGLISH))
        .contains("\nNo allocation has an open fact.\n")
        .doesNotContain("by no offer");
    assertThat(closed.markdown(Locale.JAPANESE)).contains("\n調達項目に未記載の事項はない。\n");
    assertThat(fit(Views.EMPTY).markdown(Locale.JAPANESE)).contains("\n提供条件が示されていない。\n");
  }

  @Test
  void questionsThatAreNotOfAnAllocationAreLeftToOthers() {
    Proposal open = Given.good().toBuilder()
        .awardNotice(Optional.empty())
        .directPlan(direct(one -> one.talks(Optional.empty())).directPlan())
        .build();
    OfferFit fit = fit(open, quote().build());
    String english = fit.markdown(Locale.ENGLISH);

    assertThat(facts(fit.unanswered()))
        .containsExactlyInAnyOrder("proposal.award-notice", "allocation.talks");
    assertThat(english).contains("| the proposal as a whole | day of the award notice | date |");
  }

  @Test
  void aHostileNameIsText() {
    OfferFit fit = fit(
        Views.sparse(),
        quote()
            .id(Views.HOSTILE.replace('\n', ' '))
            .provider(Provider.of(Views.hostile()))
            .build());
    String markdown = fit.markdown(Locale.ENGLISH);

    assertThat(markdown).doesNotContain("<b>", "`c`");
    assertThat(MarkdownReader.headings(markdown).get(1))
        .isEqualTo("Offer %s from %1$s".formatted(Views.HOSTILE.replace('\n', ' ')));
    assertThat(MarkdownReader.tables(markdown).get(0).rows()).hasSize(3);
    assertThat(MarkdownReader.tables(markdown).get(0).rows().get(0).get(4).get(1))
        .contains(Views.HOSTILE.replace('\n', ' '));
  }
}
