package io.github.geniac.pricing.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.core.Proposal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of document: there and back, as text, as stream and as tree. */
class JsonFormatTest {

  static Stream<Kind<?>> kinds() {
    return Stream.of(
        kind("plan", JsonFormat.plan(), DocumentDice::plan),
        kind("proposal", JsonFormat.proposal(), DocumentDice::proposal),
        kind("offers", JsonFormat.offers(), dice -> dice.plan().offers()),
        kind("work", JsonFormat.work(), dice -> dice.proposal().workloads()),
        kind("terms", JsonFormat.terms(), DocumentDice::terms),
        kind("readings", JsonFormat.readings(), DocumentDice::readings),
        kind("inquiry", JsonFormat.inquiry(), DocumentDice::inquiry),
        kind("receipt", JsonFormat.receipt(), dice -> PlanReceipt.of(dice.plan())),
        new Kind<>(
            "assessment", JsonFormat.assessment(), 10, seed -> new AnswerDice(seed).assessment()),
        new Kind<>("cost-sheet", JsonFormat.costSheet(), 10, seed -> new AnswerDice(seed).sheet()),
        new Kind<>(
            "search-result", JsonFormat.searchResult(), 4, seed -> new AnswerDice(seed).search()));
  }

  private static <T> Kind<T> kind(
      String name, JsonFormat<T> format, Function<DocumentDice, T> thrown) {
    return new Kind<>(name, format, 40, seed -> thrown.apply(new DocumentDice(seed)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T> void whatIsWrittenIsReadAgainAsItWas(Kind<T> kind) throws IOException {
    for (long seed = 0; seed < kind.documents; seed++) {
      T value = kind.thrown.apply(seed);
      String text = kind.format.write(value);
      StringBuilder written = new StringBuilder();
      kind.format.write(value, written);
      Json.Members tree = kind.format.toTree(value);

      assertThat(kind.format.read(text)).as("seed %d", seed).isEqualTo(value);
      assertThat(kind.format.read(stream(text))).as("seed %d", seed).isEqualTo(value);
      assertThat(kind.format.read(tree)).as("seed %d", seed).isEqualTo(value);
      assertThat(text).isEqualTo(tree.pretty() + "\n").isEqualTo(written.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T> void aDocumentStatesFormatVersionAndKindFirst(Kind<T> kind) {
    Json.Members tree = kind.format.toTree(kind.thrown.apply(1));

    assertThat(kind.format.kind()).isEqualTo(kind.name);
    assertThat(tree.toString())
        .startsWith("{\"format\": \"geniac\", \"version\": 1, \"kind\": \"" + kind.name + "\"");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T> void membersMayStandInAnyOrder(Kind<T> kind) {
    T value = kind.thrown.apply(2);
    String canonical = kind.format.toTree(value).canonical();

    assertThat(kind.format.read(canonical)).isEqualTo(value);
  }

  @Test
  void documentsOfOneProposalAreTheSameUpToTheirKind() {
    PlanDocument plan = new DocumentDice(3).plan();
    Proposal proposal = plan.proposal();

    assertThat(JsonFormat.proposal().toTree(proposal).get("proposal"))
        .isEqualTo(JsonFormat.plan().toTree(plan).get("proposal"));
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  record Kind<T>(String name, JsonFormat<T> format, int documents, LongFunction<T> thrown) {

    @Override
    public String toString() {
      return name;
    }
  }
}
