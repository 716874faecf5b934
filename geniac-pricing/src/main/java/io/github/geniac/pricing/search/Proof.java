package io.github.geniac.pricing.search;

import io.github.geniac.core.ExactMoney;
import io.github.geniac.pricing.kernel.Certificate;
import io.github.geniac.pricing.kernel.CertificateChecker;
import io.github.geniac.pricing.kernel.Certifier;
import io.github.geniac.pricing.kernel.Instance;
import io.github.geniac.pricing.kernel.Outcome;
import io.github.geniac.pricing.kernel.Solution;
import io.github.geniac.pricing.kernel.Solver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Why no plan is cheaper, in a form that can be checked without trusting the search: questions
 * about dates and counts, and for each set of answers what a node is worth on each day, from which
 * it follows that no plan with these answers costs less. Immutable.
 */
public final class Proof {

  /** What is claimed of one instance, and why. */
  private record Claim(Instance instance, Optional<Solution> best, Certificate certificate) {}

  private final List<Claim> claims;
  private final Optional<ExactMoney> bound;

  private Proof(List<Claim> claims, Optional<ExactMoney> bound) {
    this.claims = claims;
    this.bound = bound;
  }

  /** Empty if a limit stops the search or the writing of a certificate. */
  static Optional<Proof> of(Program program, List<Instance> instances, SearchLimits limits) {
    List<Claim> claims = new ArrayList<>();
    for (Instance instance : instances) {
      Outcome outcome = Solver.solve(instance, limits.from(program.unit()));
      Optional<Certificate> certificate =
          Certifier.certify(instance, outcome, limits.from(program.unit()));
      if (certificate.isEmpty()) {
        return Optional.empty();
      }
      claims.add(new Claim(instance, outcome.best(), certificate.get()));
    }
    long bound = claims.stream()
        .mapToLong(claim -> claim.certificate().bound())
        .min()
        .orElse(Long.MAX_VALUE);
    return Optional.of(new Proof(
        List.copyOf(claims),
        bound == Long.MAX_VALUE ? Optional.empty() : Optional.of(program.unit().money(bound))));
  }

  /** {@return what no plan costs less than, exactly; empty if it is proven that there is none} */
  public Optional<ExactMoney> bound() {
    return bound;
  }

  /** {@return the questions and the sets of answers that the proof goes through} */
  public int steps() {
    return claims.stream().mapToInt(claim -> claim.certificate().steps().size()).sum();
  }

  /**
   * {@return what is wrong with the proof; nothing if it holds} Every number is computed anew from
   * the work and the offers, by code that shares nothing with the search.
   */
  public List<String> flaws() {
    return claims.stream()
        .flatMap(claim ->
            CertificateChecker.flaws(claim.instance(), claim.best(), claim.certificate()).stream())
        .toList();
  }

  /** {@return the proof in a line} */
  @Override
  public String toString() {
    return bound.map(least -> "no plan costs less than " + least).orElse("there is no plan") + ": "
        + steps() + " steps";
  }
}
