package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.kernel.Certificate.Cut;
import io.github.geniac.pricing.kernel.Certificate.Empty;
import io.github.geniac.pricing.kernel.Certificate.Part;
import io.github.geniac.pricing.kernel.Certificate.Question;
import io.github.geniac.pricing.kernel.Certificate.Step;
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
    Instance instance = instance(seed);
    Outcome outcome = Solver.solve(instance, Limits.NONE);
    Certificate certificate = certificate(instance, outcome);
    assertThat(CertificateChecker.flaws(instance, outcome.best(), certificate)).isEmpty();
  }

  @Property(tries = 400)
  void anyNumberOfACertificateThatIsAlteredIsFound(
      @ForAll @LongRange(max = 100_000) long seed,
      @ForAll @IntRange(max = 10_000) int place,
      @ForAll @IntRange(min = -3, max = 3) int change) {
    Instance instance = instance(seed);
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
    Instance instance = instance(seed);
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
    Instance instance = instance(seed);
    Outcome outcome = Solver.solve(instance, Limits.NONE);
    Certificate certificate = certificate(instance, outcome);
    outcome.best().ifPresent(best -> {
      Solution dearer = new Solution(best.cost() + 1, best.pool(), best.commitments(), best.runs());
      assertThat(CertificateChecker.flaws(instance, Optional.of(dearer), certificate))
          .isNotEmpty();
    });
  }

  private static Instance instance(long seed) {
    return seed % 3 == 0 ? Tiny.chain(seed) : Tiny.uniform(seed);
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
          new Question(one.stamp() + by, one.ofEnd(), one.task(), one.value()),
          new Question(one.stamp(), !one.ofEnd(), one.task(), one.value()),
          new Question(one.stamp(), one.ofEnd(), one.task() + by, one.value()),
          new Question(one.stamp(), one.ofEnd(), one.task(), one.value() + by));
    }
    if (step instanceof Cut one) {
      List<Step> altered = new ArrayList<>();
      altered.add(new Cut(one.stamp() + by, one.bound(), one.parts()));
      altered.add(new Cut(one.stamp(), one.bound() + by, one.parts()));
      for (int i = 0; i < one.parts().size(); i++) {
        for (Part part : altered(one.parts().get(i), by)) {
          List<Part> parts = new ArrayList<>(one.parts());
          parts.set(i, part);
          altered.add(new Cut(one.stamp(), one.bound(), parts));
        }
      }
      return altered;
    }
    return List.of(new Empty(step.stamp() + by));
  }

  private static List<Part> altered(Part part, int by) {
    List<Part> altered = new ArrayList<>();
    altered.add(new Part(part.ranges(), part.ticks() + by, part.work()));
    altered.add(new Part(part.ranges(), part.ticks(), part.work() + by));
    for (int k = 0; k < part.ranges().size(); k++) {
      List<Integer> ranges = new ArrayList<>(part.ranges());
      ranges.set(k, ranges.get(k) + by);
      altered.add(new Part(ranges, part.ticks(), part.work()));
    }
    return altered;
  }
}
