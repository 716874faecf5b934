package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.kernel.Certificate.Dear;
import io.github.geniac.pricing.kernel.Certificate.Empty;
import io.github.geniac.pricing.kernel.Certificate.Overfull;
import io.github.geniac.pricing.kernel.Certificate.Price;
import io.github.geniac.pricing.kernel.Certificate.Question;
import io.github.geniac.pricing.kernel.Certificate.Step;
import io.github.geniac.pricing.kernel.Certificate.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CertificateCheckerTest {

  /** Two node-ticks on two ticks: the second one sells one node for 1, all else costs 5. */
  private static final Instance INSTANCE = InstanceFormat.read("""
      ticks 2
      task t 2 0..2 0..2 MALLEABLE after -
      spot cheap 1 1 1..2
      spot dear 5 2 0..2
      """);

  private static final Solution BEST =
      new Solution(6, 0, List.of(), List.of(new Solution.Run(0, List.of(1, 1))));
  private static final long ROOT = Box.of(INSTANCE).stamp();

  /** Two node-ticks at 5 each, less the 4 that the cheap node saves. */
  private static final List<Price> FIVE = List.of(new Price(0, 2, 5));

  @Test
  void pricesThatProveTheCostAreAccepted() {
    assertThat(flaws(new Dear(ROOT, FIVE, 10, 6))).isEmpty();
  }

  @Test
  void pricesThatProveLessAreRejected() {
    assertThat(flaws(new Dear(ROOT, List.of(new Price(0, 2, 4)), 8, 5)))
        .containsExactly("a leaf may cost 5, less than the bound 6");
  }

  @Test
  void numbersThatAreNotThoseOfThePricesAreRejected() {
    assertThat(flaws(new Dear(ROOT, FIVE, 11, 6)))
        .singleElement()
        .asString()
        .startsWith("prices of 10 prove 6, stated as Dear[");
    assertThat(flaws(new Dear(ROOT, FIVE, 10, 7)))
        .singleElement()
        .asString()
        .startsWith("prices of 10 prove 6, stated as Dear[");
    assertThat(flaws(new Dear(ROOT + 1, FIVE, 10, 6)))
        .containsExactly("the stamp is " + ROOT + ", stated as " + (ROOT + 1));
  }

  @Test
  void pricesWithoutAPlaceInTheHorizonAreRejected() {
    for (Price price :
        List.of(new Price(-1, 2, 5), new Price(1, 1, 5), new Price(0, 3, 5), new Price(0, 2, 0))) {
      assertThat(flaws(new Dear(ROOT, List.of(price), 10, 6)))
          .containsExactly(price + " has no place in the horizon");
      assertThat(flaws(new Overfull(ROOT, List.of(price), 10, 6)))
          .containsExactly(price + " has no place in the horizon");
    }
    assertThat(flaws(new Dear(ROOT, List.of(new Price(0, 2, 5), new Price(1, 2, 1)), 11, 6)))
        .containsExactly("Price[from=1, to=2, each=1] has no place in the horizon");
  }

  @Test
  void pricesThatDoNotFitTheArithmeticAreRejected() {
    List<Price> huge = List.of(new Price(0, 2, Long.MAX_VALUE));
    assertThat(flaws(new Dear(ROOT, huge, 10, 6)))
        .singleElement()
        .asString()
        .startsWith("a number of Dear[")
        .endsWith("is out of range");
  }

  @Test
  void leavesOfAnotherKindAreRejected() {
    assertThat(flaws(new Empty(ROOT))).containsExactly("a leaf without an empty range");
    assertThat(flaws(new Overfull(ROOT, List.of(new Price(0, 1, 1)), 1, -2)))
        .containsExactly("a leaf has nodes for all of its work: Overfull[stamp=" + ROOT
            + ", prices=[Price[from=0, to=1, each=1]], total=1, excess=-2]");
    assertThat(flaws(new Overfull(ROOT, List.of(new Price(0, 1, 1)), 1, 1))).hasSize(2);
    assertThat(flaws(new Overfull(ROOT, List.of(new Price(0, 1, 1)), 2, -2))).hasSize(2);
  }

  @Test
  void theWholeTreeHasToBeThere() {
    assertThat(flaws()).containsExactly("1 answers are not followed up");
    assertThat(flaws(new Dear(ROOT, FIVE, 10, 6), new Dear(ROOT, FIVE, 10, 6)))
        .containsExactly("there are steps after the last leaf");
    Question question = new Question(ROOT, Subject.START, 0, 0);
    Box box = Box.of(INSTANCE);
    box.narrow();
    Dear first = new Dear(box.half(question, false).stamp(), FIVE, 10, 6);
    Dear second = new Dear(box.half(question, true).stamp(), FIVE, 10, 6);
    assertThat(flaws(question, first, second)).isEmpty();
    assertThat(flaws(question, first)).containsExactly("1 answers are not followed up");
    assertThat(flaws(question, second, first)).hasSize(1);
  }

  @Test
  void whatCutsNoRangeIsNoQuestion() {
    for (Question question : List.of(
        new Question(ROOT, Subject.START, 0, 1),
        new Question(ROOT, Subject.START, 0, -1),
        new Question(ROOT, Subject.END, 1, 1),
        new Question(ROOT, Subject.END, -1, 1),
        new Question(ROOT, Subject.COUNT, 0, 1),
        new Question(ROOT, Subject.COMMITMENT, 0, 0),
        new Question(ROOT, Subject.POOL, 0, 0))) {
      assertThat(flaws(question)).startsWith(question + " is no question");
    }
  }

  @Test
  void aDearerOrAnImpossibleSolutionIsNotProven() {
    Certificate certificate = new Certificate(6, List.of(new Dear(ROOT, FIVE, 10, 6)));
    Solution dearer = new Solution(10, 0, List.of(), List.of(new Solution.Run(0, List.of(2, 0))));
    assertThat(CertificateChecker.flaws(INSTANCE, Optional.of(dearer), certificate))
        .containsExactly("the bound is 6, the solution costs 10");
    Certificate higher = new Certificate(10, List.of(new Dear(ROOT, FIVE, 10, 6)));
    assertThat(CertificateChecker.flaws(INSTANCE, Optional.of(dearer), higher))
        .containsExactly("a leaf may cost 6, less than the bound 10");
    Certificate none = new Certificate(Long.MAX_VALUE, List.of(new Dear(ROOT, FIVE, 10, 6)));
    assertThat(CertificateChecker.flaws(INSTANCE, Optional.empty(), none)).hasSize(1);
  }

  @Test
  void provenOutcomesOfEveryShapeAreCertified() {
    for (long seed = 0; seed < 210; seed++) {
      Instance instance = Tiny.any(seed);
      Outcome outcome = Solver.solve(instance, Limits.NONE);
      Certificate certificate =
          Certifier.certify(instance, outcome, Limits.NONE).orElseThrow();
      assertThat(certificate.bound()).isEqualTo(outcome.bound());
      assertThat(CertificateChecker.flaws(instance, outcome.best(), certificate))
          .as(InstanceFormat.write(instance))
          .isEmpty();
    }
  }

  private static List<String> flaws(Step... steps) {
    return CertificateChecker.flaws(
        INSTANCE, Optional.of(BEST), new Certificate(6, List.of(steps)));
  }
}
