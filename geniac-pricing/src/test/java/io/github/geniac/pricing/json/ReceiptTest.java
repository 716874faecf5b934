package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.geniac.core.CallTerms;
import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.json.Receipt.Part;
import io.github.geniac.rules.Readings;
import io.github.geniac.rules.Rule;
import io.github.geniac.rules.Rulebook;
import io.github.geniac.rules.StandardReadings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Receipts: the digest of each part, what changes it and what does not. */
class ReceiptTest {

  private static final PlanDocument PLAN = PlanDocument.parse(PlanText.PLAN);
  private static final Proposal PROPOSAL = PLAN.proposal();
  private static final CallTerms TERMS = PLAN.terms();
  private static final Readings READINGS = PLAN.readings();
  private static final Rulebook RULEBOOK = Rulebook.standard();
  private static final Receipt RECEIPT = Receipt.of(PROPOSAL, TERMS, RULEBOOK, READINGS);

  @Test
  void theSamePartsMakeTheSameReceipt() {
    PlanDocument again = PlanDocument.parse(PLAN.toString());
    Receipt same = Receipt.of(again.proposal(), again.terms(), RULEBOOK, again.readings());

    assertThat(same).isEqualTo(RECEIPT).hasSameHashCodeAs(RECEIPT);
    assertThat(RECEIPT.verify(again.proposal(), again.terms(), RULEBOOK, again.readings()))
        .isEmpty();
    assertThat(RECEIPT).isNotEqualTo(RECEIPT.toString());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "utilization": 0.90 | "utilization": 0.91
          "utilization": 0.90 | "ancillary": true
          "Cloud KK" | "Cloud"
          ["Parent"] | ["Other"]
          "workNodeDays": 800 | "workNodeDays": 801
          "canSignBy": "2024-10-20" | "canSignBy": "2024-10-21"
          "rate": 150 | "rate": 151
          "share": 0.5 | "share": 0.6
          """)
  void anyFactOfTheProposalChangesItsDigestAlone(String passage, String other) {
    PlanDocument changed = PlanDocument.parse(PlanText.with(passage, other));

    assertThat(RECEIPT.verify(changed.proposal(), TERMS, RULEBOOK, READINGS))
        .containsExactly(Part.PROPOSAL);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
          "utilization": 0.90 | "utilization": 9E-1
          [{"workload": "train", "share": 0.5}] | [{"share": 0.50, "workload": " train "}]
          "rate": 150 | "rate": 1.5E2
          """)
  void howAFactIsWrittenDoesNotMatter(String passage, String other) {
    PlanDocument same = PlanDocument.parse(PlanText.with(passage, other));

    assertThat(RECEIPT.verify(same.proposal(), same.terms(), RULEBOOK, same.readings()))
        .isEmpty();
  }

  @Test
  void theOrderOfWhatHasNoneDoesNotMatter() {
    Json.Members proposal = JsonFormat.proposal().toTree(twice());

    Receipt one = Receipt.of(JsonFormat.proposal().read(proposal), TERMS, RULEBOOK, READINGS);
    Receipt other =
        Receipt.of(JsonFormat.proposal().read(reversed(proposal)), TERMS, RULEBOOK, READINGS);

    assertThat(one).isEqualTo(other);
    assertThat(one.differences(RECEIPT)).containsExactly(Part.PROPOSAL);
  }

  @Test
  void theOrderOfALineageMatters() {
    String lineage = "\"lineage\": [{\"method\": \"%s\"}, {\"method\": \"%s\"}], \"phases\": [";
    List<String> words = List.of("continued-pretraining", "from-scratch");

    Proposal one = proposal(String.format(lineage, words.get(0), words.get(1)));
    Proposal other = proposal(String.format(lineage, words.get(1), words.get(0)));

    assertThat(Receipt.of(one, TERMS, RULEBOOK, READINGS).verify(other, TERMS, RULEBOOK, READINGS))
        .containsExactly(Part.PROPOSAL);
  }

  @Test
  void termsReadingsAndRulesChangeTheirDigestsAlone() {
    CallTerms terms = TERMS.toBuilder().bulkCap(91).build();
    Rulebook fewer =
        Rulebook.of(RULEBOOK.rules().subList(0, RULEBOOK.rules().size() - 1).toArray(new Rule[0]));
    Rulebook same = Rulebook.of(RULEBOOK.rules().toArray(new Rule[0]));

    assertThat(RECEIPT.verify(PROPOSAL, terms, RULEBOOK, READINGS)).containsExactly(Part.TERMS);
    assertThat(RECEIPT.verify(PROPOSAL, TERMS, RULEBOOK, Readings.defaults()))
        .containsExactly(Part.READINGS);
    assertThat(RECEIPT.verify(PROPOSAL, TERMS, fewer, READINGS)).contains(Part.RULEBOOK);
    assertThat(RECEIPT.verify(PROPOSAL, TERMS, same, READINGS)).isEmpty();
    assertThat(RECEIPT.verify(Proposal.builder().build(), terms, fewer, Readings.defaults()))
        .containsExactly(Part.values());
  }

  @Test
  void aReadingChosenAsItsDefaultIsTheDefault() {
    Readings stated = Readings.defaults()
        .with(
            StandardReadings.EXACTLY_100, Readings.defaults().choice(StandardReadings.EXACTLY_100));

    assertThat(Receipt.of(PROPOSAL, TERMS, RULEBOOK, stated))
        .isEqualTo(Receipt.of(PROPOSAL, TERMS, RULEBOOK, Readings.defaults()));
  }

  @Test
  void aReadingThatNoRuleLooksAtIsRefused() {
    Rulebook one = Rulebook.of(RULEBOOK.rule("bulk-vendor"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Receipt.of(PROPOSAL, TERMS, one, READINGS))
        .withMessage("Receipt: no rule depends on the reading 'exactly-100'; they depend on "
            + one.readings() + ", so leave it at its default");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RECEIPT.verify(PROPOSAL, TERMS, one, READINGS));
    assertThat(Receipt.of(PROPOSAL, TERMS, one, Readings.defaults()).digest(Part.PROPOSAL))
        .isEqualTo(RECEIPT.digest(Part.PROPOSAL));
  }

  @Test
  void digestsAreThoseOfTheCanonicalForm() throws Exception {
    Json terms = JsonFormat.terms().toTree(TERMS, Writing.inFull());

    assertThat(RECEIPT.digest(Part.TERMS)).isEqualTo(sha256(terms.canonical()));
    assertThat(RECEIPT.digest())
        .isEqualTo(sha256("{\"proposal\":\"" + RECEIPT.digest(Part.PROPOSAL)
            + "\",\"readings\":\"" + RECEIPT.digest(Part.READINGS) + "\",\"rulebook\":\""
            + RECEIPT.digest(Part.RULEBOOK) + "\",\"terms\":\"" + RECEIPT.digest(Part.TERMS)
            + "\"}"));
    assertThat(RECEIPT.shortForm()).hasSize(12).isEqualTo(RECEIPT.digest().substring(0, 12));
  }

  @Test
  void theRulebookIsKnownByVersionAndRules() {
    Json.Members rulebook = (Json.Members) Fingerprints.of(RULEBOOK);
    Rule first = RULEBOOK.rules().get(0);

    assertThat(rulebook.members()).containsOnlyKeys("library", "rules");
    assertThat(Fingerprints.version()).matches("[0-9]+[.][0-9].*");
    assertThat(((Json.Elements) rulebook.get("rules").orElseThrow()).elements())
        .hasSameSizeAs(RULEBOOK.rules())
        .first()
        .satisfies(rule -> assertThat(((Json.Members) rule).members())
            .containsOnlyKeys("id", "kind", "parts", "clauses", "readings", "outcomes")
            .containsEntry("id", Json.of(first.id().value()))
            .containsEntry("clauses", Json.array(first.clauses(), c -> Json.of(c.number()))));
  }

  @Test
  void anAssessmentHasAReceiptIfItIsOfTheProposal() {
    assertThat(Receipt.of(PLAN.assess(), PROPOSAL, RULEBOOK)).isEqualTo(RECEIPT);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Receipt.of(PLAN.assess(), Proposal.builder().build(), RULEBOOK))
        .withMessage("Receipt: the rulebook assesses the proposal otherwise than the assessment"
            + " says; hand over the proposal and the rulebook it was made of");
  }

  @Test
  void aReceiptIsOfOneProposalUnderOneSetOfTerms() {
    assertThat(RECEIPT.isOf(PROPOSAL, TERMS)).isTrue();
    assertThat(RECEIPT.isOf(Proposal.builder().build(), TERMS)).isFalse();
    assertThat(RECEIPT.isOf(PROPOSAL, TERMS.withBulkCap(91))).isFalse();
    assertThat(Receipt.of(PROPOSAL, TERMS, RULEBOOK, Readings.defaults()).isOf(PROPOSAL, TERMS))
        .isTrue();
  }

  @Test
  void aReceiptIsReadAsItIsWritten() {
    assertThat(RECEIPT.toString())
        .matches("geniac-receipt-1 proposal=\\p{XDigit}{64} terms=\\p{XDigit}{64}"
            + " rulebook=\\p{XDigit}{64} readings=\\p{XDigit}{64} all=" + RECEIPT.digest());
    assertThat(Receipt.parse(RECEIPT.toString())).isEqualTo(RECEIPT);
    assertThat(Receipt.parse(" " + RECEIPT + "\n")).isEqualTo(RECEIPT);
    assertThat(RECEIPT.toTree().members().keySet())
        .containsExactly("proposal", "terms", "rulebook", "readings", "all");
    assertThat(RECEIPT.toTree().get("all")).contains(Json.of(RECEIPT.digest()));
  }

  @Test
  void aTextThatIsNoReceiptOrWasAlteredIsRefused() {
    String digest = RECEIPT.digest(Part.TERMS);
    String zeros = "0".repeat(64);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Receipt.parse("receipt"))
        .withMessage("Receipt: 'receipt' is not of the form 'geniac-receipt-1 proposal=… terms=…"
            + " rulebook=… readings=… all=…' with 64 hexadecimal digits each");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Receipt.parse(RECEIPT.toString().replace(digest, zeros)))
        .withMessageStartingWith(
            "Receipt: the digest of all is stated as " + RECEIPT.digest() + ", but the others make")
        .withMessageEndingWith("; the text was altered");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Receipt.parse(RECEIPT.toString().replace("receipt-1", "receipt-2")));
  }

  /** The plan's proposal with a second of whatever there may be several of. */
  private static Proposal twice() {
    return PlanDocument.parse(PlanText.PLAN
            .replace(
                "[{\"organization\": \"Lab\"",
                "[{\"organization\": \"Labellers\"}, {\"organization\": \"Lab\"")
            .replace("\"workloads\": [", "\"workloads\": [{\"id\": \"other\"}, ")
            .replace("\"allocations\": [", "\"allocations\": [{\"id\": \"more\"}, ")
            .replace("[\"train\"]", "[\"train\", \"other\"]")
            .replace(
                "\"costItems\": [",
                "\"costItems\": [{\"id\": \"extra\", \"category\": \"data-preparation\"}, ")
            .replace(
                "\"fxAssumptions\": [",
                "\"fxAssumptions\": [{\"base\": \"EUR\", \"counter\": \"JPY\", \"rate\": 160}, ")
            .replace(
                "\"directPlan\":",
                "\"bulkPlan\": {\"bulk\": [{\"id\": \"b1\"}, {\"id\": \"b2\"}],"
                    + " \"direct\": [{\"id\": \"d1\"}, {\"id\": \"d2\"}]}, \"directPlan\":"))
        .proposal();
  }

  private static Json.Members reversed(Json json) {
    return (Json.Members) turned(json);
  }

  private static Json turned(Json json) {
    if (json instanceof Json.Members object) {
      Json.Members.Builder turned = Json.object();
      List<String> names = new ArrayList<>(object.members().keySet());
      Collections.reverse(names);
      names.forEach(name -> turned.put(name, turned(object.get(name).orElseThrow())));
      return turned.build();
    }
    if (json instanceof Json.Elements array) {
      List<Json> elements = new ArrayList<>(array.elements());
      Collections.reverse(elements);
      return Json.array(elements, ReceiptTest::turned);
    }
    return json;
  }

  private static Proposal proposal(String lineage) {
    return PlanDocument.parse(PlanText.with("\"phases\": [", lineage)).proposal();
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
