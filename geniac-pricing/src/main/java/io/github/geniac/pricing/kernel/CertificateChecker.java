package io.github.geniac.pricing.kernel;

import io.github.geniac.pricing.kernel.Certificate.Price;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Checks a certificate against its instance: goes through the tree, narrows the ranges of each
 * node, and works out what the prices of each leaf prove. Plain, on checked integers, and without a
 * line in common with the search; {@link Box} and {@link DualBound} are all it stands on.
 */
public final class CertificateChecker {

  private final Instance instance;
  private final Certificate certificate;
  private final List<String> flaws = new ArrayList<>();
  private final Deque<Box> open = new ArrayDeque<>();

  private CertificateChecker(Instance instance, Certificate certificate) {
    this.instance = instance;
    this.certificate = certificate;
  }

  /**
   * {@return what is wrong with the claim that a solution is optimal, or that there is none;
   * nothing if it is proven}
   *
   * @param instance the problem
   * @param solution the solution, if there is one
   * @param certificate the certificate
   */
  public static List<String> flaws(
      Instance instance, Optional<Solution> solution, Certificate certificate) {
    List<String> flaws = new ArrayList<>();
    solution.ifPresent(one -> flaws.addAll(Audit.flaws(instance, one)));
    long cost = solution.map(Solution::cost).orElse(Long.MAX_VALUE);
    if (cost != certificate.bound()) {
      flaws.add(text("the bound is %d, the solution costs %d", certificate.bound(), cost));
    }
    flaws.addAll(new CertificateChecker(instance, certificate).flaws());
    return flaws;
  }

  private List<String> flaws() {
    open.push(Box.of(instance));
    for (Certificate.Step step : certificate.steps()) {
      if (open.isEmpty()) {
        flaws.add("there are steps after the last leaf");
        return flaws;
      }
      try {
        step(step, open.pop());
      } catch (ArithmeticException e) {
        flaws.add(text("a number of %s is out of range", step));
      }
      if (!flaws.isEmpty()) {
        return flaws;
      }
    }
    if (!open.isEmpty()) {
      flaws.add(text("%d answers are not followed up", open.size()));
    }
    return flaws;
  }

  private void step(Certificate.Step step, Box box) {
    long stamp = box.stamp();
    if (step.stamp() != stamp) {
      flaws.add(text("the stamp is %d, stated as %d", stamp, step.stamp()));
    }
    boolean empty = !box.narrow();
    if (empty != step instanceof Certificate.Empty) {
      flaws.add(empty ? "a step on empty ranges" : "a leaf without an empty range");
    } else if (step instanceof Certificate.Question question) {
      ask(question, box);
    } else if (step instanceof Certificate.Dear dear && rises(dear.prices())) {
      dear(dear, box);
    } else if (step instanceof Certificate.Overfull full && rises(full.prices())) {
      overfull(full, box);
    }
  }

  private void ask(Certificate.Question question, Box box) {
    if (!box.isSplitBy(question)) {
      flaws.add(text("%s is no question", question));
      return;
    }
    open.push(box.half(question, true));
    open.push(box.half(question, false));
  }

  private boolean rises(List<Price> prices) {
    int at = 0;
    for (Price price : prices) {
      if (price.from() < at
          || price.to() <= price.from()
          || price.to() > instance.ticks()
          || price.each() <= 0) {
        flaws.add(text("%s has no place in the horizon", price));
        return false;
      }
      at = price.to();
    }
    return true;
  }

  private void dear(Certificate.Dear leaf, Box box) {
    DualBound dual = new DualBound(instance, leaf.prices());
    long cost = dual.cost(box);
    if (dual.total() != leaf.total() || cost != leaf.bound()) {
      flaws.add(text("prices of %d prove %d, stated as %s", dual.total(), cost, leaf));
    }
    if (cost < certificate.bound() || certificate.bound() == Long.MAX_VALUE) {
      flaws.add(text("a leaf may cost %d, less than the bound %d", cost, certificate.bound()));
    }
  }

  private void overfull(Certificate.Overfull leaf, Box box) {
    DualBound dual = new DualBound(instance, leaf.prices());
    long excess = dual.excess(box);
    if (dual.total() != leaf.total() || excess != leaf.excess()) {
      flaws.add(text("weights of %d exceed by %d, stated as %s", dual.total(), excess, leaf));
    }
    if (excess <= 0) {
      flaws.add(text("a leaf has nodes for all of its work: %s", leaf));
    }
  }

  private static String text(String message, Object... args) {
    return String.format(Locale.ROOT, message, args);
  }
}
