package io.github.geniac.pricing.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Allocation;
import io.github.geniac.core.BulkPlan;
import io.github.geniac.core.NodeSchedule;
import io.github.geniac.core.PriceInquiry;
import io.github.geniac.core.Proposal;
import io.github.geniac.rules.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The letter of clause 2.C. */
class PriceInquiryLetterTest {

  private static final PriceInquiry INQUIRY = PriceInquiry.builder()
      .organization("Lab Inc.")
      .personInCharge("A. Person")
      .phone("+81 3 0000 0000")
      .email("a_person@lab.example")
      .build();

  private static PriceInquiryLetter letter(PriceInquiry inquiry, Allocation... bulk) {
    Proposal proposal =
        Given.proposal().bulkPlan(BulkPlan.builder().addBulk(bulk).build()).build();
    return PriceInquiryLetter.of(inquiry, proposal, Given.TERMS);
  }

  @Test
  void aCompleteLetterStatesWhatTheContactAsksFor() {
    PriceInquiryLetter letter = letter(INQUIRY, Given.bulk("pool").build());

    assertThat(letter.isComplete()).isTrue();
    assertThat(letter.text(Locale.ENGLISH)).isEqualTo("""
            Inquiry about the provisional unit price of GPU nodes by route (2)

            To the contact for the provisional unit price

            We are considering an application that takes GPU nodes by route (2), the ministry's \
            bulk purchase, and ask how its provisional unit price is calculated.

            Who asks
            - organization that asks: Lab Inc.
            - person in charge: A. Person
            - phone number: +81 3 0000 0000
            - e-mail address: a_person@lab.example

            What is wanted
            - research period: 2024-10-15 to 2025-04-14, 182 days
            - nodes by day: 2024-10-15..2025-04-14: 30
            - node-days: 5460
            - kind of node: Amazon Web Services/p5.48xlarge

            Please tell us
            1. the provisional unit price, its currency, and what it is for: a node and an hour, a \
            day, a month or the period
            2. the day from which it holds, and how long
            3. whether it holds consumption tax
            4. the exchange rate behind it: the rate, its kind, its source and its day
            5. which ancillary server, network and storage services it includes
            6. vendor and type of the nodes, if other than Amazon Web Services/p5.48xlarge

            We would be grateful for your answer.

            Before sending (no part of the letter)
            Complete: all that the contact asks for is stated.
            pass    inquiry   price-inquiry-complete (2.C)                  organization, \
            person in charge, phone and e-mail are stated
            """);
  }

  @Test
  void whatIsNotStatedIsLeftToBeFilledIn() {
    PriceInquiryLetter letter = PriceInquiryLetter.of(
        PriceInquiry.builder().organization("Lab Inc.").build(),
        Given.proposal().build(),
        Given.TERMS);

    assertThat(letter.isComplete()).isFalse();
    assertThat(letter.nodes()).isEmpty();
    assertThat(letter.resources()).isEmpty();
    assertThat(letter.results())
        .singleElement()
        .satisfies(result -> assertThat(result.outcome()).isEqualTo(Outcome.UNDETERMINED));
    assertThat(letter.text(Locale.ENGLISH).lines())
        .contains(
            "- organization that asks: Lab Inc.",
            "- person in charge: ____________ (to be filled in: person in charge)",
            "- phone number: ____________ (to be filled in: phone number)",
            "- e-mail address: ____________ (to be filled in: e-mail address)",
            "- nodes by day: ____________ (to be filled in: amount)",
            "- node-days: ____________ (to be filled in: node-days)",
            "- kind of node: ____________ (to be filled in: resource)",
            "Not complete: the following is still open.")
        .anyMatch(line -> line.contains("price-inquiry-complete (2.C)"));
    assertThat(letter.text(Locale.JAPANESE).lines())
        .contains("- 電話番号: ＿＿＿＿＿＿（要記入：電話番号）", "未完：次の事項が残っている。");
  }

  @Test
  void theNodesAreTheSumOfTheBulkAllocationsIfAllAreKnown() {
    Allocation few = Given.bulk("few").nodes(5).build();
    Allocation many = Given.bulk("many").build();
    Allocation storage = Given.storage("s3").build();
    Allocation open = Allocation.builder().id("open").build();

    assertThat(letter(INQUIRY, few, many, storage).nodes())
        .contains(NodeSchedule.of(Given.PERIOD, 35));
    assertThat(letter(INQUIRY, few, many, storage).resources())
        .containsExactly("Amazon Web Services/p5.48xlarge");
    assertThat(letter(INQUIRY, few, open).nodes()).isEmpty();
    assertThat(letter(INQUIRY, storage).nodes()).isEmpty();
  }

  @Test
  void bothLanguagesHoldTheSameNumbers() {
    PriceInquiryLetter letter = letter(INQUIRY, Given.bulk("pool").build());

    assertThat(letter.text(Locale.JAPANESE).lines())
        .contains(
            "- 研究開発期間: 2024-10-15 から 2025-04-14 まで（182 日）",
            "- 日別ノード数: 2024-10-15..2025-04-14: 30",
            "- ノード・日: 5460",
            "記載済み：連絡先が求める事項はすべて記載されている。");
    assertThat(letter.markdown(Locale.JAPANESE))
        .startsWith("# 方法 (2) の GPU ノードの仮単価に関する照会\n\n仮単価に関する連絡先 御中\n")
        .contains("| 電話番号 | +81 3 0000 0000 |", "| ノード・日 | 5460 |");
  }

  @Test
  void noNameIsAnythingButText() {
    PriceInquiry hostile =
        INQUIRY.toBuilder().organization("Lab\nBcc: all | <b>`x`").build();
    PriceInquiryLetter letter = letter(hostile, Given.bulk("pool").build());

    assertThat(letter.text(Locale.ENGLISH).lines())
        .contains("- organization that asks: Lab Bcc: all | <b>`x`");
    assertThat(letter.markdown(Locale.ENGLISH).lines())
        .contains(
            "# Inquiry about the provisional unit price of GPU nodes by route (2)",
            "To the contact for the provisional unit price",
            "## Who asks",
            "| item | entry |",
            "| organization that asks | Lab Bcc: all \\| &lt;b&gt;\\`x\\` |",
            "| e-mail address | a\\_person@lab.example |",
            "## What is wanted",
            "| nodes by day | 2024-10-15..2025-04-14: 30 |",
            "## Please tell us",
            "- whether it holds consumption tax",
            "We would be grateful for your answer.",
            "## Before sending (no part of the letter)",
            "- Complete: all that the contact asks for is stated.");
  }

  @Test
  void aLetterIsAValue() {
    PriceInquiryLetter letter = letter(INQUIRY, Given.bulk("pool").build());

    assertThat(letter)
        .isEqualTo(new PriceInquiryLetter(
            INQUIRY,
            Optional.of(NodeSchedule.of(Given.PERIOD, 30)),
            List.of("Amazon Web Services/p5.48xlarge"),
            Given.TERMS,
            letter.results()));
  }
}
