package io.github.geniac.core;

import static io.github.geniac.core.Phase.Flexibility.MALLEABLE;
import static io.github.geniac.core.Phase.Flexibility.MOLDABLE;
import static io.github.geniac.core.Phase.Flexibility.RIGID;
import static io.github.geniac.core.Samples.phase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workloads, their phases and the lineage of their models. */
class WorkloadTest {

  @Test
  void purposesAreNumberedAsInTheCall() {
    assertThat(Stream.of(Purpose.values()).map(Purpose::number))
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 3).boxed().toList());
    assertThat(Purpose.DEVELOPMENT.number()).as("clause 0.3, purpose 1").isEqualTo(1);
  }

  @Test
  void thePerformerIsKnownByItsId() {
    Organization performer = Organization.builder().id("aist").name("産総研").build();

    assertThat(Workload.builder().id("w").performer(performer).build())
        .isEqualTo(
            Workload.builder().id("w").performer(OrganizationId.of("aist")).build());
  }

  @Test
  void aPhaseIsStatedOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Workload.builder()
            .id("w")
            .addPhases(phase("p").build(), phase("p").workNodeDays(9).build())
            .build())
        .withMessage("Workload w: phase 'p' is stated twice; ids are unique");
  }

  @Test
  void aPhaseHasNoNegativeWork() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phase("p").workNodeDays(-1).build())
        .withMessage("Phase p: workNodeDays must be at least 0, was -1");
    assertThat(phase("p").workNodeDays(0).build().workNodeDays()).isZero();
  }

  @Test
  void onlyAMalleablePhaseMayPause() {
    assertThat(phase("p").nodes(0, 8).flexibility(MALLEABLE).build().nodes().min())
        .isZero();
    for (Phase.Flexibility other : List.of(MOLDABLE, RIGID)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> phase("p").nodes(0, 8).flexibility(other).build())
          .withMessage(
              "Phase p: nodes from 0 on let it pause, which only a malleable phase may, and"
                  + " it is " + other + "; state at least 1");
      assertThat(phase("p").nodes(1, 8).flexibility(other).build().nodes().min())
          .isEqualTo(1);
    }
  }

  @Test
  void aPhaseDoesNotFollowItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> phase("p").after("o", "p").build())
        .withMessage("Phase p: it is stated as its own predecessor");
  }

  @Test
  void predecessorsAreASet() {
    assertThat(phase("p").after("o", "n").build())
        .isEqualTo(phase("p").after("n").after("o", "n").build());
    assertThat(phase("p").after("o", "n").build().predecessors())
        .containsExactly(PhaseId.of("n"), PhaseId.of("o"));
  }

  @Test
  void lineageStepsAreStatedInShort() {
    assertThat(LineageStep.fromScratch().method()).isEqualTo(LineageMethod.FROM_SCRATCH);
    assertThat(LineageStep.continuedPretraining("base", Origin.FOREIGN))
        .isEqualTo(LineageStep.builder()
            .method(LineageMethod.CONTINUED_PRETRAINING)
            .baseModel(ModelId.of("base"))
            .baseOrigin(Origin.FOREIGN)
            .build());
    assertThat(LineageStep.fineTuning("base", Origin.DOMESTIC).withProduces(ModelId.of("new")))
        .isEqualTo(LineageStep.builder()
            .method(LineageMethod.FINE_TUNING)
            .baseModel("base")
            .baseOrigin(Origin.DOMESTIC)
            .produces("new")
            .build());
  }

  @Test
  void trainingFromScratchHasNoBase() {
    LineageStep.Builder scratch = LineageStep.builder().method(LineageMethod.FROM_SCRATCH);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> scratch.baseOrigin(Origin.FOREIGN).build())
        .withMessage("LineageStep FROM_SCRATCH: a base (FOREIGN) is stated, but training from"
            + " scratch starts from none; choose another method or leave the base out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> scratch.baseModel("Llama").build())
        .withMessageContaining("a base (Llama) is stated");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LineageStep.builder()
            .method(LineageMethod.FROM_SCRATCH)
            .baseModel("Llama")
            .build())
        .withMessageContaining("a base (Llama) is stated");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "FROM_SCRATCH")
  void everyOtherMethodMayHaveABase(LineageMethod method) {
    LineageStep step = LineageStep.builder()
        .method(method)
        .baseModel("Llama")
        .baseOrigin(Origin.FOREIGN)
        .build();

    assertThat(step.baseModel()).contains(ModelId.of("Llama"));
    assertThat(step.baseOrigin()).contains(Origin.FOREIGN);
  }

  @Test
  void blankFactsOfAPriceInquiryAreRefused() {
    String message = " must not be blank; leave it out if unknown";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceInquiry.builder().organization("").build())
        .withMessage("PriceInquiry: organization" + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceInquiry.builder().personInCharge(" ").build())
        .withMessage("PriceInquiry: personInCharge" + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceInquiry.builder().phone("\t").build())
        .withMessage("PriceInquiry: phone" + message);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriceInquiry.builder().email("\u3000").build())
        .withMessage("PriceInquiry: email" + message);
  }
}
