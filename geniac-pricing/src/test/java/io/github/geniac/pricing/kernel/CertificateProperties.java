package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.kernel.Certificate.Dear;
import io.github.geniac.pricing.kernel.Certificate.Empty;
import io.github.geniac.pricing.kernel.Certificate.Overfull;
import io.github.geniac.pricing.kernel.Certificate.Price;
import io.github.geniac.pricing.kernel.Certificate.Question;
import io.github.geniac.pricing.kernel.Certificate.Step;
import io.github.geniac.pricing.kernel.Certificate.Subject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class CertificateProperties {

  @Property(tries = 400)
  void everyProvenOutcomeHasACertificateThatHolds(@ForAll @LongRange(max = 100_000) long seed) {
    Instance instance = Tiny.any(seed);
    Outcome outcome = Solver.solve(instance, Limits.NONE);
    Certificate certificate = certificate(instance, outcome);
    assertThat(CertificateChecker.flaws(instance, outcome.best(), certificate)).isEmpty();
  }

  @Property(tries = 400)
  void anyNumberOfACertificateThatIsAlteredIsFound(
      @ForAll @LongRange(max = 100_000) long seed,
      @ForAll @IntRange(max = 10_000) int place,
      @ForAll @IntRange(min = -3, max = 3) int change) {
    Instance instance = Tiny.any(seed);
    Outcome outcome = Solver.solve(instance, Limits.NONE);
    Certificate certificate = certificate(instance, outcome);
    int step = place % certificate.steps().size();
    int by = change == 0 ? 1 : change;
    for (Step altered : altered(certificate.steps().get(step), by)) {
      List<Step> steps = new ArrayList<>(certificate.steps());
      steps.set(step, altered);
      rejected(instance, outcome, new Certificate(certificate.bound(), steps));
    }
    rejected(instance, outcome, new Certificate(certificate.bound() + by, certificate.steps()));
  }

  @Property(tries = 400)
  void anyStepThatIsDroppedDoubledOrMovedIsFound(
      @ForAll @LongRange(max = 100_000) long seed, @ForAll @IntRange(max = 10_000) int place) {
    Instance instance = Tiny.any(seed);
    Outcome outcome = Solver.solve(instance, Limits.NONE);
    Certificate certificate = certificate(instance, outcome);
    int step = place % certificate.steps().size();
    List<Step> dropped = new ArrayList<>(certificate.steps());
    dropped.remove(step);
    rejected(instance, outcome, new Certificate(certificate.bound(), dropped));
    List<Step> doubled = new ArrayList<>(certificate.steps());
    doubled.add(step, doubled.get(step));
    rejected(instance, outcome, new Certificate(certificate.bound(), doubled));
    if (step > 0) {
      List<Step> moved = new ArrayList<>(certificate.steps());
      Collections.swap(moved, step, step - 1);
      rejected(instance, outcome, new Certificate(certificate.bound(), moved));
    }
  }

  @Property(tries = 200)
  void aCertificateProvesNothingOfADearerSolution(@ForAll @LongRange(max = 100_000) long seed) {
    Instance instance = Tiny.any(seed);
    Outcome outcome = Solver.solve(instance, Limits.NONE);
    Certificate certificate = certificate(instance, outcome);
    outcome.best().ifPresent(best -> {
      Solution dearer = new Solution(best.cost() + 1, best.pool(), best.commitments(), best.runs());
      assertThat(CertificateChecker.flaws(instance, Optional.of(dearer), certificate))
          .isNotEmpty();
    });
  }

  private static Subject next(Subject subject) {
    return switch (subject) {
      case START -> Subject.END;
      case END -> Subject.COUNT;
      case COUNT -> Subject.COMMITMENT;
      case COMMITMENT -> Subject.POOL;
      case POOL -> Subject.START;
    };
  }

  private static Certificate certificate(Instance instance, Outcome outcome) {
    return Certifier.certify(instance, outcome, Limits.NONE).orElseThrow();
  }

  private static void rejected(Instance instance, Outcome outcome, Certificate altered) {
    assertThat(CertificateChecker.flaws(instance, outcome.best(), altered))
        .as("%s for %s", altered, InstanceFormat.write(instance))
        .isNotEmpty();
  }

  /** A step with each of its numbers altered by itself. */
  private static List<Step> altered(Step step, int by) {
    if (step instanceof Question one) {
      return List.of(
          new Question(one.stamp() + by, one.subject(), one.index(), one.value()),
          new Question(one.stamp(), next(one.subject()), one.index(), one.value()),
          new Question(one.stamp(), one.subject(), one.index() + by, one.value()),
          new Question(one.stamp(), one.subject(), one.index(), one.value() + by));
    }
    if (step instanceof Dear one) {
      List<Step> altered = new ArrayList<>();
      altered.add(new Dear(one.stamp() + by, one.prices(), one.total(), one.bound()));
      altered.add(new Dear(one.stamp(), one.prices(), one.total() + by, one.bound()));
      altered.add(new Dear(one.stamp(), one.prices(), one.total(), one.bound() + by));
      for (List<Price> prices : altered(one.prices(), by)) {
        altered.add(new Dear(one.stamp(), prices, one.total(), one.bound()));
      }
      return altered;
    }
    if (step instanceof Overfull one) {
      List<Step> altered = new ArrayList<>();
      altered.add(new Overfull(one.stamp() + by, one.prices(), one.total(), one.excess()));
      altered.add(new Overfull(one.stamp(), one.prices(), one.total() + by, one.excess()));
      altered.add(new Overfull(one.stamp(), one.prices(), one.total(), one.excess() + by));
      for (List<Price> prices : altered(one.prices(), by)) {
        altered.add(new Overfull(one.stamp(), prices, one.total(), one.excess()));
      }
      return altered;
    }
    return List.of(new Empty(step.stamp() + by));
  }

  private static List<List<Price>> altered(List<Price> prices, int by) {
    List<List<Price>> altered = new ArrayList<>();
    for (int i = 0; i < prices.size(); i++) {
      Price one = prices.get(i);
      for (Price other : List.of(
          new Price(one.from() + by, one.to(), one.each()),
          new Price(one.from(), one.to() + by, one.each()),
          new Price(one.from(), one.to(), one.each() + by))) {
        List<Price> copy = new ArrayList<>(prices);
        copy.set(i, other);
        altered.add(copy);
      }
    }
    return altered;
  }
}
