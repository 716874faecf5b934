package io.github.geniac.pricing.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.geniac.pricing.kernel.Certificate.Price;
import io.github.geniac.pricing.kernel.Certificate.Question;
import io.github.geniac.pricing.kernel.Certificate.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** Whatever the prices and the questions are, they prove nothing that is not so. */
class DualBoundProperties {

  private static final long NONE = Long.MAX_VALUE;
  private static final List<Subject> SUBJECTS = List.of(Subject.values());

  @Property(tries = 600)
  void noTreeOfQuestionsAndNoPricesProveMoreThanTheLeastCost(
      @ForAll @LongRange(max = 100_000) long seed) {
    Instance instance = Tiny.any(seed);
    long least = NONE;
    for (int pool = instance.poolMin(); pool <= instance.poolCap(); pool++) {
      least = Math.min(least, Enumeration.cost(instance, pool));
    }
    Leaves leaves = new Leaves(instance, new Random(seed));
    leaves.split(Box.of(instance), 5);
    if (least < NONE) {
      assertThat(leaves.cost)
          .as("of %s", InstanceFormat.write(instance))
          .isLessThanOrEqualTo(least);
      assertThat(leaves.excess).as("of %s", InstanceFormat.write(instance)).isLessThanOrEqualTo(0);
    }
  }

  /** What the leaves of a tree of any questions prove, by any prices. */
  private static final class Leaves {

    private final Instance instance;
    private final Random random;
    private long cost = NONE;
    private long excess = NONE;

    Leaves(Instance instance, Random random) {
      this.instance = instance;
      this.random = random;
    }

    void split(Box box, int depth) {
      if (!box.narrow()) {
        return;
      }
      Question question = depth == 0 ? none() : question(box);
      if (box.isSplitBy(question)) {
        split(box.half(question, false), depth - 1);
        split(box.half(question, true), depth - 1);
      } else {
        cost = Math.min(cost, new DualBound(instance, prices(9)).cost(box));
        excess = Math.min(excess, new DualBound(instance, prices(2)).excess(box));
      }
    }

    private static Question none() {
      return new Question(0, Subject.POOL, -1, 0);
    }

    /** A question that cuts something, if one is soon found. */
    private Question question(Box box) {
      Question question = none();
      for (int i = 0; i < 50 && !box.isSplitBy(question); i++) {
        Subject subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        question = new Question(0, subject, random.nextInt(4), random.nextInt(instance.ticks()));
      }
      return question;
    }

    private List<Price> prices(int most) {
      List<Price> prices = new ArrayList<>();
      int at = random.nextInt(3);
      while (at < instance.ticks()) {
        int to = Math.min(instance.ticks(), at + 1 + random.nextInt(instance.ticks()));
        prices.add(new Price(at, to, 1 + random.nextInt(most)));
        at = to + random.nextInt(2);
      }
      return prices;
    }
  }
}
