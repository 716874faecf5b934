package io.github.geniac.pricing.json;

import static io.github.geniac.pricing.json.PlanText.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.Offer;
import io.github.geniac.core.Organization;
import io.github.geniac.core.OrganizationKind;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.json.PlanReceipt.Part;
import io.github.geniac.rules.Rulebook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What of a plan has changed that no rule looks at. */
class PlanReceiptTest {

  private static final PlanDocument DOCUMENT = PlanDocument.parse(PLAN);
  private static final List<Organization> SELLERS = List.of(
      Organization.of("cloud", OrganizationKind.COMPANY),
      Organization.of("broker", OrganizationKind.COMPANY));

  private static final PlanReceipt RECEIPT = PlanReceipt.of(DOCUMENT);

  @Test
  void eachPartIsTheDigestOfItsCanonicalText() throws Exception {
    assertThat(RECEIPT.digest(Part.BUDGET)).isEqualTo(sha256("{\"stated\":\"JPY 2000000000\"}"));
    assertThat(RECEIPT.digest(Part.SUBSIDY))
        .isEqualTo(sha256("{\"stated\":{\"cap\":\"JPY 900000000\",\"rate\":\"0.5\"}}"));
    assertThat(RECEIPT.digest(Part.OFFERS)).isEqualTo(sha256("{}"));
    assertThat(RECEIPT.receipt())
        .isEqualTo(Receipt.of(
            DOCUMENT.proposal(), DOCUMENT.terms(), Rulebook.standard(), DOCUMENT.readings()));
    assertThat(RECEIPT.rest())
        .isEqualTo("geniac-rest-1 subsidy=" + RECEIPT.digest(Part.SUBSIDY) + " budget="
            + RECEIPT.digest(Part.BUDGET) + " offers=" + sha256("{}"));
    assertThat(RECEIPT).hasToString(RECEIPT.receipt() + "\n" + RECEIPT.rest());
  }

  @Test
  void whatDiffersIsNamed() {
    PlanReceipt budget =
        PlanReceipt.of(PlanDocument.parse(PLAN.replace("\"budget\": \"JPY 2000000000\",", "")));
    PlanReceipt both = PlanReceipt.of(
        PlanDocument.parse(PLAN.replace("1/2", "1/3").replace("JPY 2000000000", "JPY 1")));
    PlanReceipt rate =
        PlanReceipt.of(PlanDocument.parse(PLAN.replace("\"rate\": 150", "\"rate\": 151")));

    assertThat(RECEIPT.differences(budget)).containsExactly(Part.BUDGET);
    assertThat(RECEIPT.differences(both)).containsExactly(Part.SUBSIDY, Part.BUDGET);
    assertThat(RECEIPT.differences(rate)).isEmpty();
    assertThat(RECEIPT.differences(PlanReceipt.of(DOCUMENT))).isEmpty();
    assertThat(RECEIPT.receipt().differences(rate.receipt()))
        .containsExactly(Receipt.Part.PROPOSAL);
    assertThat(RECEIPT)
        .isEqualTo(PlanReceipt.of(DOCUMENT, Rulebook.standard()))
        .hasSameHashCodeAs(PlanReceipt.of(DOCUMENT, Rulebook.standard()))
        .isNotEqualTo(rate)
        .isNotEqualTo(budget)
        .isNotEqualTo(null);
  }

  @Test
  void ofOffersTheOrderDoesNotMatterButWhoSellsThemDoes() {
    SupplyDice dice = new SupplyDice(new Random(5), SELLERS);
    Offer one = dice.offer(1);
    Offer other = dice.offer(2);

    assertThat(offered(one, other)).isEqualTo(offered(other, one));
    assertThat(offered(one).differences(offered(other))).containsExactly(Part.OFFERS);
    assertThat(offered(one).differences(RECEIPT)).contains(Part.OFFERS);
  }

  @Test
  void theTextIsReadAsItIsWrittenAndNoOther() {
    assertThat(PlanReceipt.of(RECEIPT.receipt(), " " + RECEIPT.rest() + "\n")).isEqualTo(RECEIPT);
    assertThat(JsonFormat.receipt().read(JsonFormat.receipt().write(RECEIPT))).isEqualTo(RECEIPT);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> PlanReceipt.of(RECEIPT.receipt(), RECEIPT.rest().replace("rest-1", "rest-2")))
        .withMessageStartingWith("PlanReceipt: 'geniac-rest-2 subsidy=")
        .withMessageEndingWith("is not of the form 'geniac-rest-1 subsidy=… budget=… offers=…'"
            + " with 64 hexadecimal digits each");
  }

  private static PlanReceipt offered(Offer... offers) {
    return PlanReceipt.of(PlanDocument.builder()
        .terms(DOCUMENT.terms())
        .proposal(Proposal.builder().build())
        .offers(List.of(offers))
        .build());
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
