package io.github.geniac.pricing.whatif;

import io.github.geniac.core.Proposal;
import io.github.geniac.pricing.CostSheet;
import io.github.geniac.pricing.Pricing;
import io.github.geniac.rules.Assessment;
import io.github.geniac.rules.Part;
import java.util.Arrays;
import java.util.List;

/**
 * The front door of this package: questions to a proposal, each answered from one explicit base.
 * Immutable.
 *
 * <pre>{@code
 * WhatIf whatIf = WhatIf.of(Pricing.of(terms), proposal);
 * Scenario weakYen = Scenario.of("weak yen", Shift.fx("USD/JPY", Change.relative("0.12")));
 * System.out.println(whatIf.compare(weakYen).explain(Locale.JAPANESE));
 * System.out.println(whatIf.grid(Axis.fx("USD/JPY", "140", "150", "160")).table(Locale.ENGLISH));
 * }</pre>
 */
public final class WhatIf {

  private static final Scenario BASE = Scenario.of("base");

  private final Pricing pricing;
  private final Situation base;
  private final Assessment assessment;

  private WhatIf(Pricing pricing, Situation base) {
    this.pricing = pricing;
    this.base = base;
    this.assessment = assess(base);
  }

  /**
   * {@return questions that start from a proposal as it is stated}
   *
   * @param pricing how it is priced and judged; its terms are those of the base
   * @param proposal the proposal
   */
  public static WhatIf of(Pricing pricing, Proposal proposal) {
    return new WhatIf(pricing, new Situation(proposal, pricing.terms()));
  }

  /** {@return what every question starts from} */
  public Situation base() {
    return base;
  }

  /** {@return how it is priced and judged} */
  public Pricing pricing() {
    return pricing;
  }

  /** {@return what the base comes to, without a shift} */
  public Answer asStated() {
    return new Answer(BASE, base, assessment, pricing.price(base.proposal(), assessment));
  }

  /**
   * {@return what a scenario comes to}
   *
   * @param scenario the scenario
   * @throws IllegalArgumentException if a shift names what the proposal does not have, or makes a
   *     value meaningless
   */
  public Answer ask(Scenario scenario) {
    return answer(scenario, scenario.applyTo(base));
  }

  /**
   * {@return what changes from the base to a scenario}
   *
   * @param scenario the scenario
   * @throws IllegalArgumentException if a shift names what the proposal does not have, or makes a
   *     value meaningless
   */
  public Comparison compare(Scenario scenario) {
    return Comparison.of(asStated(), ask(scenario));
  }

  /**
   * {@return what changes from one scenario to another}
   *
   * @param a the one
   * @param b the other
   * @throws IllegalArgumentException if a shift names what the proposal does not have, or makes a
   *     value meaningless
   */
  public Comparison compare(Scenario a, Scenario b) {
    return Comparison.of(ask(a), ask(b));
  }

  /**
   * {@return the totals and the verdict at each combination of points, by full sheets and
   * assessments; {@link #kernel} has totals by the million}
   *
   * @param axes the axes, at least one; in each cell they are applied in this order
   * @throws IllegalArgumentException if there is no axis, two have one name, or a shift names what
   *     the proposal does not have or makes a value meaningless
   */
  public Grid grid(Axis... axes) {
    return Grid.of(this, List.of(axes));
  }

  /**
   * {@return the totals of one plan over three axes, made for millions of cells}
   *
   * @param part the plan
   * @param first rates, prices or utilizations
   * @param second rates, prices or utilizations
   * @param last anything, such as counts: it alone may bend the cost, as tiers do
   * @throws IllegalArgumentException if the proposal has no such plan, a cost of it is not known,
   *     an axis does not suit its place, or a total is more than a long holds; the message names
   *     plan and axis
   */
  public GridKernel kernel(Part part, Axis first, Axis second, Axis last) {
    List<Axis> axes = List.of(first, second, last);
    return new KernelBuilder(this, part, first, second, last).build(axes);
  }

  /**
   * {@return where the direct plan and the bulk plan of the base cost the same as a number moves}
   *
   * @param scalar the number
   * @throws IllegalArgumentException if a plan is missing, the base does not have the number, or a
   *     cost is no straight line in it; see {@link BreakEven#between} for any two plans
   */
  public BreakEven breakEven(Scalar scalar) {
    return BreakEven.between(
        new PlanChoice("direct", this, Part.DIRECT),
        new PlanChoice("bulk", this, Part.BULK),
        scalar);
  }

  /**
   * {@return questions that start from a scenario instead}
   *
   * @param scenario the scenario
   * @throws IllegalArgumentException if a shift names what the proposal does not have, or makes a
   *     value meaningless
   */
  public WhatIf from(Scenario scenario) {
    Situation situation = scenario.applyTo(base);
    return new WhatIf(pricing.withTerms(situation.terms()), situation);
  }

  Answer answer(Scenario scenario, Situation situation) {
    Assessment assessed = assess(situation);
    CostSheet sheet = pricing.withTerms(situation.terms()).price(situation.proposal(), assessed);
    return new Answer(scenario, situation, assessed, sheet);
  }

  /** What a situation costs, for its amounts only: they do not depend on what is subsidised. */
  CostSheet sheet(Situation situation) {
    boolean sameTerms = situation.terms().equals(base.terms());
    return pricing
        .withTerms(situation.terms())
        .price(situation.proposal(), sameTerms ? assessment : assess(situation));
  }

  private Assessment assess(Situation situation) {
    return pricing.rulebook().assess(situation.proposal(), situation.terms(), pricing.readings());
  }

  /** {@return the names of the allocations there are} */
  @Override
  public String toString() {
    return "WhatIf "
        + Arrays.toString(base.proposal().allocations().stream()
            .map(allocation -> allocation.id().value())
            .distinct()
            .toArray());
  }
}
